import Foundation
import TestSupport
import Testing

/// Photographs on their way from beside a page into the output, with libvips.
@Suite("Photographs in a build")
struct PhotographTests {
  private let folder: TemporaryFolder
  private let site: SiteCopy
  private var output: String { folder.path + "/out" }
  private var state: String { folder.path + "/.out.handout" }
  private var cache: String { state + "/pictures" }

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
    try put(try SamplePicture.photograph(width: 700, height: 500, orientation: 6))
  }

  private func put(_ bytes: [UInt8], as name: String = "1.jpg") throws {
    try Data(bytes).write(to: URL(filePath: site.absolute("content/exercises/bridge/\(name)")))
  }

  private func build(path: String? = nil) throws -> Outcome {
    let own = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try Tool.run(
      "build", "--site", site.path, "--output", output, environment: ["PATH": path ?? own])
  }

  /// A folder without libvips.
  private let elsewhere = "/nowhere"

  private func published() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: output + "/assets/exercises/bridge")
      .sorted()
  }

  private func entries() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: cache).sorted()
  }

  private func change(_ file: String = "content/exercises/bridge/en.md") throws {
    // Older than a build that must be able to trust what it sees.
    usleep(60_000)
    try site.edit(file, "**Acme Ball**", "*Acme Ball*")
  }

  @Test("renditions are published in place of the original, and the working folder is gone")
  func renditions() throws {
    let outcome = try build()
    #expect(outcome.status == 0, "\(outcome.errors)")
    let names = try published()
    #expect(
      names.map { $0.split(separator: ".", maxSplits: 1)[1].dropFirst(10) } == [
        "-480.webp", "-500.jpg", "-500.webp", ".svg",
      ], "\(names)")
    for name in names {
      let file = URL(filePath: "\(output)/assets/exercises/bridge/\(name)")
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      for secret in SamplePicture.secrets { #expect(!text.contains(secret), "\(name)") }
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: state).sorted().filter {
        !["stamp"].contains($0)
      } == ["findings", "lock", "manifest", "media", "pictures"])
    let page = try String(
      contentsOfFile: output + "/en/exercises/bridge/index.html", encoding: .utf8)
    #expect(page.contains("width=\"500\" height=\"700\""))
  }

  @Test("a photograph is made ready once, and asked of the output or the cache from then on")
  func again() throws {
    usleep(60_000)
    #expect(try build().status == 0)
    let first = try Snapshot(output)
    // Without libvips, another text: what is there is enough.
    try change()
    #expect(try build(path: elsewhere).status == 0)
    #expect(try published().count == 4)
    // Without an output, the cache is.
    try FileManager.default.removeItem(atPath: output)
    #expect(try build(path: elsewhere).status == 0)
    #expect(try Snapshot(output) != nil && first != nil)
    #expect(try published().count == 4)
  }

  @Test("a file that was damaged in the cache, or is missing there, is made anew")
  func damagedCache() throws {
    #expect(try build().status == 0)
    let entry = try #require(try entries().first)
    let file = "\(cache)/\(entry)/480.webp"
    let whole = try Data(contentsOf: URL(filePath: file))
    for damage in ["digests", "480.webp", "500.jpg"] {
      try FileManager.default.removeItem(atPath: output)
      try Data("damaged".utf8).write(to: URL(filePath: "\(cache)/\(entry)/\(damage)"))
      let without = try build(path: elsewhere)
      #expect(without.status == 2, "\(damage): \(without.errors)")
      #expect(try build().status == 0)
      #expect(try Data(contentsOf: URL(filePath: file)) == whole)
      try FileManager.default.removeItem(atPath: output)
      try FileManager.default.removeItem(atPath: "\(cache)/\(entry)/\(damage)")
      #expect(try build().status == 0)
      #expect(try Data(contentsOf: URL(filePath: file)) == whole)
    }
  }

  @Test("a rendition that was edited in the output is written again")
  func editedOutput() throws {
    #expect(try build().status == 0)
    let name = try #require(try published().first { $0.hasSuffix("-480.webp") })
    let file = URL(filePath: "\(output)/assets/exercises/bridge/\(name)")
    let whole = try Data(contentsOf: file)
    try Data("edited".utf8).write(to: file)
    #expect(try build(path: elsewhere).status == 0)
    #expect(try Data(contentsOf: file) == whole)
  }

  @Test("what no page shows any more leaves the cache")
  func pruning() throws {
    #expect(try build().status == 0)
    let first = try entries()
    try put(try SamplePicture.photograph(width: 700, height: 501))
    #expect(try build().status == 0)
    let second = try entries()
    #expect(first.count == 1 && second.count == 1 && first != second)
    try site.remove("content/exercises/bridge/1.jpg")
    #expect(try build(path: elsewhere).status == 0)
    #expect(try entries() == [])
    #expect(try published().count == 1)
  }

  @Test("a photograph that was changed within the same moment and size is read again")
  func youngFile() throws {
    #expect(try build().status == 0)
    // Written after the beginning of the build: nothing about it may be remembered.
    var other = try SamplePicture.photograph(width: 700, height: 500, orientation: 6)
    // In the comment of the camera.
    let comment = try #require(other.firstRange(of: SamplePicture.secrets[2].utf8))
    other[comment.lowerBound] ^= 1
    let path = site.absolute("content/exercises/bridge/1.jpg")
    let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    try put(other)
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(time)], ofItemAtPath: path)
    let before = try entries()
    #expect(try build().status == 0)
    #expect(try entries() != before)
  }

  @Test("without libvips a build with photographs says what to install, and leaves the old site")
  func missingProgram() throws {
    #expect(try build().status == 0)
    let before = try Snapshot(output)
    try put(try SamplePicture.photograph(width: 700, height: 501))
    let outcome = try build(path: elsewhere)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.hasSuffix(
        """
        error: content/exercises/bridge/1.jpg cannot be made ready for the web: libvips is not \
        installed.
            help: On Debian and Ubuntu: sudo apt install libvips-tools. On macOS: brew install vips.

        """), "\(outcome.errors)")
    #expect(try Snapshot(output) == before)
    #expect(
      try Tool.run("check", "--site", site.path, environment: ["PATH": elsewhere]).errors == "")
  }

  @Test(
    "a photograph that libvips refuses fails the build with its reason, and leaves the old site")
  func refused() throws {
    #expect(try build().status == 0)
    let before = try Snapshot(output)
    var bytes = try SamplePicture.photograph(width: 900, height: 600)
    let middle = bytes.count / 2
    for index in middle..<middle + 60 {
      bytes[index] = UInt8(truncatingIfNeeded: index * 37) & 0x7F
    }
    try put(bytes)
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        "content/exercises/bridge/1.jpg:1:1: error: content/exercises/bridge/1.jpg cannot be read "
          + "as a picture: VipsJpeg: "), "\(outcome.errors)")
    #expect(outcome.errors.contains("[unreadable-file]"))
    #expect(outcome.errors.hasSuffix("is as it was.\n"))
    #expect(try Snapshot(output) == before)
    #expect(!FileManager.default.fileExists(atPath: state + "/workshop"))
  }

  @Test("a photograph with the ending of another format is named as such")
  func wrongEnding() throws {
    try put(try SamplePicture.file("png", width: 300, height: 200), as: "1.es.jpg")
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        "content/exercises/bridge/1.es.jpg is no picture of the kind that its name says."))
  }
}
