import Foundation
import Testing

@Suite("A site that a clinician reviews")
struct ClinicalReviewTests {
  let folder: TemporaryFolder
  let site: String

  init() throws {
    folder = try TemporaryFolder()
    site = folder.path + "/mine"
    let made = try RunningProcess(
      Tool.path(), ["new", "site", "mine", "--name", "River Clinic", "--locales", "en"],
      in: folder.path
    ).wait()
    try #require(made.status == 0)
  }

  /// Of the safety page, the page of all exercises and an exercise, whether each says that it was not
  /// reviewed.
  private func areUnreviewed() throws -> [Bool] {
    try #require(try Tool.run("build", in: site).status == 0)
    return try ["safety", "program", "exercises/stand-up"].map {
      try page($0).contains("A clinician has not yet reviewed this page.")
    }
  }

  private func page(_ path: String) throws -> String {
    try String(contentsOfFile: "\(site)/_site/en/\(path)/index.html", encoding: .utf8)
  }

  private func accept(_ page: String) throws -> Outcome {
    try Tool.run(
      "accept", "--locale", "en", "--clinical", "--by", "A. Name, PT", "--on", "2026-06-01", page,
      in: site)
  }

  private func outdated() throws -> Bool {
    try Tool.run("check", "--rule", "review-outdated", "--on", "2026-06-02", in: site).output
      .contains("content/pages/safety\n  en.md:1:1  warning")
  }

  @Test("the page of all exercises needs the review of each, and of the safety page")
  func notices() throws {
    #expect(try areUnreviewed() == [true, true, true])
    #expect(try accept("stand-up").status == 0)
    #expect(try areUnreviewed() == [true, true, false])
    #expect(try accept("safety").status == 0)
    #expect(try areUnreviewed() == [false, false, false])
    for path in ["safety", "program", "exercises/stand-up"] {
      let said = try page(path).components(separatedBy: "Reviewed by A. Name, PT on June 1, 2026.")
      #expect(said.count == 2, "\(path)")
    }
    #expect(try page("program").components(separatedBy: "Version ").count == 2)
  }

  @Test(
    "what the safety page says, and what its sections are for, are what was reviewed",
    arguments: [("levels: [ask, stop]", "levels: [today, stop]"), ("summary: ", "summary: No ")])
  func changed(old: String, new: String) throws {
    #expect(try accept("safety").status == 0)
    #expect(try !outdated())
    let file = "\(site)/content/pages/safety/en.md"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try #require(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: URL(filePath: file))
    #expect(try outdated())
  }
}
