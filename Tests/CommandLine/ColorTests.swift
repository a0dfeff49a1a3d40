import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("Colour")
struct ColorTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  private let colored = "\u{1B}[31;1merror:\u{1B}[0m “Knee stretch” is not there in es."
  private let plain = ": error: “Knee stretch” is not there in es."

  @Test("problems are coloured on a terminal")
  func terminal() throws {
    #expect(try buildOnTerminal([:]).contains(colored))
    #expect(try buildOnTerminal(["NO_COLOR": ""]).contains(colored))
  }

  @Test("NO_COLOR turns colour off")
  func noColor() throws {
    let said = try buildOnTerminal(["NO_COLOR": "1"])
    #expect(said.contains(plain))
    #expect(!said.contains("\u{1B}"))
  }

  @Test("a file or a pipe gets no colour")
  func file() throws {
    let outcome = try Tool.run("build", "--site", site.path)
    #expect(outcome.errors.contains(plain))
    #expect(!(outcome.errors + outcome.output).contains("\u{1B}"))
  }

  /// Builds with stderr on a terminal and returns what the terminal got.
  private func buildOnTerminal(_ environment: [String: String]) throws -> String {
    let (terminal, side) = try openTerminal()
    defer { close(terminal) }
    let build = try RunningProcess(
      Tool.path(), ["build", "--site", site.path], environment: environment,
      errors: FileHandle(fileDescriptor: side))
    close(side)
    var said: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    // The last writer's end is an error here, not the end of a file.
    while case let count = read(terminal, &piece, piece.count), count > 0 {
      said += piece[..<count]
    }
    #expect(try build.wait().status == 0)
    return String(decoding: said, as: UTF8.self)
  }

  /// A pseudo terminal: the side that reads what is shown, and the side that a process writes to.
  private func openTerminal() throws -> (reader: Int32, writer: Int32) {
    #if canImport(Darwin)
      var (reader, writer): (Int32, Int32) = (-1, -1)
      try #require(openpty(&reader, &writer, nil, nil, nil) == 0)
      return (reader, writer)
    #else
      // The Glibc module does not show posix_openpt and its like; the requests are asm/ioctls.h's.
      let (unlock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
      let reader = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var (locked, name): (Int32, Int32) = (0, -1)
      try #require(ioctl(reader, unlock, &locked) == 0 && ioctl(reader, number, &name) == 0)
      let writer = open("/dev/pts/\(name)", O_RDWR | O_NOCTTY)
      try #require(writer >= 0)
      return (reader, writer)
    #endif
  }
}
