import Foundation
import TestSupport
import Testing

@testable import OperatingSystem

@Suite("SignedPaths")
struct SignedPathsTests {
  @Test("are settled only once no file can change within its own time")
  func settled() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", "1")
    let signature = try #require(FileSystem.signature(folder.path + "/a"))
    var signed = SignedPaths()
    signed.append("a", signature)
    let (seconds, nanoseconds) = (signature.changed.seconds, signature.changed.nanoseconds)
    #expect(!signed.isSettled(at: signature.changed))
    #expect(!signed.isSettled(at: FileTime(seconds: seconds - 1, nanoseconds: nanoseconds)))
    #expect(signed.isSettled(at: FileTime(seconds: seconds + 3, nanoseconds: nanoseconds)))
    signed.append("b", .unknown)
    #expect(!signed.isSettled(at: FileTime(seconds: seconds + 3, nanoseconds: nanoseconds)))
  }

  @Test("a time of whole hundredths lasts two seconds, any other a nanosecond")
  func coarse() {
    let whole = FileTime(seconds: 10, nanoseconds: 0)
    #expect(!whole.isOver(at: FileTime(seconds: 12, nanoseconds: 0)))
    #expect(whole.isOver(at: FileTime(seconds: 12, nanoseconds: 1)))
    let fine = FileTime(seconds: 10, nanoseconds: 1)
    #expect(!fine.isOver(at: fine))
    #expect(fine.isOver(at: FileTime(seconds: 10, nanoseconds: 2)))
  }

  @Test("hold until one is changed, gone, or reached through a link")
  func holds() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b/c"] { try folder.write("x/\(name)", name) }
    let (root, workers) = (folder.path + "/x", Workers(count: 2))
    let signed = try #require(
      SignedPaths([".", "a", "b", "b/c"], below: root, workers: workers))
    func holds(below root: String) -> Bool {
      signed.hold(below: root, followsLinks: false, workers: workers)
    }
    #expect(holds(below: root))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: root)
    #expect(!holds(below: folder.path + "/link"))
    #expect(SignedPaths(["gone"], below: root, workers: workers) == nil)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: root + "/b/c")
    #expect(!holds(below: root))
  }
}
