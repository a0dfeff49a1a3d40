import Localization
import TestSupport
import Testing

@Suite("MessageScanner")
struct MessageScannerTests {
  func tokens(_ bytes: [UInt8]) -> [MessageScanner.Token] {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = MessageScanner(bytes)
      var tokens: [MessageScanner.Token] = []
      while let token = scanner.next() { tokens.append(token) }
      return tokens
    }
  }

  @Test("a placeholder is found wherever it stands")
  func everyPlace() {
    for before in 0..<40 {
      for after in 0..<20 {
        let text = Array(repeating: UInt8(ascii: "a"), count: before) + Array("%{n}".utf8)
        var expected: [MessageScanner.Token] = before > 0 ? [.literal(0..<before)] : []
        expected.append(.placeholder(name: before + 2..<before + 3))
        if after > 0 { expected.append(.literal(text.count..<text.count + after)) }
        #expect(tokens(text + Array(repeating: 0xFF, count: after)) == expected)
      }
    }
  }

  @Test("a text without placeholders is one literal, an empty one nothing")
  func plain() {
    #expect(tokens(Array("50 % { } %".utf8)) == [.literal(0..<10)])
    #expect(tokens([]) == [])
  }

  @Test("the escape writes its second and third byte")
  func escape() {
    #expect(tokens(Array("ab%%{c}".utf8)) == [.literal(0..<2), .literal(3..<5), .literal(5..<7)])
  }

  @Test("whatever the bytes, the tokens cover them in order", arguments: 0..<200 as Range<UInt64>)
  func cover(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("%%%{{}}.._a9 \n".utf8) + [0xC3, 0xB1, 0x00, 0xFF]
    let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    var position = 0
    for token in tokens(bytes) {
      switch token {
      case .literal(let range):
        let isEscape = range.lowerBound == position + 1 && bytes[position] == UInt8(ascii: "%")
        #expect(range.lowerBound == position || isEscape)
        #expect(!range.isEmpty)
        position = range.upperBound
      case .placeholder(let name):
        #expect(Array(bytes[position..<name.lowerBound]) == Array("%{".utf8))
        #expect(bytes[name.upperBound] == UInt8(ascii: "}"))
        position = name.upperBound + 1
      case .malformed(_, let range):
        #expect(range.lowerBound == position)
        position = range.upperBound
      }
    }
    #expect(position == bytes.count)
  }
}
