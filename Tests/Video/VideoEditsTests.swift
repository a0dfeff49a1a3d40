import Testing

@testable import Video

@Suite("Changes that move no byte")
struct VideoEditsTests {
  @Test("a piece gets what of each edit stands in it, wherever it is cut")
  func pieces() throws {
    let edits = try #require(
      VideoEdits([
        VideoEdits.Edit(8..<12), VideoEdits.Edit(2..<5, head: [1, 2]), VideoEdits.Edit(5..<5),
      ]))
    let whole: [UInt8] = [9, 9, 1, 2, 0, 9, 9, 9, 0, 0, 0, 0, 9]
    for length in 1...13 {
      var bytes = Array(repeating: 9 as UInt8, count: 13)
      bytes.withUnsafeMutableBufferPointer { buffer in
        for start in stride(from: 0, to: 13, by: length) {
          edits.apply(
            to: UnsafeMutableBufferPointer(rebasing: buffer[start..<min(start + length, 13)]),
            at: start)
        }
      }
      #expect(bytes == whole, "\(length)")
    }
  }

  @Test("edits that overlap, or do not hold their head, are none")
  func refused() {
    #expect(VideoEdits([VideoEdits.Edit(2..<5), VideoEdits.Edit(4..<6)]) == nil)
    #expect(VideoEdits([VideoEdits.Edit(2..<5), VideoEdits.Edit(5..<6)]) != nil)
    #expect(VideoEdits([VideoEdits.Edit(2..<3, head: [1, 2])]) == nil)
  }
}
