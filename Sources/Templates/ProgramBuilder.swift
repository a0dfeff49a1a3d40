import HTML

/// Collects the instructions of a template.
struct ProgramBuilder {
  private var instructions: [Instruction] = []
  private(set) var literals: [UInt8] = []
  private var paths: [Int] = []
  private var scopeCount = 1
  /// The first instruction that may be lengthened: none before the last section's edge.
  private var barrier = 0

  mutating func append(literal bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    var start = literals.count
    literals.append(contentsOf: bytes)
    if instructions.count > barrier, case .literal(let range)? = instructions.last {
      instructions.removeLast()
      start = range.lowerBound
    }
    instructions.append(.literal(start..<literals.count))
  }

  mutating func append(literal text: String, escapedFor context: Escaping) {
    var buffer = ByteBuffer(capacity: text.utf8.count)
    buffer.append(text, escapedFor: context)
    append(literal: buffer.bytes)
  }

  mutating func append(_ instruction: Instruction) {
    instructions.append(instruction)
  }

  mutating func slot(scope: Int, path: [Int]) -> Slot {
    let start = paths.count
    paths.append(contentsOf: path.dropFirst())
    return Slot(scope: scope, field: path.first ?? 0, path: start..<paths.count)
  }

  /// Begins a section; the number is for `close`.
  mutating func open(_ slot: Slot, isInverted: Bool, scope: Int) -> Int {
    scopeCount = max(scopeCount, scope + 1)
    instructions.append(
      isInverted ? .inverted(slot, end: 0) : .section(slot, scope: scope, end: 0))
    return instructions.count - 1
  }

  mutating func close(_ section: Int) {
    barrier = instructions.count
    switch instructions[section] {
    case .section(let slot, let scope, _):
      instructions[section] = .section(slot, scope: scope, end: barrier)
    case .inverted(let slot, _):
      instructions[section] = .inverted(slot, end: barrier)
    case .literal, .value, .html: break
    }
  }

  func template() -> CompiledTemplate {
    CompiledTemplate(
      instructions: instructions, literals: literals, paths: paths, scopeCount: scopeCount)
  }
}
