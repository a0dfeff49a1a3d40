import Diagnostics
import Language
import Localization
import Markdown

/// Cuts one locale's file of a page into its segments.
struct SegmentExtraction {
  let file: PageFile
  let isExercise: Bool
  let keepTerms: KeepTerms
  let vocabulary: Vocabulary

  /// In the order of the file's contract: title, summary, pictures, videos, notes, then the text from
  /// top to bottom.
  func segments() -> [Segment] { frontMatter() + body() }

  private func frontMatter() -> [Segment] {
    let words = file.words
    var segments = [segment(.title, words.title), segment(.summary, words.summary)]
    for picture in words.pictures {
      let name = picture.name.value
      if let alt = picture.alt { segments.append(segment(.alt(picture: name), alt)) }
      if let caption = picture.caption {
        segments.append(segment(.caption(picture: name), caption))
      }
    }
    for video in words.videos {
      if let alt = video.alt { segments.append(segment(.alt(picture: video.name.value), alt)) }
    }
    for note in words.notes {
      segments.append(segment(.note(exercise: note.exercise.value), note.text))
    }
    return segments
  }

  private func segment(_ role: SegmentPlace.Role, _ text: Located<String>) -> Segment {
    SegmentText(text.value).segment(
      SegmentPlace(role: role, number: 1), range: text.range, keepTerms: keepTerms,
      vocabulary: vocabulary)
  }

  private func body() -> [Segment] {
    var segments: [Segment] = []
    var counts = Counts()
    let steps = isExercise ? file.body.steps : nil
    // The items and lists that are open, by the index behind their last node.
    var open: [(end: Int, role: SegmentPlace.Role, isUsed: Bool)] = []
    var lists: [(end: Int, isNumbered: Bool, isSteps: Bool)] = []
    for node in file.body.allNodes {
      while let last = open.last, node.index >= last.end { open.removeLast() }
      while let last = lists.last, node.index >= last.end { lists.removeLast() }
      switch node.kind {
      case .bulletList, .orderedList:
        lists.append(
          (node.descendants.endIndex, node.kind == .orderedList, node.index == steps?.index))
      case .listItem:
        let list = lists.last
        let role: SegmentPlace.Role =
          list?.isSteps == true ? .step : .item(isNumbered: list?.isNumbered ?? false)
        if node.children.isEmpty {
          segments.append(segment(role, of: node, &counts))
        } else {
          open.append((node.descendants.endIndex, role, false))
        }
      case .heading:
        segments.append(segment(.heading(level: node.headingLevel), of: node, &counts))
      case .paragraph:
        var role = SegmentPlace.Role.paragraph
        if let item = open.last, !item.isUsed {
          role = item.role
          open[open.count - 1].isUsed = true
        }
        segments.append(segment(role, of: node, &counts))
      default: break
      }
    }
    return segments
  }

  private func segment(
    _ role: SegmentPlace.Role, of node: Node, _ counts: inout Counts
  ) -> Segment {
    SegmentText(of: node).segment(
      SegmentPlace(role: role, number: counts.next(role)), range: node.location,
      origin: .block(node),
      keepTerms: keepTerms, vocabulary: vocabulary)
  }

  /// How many segments of each role there were.
  private struct Counts {
    private var headings = 0
    private var paragraphs = 0
    private var steps = 0
    private var items = 0

    mutating func next(_ role: SegmentPlace.Role) -> Int {
      switch role {
      case .heading: Self.increment(&headings)
      case .paragraph: Self.increment(&paragraphs)
      case .step: Self.increment(&steps)
      case .item: Self.increment(&items)
      case .title, .summary, .alt, .caption, .note, .cue, .message: 1
      }
    }

    private static func increment(_ count: inout Int) -> Int {
      count += 1
      return count
    }
  }
}
