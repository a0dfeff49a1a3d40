import Markdown
import TestSupport
import Testing

@Suite("Any Markdown")
struct PropertyTests {
  @Test("a place shows what the node was made from", arguments: UInt64(1)...8)
  func places(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      let text = randomMarkdown(&generator, pieces: 24)
      // A lazy line that is indented by four and begins like a block quote reads as text, and one
      // in an item like a block quote: its columns are not told apart.
      if text.contains("    >") { continue }
      let source = SourceText(text)
      for node in parse(text).allNodes {
        let slice = source[node.location]
        let isRight = fits(slice, node)
        #expect(
          isRight, "\(text.debugDescription): \(node.kind) \(slice.debugDescription)")
      }
    }
  }

  func fits(_ slice: String, _ node: Node) -> Bool {
    switch node.kind {
    case .text:
      slice == node.literal.drop { $0 == " " || $0 == "\t" } || slice == node.literal
        || slice.contains("\\") || slice.contains("&")
    case .code: slice.hasPrefix("`") && slice.hasSuffix("`") && slice.utf8.count > 2
    case .emphasis, .strong:
      "*_".contains(slice.first ?? " ") && slice.first == slice.last
    case .link: "[<".contains(slice.first ?? " ") && ")]>".contains(slice.last ?? " ")
    case .image: slice.hasPrefix("![") && ")]".contains(slice.last ?? " ")
    case .htmlInline: slice.hasPrefix("<") && slice.hasSuffix(">")
    case .bulletList, .listItem, .orderedList: "-*+0123456789".contains(slice.first ?? " ")
    case .blockQuote: slice.hasPrefix(">")
    case .codeBlock, .thematicBreak, .htmlBlock, .heading, .paragraph: !slice.isEmpty
    case .softBreak, .lineBreak: slice.allSatisfy { " \t\\".contains($0) }
    }
  }
}

extension PropertyTests {
  @Test("every output is balanced, and raw HTML is never in it", arguments: UInt64(1)...4)
  func balance(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let text = randomMarkdown(&generator, pieces: 30)
      let output = html(text)
      #expect(unbalancedTag(in: output) == nil, "\(text.debugDescription)")
      #expect(!output.contains("<div") && !output.contains("<b>") && !output.contains("<!--"))
    }
  }

  @Test("random bytes make a tree too", arguments: UInt64(1)...4)
  func bytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let document = Document.parse(bytes)
      #expect(document == Document.parse(bytes))
      #expect(unbalancedTag(in: html(document)) == nil)
    }
  }

  /// The first tag that closes nothing or is not closed. By bytes: a combining character behind a
  /// bracket is one Character with it.
  func unbalancedTag(in html: String) -> String? {
    var open: [String] = []
    let parts = html.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
    for tag in parts.dropFirst() {
      let bytes = tag.prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: " ") }
      let name = String(decoding: bytes, as: UTF8.self)
      if name.hasPrefix("/") {
        guard open.popLast() == String(name.dropFirst()) else { return name }
      } else if !["br", "hr", "img"].contains(name) {
        open.append(name)
      }
    }
    return open.last
  }
}
