/// Faults of site.yml, clinic.yml and the locales' files.
let settingsFaults: [Fault] = [
  Fault(
    "malformed-yaml", "a list that is not closed", at: "\(File.site):3:10",
    [.replace(File.site, "[en, es]", "[en, es")],
    twin: [.replace(File.site, "[en, es]", "[en,\n  es]")]),
  Fault(
    "missing-field", "a site without a base address", at: "\(File.site):1:1",
    [.replace(File.site, "baseURL: https://clinic.test/exercises\n", "")],
    twin: [.replace(File.site, "test/exercises", "test")]),
  Fault(
    "missing-field", "a site without locales", at: "\(File.site):1:1",
    [.replace(File.site, "locales: [en, es]\n", "locales: []\n")],
    twin: [.replace(File.site, "[en, es]", "\n- en\n- es")]),
  Fault(
    "missing-field", "an empty site.yml", at: "\(File.site):1:1", [.write(File.site, "")],
    twin: [.replace(File.site, "baseURL", "# The site\n---\nbaseURL")]),
  Fault(
    "field-out-of-range", "a base address with a query", at: "\(File.site):1:10",
    [.replace(File.site, "test/exercises", "test/?site=exercises")],
    twin: [.replace(File.site, "https://clinic.test/exercises", "http://localhost:8000/")]),
  Fault(
    "field-out-of-range", "a source locale that is not published", at: "\(File.site):2:15",
    [.replace(File.site, "sourceLocale: en", "sourceLocale: de")],
    twin: [.replace(File.site, "sourceLocale: en", "sourceLocale: EN")]),
  Fault(
    "field-out-of-range", "an extension without its digits", at: "\(File.clinic):4:12",
    [.replace(File.clinic, "+1 (555) 010-0000", "+1 (555) 010-0000 ext.")],
    twin: [.replace(File.clinic, "+1 (555) 010-0000", "555.010.0000 x12")]),
  Fault(
    "field-out-of-range", "a figure that is too large to count", at: "\(File.clinic):13:20",
    [.replace(File.clinic, "number: 4000", "number: 0-9223372036854775807")],
    twin: [.replace(File.clinic, "number: 4000", "number: 0-1000000000")]),
  Fault(
    "field-out-of-range", "a locale that is listed twice", at: "\(File.site):3:19",
    [.replace(File.site, "[en, es]", "[en, es, en]")],
    twin: [.replace(File.site, "[en, es]", "[en, \"es\"]")]),
  Fault(
    "unreadable-file", "a locale without a folder", at: "\(File.site):3:19",
    [.replace(File.site, "[en, es]", "[en, es, de]")],
    twin: [.write("locales/de/locale.yml", "name: Deutsch")]),
  Fault(
    "field-out-of-range", "a locale's folder in other letters", at: "locales/ES:1:1",
    [
      .remove("templates"), .remove("locales/en"), .remove("locales/es"),
      .write("locales/ES/locale.yml", ""),
    ],
    twin: [.write("locales/EN-extra/notes.txt", "")]),
  Fault(
    "field-out-of-range", "a location without a real phone number", at: "\(File.clinic):4:12",
    [.replace(File.clinic, "+1 (555) 010-0000", "soon")],
    twin: [.replace(File.clinic, "+1 (555) 010-0000", "\"911\"")]),
  Fault(
    "field-out-of-range", "hours that end before they begin", at: "\(File.clinic):6:21",
    [.replace(File.clinic, "08:00-17:00", "17:00-08:00")],
    twin: [.replace(File.clinic, "08:00-17:00", "00:00–23:59")]),
  Fault(
    "field-out-of-range", "hours with a sign", at: "\(File.clinic):6:21",
    [.replace(File.clinic, "08:00-17:00", "+8:00-17:00")],
    twin: [.replace(File.clinic, "08:00-17:00", "08:00-17:01")]),
  Fault(
    "field-out-of-range", "a claim with a word for a number", at: "\(File.clinic):13:20",
    [.replace(File.clinic, "number: 4000", "number: many")],
    twin: [.replace(File.clinic, "number: 4000", "number: 0")]),
  Fault(
    "field-out-of-range", "a claim of the 30th of February", at: "\(File.clinic):13:32",
    [.replace(File.clinic, "4000, asOf: 2026-01-31", "4000, asOf: 2026-02-30")],
    twin: [.replace(File.clinic, "4000, asOf: 2026-01-31", "4000, asOf: 2024-02-29")]),
  Fault(
    "field-out-of-range", "an address of the clinic that is none", at: "\(File.clinic):8:12",
    [.replace(File.clinic, "website: https://clinic.test/", "website: clinic.test")],
    twin: [.replace(File.clinic, "website: https://clinic.test/", "website: http://c.test")]),
  Fault(
    "clinic-incomplete", "a location without a phone number", at: "\(File.clinic):3:5",
    [.replace(File.clinic, "    phone: +1 (555) 010-0000\n", ""), callLess, callLessInSpanish],
    twin: [
      .replace(File.clinic, "name: Main office", "name: Office"), callLess, callLessInSpanish,
    ]),
  Fault(
    "clinic-incomplete", "no address for the portal", at: "\(File.clinic):1:1",
    [.replace(File.clinic, "  portal: https://clinic.test/portal\n", "")],
    twin: [.replace(File.clinic, "https://clinic.test/portal", "none")]),
  Fault(
    "field-out-of-range", "a direction that there is not", at: "\(File.localeInSpanish):2:12",
    [.replace(File.localeInSpanish, "ltr", "left")],
    twin: [.replace(File.localeInSpanish, "ltr", "rtl")]),
  Fault(
    "field-out-of-range", "numbers that can be read two ways", at: "\(File.localeInSpanish):4:8",
    [.replace(File.localeInSpanish, "decimal: .", "decimal: \",\"")],
    twin: [.replace(File.localeInSpanish, "group: \",\"", "group: \"\"")]),
  Fault(
    "field-out-of-range", "a URL folder with a space", at: "\(File.localeInSpanish):5:22",
    [.replace(File.localeInSpanish, "ejercicios", "los ejercicios")],
    twin: [.replace(File.localeInSpanish, "ejercicios", "los-ejercicios")]),
  Fault(
    "field-out-of-range", "a kept term in a language that is none", at: "\(File.glossary):2:21",
    [.replace(File.glossary, "lang: en", "lang: english!")],
    twin: [.replace(File.glossary, "lang: en", "lang: en-US")]),
  Fault(
    "missing-message", "a message that a locale lacks", at: "\(File.stringsInSpanish):1:1",
    [.replace(File.stringsInSpanish, "  skip: Ir al contenido\n", "")],
    twin: [.replace(File.stringsInSpanish, "  skip: Ir al", "  skip: Al")]),
  Fault(
    "missing-message", "a message that only code asks for", at: "\(File.strings):1:1",
    [.replace(File.bridge, "[towel]", "[towel, ball]")],
    twin: [
      .replace(File.bridge, "[towel]", "[towel, ball]"),
      .replace(File.strings, "{towel: a towel}", "{towel: a towel, ball: a ball}"),
      .replace(
        File.stringsInSpanish, "{towel: una toalla}", "{towel: una toalla, ball: una pelota}"),
    ]),
  Fault(
    "missing-message", "a category without a name", at: "\(File.strings):1:1",
    [.replace(File.site, "[strengthening]", "[strengthening, motion]")],
    twin: [
      .replace(File.site, "[strengthening]", "[strengthening, motion]"),
      .replace(File.strings, "{strengthening: S", "{motion: Motion, strengthening: S"),
      .replace(File.stringsInSpanish, "{strengthening: F", "{motion: Movilidad, strengthening: F"),
    ]),
  Fault(
    "field-out-of-range", "a position that is listed twice", at: "\(File.site):5:20",
    [.replace(File.site, "[strengthening]", "[strengthening]\npositions: [prone, prone]")],
    twin: [.replace(File.site, "[strengthening]", "[strengthening]\npositions: [prone, supine]")]),
  Fault(
    "missing-message", "a position of the site's own without its words",
    at: "\(File.strings):1:1",
    [.replace(File.site, "[strengthening]", "[strengthening]\npositions: [quadruped]")],
    twin: [
      .replace(File.site, "[strengthening]", "[strengthening]\npositions: [quadruped]"),
      .replace(File.knee, "position: sitting", "position: quadruped"),
      .replace(
        File.strings, "standing: standing, ", "standing: standing, quadruped: on all fours, "),
      .replace(
        File.stringsInSpanish, "standing: de pie, ", "standing: de pie, quadruped: a gatas, "),
    ]),
  Fault(
    "missing-plural", "a plural form that a locale needs", at: "\(File.stringsInSpanish):14:5",
    [.replace(File.stringsInSpanish, "times: {one: \"%{count} vez\", ", "times: {")],
    twin: [
      .replace(
        File.stringsInSpanish, "times: {one: \"%{count} vez\", ",
        "times: {many: \"%{count} de veces\", one: \"%{count} vez\", ")
    ]),
  Fault(
    "empty-translation", "a message without a text", at: "\(File.stringsInSpanish):2:9",
    [.replace(File.stringsInSpanish, "skip: Ir al contenido", "skip: \" \"")],
    twin: [.replace(File.stringsInSpanish, "skip: Ir al contenido", "skip: \"~\"")]),
  Fault(
    "placeholder-mismatch", "a placeholder without its end", at: "\(File.stringsInSpanish):5:20",
    [.replace(File.stringsInSpanish, "(en %{name})", "(en %{name)")],
    twin: [.replace(File.stringsInSpanish, "(en %{name})", "(en %{name} %%{name)")]),
  Fault(
    "placeholder-mismatch", "a sentence of the dose that leaves its amount out",
    at: "\(File.stringsInSpanish):18:11",
    [.replace(File.stringsInSpanish, "Mantenga %{time}.", "Mantenga %{tiempo}.")],
    twin: [.replace(File.stringsInSpanish, "Mantenga %{time}.", "%{time}: mantenga.")]),
  Fault(
    "placeholder-mismatch", "plural forms where no count chooses one",
    at: "\(File.stringsInSpanish):18:17",
    [
      .replace(
        File.stringsInSpanish, "hold: \"Mantenga %{time}.\"",
        "hold: {one: \"Mantenga %{time}.\", other: \"Mantenga %{time}.\"}")
    ],
    twin: [.replace(File.stringsInSpanish, "hold: \"Mantenga", "hold: \"Sostenga")]),
  Fault(
    "field-out-of-range", "a phone number that cannot be dialled", at: "\(File.clinic):4:12",
    [.replace(File.clinic, "+1 (555) 010-0000", "\"٥٥٥٠١٠٠\"")],
    twin: [.replace(File.clinic, "+1 (555) 010-0000", "555.010.0000")]),
  Fault(
    "unknown-field", "messages of another locale", at: "\(File.stringsInSpanish):1:1",
    [.replace(File.stringsInSpanish, "es:\n", "de:\n")],
    twin: [.replace(File.stringsInSpanish, "es:\n", "\"es\":\n")]),
]

private let callLess = Change.replace("content/pages/home/en.md", " Call %{clinic.phone}.", "")
private let callLessInSpanish = Change.replace(
  "content/pages/home/es.md", " Llame al %{clinic.phone}.", "")
