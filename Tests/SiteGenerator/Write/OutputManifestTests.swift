import TestSupport
import Testing

@testable import SiteGenerator

@Suite("OutputManifest")
struct OutputManifestTests {
  @Test(
    "what is written is read again, sorted",
    arguments: [[], ["b", "a/index.html"], ["a\nb", "é/😀 x", "end "]])
  func roundTrip(files: [String]) {
    let manifest = OutputManifest(inode: .max, files: files)
    #expect(manifest.files == files.sorted())
    #expect(OutputManifest(manifest.bytes) == manifest)
  }

  @Test("one that is cut off anywhere is none")
  func truncated() {
    let bytes = OutputManifest(inode: 7, files: ["a", "b/index.html", "z"]).bytes
    for count in 0..<bytes.count {
      #expect(OutputManifest(Array(bytes[..<count])) == nil, "\(count)")
    }
  }

  @Test("one of another version, or with more behind it, is none")
  func foreign() {
    let bytes = OutputManifest(inode: 7, files: ["a"]).bytes
    #expect(OutputManifest([UInt8(ascii: "x")] + bytes) == nil)
    #expect(OutputManifest(bytes + [0]) == nil)
    #expect(OutputManifest(bytes + Array("more".utf8)) == nil)
    #expect(OutputManifest(Array("handout-manifest 1\0x\0end\0".utf8)) == nil)
  }

  @Test("there may be none")
  func absent() throws {
    let folder = try TemporaryFolder()
    #expect(try OutputManifest.read(folder.path + "/manifest") == nil)
  }
}
