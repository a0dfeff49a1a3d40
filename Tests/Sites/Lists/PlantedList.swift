@testable import SiteGenerator

/// A list that a site can hold, planted into the sound site as long as a test wants it.
struct PlantedList: Sendable {
  var name: String
  /// What a list of so many entries changes in the site.
  var changes: @Sendable (_ count: Int) -> [Change]

  init(_ name: String, _ changes: @escaping @Sendable (_ count: Int) -> [Change]) {
    self.name = name
    self.changes = changes
  }

  /// The same with one change.
  init(_ name: String, in path: String, _ text: @escaping @Sendable (_ count: Int) -> String) {
    self.init(name) { [.write(path, text($0))] }
  }

  static let all: [PlantedList] =
    ofFiles + ofFigures + ofFrontMatter + ofSettings + ofLocales + ofRecords + ofTemplates
    + ofMarkdown
    + ofTexts + ofVideos
}

extension PlantedList {
  /// A list of a page's text, in English and in Spanish alike.
  static func body(
    _ name: String, _ text: @escaping @Sendable (_ count: Int) -> String
  ) -> PlantedList {
    PlantedList(name) { count in
      [.write(File.safety, page(text(count))), .write(File.safetyInSpanish, page(text(count)))]
    }
  }

  /// A list of a page's text in Spanish, beside another in English.
  static func translated(
    _ name: String, _ source: @escaping @Sendable (_ count: Int) -> String,
    _ target: @escaping @Sendable (_ count: Int) -> String
  ) -> PlantedList {
    PlantedList(name) { count in
      [.write(File.safety, page(source(count))), .write(File.safetyInSpanish, page(target(count)))]
    }
  }

  static func page(_ body: String) -> String {
    "---\ntitle: Safety\nsummary: When to stop.\n---\n## Stop\n\nStop if it hurts.\n\n---\n\n\(body)\n"
  }

  /// The source page of an exercise with more front matter.
  static func exercise(_ fields: String, _ body: String = "1. Sit down.\n2. Move your knee.\n")
    -> String
  {
    """
    ---
    title: Knee stretch
    summary: Loosens your knee.
    category: strengthening
    position: sitting
    dose: {duration: 10min, side: each-way}
    \(fields)
    ---
    \(body)
    """
  }

  /// So many pieces in a row, each made of its number.
  static func row(
    _ count: Int, _ separator: String = "\n", _ piece: (_ number: Int) -> String
  ) -> String {
    (0..<count).map(piece).joined(separator: separator)
  }
}
