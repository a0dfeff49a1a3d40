/// Where the sound program stands.
enum Program {
  static let english = "content/programs/first/en.md"
  static let spanish = "content/programs/first/es.md"
}

/// A program without fault, in both languages.
let soundProgram: [Change] = [
  .write(
    Program.english,
    """
    ---
    title: First weeks
    summary: Two exercises.
    exercises:
    - {id: knee-stretch, phase: 1}
    - {id: bridge, phase: 2, dose: {hold: 10s, repetitions: 5}}
    remarks: {bridge: Do it slowly.}
    ---
    ## Week 1

    Begin here.

    ## Week 2

    """),
  .write(
    Program.spanish,
    """
    ---
    title: Primeras semanas
    summary: Dos ejercicios.
    remarks: {bridge: Hágalo despacio.}
    ---
    ## Semana 1

    Empiece aquí.

    ## Semana 2

    """),
]

/// Faults of programs, planted in a sound site with a sound program.
let programFaults: [Fault] = [
  Fault(
    "program-exercise", "a program with an exercise that is misspelt", at: "\(Program.english):5:8",
    [english("id: knee-stretch", "id: knee-strech")],
    twin: [english("id: knee-stretch", "id: \"knee-stretch\"")]),
  Fault(
    "program-exercise", "an exercise that stands in a program twice", at: "\(Program.english):6:8",
    [english("knee-stretch", "bridge")],
    twin: [english("{id: knee-stretch, phase: 1}", "{phase: 1, id: knee-stretch}")]),
  Fault(
    "program-exercise", "a program with an exercise that is a draft", at: "\(Program.english):5:8",
    unlinked + [draft(File.knee, "category:")],
    twin: unlinked + [draft(File.knee, "category:"), draft(Program.english, "exercises:")]),
  Fault(
    "program-exercise", "a note on an exercise that the program lacks",
    at: "\(Program.english):7:11", with: ["missing-segment", "structure-mismatch"],
    [english("remarks: {bridge", "remarks: {brige")],
    twin: [english("remarks: {bridge", "remarks: {\"bridge\"")]),
  Fault(
    "program-phase", "a phase that has no heading", at: "\(Program.english):6:23",
    [english("phase: 2", "phase: 3")], twin: [english("phase: 2", "phase: 1")]),
  Fault(
    "program-phase", "an exercise without a phase beside one with it",
    at: "\(Program.english):6:8",
    [english("phase: 2, ", "")],
    twin: [english("phase: 2, ", ""), english(", phase: 1", "")]),
  Fault(
    "program-phase", "an exercise behind those of a later phase", at: "\(Program.english):6:23",
    [english("phase: 2", "phase: 1"), english("stretch, phase: 1", "stretch, phase: 2")],
    twin: [english("stretch, phase: 1", "stretch, phase: 2")]),
  Fault(
    "program-phase", "a translation with a phase less", at: "\(Program.spanish):1:1",
    with: ["structure-mismatch"],
    [.replace(Program.spanish, "## Semana 2", "### Semana 2")],
    twin: [.replace(Program.spanish, "## Semana 2", "Semana 2\n--------")]),
  Fault(
    "missing-exercise", "a program with an exercise that is not translated",
    at: "\(Program.english):5:8", with: ["missing-page"],
    [.remove(File.kneeInSpanish)],
    twin: [english("phase: 1}", "phase: 1, dose: {duration: 5min}}")]),
  Fault(
    "dose-in-text", "a program's dose that its exercise contradicts", at: "\(Program.english):6:32",
    inNumbers, twin: inNumbers + [english("10s", "30s")]),
  Fault(
    "dose-in-text", "a program's dose without a fact that its exercise names",
    at: "\(Program.english):6:32",
    [english("hold: 10s, ", "")], twin: [english("hold: 10s", "hold: 20s")]),
  Fault(
    "missing-safety", "a template of programs without the safety text",
    at: "templates/plan.html:1:1",
    [.replace("templates/plan.html", "<aside>{{{text}}}", "<aside>")],
    twin: [.replace("templates/plan.html", "<aside>{{{text}}}", "<aside class=\"safe\">{{{text}}}")]
  ),
  Fault(
    "unknown-fact", "a note that names a fact that the dose lacks", at: "\(Program.english):7:19",
    notes("%{dose.rest}"), twin: notes("%{dose.hold}")),
  Fault(
    "fact-in-translation", "the exercises of a program in its translation",
    at: "\(Program.spanish):4:12",
    [.replace(Program.spanish, "remarks:", "exercises: [bridge]\nremarks:")],
    twin: [.replace(Program.spanish, "remarks:", "slug: primeras\nremarks:")]),
  Fault(
    "field-out-of-range", "a program without any exercise", at: "\(Program.english):4:12",
    with: ["program-exercise"], exercises(" []"), twin: exercises(" [knee-stretch, bridge]")),
  Fault(
    "missing-field", "an exercise of a program without its name", at: "\(Program.english):5:3",
    [english("id: knee-stretch, phase: 1", "phase: 1")],
    twin: [english("id: knee-stretch, phase: 1", "id: knee-stretch,  phase: 1")]),
]

private func english(_ old: String, _ new: String) -> Change {
  .replace(Program.english, old, new)
}

private func draft(_ path: String, _ field: String) -> Change {
  .replace(path, field, "draft: true\n\(field)")
}

/// Nothing leads to the knee but the program.
private let unlinked: [Change] = [
  .replace(File.bridge, " or [the knee](../knee-stretch/en.md)", ""),
  .replace(File.bridgeInSpanish, " o [la rodilla](../knee-stretch/en.md)", ""),
]

/// The bridge says how long it is held in numbers.
private let inNumbers: [Change] = [
  .replace(File.bridge, "Lift your hips for %{dose.hold}.", "Lift your hips. Hold for 30 seconds."),
  .replace(
    File.bridgeInSpanish, "Levante las caderas %{dose.hold}.",
    "Levante las caderas. Mantenga la posición 30 segundos."),
]

/// Notes that name a fact in both languages.
private func notes(_ fact: String) -> [Change] {
  [
    english("Do it slowly.", "\"Do it slowly: \(fact).\""),
    .replace(Program.spanish, "Hágalo despacio.", "\"Hágalo despacio: \(fact).\""),
  ]
}

/// A program whose exercises stand in one line.
private func exercises(_ list: String) -> [Change] {
  [
    english("exercises:\n", "exercises:\(list)\n"),
    english("- {id: knee-stretch, phase: 1}\n", ""),
    english("- {id: bridge, phase: 2, dose: {hold: 10s, repetitions: 5}}\n", ""),
  ]
}
