import Foundation
import Testing

@testable import SiteGenerator

@Suite("The levels of safety on every page that shows them")
struct SafetyTests {
  private static let changes: [Change] = [
    .replace(File.safety, "order: 2", "order: 2\nlevels: [stop, today, emergency]"),
    .replace(
      File.safety, "## Stop\n\nStop if it hurts.\n",
      "Read this.\n\n## Stop\n\nStop if it hurts.\n\n## Call us\n\nA fever.\n\n## Call now\n\nChest pain.\n"
    ),
    .replace(
      File.safetyInSpanish, "## Pare\n\nPare si le duele.\n",
      "Lea esto.\n\n## Pare\n\nPare si le duele.\n\n## Llámenos\n\nFiebre.\n\n## Llame ya\n\nDolor en el pecho.\n"
    ),
    .replace(File.clinic, "name: Test", "emergency: \"911\"\nname: Test"),
    .write("templates/parts/level.html", level),
    .write(
      "templates/page.html",
      "{{<layout}}{{$content}}{{#safety}}{{{introduction}}}{{#levels}}{{>parts/level}}{{/levels}}"
        + "=={{{rest}}}{{/safety}}{{/content}}{{/layout}}"),
    .write(
      "templates/exercise.html",
      "{{<layout}}{{$content}}{{#safety}}{{#stop}}{{>parts/level}}{{/stop}}=="
        + "{{#others}}{{>parts/level}}{{/others}}{{/safety}}{{/content}}{{/layout}}"),
  ]

  private static let level =
    "[{{level}} <a href=\"{{anchor}}\" id=\"{{id}}\">{{{title}}}</a> {{{text}}}"
    + "{{#call}}<a href=\"{{url}}\">{{number}}</a>{{/call}}]"

  private func main(_ path: String) throws -> String {
    let files = try build(SiteCopy(of: "two-locales", Self.changes))
    let html = String(decoding: try #require(files[path]), as: UTF8.self)
    let start = try #require(html.range(of: "</h1>")?.upperBound)
    return String(html[start...].replacing("\n", with: ""))
  }

  @Test("an exercise shows when to stop by itself, and then the others, with whom to call")
  func exercise() throws {
    let page = try main("en/exercises/knee-stretch/index.html")
    #expect(
      page.contains(
        """
        [stop <a href="#level_stop" id="level_stop">Stop</a> <p>Stop if it hurts.</p>]==\
        [today <a href="#level_today" id="level_today">Call us</a> <p>A fever.</p>\
        <a href="tel:+15550100000">+1 (555) 010-0000</a>]\
        [emergency <a href="#level_emergency" id="level_emergency">Call now</a> <p>Chest pain.</p>\
        <a href="tel:911">911</a>]
        """))
  }

  @Test("the safety page shows all of them under the ids of their headings, and the rest")
  func ownPage() throws {
    let page = try main("es/seguridad/index.html")
    #expect(
      page.contains(
        """
        <p>Lea esto.</p>[stop <a href="#stop" id="stop">Pare</a> <p>Pare si le duele.</p>]\
        [today <a href="#call-us" id="call-us">Llámenos</a> <p>Fiebre.</p>\
        <a href="tel:+15550100000">+1 (555) 010-0000</a>]\
        [emergency <a href="#call-now" id="call-now">Llame ya</a> <p>Dolor en el pecho.</p>\
        <a href="tel:911">911</a>]==<h2 id="more">Más</h2><p>Pregúntenos.</p>
        """))
  }
}
