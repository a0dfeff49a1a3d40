import Foundation
import Testing

@Suite("handout status")
struct StatusCommandTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
    _ = try Tool.run(
      "accept", "--site", site.path, "--locale", "es", "--by", "=A. Person", "--on", "2026-01-31",
      "home")
  }

  @Test("is a table with a row for each page and their sum")
  func table() throws {
    let outcome = try Tool.run("status", "--site", site.path, "--on", "2026-02-01")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    #expect(lines.prefix(2) == ["es", "texts complete open changed drafts words"])
    #expect(
      lines.contains("pages/home 3 3 0 0 0 0 accepted by =A. Person on 2026-01-31"))
    #expect(
      lines.contains { $0.hasPrefix("exercises/knee-stretch 4 0 4 0 0 10 missing") })
    #expect(lines.last?.hasPrefix("all ") == true)
  }

  @Test("lists with --evidence each text, its digest and who accepted it, in three formats")
  func evidence() throws {
    func run(_ arguments: String...) throws -> Outcome {
      try RunningProcess(
        Tool.path(), ["status", "--site", site.path, "--evidence"] + arguments, in: nil
      ).wait()
    }
    let digest = "27d36da5b2ae3a54986af352ede50d00"
    let table = try run()
    #expect(table.status == 0 && table.errors == "")
    let line = table.output.split(separator: "\n").first { $0.contains("pages/home title") }
    #expect(
      line?.split(separator: " ").joined(separator: " ")
        == "pages/home title accepted \(digest) =A. Person, 2026-01-31")
    let csv = try run("--format", "csv")
    #expect(
      csv.output.hasPrefix(
        "\u{FEFF}locale,page,text,state,digest,reviewer,role,day,machine translation,source,"
          + "translation\r\n"))
    #expect(
      csv.output.contains(
        "\r\nes,pages/home,title,accepted,\(digest),'=A. Person,,2026-01-31,,Exercises,Ejercicios\r\n"
      ))
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(try run("--format", "json").output.utf8))
        as? [String: Any])
    #expect(json["version"] as? Int == 1)
    let texts = try #require(json["texts"] as? [[String: String]])
    #expect(
      texts.first { $0["page"] == "pages/home" } == [
        "locale": "es", "page": "pages/home", "text": "title", "state": "accepted",
        "digest": digest, "by": "=A. Person", "on": "2026-01-31", "source": "Exercises",
        "translation": "Ejercicios",
      ])
    #expect(!(try run("--open").output.contains("pages/home")))
    #expect(try run("--format", "html").status == 64)
    #expect(try run("--locale", "de").status == 64)
  }

  @Test("lists with --open only what is left")
  func open() throws {
    let outcome = try Tool.run("status", "--site", site.path, "--open")
    #expect(!outcome.output.contains("pages/home"))
    #expect(outcome.output.contains("exercises/knee-stretch"))
  }

  @Test("is written for programs, with a version")
  func json() throws {
    let outcome = try Tool.run("status", "--site", site.path, "--format", "json")
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(json["version"] as? Int == 1)
    let spanish = try #require((json["locales"] as? [[String: Any]])?.first)
    #expect(spanish["locale"] as? String == "es")
    let pages = try #require(spanish["pages"] as? [[String: Any]])
    let home = try #require(pages.first { $0["page"] as? String == "pages/home" })
    #expect(home["accepted"] as? Int == 3)
    #expect(home["site"] as? String == "published")
    #expect(
      (home["acceptances"] as? [[String: String]]) == [["by": "=A. Person", "on": "2026-01-31"]])
  }

  @Test("is written for a spreadsheet, which runs nothing of it")
  func spreadsheet() throws {
    let outcome = try Tool.run("status", "--site", site.path, "--format", "csv")
    #expect(outcome.output.hasPrefix("\u{FEFF}locale,page,title,texts,"))
    #expect(
      outcome.output.contains(
        "es,pages/home,Exercises,3,3,0,0,0,0,'=A. Person,2026-01-31,published,\r\n"))
  }

  @Test("is written as a page of its own")
  func page() throws {
    try site.edit("content/pages/home/en.md", "title: Exercises", "title: \"<b>Exercises\"")
    let outcome = try Tool.run("status", "--site", site.path, "--format", "html")
    #expect(outcome.output.hasPrefix("<!doctype html>\n"))
    #expect(outcome.output.contains("<th scope=\"row\">&lt;b&gt;Exercises<br>"))
    #expect(!outcome.output.contains("<b>Exercises"))
  }

  @Test("names the languages that there are where one is not")
  func unknown() throws {
    let outcome = try Tool.run("status", "--site", site.path, "--locale", "de")
    #expect(outcome.status == 64 || outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("es"))
    #expect(try Tool.run("status", "--site", site.path + "/none").status == 2)
  }
}
