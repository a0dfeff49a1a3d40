import TestSupport
import Testing

@testable import SiteGenerator

@Suite("The index for other systems")
struct IndexTests {
  private static let base = "https://clinic.test/exercises/"

  private static let locales = """
    [{"id": "en", "name": "English", "direction": "ltr", "home": "\(base)en/"},
     {"id": "es", "name": "Español", "direction": "ltr", "home": "\(base)es/"}]
    """

  private static let dose = """
    {"hold": {"min": 30, "max": 30}, "repetitions": {"min": 8, "max": 12}, "side": "each",
     "sets": {"min": 2, "max": 2}, "rest": {"min": 60, "max": 60}, "perDay": {"min": 2, "max": 2},
     "daysPerWeek": {"min": 5, "max": 5}}
    """

  private static let english = """
    "en": {"url": "\(base)en/exercises/bridge/", "title": "Bridge",
           "summary": "Makes your hips strong & steady."}
    """

  private static let spanish = """
    "es": {"url": "\(base)es/ejercicios/puente/", "title": "Puente",
           "summary": "Da fuerza a las caderas."}
    """

  /// Of the exercise Bridge.
  private static func bridge(
    regions: String = "[]", level: String = "null", cautions: String = "[]", dose: String = dose,
    digest: String, review: String = "null",
    locales: String = "\(english), \(spanish)"
  ) -> String {
    """
    {"id": "bridge", "category": "strengthening", "position": "supine", "regions": \(regions),
     "level": \(level), "equipment": ["towel"], "cautions": \(cautions), "dose": \(dose), "digest": "\(digest)", "review": \(review),
     "locales": {\(locales)}}
    """
  }

  private static func knee(
    title: String = "Knee stretch", summary: String = "Loosens your knee.", digest: String
  ) -> String {
    """
    {"id": "knee-stretch", "category": "strengthening", "position": "sitting", "regions": [],
     "level": null, "equipment": [], "cautions": [], "dose": {"duration": {"min": 600, "max": 600}, "side": "each-way"},
     "digest": "\(digest)", "review": null,
     "locales": {"en": {"url": "\(base)en/exercises/knee-stretch/", "title": "\(title)",
                        "summary": "\(summary)"}}}
    """
  }

