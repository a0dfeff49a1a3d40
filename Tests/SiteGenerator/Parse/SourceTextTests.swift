import Diagnostics
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("SourceText")
struct SourceTextTests {
  private func read(_ bytes: [UInt8]) -> Result<[UInt8], SourceText.Failure> {
    SourceText.validated(bytes, path: "p", locale: "es").map(\.bytes)
  }

  @Test("a byte order mark at the beginning is taken off, and only there")
  func mark() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(try read(mark + mark + [65]).get() == mark + [65])
    #expect(try read([65] + mark).get() == [65] + mark)
    #expect(try read(mark).get() == [])
  }

  @Test(
    "bytes that are no text are found by line and column in code points",
    arguments: [
      ([0xFF], 1, 1), (Array("a\né😀".utf8) + [0xC3], 2, 3), (Array("a\r\n".utf8) + [0x80], 2, 1),
      (Array("\n\n".utf8) + [0xF0, 0x9F], 3, 1),
    ] as [([UInt8], Int, Int)])
  func place(bytes: [UInt8], line: Int, column: Int) {
    let expected = Diagnostic(
      .invalidUTF8, locale: "es",
      at: Diagnostics.SourceLocation(path: "p", range: SourceRange(line: line, column: column)),
      "p is not UTF-8 text.", help: "Save the file with the encoding UTF-8 in your editor.")
    guard case .failure(let failure) = read(bytes) else {
      Issue.record("read as text")
      return
    }
    #expect(failure.diagnostics == [expected])
  }

  @Test("a file may be as large as the limit and no larger")
  func limit() throws {
    let folder = try TemporaryFolder()
    try folder.write("ten", "0123456789")
    let files = SourceFiles(root: folder.path)
    #expect(try SourceText.read("ten", in: files, limit: 10).get().bytes.count == 10)
    guard case .failure(let failure) = SourceText.read("ten", in: files, limit: 9) else {
      Issue.record("read beyond the limit")
      return
    }
    #expect(failure.diagnostics.map(\.message) == ["ten has 10 bytes; the limit is 9."])
    #expect(failure.diagnostics.map(\.rule) == [.fileTooLarge])
  }
}
