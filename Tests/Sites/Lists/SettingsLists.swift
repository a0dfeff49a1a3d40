/// Lists in `site.yml`, `clinic.yml` and `waivers.yml`.
extension PlantedList {
  static let ofSettings: [PlantedList] = [
    site("categories") { "categories: [strengthening, \(row($0, ", ") { "category-\($0)" })]" },
    site("equal categories") { "categories: [\(row($0, ", ") { _ in "strengthening" })]" },
    PlantedList("exercises in unknown categories among many") { count in
      [
        .replace(
          File.site, "categories: [strengthening]",
          "categories: [strengthening, \(row(count, ", ") { "category-\($0)" })]")
      ]
        + (0..<count / 8).map { number in
          .write(
            "content/exercises/move-\(number)/en.md",
            exercise("").replacing("strengthening", with: "category-x\(number)"))
        }
    },
    PlantedList("unknown regions among many") { count in
      [
        .replace(
          File.site, "categories: [strengthening]",
          "categories: [strengthening]\nregions: [\(row(count, ", ") { "region-\($0)" })]"),
        .write(
          File.knee, exercise("regions: [\(row(count, ", ") { "region-x\($0)" })]")),
      ]
    },
    site("equal levels") {
      "categories: [strengthening]\nexerciseLevels: [\(row($0, ", ") { _ in "easy" })]"
    },
    site("unknown settings") { "categories: [strengthening]\n" + row($0) { "setting\($0): 1" } },
    PlantedList("locales") { count in
      [
        .replace(
          File.site, "locales: [en, es]", "locales: [en, es, \(row(count, ", ", languageTag))]")
      ]
    },
    PlantedList("equal locales") { count in
      [.replace(File.site, "locales: [en, es]", "locales: [en, \(row(count, ", ") { _ in "es" })]")]
    },
    clinic("locations") {
      "locations:\n" + row($0) { "  - {name: Office \($0), phone: 502 555 0100}" }
    },
    clinic("claims") {
      "claims:\n" + row($0) { "  claim\($0): {number: 5, asOf: 2026-01-31, source: report}" }
    },
    clinic("claims without a source") { "claims:\n" + row($0) { "  claim\($0): {number: 5}" } },
    clinic("urls") { "urls:\n" + row($0) { "  url\($0): https://clinic.test/" } },
    PlantedList("claims named in a text") { count in
      let claims = row(count) { "  claim\($0): {number: 5, asOf: 2026-01-31, source: report}" }
      return [
        .write(File.clinic, "name: Test Clinic\nclaims:\n\(claims)\n"),
        .write(File.safety, page(row(count, "\n\n") { "We have %{claims.claim\($0)} offices." })),
      ]
    },
    PlantedList("unknown claims among many") { count in
      let claims = row(count) { "  claim\($0): {number: 5, asOf: 2026-01-31, source: report}" }
      return [
        .write(File.clinic, "name: Test Clinic\nclaims:\n\(claims)\n"),
        .write(File.safety, page(row(count, "\n\n") { "We have %{claims.claimx\($0)} offices." })),
      ]
    },
    // Names of one length: a longer one may be mistyped in more ways, and is compared with more.
    waivers("waivers for unknown rules") { "rule: no-rule-\(10_000 + $0)\n  page: pages/safety" },
    waivers("waivers that fit nothing") {
      "rule: long-sentence\n  page: pages/part-\($0)\n  reason: a\n  by: b"
    },
    waivers("waivers for one page") {
      "rule: long-sentence\n  page: pages/safety\n  text: a\($0)\n  reason: a\n  by: b"
    },
    waivers("equal waivers") { _ in
      "rule: missing-page\n  page: pages/clinic\n  reason: a\n  by: b"
    },
    PlantedList("persons who may accept", in: File.reviewers) { count in
      row(count) {
        "- {person: A \($0), languages: [es], role: b, qualification: c, since: 2026-01-01}"
      }
    },
    PlantedList("one person many times", in: File.reviewers) { count in
      row(count) { _ in
        "- {person: A, languages: [es], role: b, qualification: c, since: 2026-01-01}"
      }
    },
    PlantedList("waivers that fit one finding each") { count in
      [
        .write(
          "content/waivers.yml",
          row(count) {
            "- rule: unused-message\n  page: locales/en/strings.yml\n  reason: a\(($0))\n  by: b"
          }),
        .replace(File.strings, "en:\n", "en:\n" + row(count) { "  more\($0): A" } + "\n"),
      ]
    },
  ]

  private static func site(
    _ name: String, _ categories: @escaping @Sendable (_ count: Int) -> String
  ) -> PlantedList {
    PlantedList(name) { [.replace(File.site, "categories: [strengthening]", categories($0))] }
  }

  private static func clinic(
    _ name: String, _ fields: @escaping @Sendable (_ count: Int) -> String
  ) -> PlantedList {
    PlantedList(name, in: File.clinic) { "name: Test Clinic\n\(fields($0))\n" }
  }

  private static func waivers(
    _ name: String, _ waiver: @escaping @Sendable (_ number: Int) -> String
  ) -> PlantedList {
    PlantedList(name, in: "content/waivers.yml") { row($0) { "- " + waiver($0) } }
  }
}