  /// The index of the site in two locales, in whose Spanish the knee is withheld, and the digests
  /// of its exercises.
  private func index(_ changes: [Change]) throws -> (text: String, digests: [String: String]) {
    let site = try SiteCopy(of: "two-locales", changes)
    return try withExtendedLifetime(site) {
      let plan = try #require(try prepare(site).plan)
      let sink = MemorySink()
      try SiteRenderer(plan: plan).render(
        try #require(plan.outputs.first { $0.file == "index.json" }), to: sink)
      let digests = plan.publication.site.pages.map { ($0.folder.id, $0.clinicalDigest) }
      return (
        String(decoding: try #require(sink.files["index.json"]), as: UTF8.self),
        Dictionary(uniqueKeysWithValues: digests)
      )
    }
  }

  private func expect(
    _ changes: [Change], locales: String = locales,
    _ exercises: (_ digests: [String: String]) throws -> [String]
  ) throws {
    let (text, digests) = try index(changes)
    let expected = """
      {"format": 1, "locales": \(locales),
       "exercises": [\(try exercises(digests).joined(separator: ", "))],
       "programs": []}
      """
    #expect(try JSON(text) == JSON(expected))
  }

  @Test("names each exercise in the languages that publish it, in the order of the lists")
  func whole() throws {
    try expect([]) { digests in
      let (bridge, knee) = (try #require(digests["bridge"]), try #require(digests["knee-stretch"]))
      #expect(bridge.count == 64 && knee.count == 64 && bridge != knee)
      return [Self.bridge(digest: bridge), Self.knee(digest: knee)]
    }
  }

  @Test("an exercise with a lower order stands before the others")
  func order() throws {
    try expect([.replace(File.knee, "category:", "order: 0\ncategory:")]) { digests in
      [
        Self.knee(digest: try #require(digests["knee-stretch"])),
        Self.bridge(digest: try #require(digests["bridge"])),
      ]
    }
  }

  @Test("regions and the level of an exercise are in it as its page names them")
  func regions() throws {
    try expect([
      .replace(
        File.site, "[strengthening]",
        "[strengthening]\nregions: [hip, low-back]\nexerciseLevels: [easy]"),
      .replace(File.bridge, "category:", "regions: [low-back, hip]\nlevel: easy\ncategory:"),
      .replace(
        File.strings, "  skip: Skip",
        "  region: {hip: Hip, low-back: Back}\n  level: {easy: Easy}\n  skip: Skip"),
      .replace(
        File.stringsInSpanish, "  skip: Ir",
        "  region: {hip: Cadera, low-back: Espalda}\n  level: {easy: Fácil}\n  skip: Ir"),
    ]) { digests in
      [
        Self.bridge(
          regions: #"["low-back", "hip"]"#, level: #""easy""#,
          digest: try #require(digests["bridge"])),
        Self.knee(digest: try #require(digests["knee-stretch"])),
      ]
    }
  }

  @Test("a translation that is withheld is not in it, and neither is an exercise that is a draft")
  func unpublished() throws {
    try expect([
      .replace(File.bridgeInSpanish, "las caderas %{dose.hold}.", "las caderas."),
      .replace(File.knee, "category:", "draft: true\ncategory:"),
      .replace(File.bridge, " or [the knee](../knee-stretch/en.md)", ""),
      .replace(File.bridgeInSpanish, " o [la rodilla](../knee-stretch/en.md)", ""),
    ]) { digests in
      [Self.bridge(digest: try #require(digests["bridge"]), locales: Self.english)]
    }
  }

  @Test("lengths of time are in seconds, whatever their unit, and what is true or a side is so")
  func dose() throws {
    try expect([
      .replace(
        File.bridge,
        "8-12, hold: 30s, sets: 2, rest: 1min, side: each, perDay: 2, daysPerWeek: 5}",
        "8, asMany: true, hold: 20-30s, side: left, every: 2h}")
    ]) { digests in
      [
        Self.bridge(
          dose: """
            {"hold": {"min": 20, "max": 30}, "repetitions": {"min": 8, "max": 8}, "asMany": true,
             "side": "left", "every": {"min": 7200, "max": 7200}}
            """, digest: try #require(digests["bridge"])),
        Self.knee(digest: try #require(digests["knee-stretch"])),
      ]
    }
  }

  @Test("who reviewed an exercise is in it as long as the exercise is what was reviewed")
  func review() throws {
    let digest = try #require(try index([]).digests["bridge"])
    for (of, review) in [
      (digest.prefix(6), #"{"by": "A. \"Ñ\" <b>", "on": "2026-05-01"}"#),
      (String(digest.prefix(6).reversed())[...], "null"),
    ] {
      let field = "reviewed: {by: 'A. \"Ñ\" <b>', on: 2026-05-01, of: '\(of)'}\ncategory:"
      try expect([.replace(File.bridge, "category:", field)]) { digests in
        [
          Self.bridge(digest: digest, review: review),
          Self.knee(digest: try #require(digests["knee-stretch"])),
        ]
      }
    }
  }

  @Test("title and summary are the text that is shown, with facts written out and no marks in it")
  func text() throws {
    try expect([
      .replace(File.knee, "title: Knee stretch", #"title: '<Knee> & "\stretch"'"#),
      .replace(
        File.knee, "summary: Loosens your knee.",
        "summary: 'Loosens your knee in %{dose.duration} 😀.'"),
    ]) { digests in
      [
        Self.bridge(digest: try #require(digests["bridge"])),
        Self.knee(
          title: #"<Knee> & \"\\stretch\""#, summary: "Loosens your knee in 10 minutes 😀.",
          digest: try #require(digests["knee-stretch"])),
      ]
    }
  }

  @Test("each locale and each exercise stands on a line of its own")
  func lines() throws {
    let lines = try index([]).text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.map { $0.prefix(20) }
        == [
          "{", #"  "format": 1,"#, #"  "locales": ["#, #"    {"id":"en","name":"#,
          #"    {"id":"es","name":"#, "  ],", #"  "exercises": ["#, #"    {"id":"bridge",""#,
          #"    {"id":"knee-stre"#, "  ],", #"  "programs": []"#, "}", "",
        ].map { $0.prefix(20) })
  }
}
