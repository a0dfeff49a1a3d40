/// The marks within a text that were meant for Markdown or another program, in one pass.
struct InlineMarks {
  private let text: ShownText
  private(set) var found: [RawMark] = []
  /// Marks of one asterisk or underscore, and whether blanks stand on either side.
  private var stars: [Star] = []

  private struct Star {
    var index: Int
    var mark: UInt8
    var isBlankBefore: Bool
    var isBlankBehind: Bool
  }

  init(_ text: ShownText) {
    self.text = text
    var index = 0
    while index < text.bytes.count {
      index = Self.isMark[Int(text.bytes[index])] ? look(at: index) : index + 1
    }
    addEmphasis()
  }

  private static let isMark: [Bool] = (0...255).map { "*_~=][){}$&<:`".utf8.contains($0) }

  /// Where to look on.
  private mutating func look(at index: Int) -> Int {
    let byte = text.bytes[index]
    var end = index + 1
    while text.byte(end) == byte { end += 1 }
    let kind: RawMark.Kind?
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"): kind = star(index..<end)
    case UInt8(ascii: "~"): kind = end - index == 2 ? .strike : nil
    case UInt8(ascii: "="):
      kind =
        end - index == 2 && (text.isLetter(at: end) || text.isLetter(before: index))
        ? .highlight : nil
    case UInt8(ascii: "`"): kind = text.isMarkdown ? nil : .code
    default: kind = sign(byte, index)
    }
    if let kind { found.append(RawMark(kind: kind, range: index..<end)) }
    return end
  }

  private func sign(_ byte: UInt8, _ index: Int) -> RawMark.Kind? {
    switch byte {
    case UInt8(ascii: "]"): closesLink(index) ? .link : nil
    case UInt8(ascii: "["): opening(index)
    case UInt8(ascii: ")"):
      text.byte(index + 1) == UInt8(ascii: "[") && isAddress(index + 2, until: UInt8(ascii: "]"))
        ? .link : nil
    case UInt8(ascii: "{"): isTemplate(index) ? .program : nil
    case UInt8(ascii: "}"): text.has("}}", at: index) ? .program : nil
    case UInt8(ascii: "$"): text.has("${", at: index) ? .program : nil
    case UInt8(ascii: "&"): isEntity(index) ? .entity : nil
    case UInt8(ascii: "<"): !text.isMarkdown && isTag(index) ? .tag : nil
    case UInt8(ascii: ":"): text.has(":::", at: index) || isPictograph(index) ? .program : nil
    default: nil
    }
  }

  private mutating func star(_ run: Range<Int>) -> RawMark.Kind? {
    let byte = text.bytes[run.lowerBound]
    let isBlankBefore = text.isBlank(before: run.lowerBound)
    let isBlankBehind = text.isBlank(at: run.upperBound)
    if run.count == 1 {
      stars.append(
        Star(
          index: run.lowerBound, mark: byte, isBlankBefore: isBlankBefore,
          isBlankBehind: isBlankBehind))
      return nil
    }
    // A row of underscores is a line to write on.
    if byte == UInt8(ascii: "_") {
      return run.count == 2
        && (text.isLetter(at: run.upperBound) || text.isLetter(before: run.lowerBound))
        ? .strong : nil
    }
    return run.count < 4 ? .strong : nil
  }

  /// Two single marks round words: in Markdown such with a space inside, elsewhere any.
  private mutating func addEmphasis() {
    for (index, first) in stars.enumerated() where first.isBlankBefore {
      let isTight = text.isLetter(at: first.index + 1)
      let isLoose = first.isBlankBehind && text.isLetter(at: first.index + 2)
      let second = stars[(index + 1)...].first { second in
        guard second.mark == first.mark else { return false }
        let closes = !second.isBlankBefore && !text.isLetter(at: second.index + 1)
        let closesLoosely =
          second.isBlankBefore && second.isBlankBehind && text.isLetter(before: second.index - 1)
        return isTight && (closesLoosely || closes && !text.isMarkdown) || isLoose && closes
      }
      guard second != nil else { continue }
      found.append(RawMark(kind: .emphasis, range: first.index..<first.index + 1))
      return
    }
  }

  /// `](`, `][` and `] (` before an address.
  private func closesLink(_ index: Int) -> Bool {
    switch text.byte(index + 1) {
    case UInt8(ascii: "("), UInt8(ascii: "["): true
    case UInt8(ascii: " "):
      text.byte(index + 2) == UInt8(ascii: "(")
        && isAddress(index + 3, until: UInt8(ascii: ")"))
    default: false
    }
  }

  /// Whether a stretch up to a bracket looks like the address of a page.
  private func isAddress(_ start: Int, until bracket: UInt8) -> Bool {
    guard let end = text.first(bracket, in: min(start, text.bytes.count)..<text.bytes.count)
    else { return false }
    let address = text.bytes[start..<end]
    guard !address.contains(UInt8(ascii: " ")), let first = address.first else { return false }
    if first == UInt8(ascii: "#") || first == UInt8(ascii: "/") { return true }
    return text.has("http", at: start) || text.has("mailto:", at: start)
      || text.has("www.", at: start) || text.has("../", at: start)
      || address.suffix(3).elementsEqual(".md".utf8)
  }

  /// `[^1]`, `[[page]]`, `[!NOTE]`, `[TOC]`.
  private func opening(_ index: Int) -> RawMark.Kind? {
    switch text.byte(index + 1) {
    case UInt8(ascii: "^"): .footnote
    case UInt8(ascii: "["): .program
    case UInt8(ascii: "!"): text.isLetter(at: index + 2) ? .program : nil
    default: text.has("[TOC]", at: index) || text.has("[toc]", at: index) ? .program : nil
    }
  }

  /// Braces, but for those of a fact: `%{clinic.phone}`.
  private func isTemplate(_ index: Int) -> Bool {
    guard index == 0 || ![UInt8(ascii: "%"), UInt8(ascii: "$")].contains(text.bytes[index - 1])
    else { return false }
    return switch text.byte(index + 1) {
    case UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// `&nbsp;` and `&#160;`.
  private func isEntity(_ index: Int) -> Bool {
    var end = index + 1
    if text.byte(end) == UInt8(ascii: "#") { end += 1 }
    let start = end
    while end - start < 9, text.isLetter(at: end) || text.isDigit(at: end) { end += 1 }
    return end - start > 1 && text.byte(end) == UInt8(ascii: ";")
  }

  /// `<b>` and `</b>`.
  private func isTag(_ index: Int) -> Bool {
    let isClosing = text.byte(index + 1) == UInt8(ascii: "/")
    return text.isLetter(at: index + (isClosing ? 2 : 1))
      && text.first(UInt8(ascii: ">"), in: index..<text.bytes.count) != nil
  }

  /// `:warning:`.
  private func isPictograph(_ index: Int) -> Bool {
    guard text.isBlank(before: index), text.isLetter(at: index + 1) else { return false }
    var end = index + 1
    while text.isLetter(at: end) || text.isDigit(at: end) || text.byte(end) == UInt8(ascii: "_") {
      end += 1
    }
    return text.byte(end) == UInt8(ascii: ":") && !text.isLetter(at: end + 1)
  }
}
