import Foundation
import TestSupport
import Testing

@testable import OperatingSystem

@Suite("FileSystem")
struct FileSystemTests {
  @Test("entries are sorted by the bytes of their names, each with its kind")
  func list() throws {
    let folder = try TemporaryFolder()
    try folder.write("b", "")
    try folder.write("É", "")
    try folder.write("Z/x", "")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a", withDestinationPath: "nowhere")
    #expect(
      try FileSystem.list(folder.path) == [
        FileSystem.Entry(name: "Z", kind: .directory), FileSystem.Entry(name: "a", kind: .link),
        FileSystem.Entry(name: "b", kind: .file), FileSystem.Entry(name: "É", kind: .file),
      ])
  }

  @Test("a folder cannot be read as a file, nor a file that is not there")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    #expect(throws: SystemError("read", folder.path, code: EISDIR)) {
      try FileSystem.read(folder.path)
    }
    let absent = folder.path + "/x"
    #expect(throws: SystemError("read", absent, code: ENOENT)) { try FileSystem.read(absent) }
  }

  @Test("a copy is edited piece by piece, each with its place, and compared so")
  func editedCopy() throws {
    let folder = try TemporaryFolder()
    let (source, target) = (folder.path + "/x", folder.path + "/y")
    let count = 600_000
    try FileSystem.create(source, Array(repeating: 1, count: count))
    func edit(_ piece: UnsafeMutableBufferPointer<UInt8>, _ offset: Int) {
      for place in [0, 262_143, 262_144, 599_999] where piece.indices.contains(place - offset) {
        piece[place - offset] = 2
      }
    }
    try FileSystem.copy(source, to: target, edit: edit)
    let copied = try FileSystem.read(target)
    #expect(copied.count == count)
    #expect(copied.indices.filter { copied[$0] == 2 } == [0, 262_143, 262_144, 599_999])
    #expect(FileSystem.areEqual(source, target, edit: edit))
    #expect(!FileSystem.areEqual(source, target))
  }

  @Test("a pipe named like a file makes no reader wait")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/en.md"
    #expect(mkfifo(path, 0o644) == 0)
    #expect(throws: SystemError("read", path, code: EINVAL)) { try FileSystem.read(path) }
  }

  @Test("what is moved without replacing takes the place of none, not even of a link to nothing")
  func moveWithoutReplacing() throws {
    let folder = try TemporaryFolder()
    let (source, target) = (folder.path + "/source", folder.path + "/target")
    try FileSystem.create(source, [1, 2])
    #expect(try FileSystem.moveWithoutReplacing(source, to: target))
    #expect(try FileSystem.read(target) == [1, 2])
    #expect(try FileSystem.status(source) == nil)

    try FileSystem.create(source, [3])
    #expect(try !FileSystem.moveWithoutReplacing(source, to: target))
    try FileManager.default.removeItem(atPath: target)
    try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: "nowhere")
    #expect(try !FileSystem.moveWithoutReplacing(source, to: target))
    #expect(try FileSystem.read(source) == [3])
    let absent = folder.path + "/none/target"
    #expect(throws: SystemError("move \(source) to", absent, code: ENOENT)) {
      try FileSystem.moveWithoutReplacing(source, to: absent)
    }
  }

  @Test("a new file takes the place of none")
  func create() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/x"
    try FileSystem.create(path, [1, 2])
    #expect(throws: SystemError("create", path, code: EEXIST)) {
      try FileSystem.create(path, [3])
    }
    #expect(try FileSystem.read(path) == [1, 2])
  }

  @Test("removing a folder follows no link")
  func remove() throws {
    let folder = try TemporaryFolder()
    try folder.write("kept/x", "1")
    try folder.write("gone/deep/er/x", "1")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/gone/link", withDestinationPath: folder.path + "/kept")
    try FileSystem.remove(folder.path + "/gone")
    try FileSystem.remove(folder.path + "/never")
    #expect(try folder.files() == ["kept/x": "1"])
  }

  @Test("folders above a new one are made; one that is there is no error")
  func makeDirectories() throws {
    let folder = try TemporaryFolder()
    try FileSystem.makeDirectories(folder.path + "/a/b/c")
    try FileSystem.makeDirectories(folder.path + "/a/b/c")
    #expect(FileSystem.isDirectory(folder.path + "/a/b/c"))
    try folder.write("file", "")
    #expect(throws: SystemError.self) { try FileSystem.makeDirectories(folder.path + "/file/x") }
  }

  @Test("files are compared by all their bytes", arguments: [0, 1, 256 * 1024, 256 * 1024 + 1])
  func equality(count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write("a", bytes)
    try FileSystem.copy(folder.path + "/a", to: folder.path + "/b")
    try folder.write("c", bytes.dropLast() + [77])
    #expect(FileSystem.areEqual(folder.path + "/a", folder.path + "/b"))
    #expect(!FileSystem.areEqual(folder.path + "/a", folder.path + "/c"))
    #expect(!FileSystem.areEqual(folder.path + "/a", folder.path + "/absent"))
    #expect(bytes.withUnsafeBufferPointer { FileSystem.holds(folder.path + "/b", $0) })
    #expect(!bytes.withUnsafeBufferPointer { FileSystem.holds(folder.path + "/c", $0) })
  }

  @Test("the digest of a file is that of its bytes")
  func digest() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try folder.write("a", bytes)
    let found = try FileSystem.digest(
      of: FileSystem.OpenFile(folder.path + "/a"), headLength: 300_000)
    #expect(found.digest == SHA256.hexDigest(of: bytes))
    #expect(found.head.starts(with: bytes[..<300_000]) && bytes.starts(with: found.head))
    #expect(found.head.count < bytes.count)
  }
}
