/// Faults of who may accept, and of what nobody has accepted who may.
let reviewerFaults: [Fault] = [
  Fault(
    "acceptance-required", "a translation that nobody accepted",
    at: "\(File.kneeInSpanish):1:1",
    Reviewed.required + [.remove("content/exercises/knee-stretch/es.po")], twin: Reviewed.required),
  Fault(
    "acceptance-required", "a text edited since it was accepted", at: "\(File.kneeInSpanish):6:4",
    Reviewed.required + [.replace(File.kneeInSpanish, "Mueva la", "Mueva bien la")],
    twin: Reviewed.required + [.replace(File.kneeInSpanish, "Mueva la", "Mueva\n   la")]),
  Fault(
    "acceptance-required", "what somebody accepted who may not", at: "\(File.kneeInSpanish):1:1",
    Reviewed.required + [
      .remove("content/exercises/knee-stretch/es.po"), .accept(["knee-stretch"], by: "B. Other"),
      Reviewed.list(),
    ], twin: Reviewed.required + [Reviewed.list()]),
  Fault(
    "acceptance-required", "a draft of the string table", at: "\(File.stringsInSpanish):1:1",
    Reviewed.required + [.remove("locales/es/strings.po"), .accept(["strings"], by: nil)],
    twin: Reviewed.required),
  Fault(
    "not-accepted", "what somebody accepted before he might", at: "\(File.kneeInSpanish):1:1",
    Recorded.changes + [Reviewed.list(since: "2026-06-02")],
    twin: Recorded.changes + [Reviewed.list(since: "2026-06-01")]),
  Fault(
    "unreviewed-machine-translation", "steps and a summary that a program translated",
    at: "\(File.kneeInSpanish):3:10", with: ["not-accepted"], Reviewed.machine,
    twin: Reviewed.machine + Recorded.changes),
  Fault(
    "unreviewed-machine-translation", "a program's step that somebody only mended",
    at: "\(File.kneeInSpanish):6:4", with: ["not-accepted"],
    Recorded.changes + [
      .replace(File.knee, "Move your knee.", "Bend your knee."),
      .replace(File.kneeInSpanish, "Mueva la rodilla.", "Doblar la rodilla."),
    ] + Reviewed.machine + [
      .replace(File.kneeInSpanish, "Doblar la rodilla.", "Doble la rodilla.")
    ],
    twin: Reviewed.machine + Recorded.changes),
  Fault(
    "unreviewed-machine-translation", "a safety text that a program translated",
    at: "\(File.safetyInSpanish):2:8", with: ["not-accepted"],
    [.draft(["pages/safety"], machine: "DeepL")],
    twin: [.draft(["pages/safety"], machine: "DeepL")] + Recorded.safety),
  Fault(
    "unreviewed-machine-translation", "messages of doses that a program translated",
    at: "\(File.stringsInSpanish):28:19", with: ["not-accepted"],
    [.draft(["strings"], machine: "DeepL")],
    twin: [.draft(["strings"], machine: "DeepL"), .accept(["strings"], by: "A. Person")]),
  Fault(
    "unreviewed-machine-translation", "what a person accepted who may not",
    at: "\(File.kneeInSpanish):3:10", with: ["not-accepted"],
    Reviewed.machine + [.accept(["knee-stretch"], by: "B. Other"), Reviewed.list()],
    twin: Reviewed.machine + Recorded.changes + [Reviewed.list()]),
  Reviewed.fault(
    "missing-field", "a list of nobody", at: "1:1", "# Nobody yet\n", twin: Reviewed.person()),
  Reviewed.fault(
    "field-out-of-range", "reviewers that are no list", at: "1:1", "person: A. Person\n",
    twin: Reviewed.person()),
  Reviewed.fault(
    "unknown-field", "a misspelt field", at: "6:3", Reviewed.person(more: "untill: 2027-01-31"),
    twin: Reviewed.person(more: "until: 2027-01-31")),
  Reviewed.fault(
    "missing-field", "somebody without a role", at: "1:3",
    "- {person: A, languages: [es], qualification: PT, since: 2026-01-31}\n",
    twin: "- {person: A, languages: [es], role: R, qualification: PT, since: 2026-01-31}\n"),
  Reviewed.fault(
    "missing-field", "somebody for no language", at: "1:3", Reviewed.person(languages: "[]"),
    twin: Reviewed.person(languages: "[ES]")),
  Reviewed.fault(
    "field-out-of-range", "a language that the site does not have", at: "2:15",
    Reviewed.person(languages: "[eS-MX]"), twin: Reviewed.person(languages: "[en, es]")),
  Reviewed.fault(
    "field-out-of-range", "a language twice", at: "2:19",
    Reviewed.person(languages: "[es, es]"), twin: Reviewed.person()),
  Reviewed.fault(
    "field-out-of-range", "a day that is none", at: "5:10", Reviewed.person(since: "2026-02-30"),
    twin: Reviewed.person(since: "2026-02-28")),
  Reviewed.fault(
    "field-out-of-range", "an end before the beginning", at: "6:10",
    Reviewed.person(more: "until: 2025-12-31"), twin: Reviewed.person(more: "until: 2026-01-01")),
  Reviewed.fault(
    "field-out-of-range", "one person twice at once", at: "6:3",
    Reviewed.person() + Reviewed.person(since: "2026-05-01"),
    twin: Reviewed.person(more: "until: 2026-04-30") + Reviewed.person(since: "2026-05-01")),
  Fault(
    "field-out-of-range", "an unknown need of acceptance", at: "\(File.site):4:21",
    [Reviewed.publish("requred")], twin: [Reviewed.publish("optional")]),
]

/// Sites that say who may accept.
enum Reviewed {
  /// Everything is accepted, and nothing else is published.
  static let required: [Change] = [.accept([], by: "A. Person"), publish("required")]

  static let machine: [Change] = [.draft(["knee-stretch"], machine: "DeepL")]

  static func publish(_ need: String) -> Change {
    .replace(
      File.site, "categories: [", "publish: {accepted: \(need)}\ncategories: [")
  }

  static func list(since: String = "2026-01-01") -> Change {
    .write(File.reviewers, person(since: since))
  }

  static func person(
    languages: String = "[es]", since: String = "2026-01-01", more: String = ""
  ) -> String {
    "- person: A. Person\n  languages: \(languages)\n  role: medical translator\n"
      + "  qualification: CHI 4711\n  since: \(since)\n" + (more.isEmpty ? "" : "  \(more)\n")
  }

  static func fault(
    _ rule: String, _ name: String, at place: String, _ text: String, twin: String
  ) -> Fault {
    Fault(
      rule, name, at: "\(File.reviewers):\(place)", [.write(File.reviewers, text)],
      twin: [.write(File.reviewers, twin)])
  }
}
