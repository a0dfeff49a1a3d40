import Diagnostics

extension Compiler {
  mutating func appendText(_ range: Range<Int>, in frame: Frame) {
    let bytes = frame.template.source.bytes
    var runStart = range.lowerBound
    for offset in range {
      let before = context
      if !context.read(bytes[offset]) { reportMissingSpace(at: offset, in: frame) }
      if context.state != before.state {
        appendWrittenText(runStart..<offset, in: before, in: frame)
        runStart = offset + 1
      }
      if context.state == .text { keepMetaContent(of: before.element) }
    }
    appendWrittenText(runStart..<range.upperBound, in: context, in: frame)
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

  private mutating func appendWrittenText(
    _ range: Range<Int>, in markup: MarkupContext, in frame: Frame
  ) {
    guard markup.isRead || markup.isMetaContent else { return }
    let source = frame.template.source
    let isBlank = source.bytes[range].allSatisfy { $0 <= UInt8(ascii: " ") }
    guard !isBlank else { return }
    let text = WrittenText(location: source.location(of: range), text: source.string(range))
    if markup.isMetaContent { metaContent.append(text) } else { result.writtenText.append(text) }
  }

  /// A `<meta>` tag may say only behind its content what that is.
  private mutating func keepMetaContent(of element: MarkupContext.Element) {
    guard !metaContent.isEmpty else { return }
    if element.describesPage { result.writtenText += metaContent }
    metaContent = []
  }
}
