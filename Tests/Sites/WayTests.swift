import Foundation
import Testing

@testable import SiteGenerator

@Suite("The way from exercise to exercise")
struct WayTests {
  private static let changes: [Change] = [
    .write(
      "templates/exercise.html",
      "{{<layout}}{{$content}}<p id=\"way\">{{#previous}}{{{title}}} <a href=\"{{url}}\"></a>{{/previous}}|"
        + "{{#next}}{{{title}}} <a href=\"{{url}}\"></a>"
        + "{{#foreign}} {{lang}}{{/foreign}}{{/next}}</p>"
        + "{{#safety}}{{{text}}}{{/safety}}{{/content}}{{/layout}}"),
    .write("content/exercises/arm/en.md", arm("Arm", "order: 2\n")),
  ]

  private static func arm(_ title: String, _ order: String) -> String {
    "---\ntitle: \(title)\nsummary: Moves.\ncategory: strengthening\nposition: sitting\n"
      + "dose: {repetitions: 3}\n\(order)---\n1. Sit down.\n"
  }

  private func way(_ path: String) throws -> String {
    let files = try build(SiteCopy(of: "two-locales", Self.changes))
    let html = String(decoding: try #require(files[path]), as: UTF8.self)
    let content = try #require(html.firstMatch(of: #/<p id="way">(.*)<\/p>/#))
    return String(content.output.1)
  }

  @Test("an exercise leads to those before and behind it on the home page")
  func neighbours() throws {
    #expect(
      try way("en/exercises/bridge/index.html")
        == #"|Arm <a href="../../../en/exercises/arm/index.html"></a>"#)
    #expect(
      try way("en/exercises/arm/index.html")
        == #"Bridge <a href="../../../en/exercises/bridge/index.html"></a>|Knee stretch <a href="../../../en/exercises/knee-stretch/index.html"></a>"#
    )
    #expect(
      try way("en/exercises/knee-stretch/index.html")
        == #"Arm <a href="../../../en/exercises/arm/index.html"></a>|"#)
  }

  @Test("an exercise that the language lacks is led to all the same, and marked")
  func foreign() throws {
    #expect(
      try way("es/ejercicios/puente/index.html")
        == #"|Arm <a href="../../../en/exercises/arm/index.html"></a> en"#)
  }
}
