import CCmark

extension Document {
  /// Parses a Markdown file without its front matter; takes any input and never fails. A text that
  /// nests absurdly deep gives only that depth, and no nodes.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8; what is not becomes U+FFFD.
  ///   - firstLine: the line of the file, from 1, that `bytes` begin on.
  package static func parse(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int = 1) -> Document {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let source = UnsafeBufferPointer(rebasing: content)
    if let depth = LinePrefix.depthBeyondReach(of: source) {
      return Document(nodes: [], text: [], depth: depth, isRefused: false)
    }
    return source.withMemoryRebound(to: CChar.self) { characters in
      defer { ccmark_reset() }
      // An honest text needs less than 100 bytes of tree for each of its own; the rest is for a
      // few references to a long destination, which cmark copies for each.
      let limit = 16 * 1024 * 1024 + 1024 * source.count
      guard
        let iterator = ccmark_parse(
          characters.baseAddress, source.count, CMARK_OPT_VALIDATE_UTF8, limit)
      else { return Document(nodes: [], text: [], depth: 0, isRefused: true) }
      var builder = TreeBuilder(source: source, firstLine: firstLine)
      builder.build(from: iterator)
      return builder.document
    }
  }

  package static func parse(_ bytes: [UInt8], firstLine: Int = 1) -> Document {
    bytes.withUnsafeBufferPointer { parse($0, firstLine: firstLine) }
  }
}
