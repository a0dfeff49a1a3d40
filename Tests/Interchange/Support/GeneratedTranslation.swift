import Interchange
import Localization
import TestSupport

/// Files of translations as chance makes them, with all that texts of a site can hold.
struct GeneratedTranslation {
  private var numbers: SeededGenerator
  /// Whether characters occur that no XML can have.
  private let hasControls: Bool

  init(seed: UInt64, hasControls: Bool = true) {
    numbers = SeededGenerator(seed: seed)
    self.hasControls = hasControls
  }

  mutating func file(target: LocaleID) -> TranslationFile {
    let names = ["exercises/clamshell", "pages/home", "programs/back-1", "strings"]
    let categories = PluralRules(for: target)?.requiredCategories ?? []
    let documents = names.map { name in
      TranslationDocument(
        name: name, sourcePath: "content/\(name)/en.md", targetPath: "content/\(name)/es.md",
        address: Bool.random(using: &numbers) ? "/es/\(name)/?a=1&b=<2>" : nil,
        units: name == "strings" ? table(categories) : units())
    }
    return TranslationFile(
      source: Self.locale("en"), target: target, site: "https://clinic.example/back & \"hip\"/",
      documents: documents)
  }

  static func locale(_ tag: String) -> LocaleID {
    guard let locale = LocaleID(tag) else { preconditionFailure("\(tag) is no tag") }
    return locale
  }

  private mutating func units() -> [TranslationUnit] {
    (1...Int.random(in: 1...6, using: &numbers)).map {
      unit("image/fotó \($0).jpg/alt", source: text(), isMarkdown: true)
    }
  }

  /// Single messages, and such with a form for each category: some with sources of their own, some
  /// with a form missing.
  private mutating func table(_ categories: [PluralCategory]) -> [TranslationUnit] {
    (1...4).flatMap { number -> [TranslationUnit] in
      let sources = [text(), text(), text()]
      let unit = unit("dose.hold\(number)", source: sources[0], isMarkdown: false)
      let forms = categories.enumerated().map { index, category in
        self.unit(
          "dose.count\(number)|\(category.rawValue)",
          source: index == 0 ? sources[0] : number == 3 && index == 2 ? sources[2] : sources[1],
          isMarkdown: false)
      }
      return [unit] + (number == 4 ? forms.dropLast() : forms)
    }
  }

  private mutating func unit(
    _ place: String, source: MarkedText, isMarkdown: Bool
  ) -> TranslationUnit {
    let state = pick(Self.states)
    let target: MarkedText? = state == .open ? nil : translation(of: source)
    return TranslationUnit(
      place: place, name: "<\(place)> of \"1.jpg\"", source: source, target: target,
      state: state, isMarkdown: isMarkdown,
      context: TranslationUnit.Context(
        line: pick([1, 20, 300]), notes: (0..<pick([0, 1, 2])).map { _ in words() },
        facts: [TranslationUnit.Fact(placeholder: "dose.hold", value: "30 “s” <&>")],
        picture: Bool.random(using: &numbers) ? "content/1.jpg" : nil,
        terms: [
          TranslationUnit.Term(source: "hip", target: "cadera"),
          TranslationUnit.Term(source: "My>Chart", target: "My>Chart"),
        ],
        lengthLimit: Bool.random(using: &numbers) ? 60 : nil),
      base: "b\(pick([1, 2, 3]))")
  }

  private static let states: [TranslationUnit.State] =
    [.open, .changed(from: "Was **“]]>** <b>"), .draft]
    + (CalendarDate("2026-01-02").map { [.accepted(by: "A & B", on: $0)] } ?? [])

  /// A text with marks within each other.
  mutating func text() -> MarkedText {
    var pieces: [MarkedText.Piece] = [.text("A" + words())]
    var depth = 0
    for _ in 0..<Int.random(in: 0...8, using: &numbers) {
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: pieces.append(.alone(pick(Self.alone)))
      case 1 where depth < 3:
        pieces.append(.open(pick(Self.pairs)))
        pieces.append(.text(words()))
        depth += 1
      case 2 where depth > 0:
        pieces.append(.close)
        pieces.append(.text(words()))
        depth -= 1
      default: pieces.append(.text(words()))
      }
    }
    pieces += Array(repeating: .close, count: depth)
    return MarkedText(pieces).joined
  }

  /// Other words with some of the codes, in another order, and some of its own.
  private mutating func translation(of source: MarkedText) -> MarkedText {
    var pieces: [MarkedText.Piece] = [.text("ب" + words())]
    for code in source.codes.shuffled(using: &numbers)
    where Int.random(in: 0..<5, using: &numbers) > 0 {
      pieces.append(Self.pairs.contains(code) ? .open(code) : .alone(code))
      if Self.pairs.contains(code) { pieces += [.text(words()), .close] }
      pieces.append(.text(words()))
    }
    if Bool.random(using: &numbers) { pieces.append(.alone(.placeholder("added"))) }
    return MarkedText(pieces).joined
  }

  private static let alone: [MarkedText.Code] = [
    .placeholder("dose.hold"), .placeholder("clinic.phone"), .literal("a<b>`&c"), .lineBreak,
  ]
  private static let pairs: [MarkedText.Code] = [
    .emphasis, .strong, .link(destination: "../a b/en.md#x?y=1&z", title: ""),
    .image(destination: "1.jpg", title: ""),
  ]

  private mutating func words() -> String {
    let signs = "aé😀مٌ漢\"'`\\=+-@<>&;,:#%{}[]()*_~|!?. \t\n’“”\u{A0}\u{202F}\u{200F}\u{85}\u{2028}"
    let pieces = signs.map(String.init) + ["]]>", "<!--", "&amp;", "\"\"", "=1+1", "; ", "%%{"]
    let others = hasControls ? ["\u{0}", "\u{1F}", "\u{FFFE}", "\u{B}", "\r", "\u{7F}"] : []
    return (0..<Int.random(in: 1...8, using: &numbers)).map { _ in pick(pieces + others) }.joined()
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &numbers)]
  }
}

extension MarkedText {
  /// With one text where several stand behind each other.
  fileprivate var joined: MarkedText {
    MarkedText(
      pieces.reduce(into: []) { joined, piece in
        if case .text(let text) = piece, case .text(let before) = joined.last {
          joined[joined.count - 1] = .text(before + text)
        } else {
          joined.append(piece)
        }
      })
  }
}
