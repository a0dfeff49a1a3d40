import Interchange

/// A text of front matter that is another one now.
struct FieldChange {
  var place: SegmentPlace
  var text: MarkedText
}

/// Writes texts into the front matter of a page's file and leaves every other byte as it is.
struct FrontMatterRevision {
  private let file: [UInt8]
  /// The places of the source's texts, in their order there.
  private let order: [SegmentPlace]

  init(_ file: [UInt8], order: [SegmentPlace]) {
    self.file = file
    self.order = order
  }

  /// nil where the front matter has no place for one of the texts.
  func written(_ changes: [FieldChange]) -> [UInt8]? {
    let parts = file.withUnsafeBufferPointer {
      try? FrontMatter.split($0, path: "", locale: "").get()
    }
    guard let parts else { return nil }
    let values = changes.compactMap { change in
      change.place.fieldPath.map {
        YAMLRevision.Change(path: $0, value: change.text.written(asMarkdown: false))
      }
    }
    let paths = order.compactMap(\.fieldPath)
    let yaml = Array(file[parts.yaml])
    guard let written = YAMLRevision.written(values, into: yaml, order: paths, namesThings: true)
    else { return nil }
    return Array(file[..<parts.yaml.lowerBound]) + written + file[parts.yaml.upperBound...]
  }
}

extension SegmentPlace {
  /// The keys that lead to a text of front matter; nil for others.
  fileprivate var fieldPath: [String]? {
    switch role {
    case .title: ["title"]
    case .summary: ["summary"]
    case .alt(let name): [VideoFile.isVideoName(name) ? "videos" : "images", name, "alt"]
    case .caption(let name): ["images", name, "caption"]
    case .note(let exercise): ["remarks", exercise]
    case .heading, .paragraph, .step, .item, .cue, .message: nil
    }
  }
}
