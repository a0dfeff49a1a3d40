import Foundation
import Testing

@Suite("handout shots")
struct ShotsCommandTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  private static let missing = """
    1 of 2 photographs are still to be taken.

    on your back
      [ ] content/exercises/bridge/1.jpg
          the lift
          Bridge, step 2: Lift your hips for 30 seconds.
          At hand: a towel

    """

  @Test("lists what is missing, and with --all what is there too")
  func list() throws {
    let outcome = try Tool.run("shots", "--site", site.path)
    #expect(outcome.output == Self.missing)
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
    let whole = try Tool.run("shots", "--site", site.path, "--all")
    #expect(
      whole.output == Self.missing + """
          [x] content/exercises/bridge/2.svg
              the rest
              Bridge, step 1: Lie on your back.
              At hand: a towel

        """)
  }

  @Test("says that nothing is left once all files are there")
  func complete() throws {
    try site.write(
      "content/exercises/bridge/1.jpg", "no photograph at all")
    let broken = try Tool.run("shots", "--site", site.path)
    #expect(broken.status == 1)
    #expect(broken.output == Self.missing)
    #expect(
      broken.errors.contains(
        "content/exercises/bridge/1.jpg is no picture of the kind that its name says."))
    try site.remove("content/exercises/bridge/1.jpg")
    for page in ["en", "es"] {
      try site.edit("content/exercises/bridge/\(page).md", "1.jpg", "1.svg")
    }
    try FileManager.default.copyItem(
      atPath: site.absolute("content/exercises/bridge/2.svg"),
      toPath: site.absolute("content/exercises/bridge/1.svg"))
    let outcome = try Tool.run("shots", "--site", site.path)
    #expect(outcome.output == "Nothing is left to take: all 2 photographs are there.\n")
    #expect(outcome.status == 0)
  }

  @Test("tells a draft, a page that says nothing and a name that is another")
  func oddities() throws {
    let page = "content/exercises/bridge/en.md"
    try site.edit(page, "order: 1\n", "order: 1\ndraft: true\n")
    try site.edit(page, "shows: the lift, step: 2, ", "")
    try site.edit(page, "1.jpg", "1.svg")
    try site.edit("content/exercises/bridge/es.md", "1.jpg", "1.svg")
    try FileManager.default.copyItem(
      atPath: site.absolute("content/exercises/bridge/2.svg"),
      toPath: site.absolute("content/exercises/bridge/1.SVG"))
    #expect(
      try Tool.run("shots", "--site", site.path).output == """
        1 of 2 photographs are still to be taken.

        on your back
          [ ] content/exercises/bridge/1.svg
              The page does not say what it must show.
              Bridge (a draft)
              At hand: a towel
              There is a file 1.SVG: rename it if it is this one.

        """)
  }

  @Test("writes no sign of a site raw to the terminal")
  func rawText() throws {
    try site.edit(
      "content/exercises/bridge/en.md", "shows: the lift", "shows: \"the \\e[31mlift\\u202e\"")
    let outcome = try Tool.run("shots", "--site", site.path)
    #expect(outcome.output.contains("      the  [31mlift\u{FFFD}\n"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test("refuses a folder that is no site")
  func absent() throws {
    #expect(try Tool.run("shots", "--site", site.path + "/none").status == 2)
    let empty = try Tool.run("shots", "--site", folder.path)
    #expect(empty.status == 1)
    #expect(empty.output == "")
    #expect(empty.errors.contains("site.yml"))
  }
}
