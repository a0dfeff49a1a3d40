/// Writes JSON that may stand inside a script element, straight into a buffer.
package struct JSONWriter: ~Copyable {
  package private(set) var buffer: ByteBuffer
  /// Whether something stands before the next member of the innermost object or array.
  private var needsComma = false
  private var isBehindName = false
  /// How many objects and arrays are open; nil where all stands on one line.
  private var depth: Int?

  /// Goes on behind what the buffer holds; indented, each member and element has a line of its own.
  package init(_ buffer: consuming ByteBuffer, isIndented: Bool = false) {
    self.buffer = buffer
    depth = isIndented ? 0 : nil
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

  /// What is not worth several lines.
  package mutating func onOneLine(_ content: (inout JSONWriter) -> Void) {
    separate()
    (needsComma, isBehindName) = (false, true)
    let outer = depth
    depth = nil
    content(&self)
    depth = outer
  }

  /// The name of an object's next member; its value comes next.
  package mutating func name(_ name: StaticString) {
    separate()
    buffer.append("\"")
    buffer.append(name)
    endName()
  }

  /// The same for a name that is not the program's own.
  package mutating func key(_ name: String) {
    separate()
    buffer.append("\"")
    buffer.append(name, escapedFor: .jsonString)
    endName()
  }

  private mutating func endName() {
    buffer.append(depth == nil ? "\":" : "\": ")
    needsComma = false
    isBehindName = true
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

  package mutating func value(_ flag: Bool) {
    separate()
    buffer.append(flag ? "true" : "false")
  }

  package mutating func null() {
    separate()
    buffer.append("null")
  }

  /// A finite number.
  package mutating func value(_ number: Double) {
    if let whole = Int(exactly: number) { return value(whole) }
    separate()
    buffer.append("\(number)")
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
    if !isBehindName { startLine() }
    isBehindName = false
    needsComma = true
  }

  private mutating func startLine() {
    guard let depth, depth > 0 else { return }
    buffer.append("\n")
    for _ in 0..<depth { buffer.append("  ") }
  }

  private mutating func nested(
    _ opening: StaticString, _ closing: StaticString, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    buffer.append(opening)
    needsComma = false
    let outer = depth
    depth = outer.map { $0 + 1 }
    content(&self)
    depth = outer
    // Behind nothing, both marks stand side by side.
    if needsComma { endLine() }
    buffer.append(closing)
    needsComma = true
  }

  private mutating func endLine() {
    guard let depth else { return }
    buffer.append("\n")
    for _ in 0..<depth { buffer.append("  ") }
  }
}
