import Diagnostics
import Testing

@testable import SiteGenerator

@Suite("Many faults in one site")
struct ManyFaultsTests {
  @Test("all are reported in one run, in the order of their places")
  func oneRun() throws {
    let site = try SoundSite.copy([
      .replace(File.site, "[strengthening]", "[motion]"),
      .replace(File.clinic, "08:00-17:00", "8-17"),
      .replace(File.bridge, "hold: 30s", "hold: 30"),
      .replace(File.bridge, "../knee-stretch/en.md", "../knee/en.md"),
      .replace(File.bridgeInSpanish, "slug: puente", "slug: el puente"),
      .replace(File.bridgeInSpanish, "Las caderas trabajan.", "Las <i>caderas</i> trabajan."),
      .write(File.kneeInSpanish, "no front matter"),
      .replace(File.stringsInSpanish, "  skip: Ir al contenido\n", ""),
      .replace(File.layout, "{{strings.skip}}", "{{strings.skipp}}"),
      .replace(File.page, "{{{body}}}", "{{{body}}"),
      .link("content/static/hosts", to: "/etc/hosts"),
    ])
    let preparation = try prepare(site)
    #expect(preparation.plan == nil)
    #expect(preparation.diagnostics == preparation.diagnostics.sorted())
    #expect(
      preparation.diagnostics.filter { $0.severity == .error }
        .map { "\(place($0.location)) \($0.rule.rawValue)" } == [
          "content/clinic.yml:6:21 field-out-of-range",
          "content/exercises/bridge/en.md:5:11 field-out-of-range",
          "content/exercises/bridge/en.md:7:33 field-out-of-range",
          "content/exercises/bridge/en.md:17:4 unknown-fact",
          "content/exercises/bridge/en.md:21:69 broken-link",
          "content/exercises/bridge/es.md:4:7 field-out-of-range",
          "content/exercises/bridge/es.md:12:4 unknown-fact",
          "content/exercises/bridge/es.md:16:5 raw-html",
          "content/exercises/bridge/es.md:16:15 raw-html",
          "content/exercises/knee-stretch/en.md:4:11 field-out-of-range",
          "content/exercises/knee-stretch/es.md:1:1 malformed-front-matter",
          "content/static/hosts:1:1 symlink-outside",
          "locales/en/strings.yml:1:1 missing-message",
          "locales/es/strings.yml:1:1 missing-message",
          "locales/es/strings.yml:1:1 missing-message",
          "templates/layout.html:18:25 unknown-name",
          "templates/page.html:4:1 malformed-template",
        ])
  }

  @Test("a translation with errors of its own is withheld, and the site is built")
  func withheld() throws {
    let site = try SoundSite.copy([.replace(File.kneeInSpanish, "1. Siéntese.\n2. ", "Siéntese. ")])
    let preparation = try prepare(site)
    #expect(preparation.plan != nil)
    #expect(
      preparation.withheld.map { "\($0.page) \($0.locale)" } == [
        "content/exercises/knee-stretch/en.md es"
      ])
  }

  @Test("a draft is not built, and its faults are not reported")
  func draft() throws {
    let site = try SoundSite.copy([
      .write(
        "content/exercises/nod/en.md",
        "---\ntitle: Nod\nsummary: Say yes.\ndraft: true\ncategory: ???\n---\n<b>[x](y.md)</b>\n")
    ])
    #expect(
      try report(prepare(site).diagnostics)
        == report(prepare(SoundSite.copy()).diagnostics))
    #expect(try build(site).keys.sorted() == build(SoundSite.copy()).keys.sorted())
  }

  @Test(
    "a review that fits is shown; one that does not, or is old, is reported", arguments: [0, 1])
  func reviews(changed: Int) throws {
    let digest = "ea2168d1a526"
    let review = "reviewed: {by: A. Person, on: 2024-05-31, of: \(digest)}\ndose:"
    let site = try SoundSite.copy(
      [.replace(File.knee, "dose:", review)]
        + (changed == 1 ? [.replace(File.knee, "Sit down.", "Sit up.")] : []))
    #expect(
      try prepare(site).diagnostics.filter { $0.rule.rawValue == "review-outdated" }
        .map { "\(place($0.location)) \($0.message)" } == [
          changed == 1
            ? "\(File.knee):1:1 “Knee stretch” has changed since its clinical review of 2024-05-31; "
              + "the page says that it is not reviewed."
            : "\(File.knee):1:1 The clinical review of “Knee stretch” is more than 24 months old."
        ])
  }
}
