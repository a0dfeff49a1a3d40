/// Faults of translations beside their review records.
let recordFaults: [Fault] = [
  Fault(
    "not-accepted", "a translation edited after its acceptance", at: "\(File.kneeInSpanish):6:4",
    Recorded.changes + [
      .replace(File.kneeInSpanish, "Mueva la rodilla.", "Mueva bien la rodilla.")
    ],
    twin: Recorded.changes + [.replace(File.kneeInSpanish, "2. Mueva la", "2.  Mueva\n    la")]),
  Fault(
    "not-accepted", "a draft", at: "\(File.kneeInSpanish):1:1", Recorded.draft,
    twin: Recorded.changes),
  Fault(
    "not-accepted", "a message edited after its acceptance", at: "\(File.stringsInSpanish):2:9",
    Recorded.changes + [.replace(File.stringsInSpanish, "skip: Ir al", "skip: Salte al")],
    twin: Recorded.changes + [
      .replace(File.stringsInSpanish, "skip: Ir al contenido", "skip: \"Ir al contenido\"")
    ]),
  Fault(
    "outdated-translation", "a changed source", at: "\(File.kneeInSpanish):6:4",
    Recorded.changes + [.replace(File.knee, "Move your knee.", "Slowly move your knee.")],
    twin: Recorded.changes + [.replace(File.knee, "Move your knee.", "Move\n   your knee.")]),
  Fault(
    "outdated-translation", "another amount in the source", at: "\(File.kneeInSpanish):6:4",
    with: ["number-mismatch"],
    Recorded.changes + [.replace(File.knee, "Move your knee.", "Move your knee ten times.")],
    twin: Recorded.changes),
  Fault(
    "outdated-translation", "another side in the source", at: "\(File.kneeInSpanish):6:4",
    with: ["side-mismatch"],
    Recorded.changes + [.replace(File.knee, "Move your knee.", "Move your left knee.")],
    twin: Recorded.changes),
  Fault(
    "outdated-translation", "steps of the source that changed places",
    at: "\(File.kneeInSpanish):5:4", with: ["missing-sentence"],
    Recorded.changes + [
      .replace(
        File.knee, "1. Sit down.\n2. Move your knee.", "1. Move your knee.\n2. Sit down.")
    ],
    twin: Recorded.changes + [
      .replace(
        File.knee, "1. Sit down.\n2. Move your knee.", "1. Move your knee.\n2. Sit down."),
      .replace(
        File.kneeInSpanish, "1. Siéntese.\n2. Mueva la rodilla.",
        "1. Mueva la rodilla.\n2. Siéntese."),
    ]),
  Fault(
    "outdated-translation", "other words in the safety text", at: "\(File.safetyInSpanish):8:1",
    Recorded.safety + [.replace(File.safety, "Stop if it hurts.", "Stop if it burns.")],
    twin: Recorded.safety + [
      .replace(File.safety, "Stop if it hurts.", "Stop if\nit hurts.")
    ]),
  Fault(
    "identical-to-source", "the English text of an earlier day", at: "\(File.kneeInSpanish):6:4",
    with: ["not-accepted"],
    Recorded.changes + [
      .replace(File.knee, "Move your knee.", "Bend the joint."),
      .replace(File.kneeInSpanish, "Mueva la rodilla.", "Move your knee."),
    ],
    twin: Recorded.changes + [
      .replace(File.knee, "Move your knee.", "Bend the joint."),
      .replace(File.kneeInSpanish, "Mueva la rodilla.", "Doble la articulación."),
    ] + Recorded.changes),
  Fault(
    "record-edited", "an acceptance put in by hand", at: "\(File.kneeRecord):1:1",
    Recorded.draft + [
      .replace(
        File.kneeRecord, "#, fuzzy\nmsgctxt \"step/2\"",
        "# Accepted by A. Person on 2026-01-31\nmsgctxt \"step/2\"")
    ],
    twin: Recorded.changes + [
      .replace(
        File.kneeRecord, "msgctxt \"step/2\"",
        "#. a note of a translation program\nmsgctxt \"step/2\"")
    ]),
  Fault(
    "malformed-record", "a record cut in half", at: "\(File.kneeRecord):3:1",
    [.write(File.kneeRecord, "msgid \"\"\nmsgstr \"\"\n\"Language")], twin: Recorded.changes),
  Fault(
    "malformed-record", "a record of another language", at: "\(File.kneeRecord):2:1",
    Recorded.changes + [.replace(File.kneeRecord, "\"Language: es\\n\"", "\"Language: de\\n\"")],
    twin: Recorded.changes + [
      .replace(File.kneeRecord, "\"Language: es\\n\"", "\"Language:   es\\n\"")
    ]),
  Fault(
    "invalid-utf8", "a record that is no UTF-8", at: "\(File.kneeRecord):1:2",
    [.bytes(File.kneeRecord, [0x23, 0xFF])], twin: Recorded.changes),
  Fault(
    "orphan-record", "a record without a translation", at: "content/exercises/bridge/de.po:1:1",
    [.write("content/exercises/bridge/de.po", "")], twin: Recorded.changes),
  Fault(
    "orphan-record", "a record of the source", at: "locales/en/strings.po:1:1",
    [.write("locales/en/strings.po", "")], twin: Recorded.changes),
]

/// Records as `accept` writes them.
enum Recorded {
  static let changes: [Change] = [.accept(["knee-stretch", "strings"], by: "A. Person")]
  static let draft: [Change] = [.accept(["knee-stretch"], by: nil)]
  static let safety: [Change] = [.accept(["pages/safety"], by: "A. Person")]
}
