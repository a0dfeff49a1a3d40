import HTML

/// The values of one open scope, lent for as long as its section renders.
typealias Scope = UnsafeBufferPointer<Value>

/// Walks the instructions of one template over the values of one page.
struct Renderer {
  let instructions: UnsafeBufferPointer<Instruction>
  let literals: UnsafeBufferPointer<UInt8>
  let paths: [Int]
  /// As many as the template opens at most; those not open are empty.
  let scopes: UnsafeMutableBufferPointer<Scope>

  func render(_ range: Range<Int>, into output: inout ByteBuffer) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch instructions[index] {
      case .literal(let bytes):
        output.append(UnsafeBufferPointer(rebasing: literals[bytes]))
      case .value(let slot, let escaping):
        write(value(at: slot), for: escaping, into: &output)
      case .html(let slot):
        if case .html(let bytes) = value(at: slot) { output.append(bytes) }
      case .section(let slot, let scope, let end):
        renderSection((index + 1)..<end, over: value(at: slot), scope: scope, into: &output)
        index = end
        continue
      case .inverted(let slot, let end):
        if !value(at: slot).isShown { render((index + 1)..<end, into: &output) }
        index = end
        continue
      }
      index += 1
    }
  }

  private func renderSection(
    _ body: Range<Int>, over value: Value, scope: Int, into output: inout ByteBuffer
  ) {
    switch value {
    case .list(let records):
      for record in records { render(body, in: record, scope: scope, into: &output) }
    case .record(let record):
      render(body, in: record, scope: scope, into: &output)
    case .text, .url, .html, .flag, .number, .absent:
      if value.isShown { render(body, into: &output) }
    }
  }

  private func render(
    _ body: Range<Int>, in record: Record, scope: Int, into output: inout ByteBuffer
  ) {
    record.values.withUnsafeBufferPointer { values in
      scopes[scope] = values
      render(body, into: &output)
      scopes[scope] = Scope(start: nil, count: 0)
    }
  }

  private func write(_ value: Value, for escaping: Escaping, into output: inout ByteBuffer) {
    switch value {
    case .text(let text), .url(let text): output.append(text, escapedFor: escaping)
    case .number(let number): output.append(number)
    case .html, .flag, .record, .list, .absent: break
    }
  }

  private func value(at slot: Slot) -> Value {
    let scope = scopes[slot.scope]
    guard slot.field < scope.count else { return .absent }
    var value = scope[slot.field]
    for index in slot.path {
      guard case .record(let record) = value, paths[index] < record.values.count else {
        return .absent
      }
      value = record.values[paths[index]]
    }
    return value
  }
}

extension Value {
  /// Whether a section over the value is rendered: a flag that is set, a number whatever it is,
  /// anything else that is there and not empty.
  fileprivate var isShown: Bool {
    switch self {
    case .text(let text), .url(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .flag(let isSet): isSet
    case .number, .record: true
    case .list(let records): !records.isEmpty
    case .absent: false
    }
  }
}
