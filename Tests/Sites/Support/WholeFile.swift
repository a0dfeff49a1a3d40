import Testing

@testable import YAML

/// A file of a format in which every field stands.
struct WholeFile: Sendable, CustomTestStringConvertible {
  var format: String
  var path: String
  var yaml: String
  /// Fields that are read as one beside them is, and are left as they are.
  var likeOthers: Set<String> = []

  var testDescription: String { path }

  var text: String { path.hasSuffix(".md") ? "---\n\(yaml)\n---\nText.\n" : yaml }

  static let all: [WholeFile] = [
    WholeFile(
      format: "site", path: "content/site.yml",
      yaml: """
        baseURL: https://clinic.test/exercises/
        sourceLocale: en
        locales: [en, es]
        unchecked: [es]
        publish: {accepted: required}
        categories: [strengthening, balance]
        positions: [quadruped]
        regions: [low-back, hip]
        exerciseLevels: [easy, hard]
        names: [MyPortal]
        """),
    WholeFile(
      format: "clinic", path: "content/clinic.yml",
      yaml: """
        name: River Clinic
        emergency: "911"
        locations:
        - name: Main office
          phone: "+1 502 555 0100 ext. 12"
          address: {street: 1 First Street, city: Louisville, region: KY, postalCode: "40202"}
          hours: {monday: 08:00-17:00, tuesday: [08:00-12:00, 13:00-17:00], wednesday: closed, thursday: "08:00-12:00, 13:00-17:00", friday: 08:00-17:00, saturday: closed, sunday: closed}
        urls: {website: "https://clinic.test/", assessment: "https://clinic.test/a", appointments: "https://clinic.test/b", portal: "https://clinic.test/?p=1"}
        claims:
          offices: {number: 50-85, unit: percent, asOf: 2026-01-31, source: annual report}
        """,
      likeOthers: ["wednesday", "thursday", "friday", "saturday", "sunday", "appointments"]),
    WholeFile(
      format: "look", path: "content/look.yml",
      yaml: """
        colors: {paper: "#ffffff", ink: "#17242d", quiet: "#3d4b56", line: "#b9c6ce", edge: "#6b7c88", panel: "#edf4f6", band: "#0a3d50", onBand: fff, accent: "#0b4f6c", onAccent: "#ffffff", warning: "#841818", warningPanel: "#fdf1ef", today: "#5f3d00", todayPanel: "#fff4dc", emergency: "#a00000", onEmergency: "#ffffff"}
        darkColors: {paper: "#10181d", ink: "#eef3f6", quiet: "#c3ced6", line: "#3c4b56", edge: "#8497a3", panel: "#1a252c", band: "#0b2f3e", onBand: "#ffffff", accent: "#a5daf0", onAccent: "#10181d", warning: "#ffbdb4", warningPanel: "#2c1b1a", today: "#ffd58a", todayPanel: "#2a2213", emergency: "#ffbdb4", onEmergency: "#10181d"}
        corner: 0.6rem
        font: [system-ui, Noto Sans]
        logo: {file: logo.svg, background: band, alt: {en: Clinic, es: Clínica}}
        icon: {svg: icon.svg, png: icon.png}
        """,
      likeOthers: [
        "ink", "quiet", "line", "edge", "panel", "onBand", "accent", "onAccent", "warning",
        "warningPanel", "today", "todayPanel", "emergency", "onEmergency",
      ]),
    WholeFile(
      format: "exercise", path: "content/exercises/bridge/en.md",
      yaml: """
        title: Bridge
        summary: Lift your hips.
        slug: bridge
        aliases: [/en/bridges/]
        also: [pelvic lift]
        notes: [The hips are those of the body., They go straight up.]
        draft: false
        locales: [en]
        order: 10
        category: strengthening
        position: supine
        regions: [low-back, hip]
        level: easy
        dose: {hold: 5-10s, repetitions: 15, asMany: true, side: each, sets: 2, rest: 1min, perDay: 1-2, daysPerWeek: 5}
        equipment: [towel]
        cautions: [hip-replacement]
        reviewed: {by: "A. Name, PT", on: 2026-01-31, of: "3fa9c1"}
        images:
          1.jpg: {alt: Hips up., caption: Up, shows: hips up, step: 1, figure: bridge, focus: 40% 60%}
        videos:
          1.mp4: {alt: Hips up and down., poster: 1.jpg, step: 1, speech: false}
        """),
    WholeFile(
      format: "exercise", path: "content/exercises/walk/en.md",
      yaml: """
        title: Walk
        summary: Walk a little.
        category: strengthening
        position: standing
        dose: {duration: 10min, every: 2h}
        """),
    WholeFile(
      format: "program", path: "content/programs/first-weeks/en.md",
      yaml: """
        title: The first weeks
        summary: Two exercises.
        slug: first-weeks
        aliases: [/en/weeks/]
        notes: Say weeks as one does.
        images:
          1.jpg: {alt: A mat., caption: Mat, shows: a mat, step: 1, figure: supine, focus: 40% 60%}
        draft: false
        locales: [en, es]
        order: 1
        exercises:
        - bridge
        - {id: clamshell, phase: 1, dose: {hold: 5-10s, repetitions: 15, asMany: true, side: each, sets: 2, rest: 1min, perDay: 1-2, daysPerWeek: 5}}
        - {id: walk, dose: {duration: 10min, every: 2h}}
        remarks: {bridge: Start slowly.}
        reviewed: {by: "A. Name, PT", on: 2026-01-31, of: "3fa9c1"}
        """),
    WholeFile(
      format: "page", path: "content/pages/safety/en.md",
      yaml: """
        title: Safety
        summary: When to stop.
        slug: safety
        aliases: [/en/stop/]
        notes: Be brief.
        images:
          1.jpg: {alt: A hand., caption: Stop, shows: a hand, step: 1, figure: supine, focus: 40% 60%}
        draft: false
        locales: [en, es]
        order: 1
        levels: [ask, stop]
        reviewed: {by: "A. Name, PT", on: 2026-01-31, of: "3fa9c1"}
        """),
    WholeFile(
      format: "translation", path: "content/exercises/bridge/es.md",
      yaml: """
        title: Puente
        summary: Levante la cadera.
        slug: puente
        aliases: [/es/puentes/]
        also: [elevación]
        notes: Lo revisa Ana.
        images:
          1.jpg: {alt: La cadera arriba., caption: Arriba}
        videos:
          1.mp4: {alt: La cadera sube y baja.}
        """),
    WholeFile(
      format: "translation", path: "content/programs/first-weeks/es.md",
      yaml: """
        title: Las primeras semanas
        summary: Dos ejercicios.
        remarks: {bridge: Empiece despacio.}
        """),
    WholeFile(
      format: "locale", path: "locales/es/locale.yml",
      yaml: """
        name: Español
        direction: ltr
        decimal: ","
        group: "."
        minimumGroupingDigits: 2
        hours: 24
        longestSentence: 25
        folders: {exercises: ejercicios, program: programa}
        """),
    WholeFile(
      format: "glossary", path: "locales/es/glossary.yml",
      yaml: """
        keep: {MyPortal: {lang: en}}
        terms:
          pelvis: {forms: [pelvises], use: pelvis, forbidden: [hueso], plain: [cadera, anillo]}
        """),
    WholeFile(
      format: "reviewers", path: "content/reviewers.yml",
      yaml: """
        - person: A. Name
          languages: [es]
          role: medical translator
          qualification: "CHI 4711"
          since: 2026-01-31
          until: 2027-01-31
        """),
    WholeFile(
      format: "waivers", path: "content/waivers.yml",
      yaml: """
        - rule: number-mismatch
          page: exercises/bridge
          text: Hágalo 12 veces.
          reason: So it was tested.
          by: A. Name
          until: 2027-01-31
        """),
    WholeFile(
      format: "comments", path: "content/exercises/bridge/es.notes.yml",
      yaml: """
        - at: step/3
          text: Sounds like the wrong leg.
          by: A. Name
          on: 2026-11-28
          of: Levante la rodilla.
          done: 2026-12-01
        """),
  ]
}

