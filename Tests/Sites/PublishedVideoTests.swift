import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Videos as they are published")
struct PublishedVideoTests {
  private func files(_ changes: [Change]) throws -> [String: [UInt8]] {
    try build(SoundSite.copy(Filmed.changes + changes))
  }

  private static let english = "en/exercises/bridge/index.html"
  private static let spanish = "es/ejercicios/puente/index.html"

  private func page(_ name: String, _ files: [String: [UInt8]]) throws -> String {
    String(decoding: try #require(files[name]), as: UTF8.self)
  }

  private func names(_ files: [String: [UInt8]]) -> [String] {
    files.keys.filter { $0.hasSuffix(".mp4") || $0.hasSuffix(".vtt") }.sorted()
  }

  @Test("no byte that tells where, when or by whom a video was taken is published")
  func secrets() throws {
    var video = SampleVideo()
    video.tells = true
    let files = try files([.bytes("content/exercises/bridge/1.mp4", video.mp4)])
    let published = files.filter { $0.key.hasSuffix(".mp4") }
    #expect(published.count == 1)
    for (name, bytes) in files {
      for secret in SampleVideo.secrets {
        #expect(!bytes.contains(secret.utf8), "\(name): \(secret)")
      }
    }
    #expect(published.first?.value.count == video.mp4.count)
  }

  @Test("a page has the video with its captions at its step, and says how long and large it is")
  func markup() throws {
    let files = try files([])
    let video = try #require(files.keys.first { $0.hasSuffix(".mp4") })
    let captions = try #require(files.keys.first { $0.hasSuffix(".vtt") && $0.contains(".es.") })
    let html = try page(Self.spanish, files)
    let list = try #require(html.components(separatedBy: "<ol").last)
    let step = try #require(list.components(separatedBy: "<li").last)
    let tag = try #require(step.firstRange(of: #/<video[^>]*>/#))
    let attributes = String(step[tag])
    #expect(
      attributes.hasPrefix(
        "<video controls preload=\"none\" playsinline width=\"320\" height=\"240\" poster=\""))
    #expect(attributes.hasSuffix("-960.webp\" aria-label=\"Las caderas suben y bajan.\">"))
    #expect(
      step.contains(
        """
        <source src="../../../\(video)" type="video/mp4">
        <track kind="captions" src="../../../\(captions)" srclang="es" label="Español" default>
        <a href="../../../\(video)">Abrir el video</a>
        </video>
        <figcaption>Video, 8 segundos, 0.1 MB</figcaption>
        """), "\(step)")
    #expect(files[captions] == Array(FilmedExercise.captions[1].text.utf8))
    #expect(html.components(separatedBy: "<video").count == 2)
    #expect(!html.contains("autoplay"))
  }

  @Test("search engines are told of the video in the page's language")
  func structuredData() throws {
    let files = try files([])
    let video = try #require(files.keys.first { $0.hasSuffix(".mp4") })
    let html = try page(Self.english, files)
    let start = try #require(html.firstRange(of: "\"video\":[")).upperBound
    let json = String(html[start...].prefix { $0 != "]" })
    let thumbnail = try #require(json.firstMatch(of: #/"thumbnailUrl":"([^"]*)"/#)?.1)
    #expect(thumbnail.hasPrefix("https://clinic.test/exercises/assets/exercises/bridge/1."))
    #expect(
      json == """
        {"@type":"VideoObject","name":"Bridge","description":"The hips go up and down again.",\
        "thumbnailUrl":"\(thumbnail)","contentUrl":"https://clinic.test/exercises/\(video)",\
        "duration":"PT8S"}
        """)
    #expect(!(try page("en/exercises/knee-stretch/index.html", files)).contains("\"video\""))
  }

  @Test("a page whose language lacks captions does not show the video; others do")
  func missingCaptions() throws {
    let spanish = Change.remove("content/exercises/bridge/1.es.vtt")
    let english = Change.remove("content/exercises/bridge/1.en.vtt")
    let one = try files([spanish])
    #expect(try page(Self.english, one).contains("<video"))
    #expect(!(try page(Self.spanish, one)).contains("<video"))
    #expect(!(try page(Self.spanish, one)).contains("VideoObject"))
    #expect(names(one).count == 2)
    let none = try files([spanish, english])
    #expect(names(none) == [])
    #expect(!(try page(Self.english, none)).contains("<video"))
    // Where nothing is said, nothing need be read.
    let silent = try files([
      spanish, english, .replace(File.bridge, "poster: 1.jpg, step: 2", "step: 2, speech: false"),
    ])
    #expect(names(silent).count == 1)
    for name in [Self.english, Self.spanish] {
      let html = try page(name, silent)
      #expect(html.contains("<video") && !html.contains("<track"))
    }
  }

  @Test("1.es.mp4 stands in for 1.mp4 in Spanish")
  func localized() throws {
    var other = SampleVideo()
    (other.seconds, other.isTurned) = (70, true)
    let files = try files([.bytes("content/exercises/bridge/1.es.mp4", other.mp4)])
    #expect(names(files).filter { $0.hasSuffix(".mp4") }.count == 2)
    let html = try page(Self.spanish, files)
    #expect(html.contains("width=\"240\" height=\"320\""))
    #expect(html.contains("Video, 1 minuto 10 segundos, 0.1 MB"))
    #expect(try page(Self.english, files).contains("width=\"320\" height=\"240\""))
  }

  @Test(
    "without a poster the drawing of the position stands before it, and above the steps without a step"
  )
  func plain() throws {
    let files = try files([
      .replace(File.bridge, ", poster: 1.jpg, step: 2}", "}")
    ])
    let html = try page(Self.english, files)
    let drawing = try #require(html.firstMatch(of: #/poster="\.\.\/\.\.\/\.\.\/([^"]*)"/#)?.1)
    #expect(files[String(drawing)] != nil, "\(drawing)")
    let video = try #require(html.firstRange(of: "<video"))
    let steps = try #require(html.firstRange(of: "<ol"))
    #expect(video.lowerBound < steps.lowerBound)
  }

  @Test("two videos of one name but for the ending have the same captions, published once")
  func sharedCaptions() throws {
    let files = try files([
      .replace(File.bridge, "videos:\n", "videos:\n  1.webm: {alt: The hips go up.}\n"),
      .replace(File.bridgeInSpanish, "videos:\n", "videos:\n  1.webm: {alt: Las caderas suben.}\n"),
      .bytes("content/exercises/bridge/1.webm", SampleWebM().bytes),
    ])
    #expect(names(files).filter { $0.hasSuffix(".vtt") }.count == 2)
    #expect(try page(Self.spanish, files).components(separatedBy: "<track").count == 3)
  }

  @Test("a draft's video is not published, and a WebM video is called so")
  func others() throws {
    let draft = try files([.replace(File.bridge, "order: 1\n", "order: 1\ndraft: true\n")])
    #expect(names(draft) == [])
    let files = try files([
      .replace(File.bridge, "1.mp4", "1.webm"), .replace(File.bridgeInSpanish, "1.mp4", "1.webm"),
      .remove("content/exercises/bridge/1.mp4"),
      .bytes("content/exercises/bridge/1.webm", SampleWebM().bytes),
    ])
    #expect(try page(Self.english, files).contains("type=\"video/webm\""))
    #expect(files.keys.contains { $0.hasSuffix(".webm") })
  }
}
