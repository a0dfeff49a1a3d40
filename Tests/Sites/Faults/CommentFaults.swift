/// Faults of files of comments.
let commentFaults: [Fault] = [
  Commented.fault(
    "open-comment", "a comment that nobody has seen to", at: "1:3", Commented.open(),
    twin: Commented.done()),
  Commented.fault(
    "open-comment", "a comment on a text that is gone", at: "6:3",
    Commented.done() + Commented.open(at: "step/9"), twin: Commented.done(at: "step/9")),
  Commented.fault(
    "open-comment", "a long comment in several lines", at: "1:3",
    Commented.open(text: "|\n    One.\n\n    " + String(repeating: "Two. ", count: 60)),
    twin: Commented.open(text: "|\n    One.\n\n    Two.") + "  done: 2026-05-02\n"),
  Fault(
    "open-comment", "a comment on a message", at: "\(File.stringsComments):1:3",
    [.write(File.stringsComments, Commented.open(at: "skip"))],
    twin: [.write(File.stringsComments, Commented.done(at: "skip"))]),
  Fault(
    "open-comment", "a comment that a waiver for another text leaves",
    at: "\(File.kneeComments):1:3", with: ["stale-waiver"],
    [
      .write(File.kneeComments, Commented.open()),
      .write("content/waivers.yml", Commented.waiver(text: "Siéntese.")),
    ],
    twin: [
      .write(File.kneeComments, Commented.open()),
      .write("content/waivers.yml", Commented.waiver(text: "Mueva la rodilla.")),
    ]),
  Commented.fault(
    "malformed-yaml", "comments that are no YAML", at: "1:8", "- at: [\n", twin: Commented.done()),
  Commented.fault(
    "field-out-of-range", "comments that are no list", at: "1:1", "at: title\n",
    twin: "# Nothing yet\n"),
  Commented.fault(
    "unknown-field", "a misspelt field of a comment", at: "6:3",
    Commented.done(more: "off: Mueva la rodilla."),
    twin: Commented.done(more: "of: Mueva la rodilla.")),
  Commented.fault(
    "missing-field", "a comment of nobody", at: "1:3",
    "- {at: step/2, text: A, on: 2026-05-01, done: 2026-05-02}\n",
    twin: "- {at: step/2, text: A, by: B, on: 2026-05-01, done: 2026-05-02}\n"),
  Fault(
    "merge-conflict", "comments that two people wrote", at: "\(File.kneeComments):1:1",
    [.write(File.kneeComments, "<<<<<<< ours\n" + Commented.done() + ">>>>>>> theirs\n")],
    twin: [.write(File.kneeComments, Commented.done())]),
  Fault(
    "invalid-utf8", "comments that are no UTF-8", at: "\(File.kneeComments):1:3",
    [.bytes(File.kneeComments, [0x23, 0x20, 0xFF])],
    twin: [.bytes(File.kneeComments, [0x23, 0x20, 0xC3, 0xB1])]),
  Fault(
    "orphan-record", "comments on no translation",
    at: "content/exercises/bridge/xx.notes.yml:1:1",
    [.write("content/exercises/bridge/xx.notes.yml", "")],
    twin: [.write("content/exercises/bridge/es.notes.yml", "")]),
  Fault(
    "orphan-record", "comments on a page that is not translated",
    at: "content/exercises/knee-stretch/de.notes.yml:1:1",
    [
      .write("content/exercises/knee-stretch/de.notes.yml", ""),
      .write("locales/de/README.md", ""),
    ],
    twin: [
      .write("content/exercises/knee-stretch/de.notes.yml", ""),
      .write("content/exercises/knee-stretch/de.md", ""), .write("locales/de/README.md", ""),
    ]),
  Fault(
    "orphan-record", "comments on the source", at: "content/exercises/bridge/en.notes.yml:1:1",
    [.write("content/exercises/bridge/en.notes.yml", "")],
    twin: [.write("content/exercises/bridge/notes.yml", "")]),
  Fault(
    "orphan-record", "comments on the source's string table",
    at: "locales/en/strings.notes.yml:1:1", [.write("locales/en/strings.notes.yml", "")],
    twin: [.write(File.stringsComments, "")]),
  Fault(
    "stray-file", "comments with another ending", at: "content/exercises/bridge/es.notes.yaml:1:1",
    [.write("content/exercises/bridge/es.notes.yaml", "")],
    twin: [.write("content/exercises/bridge/es.notes.txt", "")]),
  Fault(
    "stray-file", "comments in capital letters", at: "content/exercises/bridge/ES.notes.yml:1:1",
    [.write("content/exercises/bridge/ES.notes.yml", "")],
    twin: [.write("content/exercises/bridge/es.notes.yml", "")]),
  Fault(
    "stray-file", "comments of a string table named after the language",
    at: "locales/es/es.notes.yml:1:1", [.write("locales/es/es.notes.yml", "")],
    twin: [.write(File.stringsComments, "")]),
]

/// Comments on a translation.
enum Commented {
  static func open(at place: String = "step/2", text: String = "Wrong leg.") -> String {
    "- at: \(place)\n  text: \(text)\n  by: Ana Ruiz\n  on: 2026-05-01\n"
  }

  static func waiver(text: String) -> String {
    "- rule: open-comment\n  page: exercises/knee-stretch\n  text: \(text)\n"
      + "  reason: Asked for again.\n  by: A. Person\n"
  }

  /// A comment that somebody has seen to.
  static func done(at place: String = "step/2", more: String = "") -> String {
    open(at: place) + "  done: 2026-05-02\n"
      + (more.isEmpty ? "" : "  \(more)\n")
  }

  static func fault(
    _ rule: String, _ name: String, at place: String, _ text: String, twin: String
  ) -> Fault {
    Fault(
      rule, name, at: "\(File.kneeComments):\(place)", [.write(File.kneeComments, text)],
      twin: [.write(File.kneeComments, twin)])
  }
}
