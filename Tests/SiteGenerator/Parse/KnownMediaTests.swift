import Foundation
import OperatingSystem
import TestSupport
import Testing
import Video

@testable import SiteGenerator

@Suite("Videos that are known")
struct KnownMediaTests {
  private func page(_ folder: TemporaryFolder, _ media: KnownMedia) throws -> PageSource {
    let root = folder.url.appending(path: "site").path
    let workers = Workers(count: 1)
    let files = try SiteLoader.load(root, workers: workers).files
    let source = try #require(SiteParser.parse(files, media: media, workers: workers).site)
    return try #require(source.pages.first { $0.folder.id == "bridge" })
  }

  @Test("a video is not read again while its file is as it was, and is once it is not")
  func unread() throws {
    let folder = try FixtureSite.copy()
    let path = FilmedExercise.video
    let file = folder.url.appending(path: "site/\(path)")
    try Data(FilmedExercise.film).write(to: file)
    let read = try #require(try page(folder, KnownMedia()).videos.first)
    #expect(read.milliseconds == 8000 && read.byteCount == FilmedExercise.film.count)
    #expect(read.signature == FileSystem.signature(file.path))
    // Facts that only a memory can have.
    let content = VideoContent(
      width: 1, height: 2, milliseconds: 3, hasSound: false, edits: VideoEdits())
    let known = VideoFile(
      name: "1.mp4", content: content, byteCount: 4, digest: "5", signature: read.signature)
    #expect(try page(folder, KnownMedia(videos: [path: known])).videos == [known])
    try Data(contentsOf: file).write(to: file)
    let again = try page(folder, KnownMedia(videos: [path: known])).videos
    #expect(again.map(\.digest) == [read.digest])
  }
}
