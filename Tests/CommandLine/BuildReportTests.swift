import Foundation
import Testing

@Suite("What a build says of problems")
struct BuildReportTests {
  let folder: TemporaryFolder
  let site: SiteCopy
  let output: String

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
    output = folder.path + "/out"
    try site.remove("content/exercises/knee-stretch")
    try site.edit("content/exercises/bridge/en.md", " or [the knee](../knee-stretch/en.md)", "")
    try site.edit("content/exercises/bridge/es.md", " o [la rodilla](../knee-stretch/en.md)", "")
  }

  private func build(_ options: String...) throws -> Outcome {
    try RunningProcess(
      Tool.path(),
      ["build", "--on", "2026-06-01", "--site", site.path, "--output", output] + options
    ).wait()
  }

  private static let usual = """
    warning  [not-accepted]       5  content/exercises/bridge/es.md:1, content/pages/clinic/es.md:1, …
    warning  [not-reviewed]       2  content/exercises/bridge/en.md:1, content/pages/safety/en.md:1
    warning  [clinic-incomplete]  1  content/clinic.yml:1 clinic.yml has no address for: \
    assessment, appointments, portal.
    note     [placeholder-image]  1  content/exercises/bridge/en.md:11 The photograph 1.jpg is \
    still to be taken: the lift.
    8 warnings, 1 note; “handout check” lists them all

    """

  @Test("is a line for each rule, the gravest and most frequent first")
  func grouped() throws {
    #expect(try build().errors == Self.usual)
  }

  @Test("shows errors in full, also those that only withhold a page")
  func errors() throws {
    try site.edit("content/exercises/bridge/es.md", " %{dose.hold}", "")
    let said = try build().errors
    #expect(
      said.hasPrefix(
        """
        content/exercises/bridge/es.md:12:4: error: \
        The translation leaves out “%{dose.hold}”. [placeholder-mismatch]
            source: Lift your hips for %{dose.hold}.
            target: Levante las caderas.
            help: Put it where
        """), "\(said)")
    #expect(said.hasSuffix("\n1 error, 8 warnings, 1 note; “handout check” lists them all\n"))
  }

  @Test("shows warnings in full where they fail the build")
  func failing() throws {
    let outcome = try build("--fail-on", "warning")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("es.md:1:1: warning: Nobody has accepted this translation yet."))
    #expect(!outcome.errors.contains("warning  [not-accepted]"))
  }

  @Test("begins with what the last build did not have, once")
  func new() throws {
    #expect(try build().errors == Self.usual)
    try site.write("content/exercises/bridge/de.md", "x")
    let said = try build().errors
    #expect(
      said.hasPrefix(
        """
        New since the last build:
        content/exercises/bridge/de.md:1:1: warning: content/exercises/bridge/de.md belongs to no \
        locale of the site. [orphan-page]
            help: A page file is named after its locale, such as en.md.
        warning  [not-accepted]       5  content
        """), "\(said)")
    try site.edit("content/pages/home/en.md", "Welcome", "You are welcome")
    let again = try build().errors
    #expect(!again.contains("New since"))
    #expect(again.contains("warning  [orphan-page]"))
  }

  @Test("calls nothing new that only moved, and nothing where it cannot know")
  func notNew() throws {
    #expect(try build().errors == Self.usual)
    try site.edit("content/exercises/bridge/en.md", "title: Bridge\n", "title: Bridge\n# A line\n")
    #expect(try !build().errors.contains("New since"))
    for state in [nil, Data(), Data("handout".utf8)] {
      let file = URL(filePath: folder.path + "/.out.handout/findings")
      try FileManager.default.removeItem(at: file)
      try state?.write(to: file)
      try site.write("content/exercises/bridge/\(UUID().uuidString).md", "x")
      let outcome = try build()
      #expect(outcome.status == 0 && !outcome.errors.contains("New since"))
    }
  }

  @Test("shows few problems in full, those first that the last build did not have")
  func few() throws {
    for page in ["clinic", "home", "safety"] { try accept("pages/\(page)") }
    try accept("exercises/bridge")
    try accept("strings")
    let first = try build().errors
    #expect(!first.contains("warning  ["))
    #expect(first.hasPrefix("content/clinic.yml:1:1: warning: "))
    #expect(first.hasSuffix("\n3 warnings, 1 note\n"))
    try site.write("content/exercises/bridge/de.md", "x")
    let lines = try build().errors.split(separator: "\n")
    #expect(lines.first == "New since the last build:")
    #expect(lines.dropFirst().first?.hasPrefix("content/exercises/bridge/de.md:1:1: ") == true)
    #expect(lines.dropFirst(3).first?.hasPrefix("content/clinic.yml:1:1: ") == true)
    #expect(lines.filter { $0.contains("[orphan-page]") }.count == 1)
    #expect(lines.last == "4 warnings, 1 note")
  }

  private func accept(_ name: String) throws {
    let outcome = try Tool.run(
      "accept", "--site", site.path, "--locale", "es", "--by", "A", "--on", "2026-06-01", name)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test("has no more lines for three hundred exercises, and five new problems at most in full")
  func large() throws {
    #expect(try build().status == 0)
    for number in 1...300 {
      for locale in ["en", "es"] {
        let text = try String(
          contentsOfFile: site.absolute("content/exercises/bridge/\(locale).md"), encoding: .utf8)
        try site.write(
          "content/exercises/bridge-\(number)/\(locale).md",
          text.replacing("slug: puente", with: "slug: puente-\(number)")
            .replacing("aliases: [/en/exercises/hip-lift/]\n", with: ""))
      }
    }
    let said = try build().errors
    #expect(said.contains("warning  [not-accepted]       305  "))
    #expect(said.contains("\n… and "))
    #expect(said.split(separator: "\n").count <= 25, "\(said)")
    try site.edit("content/pages/home/en.md", "Welcome", "You are welcome")
    #expect(try build().errors.split(separator: "\n").count <= 10)
  }
}
