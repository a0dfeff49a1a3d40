import Foundation

/// Sites with all that makes links go wrong: withheld pages, other scripts, odd names.
enum ExampleSite: String, CaseIterable {
  case twoLocales, threeLocales, program, sound, oddNames, windowsFiles, manyExercises

  func copy() throws -> SiteCopy {
    switch self {
    case .twoLocales: try SiteCopy(of: "two-locales")
    case .threeLocales: try ThreeLocales.copy()
    case .program: try ThreeLocales.copyWithProgram()
    case .sound: try SoundSite.copy()
    case .oddNames: try SoundSite.copy(Self.filesWithOddNames)
    case .manyExercises: try SiteCopy(of: "two-locales", ManyExercises.changes(60))
    case .windowsFiles: try SoundSite.copy(Self.filesOfWindows)
    }
  }

  private static let filesWithOddNames: [Change] = [
    .write(
      "content/exercises/nod-é/en.md",
      """
      ---
      title: Nod & <say> "yes"
      summary: "'Yes'"
      aliases: ["/en/old nod/", /é/😀/]
      locales: [en]
      category: strengthening
      position: sitting
      dose: {repetitions: 3}
      images:
        my head é.jpg: {alt: "A \\"nod\\" <b>"}
      ---
      1. Nod, as [here](<../bridge/en.md>) and [there](#más-de-lo-mismo).
         ![The head](<my head é.jpg>)

      ## “Más de lo mismo”

      [Up](../nod-%C3%A9/en.md#más-de-lo-mismo)

      """),
    .bytes("content/exercises/nod-é/my head é.jpg", SoundSite.jpeg),
    .write("content/static/más hojas/hoja 1 😀.txt", "1"),
    .replace(
      File.bridge, "../../static/sheet.txt", "../../static/m%C3%A1s%20hojas/hoja%201%20😀.txt"),
    .write("templates/assets/más/imprimir é.css", ""),
  ]

  private static let filesOfWindows: [Change] = [
    File.site, File.clinic, File.bridge, File.bridgeInSpanish, File.knee, File.safety,
    File.strings, File.stringsInSpanish, File.localeInSpanish, File.glossary,
  ].map { .bytes($0, windows($0)) }

  /// A fixture's file with a byte order mark and CRLF.
  private static func windows(_ path: String) -> [UInt8] {
    let url = Fixtures.folder.appending(path: "two-locales/\(path)")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return Array("\u{FEFF}\(text.replacingOccurrences(of: "\n", with: "\r\n"))".utf8)
  }
}
