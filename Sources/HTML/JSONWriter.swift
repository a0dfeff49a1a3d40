/// Writes JSON that may stand inside a script element, straight into a buffer.
package struct JSONWriter: ~Copyable {
  package private(set) var buffer: ByteBuffer
  /// Whether something stands before the next member of the innermost object or array.
  private var needsComma = false

  /// Goes on behind what the buffer holds.
  package init(_ buffer: consuming ByteBuffer) {
    self.buffer = buffer
  }

  package consuming func finish() -> ByteBuffer {
    buffer
  }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    nested("{", "}", members)
  }

  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    nested("[", "]", elements)
  }

  /// The name of an object's next member; its value comes next.
  package mutating func name(_ name: StaticString) {
    separate()
    buffer.append("\"")
    buffer.append(name)
    buffer.append("\":")
    needsComma = false
  }

  package mutating func value(_ text: String) {
    separate()
    buffer.append("\"")
    buffer.append(text, escapedFor: .jsonString)
    buffer.append("\"")
  }

  package mutating func value(_ number: Int) {
    separate()
    buffer.append(number)
  }

  package mutating func member(_ name: StaticString, _ text: String) {
    self.name(name)
    value(text)
  }

  package mutating func member(_ name: StaticString, _ number: Int) {
    self.name(name)
    value(number)
  }

  private mutating func separate() {
    if needsComma { buffer.append(",") }
    needsComma = true
  }

  private mutating func nested(
    _ opening: StaticString, _ closing: StaticString, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    buffer.append(opening)
    needsComma = false
    content(&self)
    buffer.append(closing)
    needsComma = true
  }
}
