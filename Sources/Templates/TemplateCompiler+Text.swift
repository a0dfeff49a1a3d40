import Diagnostics

extension TemplateCompiler {
  mutating func appendText(_ range: Range<Int>, in frame: Frame) {
    let bytes = frame.template.source.bytes
    var runStart: Int?
    for offset in range {
      let wasRead = context.isRead
      if !context.read(bytes[offset]) { reportMissingSpace(at: offset, in: frame) }
      if wasRead, context.isRead {
        runStart = runStart ?? offset
      } else if let start = runStart {
        appendWrittenText(start..<offset, in: frame)
        runStart = nil
      }
    }
    if let start = runStart { appendWrittenText(start..<range.upperBound, in: frame) }
    program.append(literal: bytes[range])
  }

  mutating func appendIndentation(_ indentation: [UInt8]) {
    for byte in indentation { _ = context.read(byte) }
    program.append(literal: indentation)
  }

  private mutating func reportMissingSpace(at offset: Int, in frame: Frame) {
    guard !hasMetMalformed else { return }
    report(
      .malformedTemplate, offset..<(offset + 1), in: frame,
      "A space is missing before this attribute.", help: "Put a space between attributes.")
  }

  private mutating func appendWrittenText(_ range: Range<Int>, in frame: Frame) {
    let source = frame.template.source
    let isBlank = source.bytes[range].allSatisfy { $0 <= UInt8(ascii: " ") }
    guard !isBlank else { return }
    result.writtenText.append(
      WrittenText(location: source.location(of: range), text: source.string(range)))
  }
}
