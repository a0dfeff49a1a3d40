import Foundation
import Testing

@Suite("handout export and import")
struct ExchangeCommandTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  private func export(_ name: String, _ arguments: String...) throws -> Outcome {
    try RunningProcess(
      Tool.path(),
      ["export", "--site", site.path, "--locale", "es", "--to", folder.path + "/" + name]
        + arguments, in: nil
    ).wait()
  }

  private func bringBack(_ name: String, _ arguments: String...) throws -> Outcome {
    try RunningProcess(
      Tool.path(),
      ["import", "--site", site.path, folder.path + "/" + name] + arguments, in: nil
    ).wait()
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  private func replace(_ name: String, _ old: String, _ new: String) throws {
    let changed = try text(name).replacingOccurrences(of: old, with: new)
    try Data(changed.utf8).write(to: URL(filePath: folder.path + "/" + name))
  }

  @Test("write a file, take it back, and say what became of it")
  func there() throws {
    let out = try export("es.po", "--format", "po", "--only", "all", "bridge")
    #expect(out == Outcome(status: 0, output: "es: 11 texts of 1 page in 1 file.\n", errors: ""))
    try replace("es.po", "msgstr \"Acuéstese boca arriba.\"", "msgstr \"Póngase boca arriba.\"")
    try replace(
      "es.po", "msgstr \"Da fuerza a las caderas.\"", "msgstr \"Strengthens your hips well.\"")
    let dry = try bringBack("es.po", "--dry-run")
    #expect(dry.status == 1)
    #expect(dry.output.hasPrefix("Would write content/exercises/bridge/es.md\n"))
    let page = site.path + "/content/exercises/bridge/es.md"
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("Acuéstese boca arriba."))
    let back = try bringBack("es.po", "--set-aside", folder.path + "/again.csv")
    #expect(back.status == 1)
    #expect(
      back.output.hasPrefix(
        """
        Wrote content/exercises/bridge/es.md
        @@ line 9 @@
         Use la pelota **Acme Ball** si quiere.
        \u{20}
        -1. Acuéstese boca arriba.
        +1. Póngase boca arriba.
         2. Levante las caderas %{dose.hold}.
        \u{20}
        \(folder.path)/es.po:
        """))
    #expect(back.output.contains("set aside: exercises/bridge summary: "))
    #expect(back.output.contains(" [wrong-language]\n"))
    #expect(back.output.hasSuffix("es: 1 taken over, 9 unchanged, 0 empty, 1 set aside.\n"))
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("1. Póngase boca arriba."))
    let again = try text("again.csv").split(separator: "\r\n")
    #expect(again.count == 2)
    #expect(again.last?.contains("exercises/bridge,summary,") == true)
    // The second time there is nothing new in it but what was set aside.
    #expect(try bringBack("es.po").output.hasSuffix("10 unchanged, 0 empty, 1 set aside.\n"))
  }

  @Test("write a file for each page where a folder is named")
  func folderOfFiles() throws {
    let out = try export("out/", "--format", "xliff12", "--only", "all")
    #expect(out.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted()
    #expect(
      names == [
        "exercises.bridge.es.xlf", "exercises.knee-stretch.es.xlf", "pages.clinic.es.xlf",
        "pages.home.es.xlf", "pages.safety.es.xlf", "strings.es.xlf",
      ])
  }

  @Test("write nothing where nothing is open")
  func nothing() throws {
    let out = try export("es.csv", "--format", "csv", "bridge")
    #expect(
      out
        == Outcome(
          status: 0, output: "es: nothing to translate; no file is written.\n", errors: ""))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/es.csv"))
  }

  @Test(
    "refuse what cannot be meant",
    arguments: [
      (["export", "--locale", "en", "--format", "po", "--to", "/dev/null"], "source locale"),
      (["export", "--locale", "es", "--format", "po", "--to", "/dev/null", "brigde"], "bridge"),
      (["import", "--set-aside", "x.doc", "x.po"], "--set-aside"),
      (["import", "--machine", "\n", "x.po"], "--machine"),
    ] as [([String], String)])
  func wrongUsage(arguments: [String], mention: String) throws {
    let outcome = try RunningProcess(
      Tool.path(), [arguments[0], "--site", site.path] + arguments.dropFirst(), in: nil
    ).wait()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(mention))
  }

  @Test("say what is wrong with a file, and change nothing", arguments: ["x.po", "x.xlf", "x.doc"])
  func hostile(name: String) throws {
    try Data("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>".utf8).write(
      to: URL(filePath: folder.path + "/" + name))
    let outcome = try bringBack(name, "--locale", "es")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("[malformed-translation]"))
  }
}
