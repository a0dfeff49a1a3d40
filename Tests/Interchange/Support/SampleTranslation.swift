import Interchange
import Localization

/// A small file with a text of each kind, which the tools of translators were given too: what they made
/// of it lies in the folder `returned`.
enum SampleTranslation {
  static let file = TranslationFile(
    source: GeneratedTranslation.locale("en"), target: GeneratedTranslation.locale("es"),
    site: "https://clinic.example/", documents: [clamshell, strings])

  /// The same with translations that are read from right to left.
  static let arabic = TranslationFile(
    source: GeneratedTranslation.locale("en"), target: GeneratedTranslation.locale("ar"),
    site: "https://clinic.example/",
    documents: [
      document(
        "exercises/clamshell",
        [
          unit(
            "title", "title", "Clamshell", "المحارة", .draft,
            TranslationUnit.Context(line: 2, lengthLimit: 60)),
          unit(
            "step/1", "step 1", "Hold for %{dose.hold}, then **rest**.",
            "اثبت مدة %{dose.hold}، ثم **استرح**.", .changed(from: "Hold for 10 seconds."),
            facts),
          unit("step/2", "step 2", "Lower your knee & [stop](../safety/en.md).", nil, .open, facts),
        ])
    ],
    targetDirection: .rightToLeft)

  private static let facts = TranslationUnit.Context(
    line: 9, notes: ["“Hold” is to stay as you are."],
    facts: [TranslationUnit.Fact(placeholder: "dose.hold", value: "30 seconds")],
    picture: "content/exercises/clamshell/1.jpg",
    terms: [TranslationUnit.Term(source: "knee", target: "rodilla")])

  private static let clamshell = document(
    "exercises/clamshell",
    [
      unit(
        "title", "title", "Clamshell", "La almeja", accepted,
        TranslationUnit.Context(line: 2, lengthLimit: 60)),
      unit(
        "step/1", "step 1", "Lie on your side with your knees *bent*.",
        "Acuéstese de lado con las rodillas *dobladas*.", .draft, facts),
      unit(
        "step/2", "step 2", "Hold for %{dose.hold}, then **rest**.",
        "Mantenga %{dose.hold} y **descanse**.", .changed(from: "Hold for %{dose.hold}."), facts),
      unit(
        "step/3", "step 3", "Lower your knee & [stop](../safety/en.md#stop \"Why\").", nil, .open,
        facts),
      unit(
        "paragraph/1", "paragraph 1", "Write `a < b`,\\\nor **“%{clinic.phone}”**.", nil, .open,
        TranslationUnit.Context(line: 14)),
    ])

  private static let strings = document(
    "strings",
    [
      unit(
        "dose.hold|one", "dose.hold, one", "%{count} second", "%{count} segundo", .draft,
        TranslationUnit.Context(line: 4), isMarkdown: false),
      unit(
        "dose.hold|other", "dose.hold, other", "%{count} seconds", "%{count} segundos", .draft,
        TranslationUnit.Context(line: 5), isMarkdown: false),
      unit(
        "nav.home", "nav.home", "=Home", nil, .open, TranslationUnit.Context(line: 7),
        isMarkdown: false),
    ])

  private static let accepted =
    CalendarDate("2026-01-31").map { TranslationUnit.State.accepted(by: "A. Núñez", on: $0) }
    ?? .draft

  private static func document(_ name: String, _ units: [TranslationUnit]) -> TranslationDocument {
    let isTable = name == "strings"
    return TranslationDocument(
      name: name, sourcePath: isTable ? "locales/en/strings.yml" : "content/\(name)/en.md",
      targetPath: isTable ? "locales/es/strings.yml" : "content/\(name)/es.md",
      address: isTable ? nil : "http://localhost:8000/es/ejercicios/almeja/", units: units)
  }

  private static func unit(
    _ place: String, _ name: String, _ source: String, _ target: String?,
    _ state: TranslationUnit.State, _ context: TranslationUnit.Context, isMarkdown: Bool = true
  ) -> TranslationUnit {
    TranslationUnit(
      place: place, name: name, source: MarkedText(written: source, asMarkdown: isMarkdown),
      target: target.map { MarkedText(written: $0, asMarkdown: isMarkdown) }, state: state,
      isMarkdown: isMarkdown, context: context,
      base: target == nil ? "0" : "b\(place.utf8.count)\(source.utf8.count)")
  }
}
