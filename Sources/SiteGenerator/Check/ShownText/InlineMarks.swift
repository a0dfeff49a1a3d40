/// The marks within a text that were meant for Markdown or another program, in one pass.
struct InlineMarks {
  private let text: ShownText
  private(set) var found: [RawMark] = []
  /// Marks of one asterisk or underscore, and whether blanks stand on either side.
  private var stars: [Star] = []

  private struct Star {
    var place: Int
    var mark: UInt8
    var isBlankBefore: Bool
    var isBlankBehind: Bool
  }

  init(_ text: ShownText) {
    self.text = text
    var place = 0
    while place < text.bytes.count {
      place = Self.isMark[Int(text.bytes[place])] ? look(at: place) : place + 1
    }
    addEmphasis()
  }

  private static let isMark: [Bool] = (0...255).map { "*_~=][){}$&<:`".utf8.contains($0) }

  /// Where to look on.
  private mutating func look(at place: Int) -> Int {
    let byte = text.bytes[place]
    var end = place + 1
    while text.byte(end) == byte { end += 1 }
    let kind: RawMark.Kind?
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"): kind = star(place..<end)
    case UInt8(ascii: "~"): kind = end - place == 2 ? .strike : nil
    case UInt8(ascii: "="):
      kind =
        end - place == 2 && (text.isLetter(at: end) || text.isLetter(before: place))
        ? .highlight : nil
    case UInt8(ascii: "`"): kind = text.isMarkdown ? nil : .code
    default: kind = sign(byte, place)
    }
    if let kind { found.append(RawMark(kind: kind, range: place..<end)) }
    return end
  }

  private func sign(_ byte: UInt8, _ place: Int) -> RawMark.Kind? {
    switch byte {
    case UInt8(ascii: "]"): closesLink(place) ? .link : nil
    case UInt8(ascii: "["): opening(place)
    case UInt8(ascii: ")"):
      text.byte(place + 1) == UInt8(ascii: "[") && isAddress(place + 2, until: UInt8(ascii: "]"))
        ? .link : nil
    case UInt8(ascii: "{"): isTemplate(place) ? .program : nil
    case UInt8(ascii: "}"): text.has("}}", at: place) ? .program : nil
    case UInt8(ascii: "$"): text.has("${", at: place) ? .program : nil
    case UInt8(ascii: "&"): isEntity(place) ? .entity : nil
    case UInt8(ascii: "<"): !text.isMarkdown && isTag(place) ? .tag : nil
    case UInt8(ascii: ":"): text.has(":::", at: place) || isPictograph(place) ? .program : nil
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
          place: run.lowerBound, mark: byte, isBlankBefore: isBlankBefore,
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
      let isTight = text.isLetter(at: first.place + 1)
      let isLoose = first.isBlankBehind && text.isLetter(at: first.place + 2)
      let second = stars[(index + 1)...].first { second in
        guard second.mark == first.mark else { return false }
        let closes = !second.isBlankBefore && !text.isLetter(at: second.place + 1)
        let closesLoosely =
          second.isBlankBefore && second.isBlankBehind && text.isLetter(before: second.place - 1)
        return isTight && (closesLoosely || closes && !text.isMarkdown) || isLoose && closes
      }
      guard second != nil else { continue }
      found.append(RawMark(kind: .emphasis, range: first.place..<first.place + 1))
      return
    }
  }

  /// `](`, `][` and `] (` before an address.
  private func closesLink(_ place: Int) -> Bool {
    switch text.byte(place + 1) {
    case UInt8(ascii: "("), UInt8(ascii: "["): true
    case UInt8(ascii: " "):
      text.byte(place + 2) == UInt8(ascii: "(")
        && isAddress(place + 3, until: UInt8(ascii: ")"))
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
  private func opening(_ place: Int) -> RawMark.Kind? {
    switch text.byte(place + 1) {
    case UInt8(ascii: "^"): .footnote
    case UInt8(ascii: "["): .program
    case UInt8(ascii: "!"): text.isLetter(at: place + 2) ? .program : nil
    default: text.has("[TOC]", at: place) || text.has("[toc]", at: place) ? .program : nil
    }
  }

  /// Braces, but for those of a fact: `%{clinic.phone}`.
  private func isTemplate(_ place: Int) -> Bool {
    guard place == 0 || ![UInt8(ascii: "%"), UInt8(ascii: "$")].contains(text.bytes[place - 1])
    else { return false }
    return switch text.byte(place + 1) {
    case UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// `&nbsp;` and `&#160;`.
  private func isEntity(_ place: Int) -> Bool {
    var end = place + 1
    if text.byte(end) == UInt8(ascii: "#") { end += 1 }
    let start = end
    while end - start < 9, text.isLetter(at: end) || text.isDigit(at: end) { end += 1 }
    return end - start > 1 && text.byte(end) == UInt8(ascii: ";")
  }

  /// `<b>` and `</b>`.
  private func isTag(_ place: Int) -> Bool {
    let isClosing = text.byte(place + 1) == UInt8(ascii: "/")
    return text.isLetter(at: place + (isClosing ? 2 : 1))
      && text.first(UInt8(ascii: ">"), in: place..<text.bytes.count) != nil
  }

  /// `:warning:`.
  private func isPictograph(_ place: Int) -> Bool {
    guard text.isBlank(before: place), text.isLetter(at: place + 1) else { return false }
    var end = place + 1
    while text.isLetter(at: end) || text.isDigit(at: end) || text.byte(end) == UInt8(ascii: "_") {
      end += 1
    }
    return text.byte(end) == UInt8(ascii: ":") && !text.isLetter(at: end + 1)
  }
}
