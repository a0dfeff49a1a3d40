package import HTML

extension Node {
  /// The text of the inlines within a block, without markup and with a space for a break, and which
  /// of its bytes are code.
  package func inlineText() -> (bytes: [UInt8], code: [Range<Int>]) {
    var bytes: [UInt8] = []
    var code: [Range<Int>] = []
    bytes.reserveCapacity(descendants.textLength + 8)
    for node in index + 1..<Int(document.nodes[index].end) {
      switch document.nodes[node].kind {
      case .text: bytes += document.text[document.textRange(of: node)]
      case .code:
        let start = bytes.count
        bytes += document.text[document.textRange(of: node)]
        code.append(start..<bytes.count)
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      default: break
      }
    }
    return (bytes, code)
  }

  /// All text at and below this node, code included and HTML left out; a break, and the border
  /// between two blocks, is one space.
  package var plainText: String {
    var buffer = ByteBuffer(capacity: 256)
    appendPlainText(to: &buffer, escapedFor: nil)
    return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes what `plainText` holds, escaped where a context is given.
  package func appendPlainText(to buffer: inout ByteBuffer, escapedFor context: Escaping?) {
    let start = buffer.count
    document.text.withUnsafeBufferPointer { bytes in
      for node in document.nodes[index..<Int(document.nodes[index].end)].indices {
        switch document.nodes[node].kind {
        case .text, .code, .codeBlock:
          let text = UnsafeBufferPointer(rebasing: bytes[document.textRange(of: node)])
          if let context {
            buffer.append(text, escapedFor: context)
          } else {
            buffer.append(text)
          }
        case .softBreak, .lineBreak:
          buffer.append(UInt8(ascii: " "))
        case .paragraph, .heading, .listItem:
          if buffer.count > start { buffer.append(UInt8(ascii: " ")) }
        default:
          break
        }
      }
    }
  }
}
