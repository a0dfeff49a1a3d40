import Diagnostics
import Foundation
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("Who may accept")
struct ReviewerTests {
  private static let two = """
    - {person: M. Pérez, languages: [es], role: medical translator, qualification: CHI, since: 2026-01-01, until: 2026-06-30}
    - {person: A. Person, languages: [en], role: physical therapist, qualification: PT, since: 2026-03-01}

    """

  @Test(
    "only those who are listed, for their languages and days; others hear who may",
    arguments: [
      ("M. Pérez", "es", "2026-01-01", nil), ("M. Pérez", "es", "2026-06-30", nil),
      (
        "M. Pérez", "es", "2026-07-01",
        "“M. Pérez” may not accept es on 2026-07-01: content/reviewers.yml has that name for es from "
          + "2026-01-01 to 2026-06-30. Nobody may on that day."
      ),
      (
        "M. Perez", "es", "2026-06-01",
        "“M. Perez” may not accept es on 2026-06-01: content/reviewers.yml has no such name. Did you "
          + "mean “M. Pérez”? Who may: M. Pérez (medical translator)."
      ),
      (
        "A. Person", "es", "2026-06-01",
        "“A. Person” may not accept es on 2026-06-01: content/reviewers.yml does not list es for that "
          + "name. Who may: M. Pérez (medical translator)."
      ),
    ])
  func listed(person: String, locale: String, day: String, refusal: String?) throws {
    let site = try SoundSite.copy([.write(File.reviewers, Self.two)])
    #expect(try refusalOf(person, locale, day, ["knee-stretch"], in: site) == refusal)
    #expect(try Fixtures.read(site.root).keys.contains { $0.hasSuffix(".po") } == (refusal == nil))
  }

  @Test("a clinical review is a listed person's too, in the language of the source")
  func clinical() throws {
    let site = try SoundSite.copy([.write(File.reviewers, Self.two)])
    #expect(try refusalOf("A. Person", "en", "2026-06-01", ["bridge"], in: site) == nil)
    #expect(
      try refusalOf("M. Pérez", "en", "2026-06-01", ["bridge"], in: site)?.contains(
        "does not list en for that name. Who may: A. Person (physical therapist).") == true)
  }

  @Test("the record keeps the role; an acceptance that does not count gives way to one that does")
  func role() throws {
    let site = try SoundSite.copy([
      .accept(["knee-stretch"], by: "B. Other"), .write(File.reviewers, Self.two),
      .accept(["knee-stretch"], by: "M. Pérez"),
    ])
    let comments = try site.text(File.kneeRecord).split(separator: "\n").filter {
      $0.hasPrefix("# Accepted") || $0.hasPrefix("# Role")
    }
    #expect(
      comments
        == Array(
          repeating: ["# Accepted by M. Pérez on 2026-06-01", "# Role: medical translator"],
          count: 4
        ).flatMap(\.self))
    try site.apply(.accept(["knee-stretch"], by: nil))
    #expect(try findings(in: site) == [])
  }

  @Test("what a site publishes only accepted is withheld in that language, and the rest is built")
  func withheld() throws {
    let knee = "content/exercises/knee-stretch/es.po"
    let required = Reviewed.required + [.remove(knee)]
    let built = try prepare(SoundSite.copy(required), workers: 1)
    #expect(built.siteErrors == [])
    #expect(built.diagnostics.map(\.rule).contains("acceptance-required"))
    let whole = try prepare(SoundSite.copy(Reviewed.required), workers: 1)
    #expect(!whole.diagnostics.map(\.rule).contains("acceptance-required"))
    let safety = try prepare(
      SoundSite.copy(Reviewed.required + [.remove("content/pages/safety/es.po")]), workers: 1)
    #expect(safety.siteErrors.map(\.rule) == ["acceptance-required"])
  }

  /// What accepting is refused with; nil where it is not.
  private func refusalOf(
    _ person: String, _ locale: String, _ day: String, _ names: [String], in site: SiteCopy
  ) throws -> String? {
    let request = AcceptRequest(
      site: site.path, locale: try #require(LocaleID(locale)),
      kind: locale == "en" ? .clinical(by: person) : .accepted(by: person),
      date: try #require(CalendarDate(day)), names: names)
    do throws(BuildFailure) {
      let report = try AcceptPipeline.run(request, workers: Workers(count: 1))
      #expect(report.refused == [])
      return nil
    } catch {
      guard case .unfitRequest(let reason) = error else { throw error }
      return reason
    }
  }

  private func findings(in site: SiteCopy) throws -> [String] {
    try prepare(site, workers: 1).diagnostics
      .filter { $0.location.path.hasPrefix("content/exercises/knee-stretch/es") }
      .map(\.rule.rawValue)
  }
}
