import Foundation
import Testing

@Suite("Who made what handout import has taken over")
struct ImportedOriginTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  private func run(_ command: String, _ arguments: String...) throws -> Outcome {
    try RunningProcess(
      Tool.path(), [command, "--site", site.path, "--on", "2026-01-31"] + arguments, in: nil
    ).wait()
  }

  /// Brings a page back with another translation of some of its texts, by the engine “Engine 3”.
  private func bringBack(_ changes: [(old: String, new: String)]) throws -> Outcome {
    let file = folder.path + "/es.po"
    _ = try run(
      "export", "--locale", "es", "--format", "po", "--only", "all", "--to", file, "bridge")
    var text = try String(contentsOfFile: file, encoding: .utf8)
    for (old, new) in changes {
      #expect(text.contains("msgstr \"\(old)\""))
      text = text.replacingOccurrences(of: "msgstr \"\(old)\"", with: "msgstr \"\(new)\"")
    }
    try Data(text.utf8).write(to: URL(filePath: file))
    return try run("import", "--machine", "Engine 3", file)
  }

  /// The texts of the page by their places, as `status --evidence` lists them.
  private func evidence() throws -> [String: [String: Any]] {
    let outcome = try run("status", "--evidence", "--format", "json")
    let list = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let texts = try #require(list?["texts"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: texts.filter { $0["page"] as? String == "exercises/bridge" }.map {
        ($0["text"] as? String ?? "", $0)
      })
  }

  /// The page's row of `status`.
  private func row() throws -> [String: Any] {
    let outcome = try run("status", "--format", "json")
    let status = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let locales = try #require(status?["locales"] as? [[String: Any]])
    let pages = try #require(locales.first?["pages"] as? [[String: Any]])
    return try #require(pages.first { $0["page"] as? String == "exercises/bridge" })
  }

  @Test("is told of just these texts, until a person accepts them, and then as their history")
  func machine() throws {
    let outcome = try bringBack([
      ("Acuéstese boca arriba.", "Póngase boca arriba."), ("Puente", "El puente"),
    ])
    #expect(outcome.status == 0)
    let engine = ["engine": "Engine 3", "on": "2026-01-31"]
    let drafts = try evidence()
    #expect(drafts.count == 11)
    for (place, text) in drafts {
      #expect(text["state"] as? String == "draft", "\(place)")
      let isMachine = ["step/1", "title"].contains(place)
      #expect(text["machine"] as? [String: String] == (isMachine ? engine : nil), "\(place)")
    }
    let table = try run("status", "--evidence").output.split(separator: "\n")
    #expect(
      table.filter { $0.hasSuffix("  machine translation by Engine 3 on 2026-01-31") }.count == 2)
    let withheld = try row()
    #expect(withheld["site"] as? String == "withheld")
    #expect((withheld["reasons"] as? [String])?.contains { $0.hasPrefix("Engine 3 ") } == true)

    #expect(try run("accept", "--locale", "es", "--by", "A. Person", "bridge").status == 0)
    let accepted = try evidence()
    for (place, text) in accepted {
      #expect(text["state"] as? String == "accepted", "\(place)")
      #expect(text["by"] as? String == "A. Person", "\(place)")
      let isMachine = ["step/1", "title"].contains(place)
      #expect(text["machine"] as? [String: String] == (isMachine ? engine : nil), "\(place)")
    }
    let published = try row()
    #expect(published["site"] as? String == "published")
    #expect(published["reasons"] as? [String] == [])
    #expect(published["accepted"] as? Int == 11)
    let record = try String(
      contentsOfFile: site.absolute("content/exercises/bridge/es.po"), encoding: .utf8)
    #expect(
      record.components(separatedBy: "# Machine translation by Engine 3 on 2026-01-31").count == 3)
  }
}
