import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A pseudo terminal, before which a test sits.
final class Terminal {
  private let reader: Int32
  /// The side that a process reads from and writes to.
  private let side: Int32

  init() throws {
    #if canImport(Darwin)
      var (reader, side): (Int32, Int32) = (-1, -1)
      try #require(openpty(&reader, &side, nil, nil, nil) == 0)
    #else
      // The Glibc module does not show posix_openpt and its like; the requests are asm/ioctls.h's.
      let (unlock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
      let reader = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var (locked, name): (Int32, Int32) = (0, -1)
      try #require(ioctl(reader, unlock, &locked) == 0 && ioctl(reader, number, &name) == 0)
      let side = open("/dev/pts/\(name)", O_RDWR | O_NOCTTY)
      try #require(side >= 0)
    #endif
    (self.reader, self.side) = (reader, side)
  }

  deinit {
    close(reader)
  }

  /// Runs the tool with its errors shown here, and its questions answered with these lines. Returns how
  /// it ended, its errors being what the terminal showed.
  func run(
    _ arguments: [String], in directory: String? = nil, environment: [String: String] = [:],
    answers: [String]? = nil
  ) throws -> Outcome {
    let handle = FileHandle(fileDescriptor: side)
    let process = try RunningProcess(
      Tool.path(), arguments, in: directory, environment: environment,
      input: answers == nil ? nil : handle, errors: handle)
    for answer in answers ?? [] {
      let line = Array("\(answer)\n".utf8)
      try #require(write(reader, line, line.count) == line.count)
    }
    close(side)
    var said: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    // The last writer's end is an error here, not the end of a file.
    while case let count = read(reader, &piece, piece.count), count > 0 {
      said += piece[..<count]
    }
    var outcome = try process.wait()
    outcome.errors = String(decoding: said, as: UTF8.self)
    return outcome
  }
}
