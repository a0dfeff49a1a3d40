import Foundation
import OperatingSystem
import TestSupport
import Testing
import Video

@testable import SiteGenerator

@Suite("StagedSite")
struct StagedSiteTests {
  /// Builds files into `out` of a folder.
  @discardableResult
  private func build(
    _ files: [String: String], in folder: TemporaryFolder
  ) throws -> (exchange: StagedSite.Exchange, removed: [String]) {
    let staged = try StagedSite(
      output: folder.path + "/out", site: "/nowhere", workers: Workers(count: 2)
    ) {}
    for (file, text) in files { try write(file, text, to: staged) }
    return try staged.commit(files: Array(files.keys))
  }

  private func write(_ file: String, _ text: String, to staged: StagedSite) throws {
    try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(SystemError) in
      try staged.write(file, bytes)
    }
  }

  /// The files of the output, without what stands beside it.
  private func output(of folder: TemporaryFolder) throws -> [String: String] {
    var files: [String: String] = [:]
    for (path, text) in try folder.files() where path.hasPrefix("out/") {
      files[String(path.dropFirst(4))] = text
    }
    return files
  }

  private func state(of folder: TemporaryFolder) throws -> [String] {
    try FileSystem.list(folder.path + "/.out.handout").map(\.name)
  }

  private let old = ["index.html": "1", "en/index.html": "old", "a": "same"]
  private let new = ["index.html": "1", "es/index.html": "new", "a": "same"]

  @Test("a video is published as it was read, or not at all where it became another one")
  func video() throws {
    let folder = try TemporaryFolder()
    let source = folder.path + "/1.mp4"
    try FileSystem.create(source, FilmedExercise.film)
    let staged = try StagedSite(
      output: folder.path + "/out", site: "/nowhere", workers: Workers(count: 2)
    ) {}
    func video() throws -> VideoFile {
      let edits = try #require(VideoEdits([VideoEdits.Edit(4..<8, head: Array("free".utf8))]))
      let content = VideoContent(
        width: 1, height: 1, milliseconds: 1, hasSound: false, edits: edits)
      return VideoFile(
        name: "1.mp4", content: content, byteCount: 1, digest: "",
        signature: try #require(FileSystem.signature(source)))
    }
    let read = try video()
    try staged.publish(read, at: source, to: "a.mp4")
    try FileSystem.remove(source)
    try FileSystem.create(source, FilmedExercise.film + [0])
    let error = #expect(throws: SystemError.self) {
      try staged.publish(read, at: source, to: "b.mp4")
    }
    #expect(error?.description == "cannot read \(source): it was changed meanwhile")
    try staged.publish(try video(), at: source, to: "c.mp4")
    _ = try staged.commit(files: ["a.mp4", "c.mp4"])
    let film = FilmedExercise.film
    #expect(
      try FileSystem.read(folder.path + "/out/a.mp4")
        == Array(film[..<4] + Array("free".utf8) + film[8...]))
  }

  @Test("a build takes the place of the one before, and says which files are gone")
  func replaces() throws {
    let folder = try TemporaryFolder()
    #expect(try build(old, in: folder).removed == [])
    #expect(try output(of: folder) == old)
    #expect(try build(new, in: folder).removed == ["en/index.html"])
    #expect(try output(of: folder) == new)
    #expect(try state(of: folder) == ["lock", "manifest"])
  }

  @Test("a file that did not change keeps its inode and its time; one that did does not")
  func unchanged() throws {
    let folder = try TemporaryFolder()
    try build(old, in: folder)
    func identity(_ file: String) throws -> [AnyHashable?] {
      let path = "\(folder.path)/out/\(file)"
      let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
      return [try FileSystem.status(path)?.inode, time]
    }
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)],
      ofItemAtPath: folder.path + "/out/a")
    let before = [try identity("a"), try identity("index.html")]
    try build(["index.html": "2", "a": "same"], in: folder)
    #expect(try identity("a") == before[0])
    #expect(try identity("index.html") != before[1])
  }

  @Test("a copied file is compared and kept too")
  func copies() throws {
    let folder = try TemporaryFolder()
    try folder.write("photo", String(repeating: "x", count: 300_000))
    func inode() throws -> UInt64? {
      let staged = try StagedSite(
        output: folder.path + "/out", site: "/nowhere", workers: Workers(count: 2)
      ) {}
      try staged.copy(folder.path + "/photo", to: "assets/photo")
      _ = try staged.commit(files: ["assets/photo"])
      return try FileSystem.status(folder.path + "/out/assets/photo")?.inode
    }
    let first = try inode()
    #expect(try inode() == first)
    try folder.write("photo", String(repeating: "x", count: 299_999) + "y")
    #expect(try inode() != first)
    #expect(try output(of: folder)["assets/photo"]?.last == "y")
  }

  @Test("a build that is given up leaves the old site, and nothing beside it")
  func discarded() throws {
    let folder = try TemporaryFolder()
    try build(old, in: folder)
    do {
      let staged = try StagedSite(
        output: folder.path + "/out", site: "/nowhere", workers: Workers(count: 2)
      ) {}
      try write("index.html", "half", to: staged)
      #expect(try output(of: folder) == old)
      staged.discard()
    }
    #expect(try output(of: folder) == old)
    #expect(try state(of: folder) == ["lock", "manifest"])
  }

  @Test("a build killed while it wrote is cleared away by the next")
  func killedWhileWriting() throws {
    let folder = try TemporaryFolder()
    try build(old, in: folder)
    try folder.write(".out.handout/site/en/half.html", "half")
    try build(new, in: folder)
    #expect(try output(of: folder) == new)
    #expect(try state(of: folder) == ["lock", "manifest"])
  }

  @Test("a build killed before the exchange leaves the old site, which still counts as ours")
  func killedBeforeExchange() throws {
    let folder = try TemporaryFolder()
    try build(old, in: folder)
    try folder.write(".out.handout/site/x.html", "x")
    try folder.write(
      ".out.handout/manifest.next", OutputManifest(inode: 1, files: ["x.html"]).bytes)
    #expect(try output(of: folder) == old)
    #expect(try build(new, in: folder).removed == ["en/index.html"])
    #expect(try output(of: folder) == new)
  }

  @Test("a build killed behind the exchange leaves the new site, which counts as ours")
  func killedBehindExchange() throws {
    let folder = try TemporaryFolder()
    try build(old, in: folder)
    let oldManifest = try FileSystem.read(folder.path + "/.out.handout/manifest")
    try build(new, in: folder)
    let state = folder.path + "/.out.handout"
    try FileSystem.move(state + "/manifest", to: state + "/manifest.next")
    try folder.write(".out.handout/manifest", oldManifest)
    try folder.write(".out.handout/site/en/index.html", "old")
    #expect(try build(["index.html": "3"], in: folder).removed == ["a", "es/index.html"])
    #expect(try output(of: folder) == ["index.html": "3"])
  }

  @Test("a build killed between two renames is undone: the old site is back")
  func killedBetweenRenames() throws {
    let folder = try TemporaryFolder()
    try build(old, in: folder)
    let state = folder.path + "/.out.handout"
    try FileSystem.move(folder.path + "/out", to: state + "/previous")
    try folder.write(".out.handout/site/x.html", "x")
    do {
      let staged = try StagedSite(
        output: folder.path + "/out", site: "/nowhere", workers: Workers(count: 2)
      ) {}
      #expect(try output(of: folder) == old)
      staged.discard()
    }
    #expect(try build(new, in: folder).removed == ["en/index.html"])
    #expect(try output(of: folder) == new)
    #expect(try self.state(of: folder) == ["lock", "manifest"])
  }

  @Test("a manifest that is cut off makes no file ours")
  func brokenManifest() throws {
    let folder = try TemporaryFolder()
    try build(["index.html": "1"], in: folder)
    try folder.write(".out.handout/manifest", "handout-manifest 1")
    #expect(throws: BuildFailure.self) { try build(new, in: folder) }
    #expect(try output(of: folder) == ["index.html": "1"])
  }

  @Test("what is not ours to replace is refused, and left as it is")
  func refusals() throws {
    let folder = try TemporaryFolder()
    func refusal(_ output: String, site: String = "/nowhere") throws -> OutputRefusal? {
      do {
        try StagedSite(output: folder.path + "/" + output, site: site, workers: Workers(count: 2)) {
        }
        .discard()
        return nil
      } catch .output(let refusal) {
        return refusal
      }
    }
    let base = try #require(FileSystem.resolved(folder.path))
    try folder.write("foreign/deep/thesis.txt", "x")
    try folder.write("file", "x")
    try folder.write("site/content/static/a", "x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: "foreign")
    #expect(
      try refusal("foreign") == .holdsForeignFiles(base + "/foreign", ["deep/thesis.txt"]))
    #expect(try refusal("file") == .isNoFolder(base + "/file"))
    #expect(try refusal("link") == .isLink(base + "/link"))
    #expect(try refusal("link/") == .isLink(base + "/link"))
    let site = base + "/site"
    for output in [
      "site", "site/content", "site/content/static", "site/templates/x", "site/locales",
    ] {
      #expect(try refusal(output, site: site) == .overlapsSite("\(base)/\(output)"), "\(output)")
    }
    #expect(try refusal("site/_site", site: site) == nil)
    #expect(try refusal("site/contents", site: site) == nil)
    #expect(
      try folder.files().filter { !$0.key.contains(".handout/") } == [
        "foreign/deep/thesis.txt": "x", "file": "x", "site/content/static/a": "x",
      ])
  }
}
