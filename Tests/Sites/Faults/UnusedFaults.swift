/// What stands in a site and is not shown, not true of the clinic, or shown in every language.
let unusedFaults: [Fault] = [
  Fault(
    "claim-without-source", "a figure without its source", at: "\(File.clinic):13:3",
    [
      .replace(
        File.clinic, "4000, asOf: 2026-01-31, source: annual report", "4000, asOf: 2026-01-31")
    ],
    twin: [.replace(File.clinic, "4000, asOf: 2026-01-31", "4100, asOf: 2026-01-30")]),
  Fault(
    "claim-without-source", "a figure without its day", at: "\(File.clinic):14:3",
    [.replace(File.clinic, "percent, asOf: 2026-01-31,", "percent, asOf: null,")],
    twin: [.replace(File.clinic, "percent, asOf: 2026-01-31,", "percent, asOf: 2020-01-31,")]),
  Fault(
    "placeholder-contact", "a phone number of fiction", at: "\(File.clinic):4:12",
    [.replace(File.clinic, "+1 (555) 010-0000", "+1 (502) 555-0123")],
    twin: [.replace(File.clinic, "+1 (555) 010-0000", "+1 (502) 555-1123")]),
  Fault(
    "placeholder-contact", "an address of an example", at: "\(File.clinic):11:11",
    [.replace(File.clinic, "https://clinic.test/portal", "https://www.example.com:8080/portal")],
    twin: [.replace(File.clinic, "https://clinic.test/portal", "https://example.clinic.test/com")]),
  Fault(
    "text-in-template", "a word between tags", at: "\(File.page):4:4",
    [.replace(File.page, "{{{body}}}", "<p>Welcome</p>{{{body}}}")],
    twin: [.replace(File.page, "{{{body}}}", "<p>&ndash; 1–2 &#8211;</p>{{{body}}}")]),
  Fault(
    "text-in-template", "a word in a spoken attribute", at: "\(File.page):4:16",
    [.replace(File.page, "{{{body}}}", "<p aria-label=\" Hip\"></p>{{{body}}}")],
    twin: [.replace(File.page, "{{{body}}}", "<p aria-label=\"·\" class=\"hip\"></p>{{{body}}}")]),
  Fault(
    "orphan-message", "a message that the source does not have",
    at: "\(File.stringsInSpanish):2:10",
    [.replace(File.stringsInSpanish, "  skip: Ir", "  extra: Más\n  skip: Ir")],
    twin: [.replace(File.stringsInSpanish, "  skip: Ir", "  # extra: Más\n  skip: Ir")]),
  Fault(
    "unused-message", "a message that nothing shows", at: "\(File.strings):2:10",
    extraMessage,
    twin: extraMessage + [.replace(File.page, "{{{body}}}", "<p>{{strings.extra}}</p>{{{body}}}")]),
  Fault(
    "unused-picture", "a photograph that no page names", at: "content/exercises/bridge/3.jpg:1:1",
    [.bytes("content/exercises/bridge/3.jpg", SoundSite.jpeg)],
    twin: [.bytes("content/exercises/bridge/1.es.jpg", SoundSite.jpeg)]),
]

private let extraMessage: [Change] = [
  .replace(File.strings, "  skip: Skip", "  extra: More\n  skip: Skip"),
  .replace(File.stringsInSpanish, "  skip: Ir", "  extra: Más\n  skip: Ir"),
]
