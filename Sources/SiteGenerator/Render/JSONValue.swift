import HTML

/// A JSON text in the making; fields keep their order.
indirect enum JSONValue: Sendable {
  case string(String)
  case number(Int)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// Writes the text so that it may stand inside a script element.
  func write(into buffer: inout ByteBuffer) {
    switch self {
    case .string(let text):
      buffer.append("\"")
      buffer.append(text, escapedFor: .jsonString)
      buffer.append("\"")
    case .number(let number):
      buffer.append(number)
    case .array(let elements):
      buffer.append("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { buffer.append(",") }
        element.write(into: &buffer)
      }
      buffer.append("]")
    case .object(let fields):
      buffer.append("{")
      for (index, field) in fields.enumerated() {
        if index > 0 { buffer.append(",") }
        JSONValue.string(field.0).write(into: &buffer)
        buffer.append(":")
        field.1.write(into: &buffer)
      }
      buffer.append("}")
    }
  }
}
