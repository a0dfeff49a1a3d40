package import HTML

extension Node {
  /// All text at and below this node, code included and HTML left out; a break, and the border
  /// between two blocks, is one space.
  package var plainText: String {
    var buffer = ByteBuffer(capacity: 256)
    appendPlainText(to: &buffer, escapedFor: nil)
    return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes what `plainText` holds, escaped where a place is given.
  package func appendPlainText(to buffer: inout ByteBuffer, escapedFor place: Escaping?) {
    let start = buffer.count
    document.text.withUnsafeBufferPointer { bytes in
      for node in document.nodes[index..<Int(document.nodes[index].end)].indices {
        switch document.nodes[node].kind {
        case .text, .code, .codeBlock:
          let text = UnsafeBufferPointer(rebasing: bytes[document.textRange(of: node)])
          if let place {
            buffer.append(text, escapedFor: place)
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