/// A file with one change.
struct Mutant {
  var name: String
  var text: String
  /// Whether most readers of YAML read the change as another value than its text says.
  var isReadOtherwise = false
}

extension WholeFile {
  /// The file with each of its values taken away, and replaced by each of many others; with a field
  /// more in each group of fields, and with the fields that exclude others.
  func mutants() throws -> [Mutant] {
    let node = try #require(YAMLNode.parse(Array(yaml.utf8), path: path).node)
    var mutants: [Mutant] = []
    node.forEachPlace { place in
      guard likeOthers.isDisjoint(with: place.steps) else { return }
      // All but the value is written once.
      let rest = whole(node.flow(replacing: place, by: "\0")).split(
        separator: "\0", omittingEmptySubsequences: false)
      for text in Self.values {
        mutants.append(
          Mutant(
            name: "\(place.name): \(text)", text: rest.joined(separator: text),
            isReadOtherwise: Self.readOtherwise.contains(text)))
      }
      mutants.append(
        Mutant(name: "no \(place.name)", text: whole(node.flow(replacing: place, by: nil))))
      if place.isField {
        mutants.append(
          Mutant(
            name: "a field beside \(place.name)",
            text: whole(node.flow(replacing: place, by: nil, adding: "zzz: 1"))))
      }
    }
    return mutants
  }

