import Testing

@testable import HTML

@Suite("ByteBuffer")
struct ByteBufferTests {
  @Test(
    "numbers are written in decimal digits",
    arguments: [0, 7, 9, 10, 99, 100, 1000, 65_536, Int.max, -1, -10, Int.min])
  func numbers(number: Int) {
    var buffer = ByteBuffer(capacity: 1)
    buffer.append("n")
    buffer.append(number)
    buffer.append("!")
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "n\(number)!")
  }

  @Test("what it holds stays whole while it grows")
  func growth() {
    var buffer = ByteBuffer(capacity: 1)
    for number in 0..<1000 { buffer.append(number) }
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == (0..<1000).map(String.init).joined())
  }
}
