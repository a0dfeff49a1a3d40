import HTML

/// Writes XML 1.0 in UTF-8, straight into a buffer.
struct XMLWriter: ~Copyable {
  /// An attribute without a value is left out.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  private var buffer = ByteBuffer()
  /// How many elements are open that have a line of their own.
  private var depth = 0

  init() {
    buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  var bytes: [UInt8] { buffer.bytes }

  /// An element with elements in it, each on a line of its own.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
  ) {
    indent()
    start(name, attributes)
    buffer.append("\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    end(name)
    buffer.append("\n")
  }

  /// An element on a line of its own, in which spaces count.
  mutating func line(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
  ) {
    indent()
    start(name, attributes)
    content(&self)
    end(name)
    buffer.append("\n")
  }

  mutating func line(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    line(name, attributes) { $0.text(text) }
  }

  /// An element with nothing in it, on a line of its own.
  mutating func emptyLine(_ name: StaticString, _ attributes: Attributes = [:]) {
    indent()
    empty(name, attributes)
    buffer.append("\n")
  }

  mutating func start(_ name: StaticString, _ attributes: Attributes = [:]) {
    buffer.append("<")
    buffer.append(name)
    append(attributes)
    buffer.append(">")
  }

  mutating func end(_ name: StaticString) {
    buffer.append("</")
    buffer.append(name)
    buffer.append(">")
  }

  mutating func empty(_ name: StaticString, _ attributes: Attributes = [:]) {
    buffer.append("<")
    buffer.append(name)
    append(attributes)
    buffer.append("/>")
  }

  private mutating func indent() {
    for _ in 0..<depth { buffer.append("  ") }
  }

  /// Text; `unwritable` writes what stands for a character that XML cannot have.
  mutating func text(
    _ text: String,
    unwritable: (inout XMLWriter, Unicode.Scalar) -> Void = { xml, _ in
      xml.buffer.append("\u{FFFD}")
    }
  ) {
    if text.utf8.allSatisfy(Self.isPlain) { return buffer.append(text, escapedFor: .text) }
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        buffer.append("&#13;")
      } else if Self.isWritable(scalar) {
        buffer.append(String(scalar), escapedFor: .text)
      } else {
        unwritable(&self, scalar)
      }
    }
  }

  private mutating func append(_ attributes: Attributes) {
    for (name, value) in attributes {
      guard let value else { continue }
      buffer.append(" ")
      buffer.append(name)
      buffer.append("=\"")
      append(value)
      buffer.append("\"")
    }
  }

  private mutating func append(_ value: String) {
    if value.utf8.allSatisfy({ Self.isPlain($0) && $0 >= 0x20 }) {
      return buffer.append(value, escapedFor: .attribute)
    }
    for scalar in value.unicodeScalars {
      if !Self.isWritable(scalar) {
        buffer.append("\u{FFFD}")
      } else if scalar.value < 0x20 {
        // A reader makes a space of these where they stand as they are.
        buffer.append("&#")
        buffer.append(Int(scalar.value))
        buffer.append(";")
      } else {
        buffer.append(String(scalar), escapedFor: .attribute)
      }
    }
  }

  /// Whether a byte needs no look at its character: the two that XML lacks begin with EF.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0xEF || byte == 0x0A || byte == 0x09
  }

  /// Source: XML 1.0 (fifth edition), production 2, `Char`.
  static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