  private func whole(_ yaml: String) -> String {
    path.hasSuffix(".md") ? "---\n\(yaml)\n---\nText.\n" : yaml + "\n"
  }

  /// Words and numbers that YAML's core schema has in more spellings than Handout: to a schema the value
  /// is the same.
  private static let readOtherwise: Set = [
    "Null", "NULL", "True", "FALSE", "007", "+5", "15.0", "1e1", "0x0F", "0o17", ".5",
  ]

  private static let values = [
    "~", "null", "Null", "NULL", "''", "' '", "\"\\n\"", "true", "True", "FALSE", "'true'", "false",
    "yes", "0", "1", "2", "3", "-1", "+5", "007", "12", "15.0", "1.5", ".5", "1e1", "0x0F", "0o17",
    "24", "100", "101", "601", "1000000", "1000001", "99999999999999999999", "'0'", "'12'", "'24'",
    "'1000001'", "8-12", "12-8", "8–12", "' 8 - 12 '", "8-8", "8-12-14", "8-101", "30s", "' 30 s'",
    "10min", "0s", "600s", "601s", "5-10min", "11min", "120min", "121min", "2h", "25h", "h", "a",
    "A", "é", "É", "a b", "a-b", "a--b", "-a", "'a\"b'", "\"closed\\n\"", "en", "EN", "en-us",
    "pt-BR", "pt_BR", "e", "en-", "ltr", "left", "each", "each-way", "Each", "percent", "%",
    "closed", "[]", "[a]", "[a, a]", "[~]", "['']", "[12]", "[[a]]", "[{a: b}]", "[en, es]",
    "[en, en]", "[stop]", "[stop, stop]", "{}", "{a: b}", "{a: ~}", "{a: {}}", "{1.jpg: ~}",
    "{a.gif: {alt: b}}", "{1.jpg: {alt: ''}}", "{1.jpg: {step: 0}}", "{1.mp4: ~}",
    "{1.mov: {alt: b}}", "{1.webm: {poster: 1.jpg}}", "{1.mp4: {poster: a.gif}}", "2026-01-31",
    "2026-02-30",
    "2026-13-01", "2026-1-31", "0000-01-01", "https://a.example/", "https://a.example",
    "https://", "'http://a b'", "ftp://a.example", "https://a.example/?q", "https://a..example/",
    "HTTPS://a.example", "/en/a/", "/en/a", "/", "//a/", "/.a/", "/assets/x/", "a/b/", "'/a?b'",
    "911", "11", "'911'", "'+1 502 555 0100'", "502 555 0100 ext. 12", "502 555 0100x1",
    "502 555 0100 EXT 12", "502/555/0100", "5550100 5550101", "soon", "08:00-17:00",
    "17:00-08:00", "'08:00-12:00, 13:00-17:00'", "'13:00-17:00, 08:00-12:00'",
    "[08:00-12:00, 13:00-17:00]", "[13:00-17:00, 08:00-12:00]", "[closed]", "8-17:00", "8:00-17:00",
    "'08:00 - 17:00'", "24:00-25:00", "1.jpg", "a/b.jpg", "abcdef", "3fa9c1", "3fa9", "123456",
    "'.'", "','", "' .'", "'..'", "5", "'#0b4f6c'", "'#FFF'", "'#ggg'", "'#0b4f'", "0.6rem",
    "2.0rem", "3rem", "2.5rem", ".5rem", "0.rem", "rem", "1.2.3rem", "0rem", "logo.svg",
    "logo.png", ".logo.svg", "a/logo.svg", "logo.SVG", "white", "band", "[Lato, Noto Sans]",
    "['Lato; }']", "{en: Clinic}", "{en: Clinic, es: Clínica, fr: Clinique}",
  ]
}
