package import Diagnostics
import YAML

extension RuleID {
  /// A figure is named that there is not.
  package static let figureUnknown: RuleID = "figure-unknown"
}

/// All figures of a site, by name.
package struct FigureLibrary: Sendable {
  private var figures: [String: Figure] = [:]
  /// The names of all files, also of those that cannot be drawn, in order.
  package let names: [String]

  /// Reads figures, each after the one that it begins with; faulty ones are reported and left out.
  package static func parse(
    _ files: [FigureFile]
  ) -> (library: FigureLibrary, diagnostics: [Diagnostic]) {
    var library = FigureLibrary(names: files.map(\.name).sorted())
    var diagnostics: [Diagnostic] = []
    let readers = files.compactMap { file -> FigureReader? in
      let (node, problems) = YAMLNode.parse(file.bytes, path: file.path)
      diagnostics += problems
      if node == nil, !problems.isEmpty { return nil }
      return FigureReader(file, node ?? YAMLNode(content: .mapping([]), range: .startOfFile))
    }
    let byName = Dictionary(readers.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for reader in readers {
      diagnostics += library.add(reader, among: byName)
    }
    return (library, diagnostics)
  }

  private init(names: [String]) {
    self.names = names
    knownNames = Set(names)
  }

  private let knownNames: Set<String>
  /// The figures that were looked at, with those that cannot be drawn.
  private var isRead: Set<String> = []

  /// A figure that can be drawn; nil for others.
  package subscript(_ name: String) -> Figure? { figures[name] }

  /// Whether there is a file of the name.
  package func contains(_ name: String) -> Bool { knownNames.contains(name) }

  /// Adds a figure, and before it those that it begins with.
  private mutating func add(
    _ reader: FigureReader, among readers: [String: FigureReader]
  ) -> [Diagnostic] {
    var (chain, diagnostics) = ([FigureReader](), [Diagnostic]())
    var next: FigureReader? = reader
    // Marked on the way down, so that a round of figures ends.
    while let reader = next, isRead.insert(reader.name).inserted {
      chain.append(reader)
      guard let like = reader.like else { break }
      next = readers[like.value]
      guard !knownNames.contains(like.value) else { continue }
      diagnostics.append(
        reader.problem(
          .figureUnknown, at: like.range, "There is no figure “\(like.value)” to begin with.",
          help: Suggestion.help(for: like.value, inSorted: names)))
    }
    if let last = chain.last, let like = last.like,
      chain.contains(where: { $0.name == like.value })
    {
      diagnostics.append(
        last.problem(
          .figureUnknown, at: like.range,
          "The figure “\(like.value)” itself begins with this one, so that none can be drawn.",
          help: "Write out all fields of one of them."))
    }
    for reader in chain.reversed() {
      let base = reader.like.flatMap { figures[$0.value] }
      // What begins with a faulty figure lacks nothing of its own.
      guard reader.like == nil || base != nil else { continue }
      let (scene, problems) = reader.read(over: base?.scene)
      diagnostics += problems
      if let scene { figures[reader.name] = Figure(name: reader.name, scene: scene) }
    }
    return diagnostics
  }
}
