/// What an SVG drawing does beside being looked at, from its bytes.
///
/// Opened by itself a drawing is a page, whose scripts run as the site's own, and what it loads from
/// elsewhere tells others who reads it. The look is a coarse one on purpose: nothing is skipped, not
/// even comments, and whatever could hide such a thing from it (entities, escapes, other encodings)
/// counts as one.
///
/// Sources: SVG 2, sections 5.10 (foreign content), 15 (scripts and event attributes) and 16 (links);
/// XML 1.0, sections 2.2 to 2.8 and 4.2; CSS Syntax Level 3, section 4.3.7 (escapes).
struct ActiveDrawing {
  /// As messages name it.
  var name: String
  /// Where it begins, in bytes.
  var offset: Int

  /// The first such thing; nil where the drawing is only looked at.
  static func first(in bytes: [UInt8]) -> ActiveDrawing? {
    if let offset = bytes.firstIndex(of: 0) ?? (bytes.starts(with: [0xFE, 0xFF]) ? 0 : nil) {
      return ActiveDrawing(name: "another encoding than UTF-8", offset: offset)
    }
    var scanner = DrawingScanner(bytes)
    return scanner.first()
  }
}

/// Reads the tags of a drawing, whether the rest of it is well-formed or not.
private struct DrawingScanner {
  private let bytes: [UInt8]
  /// The same in small letters.
  private let folded: [UInt8]
  private var position = 0
  private var isInStyle = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    folded = bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  mutating func first() -> ActiveDrawing? {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        if let found = declaration() ?? tag() { return found }
      } else if isInStyle, let found = activeStyle(at: position) {
        return found
      }
      position += 1
    }
    return nil
  }

  private func found(_ name: String, at offset: Int) -> ActiveDrawing {
    ActiveDrawing(name: name, offset: offset)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix(60), as: UTF8.self)
  }

  private func isAt(_ word: String, _ place: Int) -> Bool {
    folded[place...].starts(with: word.utf8)
  }

  /// Declarations that change what the rest means.
  private func declaration() -> ActiveDrawing? {
    for word in ["<!entity", "<!attlist", "<?xml-stylesheet"] where isAt(word, position) {
      return found("“\(text(position..<position + word.utf8.count))”", at: position)
    }
    guard isAt("<?xml ", position) else { return nil }
    let end = folded[position...].firstIndex(of: UInt8(ascii: ">")) ?? folded.count
    let declaration = String(decoding: folded[position..<end], as: UTF8.self)
    guard declaration.contains("encoding") else { return nil }
    let isUTF8 = ["utf-8", "us-ascii", "ascii"].contains {
      declaration.contains("\"\($0)\"") || declaration.contains("'\($0)'")
    }
    return isUTF8 ? nil : found("another encoding than UTF-8", at: position)
  }
}

/// Styles.
extension DrawingScanner {
  /// What of a style loads something, or could hide that it does, at this place.
  private func activeStyle(at place: Int) -> ActiveDrawing? {
    switch bytes[place] {
    case UInt8(ascii: "\\"), UInt8(ascii: "&"):
      return isAt("&quot;", place) || isAt("&apos;", place)
        ? nil : found("an escape in a style", at: place)
    case UInt8(ascii: "@"):
      return isAt("@import", place) ? found("“@import”", at: place) : nil
    case UInt8(ascii: "("): return address(behind: place)
    default: return nil
    }
  }

  /// An address between parentheses: of a part of the drawing itself, or a picture written into it, it
  /// is none.
  private func address(behind place: Int) -> ActiveDrawing? {
    let name = ["url", "src", "image-set", "image"].first { name in
      place >= name.utf8.count && isAt(name + "(", place - name.utf8.count)
    }
    guard let name else { return nil }
    let start = place - name.utf8.count
    if name != "url" { return found("“\(name)(…)”", at: start) }
    var rest = folded[(place + 1)...].drop(while: Self.isSpace)
    for quote in ["\"", "'", "&quot;", "&apos;"] where rest.starts(with: quote.utf8) {
      rest = rest.dropFirst(quote.utf8.count)
      break
    }
    return Self.isInside(rest) ? nil : found("a “url(…)” that leads elsewhere", at: start)
  }

  private static func isInside(_ address: ArraySlice<UInt8>) -> Bool {
    if address.isEmpty || address.first == UInt8(ascii: "#") { return true }
    return ["png", "jpeg", "webp", "gif"].contains {
      address.starts(with: "data:image/\($0);".utf8)
    }
  }
}

/// Tags.
extension DrawingScanner {
  private static let activeElements: Set<String> = [
    "script", "foreignobject", "iframe", "embed", "object", "handler", "listener",
  ]

  /// Reads the tag that begins here up to its end; the position is then its last byte.
  private mutating func tag() -> ActiveDrawing? {
    let start = position
    let isEnd = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "/")
    position += isEnd ? 2 : 1
    guard position < bytes.count, Self.isName(bytes[position]) else {
      position = start
      return nil
    }
    let name = word(until: [UInt8(ascii: ">"), UInt8(ascii: "/")])
    let local = Self.localName(folded[name])
    if Self.activeElements.contains(local) { return found("<\(text(name))>", at: start) }
    if local == "style" { isInStyle = !isEnd }
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      let byte = bytes[position]
      if byte == UInt8(ascii: "<") { return found("a “<” within a tag", at: position) }
      if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
        position += 1
      } else if let found = attribute() {
        return found
      }
    }
    return nil
  }

  private mutating func attribute() -> ActiveDrawing? {
    let start = position
    let name = word(until: Array("=>/<".utf8))
    if name.isEmpty { position += 1 }
    let local = Self.localName(folded[name])
    if local.hasPrefix("on") { return found("“\(text(name))”", at: start) }
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return nil }
    position += 1
    skipSpace()
    let begin = position
    let value = value()
    if let place = folded[value].firstIndex(of: UInt8(ascii: "<")) {
      return found("a “<” within a tag", at: place)
    }
    let whole = String(decoding: folded[value], as: UTF8.self)
    let leads = ["href", "src", "srcset", "poster", "base"].contains(local)
    if leads && !Self.isInside(folded[value].drop(while: Self.isSpace))
      || local == "attributename" && whole.hasSuffix("href")
      || whole.contains("www.w3.org/1999/xhtml")
    {
      return found("“\(text(name))=\(text(begin..<position))”", at: start)
    }
    return activeStyle(in: value, isStyle: local == "style")
  }

  /// Presentation attributes hold styles too, where they name a function.
  private func activeStyle(in value: Range<Int>, isStyle: Bool) -> ActiveDrawing? {
    guard isStyle || folded[value].contains(UInt8(ascii: "(")) else { return nil }
    return value.lazy.compactMap(activeStyle).first
  }

  /// Reads a value with or without quotation marks, which are no part of it.
  private mutating func value() -> Range<Int> {
    guard position < bytes.count else { return position..<position }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return word(until: [UInt8(ascii: ">")])
    }
    let start = position + 1
    let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
    position = min(end + 1, bytes.count)
    return start..<end
  }

  private mutating func word(until ends: [UInt8]) -> Range<Int> {
    let start = position
    while position < bytes.count, !Self.isSpace(bytes[position]), !ends.contains(bytes[position]) {
      position += 1
    }
    return start..<position
  }

  private mutating func skipSpace() {
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
  }

  /// The part of a name behind its prefix.
  private static func localName(_ name: ArraySlice<UInt8>) -> String {
    String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? [], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x0D, 0x0C].contains(byte)
  }

  /// Whether an element's name may begin so, other alphabets among them.
  private static func isName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
