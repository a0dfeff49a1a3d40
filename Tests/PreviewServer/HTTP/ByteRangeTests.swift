import Testing

@testable import PreviewServer

@Suite("A Range field")
struct ByteRangeTests {
  @Test(
    "asks for a part of ten bytes",
    arguments: [
      ("bytes=0-0", 0..<1), ("bytes=2-4", 2..<5), ("bytes=2-", 2..<10), ("bytes=2-99", 2..<10),
      ("bytes=-3", 7..<10), ("bytes=-99", 0..<10), ("Bytes=9-", 9..<10),
      ("bytes=0-99999999999999999999999", 0..<10), ("bytes=-99999999999999999999999", 0..<10),
    ])
  func part(field: String, range: Range<Int>) {
    #expect(ByteRange(field: field, count: 10) == .part(range))
  }

  @Test(
    "asks for what is not there",
    arguments: ["bytes=10-", "bytes=10-20", "bytes=-0", "bytes=99999999999999999999999-"])
  func unsatisfiable(field: String) {
    #expect(ByteRange(field: field, count: 10) == .unsatisfiable)
  }

  @Test("of an empty file is never satisfiable", arguments: ["bytes=0-", "bytes=-1", "bytes=0-0"])
  func empty(field: String) {
    #expect(ByteRange(field: field, count: 0) == .unsatisfiable)
  }

  @Test(
    "that is several ranges, another unit or no range at all is ignored",
    arguments: [
      "bytes=0-1,3-4", "lines=1-2", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=4-2",
      "bytes=+1-2", "bytes=1-2x", "bytes=1", "bytes=1- 2",
    ])
  func ignored(field: String) {
    #expect(ByteRange(field: field, count: 10) == .whole)
  }
}
