import Localization

/// Where a segment stands in its page or string table, in the same words for source and
/// translation.
struct SegmentPlace: Sendable, Hashable {
  enum Role: Sendable, Hashable {
    case title
    case summary
    /// Of the picture or video with this file name.
    case alt(picture: String)
    case caption(picture: String)
    /// What a program says of the exercise with this id.
    case note(exercise: String)
    case heading(level: Int)
    case paragraph
    /// An item of an exercise's first numbered list.
    case step
    case item(isNumbered: Bool)
    /// What is said in the video with this file name, a sentence or a few.
    case cue(video: String)
    /// A message of a string table; `form` is a plural message's category.
    case message(key: String, form: String?)
  }

  var role: Role
  /// Its number among those of its role in the page, from 1; headings of all levels count together, the
  /// sentences of each video by themselves.
  var number: Int
}

extension SegmentPlace: CustomStringConvertible {
  /// As the review record spells it: `step/3`, `image/1.jpg/alt`, `dose.hold|one`.
  var description: String {
    switch role {
    case .title: "title"
    case .summary: "summary"
    case .alt(let name): "\(VideoFile.isVideoName(name) ? "video" : "image")/\(name)/alt"
    case .caption(let picture): "image/\(picture)/caption"
    case .note(let exercise): "note/\(exercise)"
    case .heading: "heading/\(number)"
    case .paragraph: "paragraph/\(number)"
    case .step: "step/\(number)"
    case .item: "item/\(number)"
    case .cue(let video): "video/\(video)/cue/\(number)"
    case .message(let key, let form): form.map { "\(key)|\($0)" } ?? key
    }
  }
}

extension SegmentPlace {
  /// What a report calls the segment.
  var name: String {
    switch role {
    case .title: "title"
    case .summary: "summary"
    case .alt(let picture): "description (alt) of \(picture)"
    case .caption(let picture): "caption of \(picture)"
    case .note(let exercise): "note on \(exercise)"
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .step: "step \(number)"
    case .item: "list item"
    case .cue(let video): "spoken text \(number) of \(video)"
    case .message(let key, let form): "message “\(key)”\(form.map { " (\($0))" } ?? "")"
    }
  }

  /// The key of the message; nil for a text of a page.
  var messageKey: MessageKey? {
    if case .message(let key, _) = role { MessageKey(rawValue: key) } else { nil }
  }

  var isInList: Bool {
    switch role {
    case .step, .item: true
    default: false
    }
  }

  /// Whether it is the page's own text, not its front matter.
  var isBody: Bool {
    switch role {
    case .heading, .paragraph, .step, .item: true
    case .title, .summary, .alt, .caption, .note, .cue, .message: false
    }
  }

  /// Whether a program says it of one of its exercises.
  var isNote: Bool {
    if case .note = role { true } else { false }
  }

  /// The video that it is said in; nil for what is written.
  var spokenIn: String? {
    if case .cue(let video) = role { video } else { nil }
  }
}
