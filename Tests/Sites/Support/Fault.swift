/// One fault planted in a sound site, and its harmless twin.
struct Fault: Sendable {
  var name: String
  /// The rule that must report it.
  var rule: String
  /// Where that rule must point: `path:line:column`.
  var place: String
  var changes: [Change]
  /// What looks much the same and is no fault: with it, nothing is reported.
  var twin: [Change]
  /// Rules that cannot but report something of their own beside it.
  var company: Set<String>

  init(
    _ rule: String, _ name: String, at place: String, with company: Set<String> = [],
    _ changes: [Change], twin: [Change]
  ) {
    self.company = company
    self.name = name
    self.rule = rule
    self.place = place
    self.changes = changes
    self.twin = twin
  }

  /// A fault of a step in Spanish beside its English one; `column` is where it must be reported.
  static func step(
    _ rule: String, _ name: String, _ source: String, _ fault: String, at column: Int, twin: String
  ) -> Fault {
    let english = Change.replace(File.knee, "Move your knee.", source)
    return Fault(
      rule, name, at: "\(File.kneeInSpanish):6:\(column)",
      [english, .replace(File.kneeInSpanish, "Mueva la rodilla.", fault)],
      twin: [english, .replace(File.kneeInSpanish, "Mueva la rodilla.", twin)])
  }

  /// What changes no problem.
  static let nothing: [Change] = []
}

/// `two-locales` with its texts checked and all that it leaves out put in, so that a fault is all that
/// is reported, but for exercises that no clinician has reviewed.
enum SoundSite {
  static let changes: [Change] = [
    .replace(File.site, "unchecked:\n- en\n- es\n", ""),
    .write(
      "content/exercises/knee-stretch/es.md",
      """
      ---
      title: Estiramiento de rodilla
      summary: Afloja la rodilla.
      ---
      1. Siéntese.
      2. Mueva la rodilla.

      """),
    .replace(
      "content/clinic.yml", "  website: https://clinic.test/\n",
      """
        website: https://clinic.test/
        assessment: https://clinic.test/assessment
        appointments: https://clinic.test/appointments
        portal: https://clinic.test/portal

      """),
    .bytes("content/exercises/bridge/1.jpg", jpeg),
    .bytes("content/exercises/bridge/2.png", png()),
  ]

  /// A frame header, an empty scan and the mark of the end: 1600 by 1200 pixels.
  static let jpeg: [UInt8] = [
    0xFF, 0xD8, 0xFF, 0xC0, 0x00, 0x0B, 0x08, 0x04, 0xB0, 0x06, 0x40, 0x01, 0x01, 0x11, 0x00,
    0xFF, 0xDA, 0x00, 0x02, 0xFF, 0xD9,
  ]

  /// The first and the last chunk of a picture.
  static func png(width: UInt16 = 1600, height: UInt16 = 1200) -> [UInt8] {
    let size = [width, height].flatMap { [0, 0, UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + size
      + [8, 2, 0, 0, 0, 1, 2, 3, 4] + [0, 0, 0, 0] + Array("IEND".utf8) + [5, 6, 7, 8]
  }

  static func copy(_ changes: [Change] = []) throws -> SiteCopy {
    try SiteCopy(of: "two-locales", Self.changes + changes)
  }
}

/// Names of files that many faults are planted in.
enum File {
  static let site = "content/site.yml"
  static let clinic = "content/clinic.yml"
  static let look = "content/look.yml"
  static let bridge = "content/exercises/bridge/en.md"
  static let bridgeInSpanish = "content/exercises/bridge/es.md"
  static let knee = "content/exercises/knee-stretch/en.md"
  static let kneeInSpanish = "content/exercises/knee-stretch/es.md"
  static let kneeRecord = "content/exercises/knee-stretch/es.po"
  static let kneeComments = "content/exercises/knee-stretch/es.notes.yml"
  static let safety = "content/pages/safety/en.md"
  static let safetyInSpanish = "content/pages/safety/es.md"
  static let reviewers = "content/reviewers.yml"
  static let strings = "locales/en/strings.yml"
  static let stringsInSpanish = "locales/es/strings.yml"
  static let stringsComments = "locales/es/strings.notes.yml"
  static let localeInSpanish = "locales/es/locale.yml"
  static let glossary = "locales/es/glossary.yml"
  static let layout = "templates/layout.html"
  static let home = "templates/home.html"
  static let page = "templates/page.html"
}
