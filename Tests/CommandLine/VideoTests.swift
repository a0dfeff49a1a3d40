import Foundation
import TestSupport
import Testing

/// Videos on their way from beside a page into the output.
@Suite("Videos in a build")
struct VideoTests {
  private let folder: TemporaryFolder
  private let site: SiteCopy
  private let source = FilmedExercise.video
  private var output: String { folder.path + "/out" }

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
    for page in FilmedExercise.pages {
      try site.edit(page.path, page.before, page.before + page.after)
    }
    for captions in FilmedExercise.captions { try site.write(captions.path, captions.text) }
    var video = SampleVideo()
    video.tells = true
    try put(video.mp4)
  }

  private func put(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: site.absolute(source)))
  }

  private func build() throws -> Outcome {
    try Tool.run("build", "--site", site.path, "--output", output)
  }

  private func published() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: output + "/assets/exercises/bridge")
      .filter { $0.hasSuffix(".mp4") }.map { "\(output)/assets/exercises/bridge/\($0)" }
  }

  private func attributes(_ path: String) throws -> [String] {
    let found = try FileManager.default.attributesOfItem(atPath: path)
    return [FileAttributeKey.systemFileNumber, .modificationDate].map { "\(found[$0] ?? "")" }
  }

  @Test(
    "no byte of the output tells what the camera noted, and a large video takes no other length")
  func secrets() throws {
    let outcome = try build()
    #expect(outcome.status == 0, "\(outcome.errors)")
    let name = try #require(try published().first)
    let bytes = try Data(contentsOf: URL(filePath: name))
    let original = try Data(contentsOf: URL(filePath: site.absolute(source)))
    #expect(bytes.count == original.count && bytes != original)
    for secret in SampleVideo.secrets { #expect(bytes.firstRange(of: Data(secret.utf8)) == nil) }
    for secret in SampleVideo.secrets { #expect(original.firstRange(of: Data(secret.utf8)) != nil) }
  }

  @Test(
    "a video of many pieces is the same file again after a change of a text, and after one of all")
  func again() throws {
    var video = SampleVideo()
    video.tells = true
    try put(video.mp4 + SampleVideo.box("uuid", Array(repeating: 7, count: 700_000)))
    usleep(60_000)
    #expect(try build().status == 0)
    let name = try #require(try published().first)
    let before = try attributes(name)
    #expect(try Data(contentsOf: URL(filePath: name)).suffix(700_000).allSatisfy { $0 == 0 })
    usleep(60_000)
    try site.edit("content/exercises/bridge/en.md", "**Acme Ball**", "*Acme Ball*")
    #expect(try build().status == 0)
    #expect(try attributes(name) == before)
    // Other front matter: nothing is taken over from the last build.
    try site.edit("content/exercises/bridge/en.md", "order: 1", "order: 2")
    #expect(try build().status == 0)
    #expect(try attributes(name) == before)
  }

  @Test("a video that was edited in the output is written again")
  func editedOutput() throws {
    #expect(try build().status == 0)
    let name = try #require(try published().first)
    let whole = try Data(contentsOf: URL(filePath: name))
    try Data("edited".utf8).write(to: URL(filePath: name))
    #expect(try build().status == 0)
    #expect(try Data(contentsOf: URL(filePath: name)) == whole)
  }

  @Test("another video has another address, and one that no page names leaves the output")
  func replaced() throws {
    #expect(try build().status == 0)
    let first = try published()
    var video = SampleVideo()
    video.seconds = 9
    try put(video.mp4)
    #expect(try build().status == 0)
    let second = try published()
    #expect(first.count == 1 && second.count == 1 && first != second)
    try site.remove(source)
    #expect(try build().status == 0)
    #expect(try published() == [])
  }

  @Test("a video as newer telephones take it fails the build with what to export")
  func refused() throws {
    var video = SampleVideo()
    video.codec = "hvc1"
    try put(video.mp4)
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        """
        content/exercises/bridge/1.mp4:1:1: error: content/exercises/bridge/1.mp4 has HEVC in it, \
        which many browsers do not play. [unreadable-file]
        """), "\(outcome.errors)")
    #expect(outcome.errors.contains("H.264"))
  }
}
