/// Goes through the lines of a PO file and reads what stands on one.
struct POLineScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The line that is read, from 1; 0 before the first.
  private(set) var line = 0
  private var start = 0
  /// The line's end without its line ending.
  private var end = 0
  private var next = 0
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Moves to the next line; false behind the last.
  mutating func nextLine() -> Bool {
    guard next < bytes.count else { return false }
    line += 1
    start = next
    position = start
    end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    next = end + 1
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return true
  }

  /// The next byte of the line; nil at its end.
  var byte: UInt8? { position < end ? bytes[position] : nil }

  /// The column of the next byte, from 1, in code points.
  var column: Int { column(of: position) }

  private func column(of offset: Int) -> Int {
    1 + bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
  }

  mutating func skip(_ count: Int) {
    position = min(position + count, end)
  }

  mutating func skipBlanks() {
    while let byte, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { position += 1 }
  }

  func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position..<end].starts(with: $0) }
  }

  /// The first words of what commas part on the rest of the line; none of what is empty.
  func words() -> [String] {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    return bytes[position..<end].split(separator: UInt8(ascii: ",")).compactMap { part in
      let word = part.drop(while: isBlank).prefix { !isBlank($0) }
      return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }
  }

  /// The rest of the line without the blanks at its end.
  func restOfLine() -> String {
    var last = end
    while last > position, [0x20, 0x09, 0x0D].contains(bytes[last - 1]) { last -= 1 }
    return String(decoding: bytes[position..<last], as: UTF8.self)
  }

  /// Takes everything up to a blank or a quotation mark.
  mutating func keyword() -> String {
    let first = position
    while let byte, byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t"),
      byte != UInt8(ascii: "\"")
    {
      position += 1
    }
    return String(decoding: bytes[first..<position], as: UTF8.self)
  }

  func problem(_ message: String, at offset: Int? = nil) -> POProblem {
    POProblem(column: column(of: offset ?? position), message: message)
  }

  /// Takes a text in quotation marks with nothing behind it, its escapes resolved.
  mutating func quotedText() throws(POProblem) -> String {
    guard byte == UInt8(ascii: "\"") else {
      throw problem("Here must stand a text in quotation marks.")
    }
    let opening = position
    position += 1
    let first = position
    position = endOfPlainText(from: first)
    var text: [UInt8] = []
    if byte == UInt8(ascii: "\\") {
      text += bytes[first..<position]
      while let byte, byte != UInt8(ascii: "\"") {
        if byte == UInt8(ascii: "\\") {
          text.append(try escape())
        } else {
          let start = position
          position = endOfPlainText(from: start)
          text += bytes[start..<position]
        }
      }
    }
    guard byte != nil else {
      throw problem("The text that begins here has no closing quotation mark.", at: opening)
    }
    let last = position
    position += 1
    skipBlanks()
    if byte != nil { throw problem("Behind the text must stand nothing on this line.") }
    return text.isEmpty
      ? String(decoding: bytes[first..<last], as: UTF8.self) : String(decoding: text, as: UTF8.self)
  }

  /// The first quotation mark or backslash of the line; its end where there is none.
  private func endOfPlainText(from start: Int) -> Int {
    var index = start
    while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
      index += 1
    }
    return index
  }

  /// Takes an escape as C has it. Bytes that are not ASCII cannot be written so: they could break a
  /// character.
  private mutating func escape() throws(POProblem) -> UInt8 {
    let backslash = position
    position += 1
    guard let kind = byte else { throw problem("A backslash ends the line.", at: backslash) }
    position += 1
    switch kind {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "a"): return 0x07
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "v"): return 0x0B
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return kind
    case UInt8(ascii: "x"):
      if let value = digits(atMost: 2, radix: 16), value < 0x80 { return UInt8(value) }
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      position -= 1
      if let value = digits(atMost: 3, radix: 8), value < 0x80 { return UInt8(value) }
    default: break
    }
    throw problem(
      "A text of a PO file cannot hold this backslash with what follows.", at: backslash)
  }

  private mutating func digits(atMost count: Int, radix: Int) -> Int? {
    var value: Int?
    for _ in 0..<count {
      guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix
      else { break }
      value = (value ?? 0) * radix + digit
      position += 1
    }
    return value
  }
}

/// What is wrong with a line of a PO file.
struct POProblem: Error {
  /// From 1, in code points.
  var column: Int
  var message: String
}
