import TestSupport
import Testing

@testable import SiteGenerator

@Suite("ClinicalDigest")
struct ClinicalDigestTests {
  private static let source = "content/exercises/bridge/en.md"

  private func digest(_ changes: [(old: String, new: String)] = []) throws -> String {
    let folder = try FixtureSite.copy()
    var text = try #require(try folder.files()["site/" + Self.source])
    for change in changes {
      #expect(text.contains(change.old))
      text = text.replacing(change.old, with: change.new)
    }
    try folder.write("site/" + Self.source, text)
    try folder.write("site/content/site.yml", Self.settings)
    let site = try FixtureSite.assembled(at: folder.path + "/site")
    withExtendedLifetime(folder) {}
    return site.pages[try #require(site.pageIndex["content/exercises/bridge"])].clinicalDigest
  }

  private static let settings = """
    baseURL: https://clinic.test/
    sourceLocale: en
    locales: [en, es]
    categories: [strengthening, motion]
    regions: [hip, low-back]
    exerciseLevels: [easy]
    """

  @Test(
    "a fact or a word that changes, changes it",
    arguments: [
      ("title: Bridge", "title: Bridges"), ("strong & steady", "strong"), ("supine", "prone"),
      ("8-12", "8-13"), ("hold: 30s", "hold: 31s"), ("sets: 2", "sets: 3"),
      ("rest: 1min", "rest: 2min"), ("side: each", "side: each-way"), ("perDay: 2", "perDay: 3"),
      ("daysPerWeek: 5", "daysPerWeek: 6"), (", perDay: 2", ""), ("[towel]", "[]"),
      ("position:", "cautions: [towel]\nposition:"),
      ("The hips are up.", "The hips are high."), ("caption: Rest", "caption: Still"),
      ("the lift", "a lift"), ("side: each", "side: left"), ("perDay: 2", "every: 2h"),
      ("repetitions: 8-12", "asMany: true, repetitions: 12"), ("step: 2", "step: 1"),
      ("1.jpg", "3.jpg"),
      ("Lie on your back.", "Lie on your belly."), ("**Acme Ball**", "*Acme Ball*"),
      ("#stop", "#more"), ("1. Lie on your back.\n", ""),
    ])
  func changes(old: String, new: String) throws {
    #expect(try digest([(old, new)]) != digest())
  }

  @Test(
    "what is neither, does not",
    arguments: [
      ("order: 1", "order: 9"), ("aliases: [/en/exercises/hip-lift/]\n", ""),
      ("dose:", "regions: [hip]\ndose:"),
      ("dose:", "regions: [low-back, hip]\nlevel: easy\ndose:"),
      ("category: strengthening", "category: motion"), ("title: Bridge", "title:   \"Bridge\""),
      ("Use the", "<!-- A note. -->\n\nUse the"), ("rest: 1min", "rest: 60s"),
      (", figure: bridge", ""), ("hold: 30s, sets: 2", "sets: 2, hold: 30s"),
      ("**Acme Ball**", "__Acme Ball__"), ("## What you feel", "What you feel\n---"),
      ("## What you feel", "### What you feel"),
    ])
  func unchanged(old: String, new: String) throws {
    #expect(try digest([(old, new)]) == digest())
  }

  private func digest(ofProgram changes: [(old: String, new: String)]) throws -> String {
    let folder = try FixtureSite.copy()
    var text = """
      ---
      title: First weeks
      summary: Two exercises.
      exercises:
      - {id: bridge, dose: {hold: 10s, repetitions: 5}}
      - knee-stretch
      remarks: {bridge: Slowly.}
      ---
      Begin here.
      """
    for change in changes {
      #expect(text.contains(change.old))
      text = text.replacing(change.old, with: change.new)
    }
    try folder.write("site/content/programs/first/en.md", text)
    let site = try FixtureSite.assembled(at: folder.path + "/site")
    withExtendedLifetime(folder) {}
    return site.pages[try #require(site.pageIndex["content/programs/first"])].clinicalDigest
  }

  @Test(
    "of a program its exercises, their doses, phases, order and remarks change it, and its words",
    arguments: [
      ("- knee-stretch\n", ""), ("- knee-stretch", "- nod"), ("hold: 10s", "hold: 11s"),
      ("repetitions: 5", "repetitions: 6"), (", dose: {hold: 10s, repetitions: 5}", ""),
      ("- knee-stretch", "- {id: knee-stretch, dose: {repetitions: 3}}"),
      ("id: bridge,", "id: bridge, phase: 1,"), ("Slowly", "At once"),
      ("remarks: {bridge", "remarks: {knee-stretch"), ("First weeks", "Last weeks"),
      ("Two exercises", "Exercises"), ("Begin", "End"),
    ])
  func programChanges(old: String, new: String) throws {
    #expect(try digest(ofProgram: [(old, new)]) != digest(ofProgram: []))
  }

  @Test("of a program the order of the list counts, how it is written does not")
  func programOrder() throws {
    let first = "- {id: bridge, dose: {hold: 10s, repetitions: 5}}\n"
    #expect(
      try digest(ofProgram: [(first, ""), ("- knee-stretch\n", "- knee-stretch\n" + first)])
        != digest(ofProgram: []))
    #expect(
      try digest(ofProgram: [
        ("- knee-stretch", "- {id: knee-stretch}"), ("summary:", "order: 3\nsummary:"),
      ])
        == digest(ofProgram: []))
  }

  @Test("what a dose may say some day changes no digest of one that does not say it")
  func first() throws {
    let found = try digest()
    #expect(found == "87ab813076e2ae27ff1588e742c78d3ff6d19f59eaf3a9f25500e0b0d76b8b54")
  }

  @Test("a word that moves from one field to the next changes it")
  func boundaries() throws {
    #expect(
      try digest([
        ("title: Bridge", "title: Bridge Makes"), ("summary: Makes your", "summary: your"),
      ])
        != digest())
  }

  @Test("a review fits by the first digits of the digest")
  func fits() throws {
    let digest = try digest()
    #expect(digest.count == 64 && digest.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    for (of, text) in [(digest.prefix(6), true), (digest.prefix(64), true), ("000000", false)] {
      let folder = try FixtureSite.copy()
      let old = try #require(try folder.files()["site/" + Self.source])
      try folder.write(
        "site/" + Self.source,
        old.replacing("order: 1", with: "reviewed: {by: A, on: 2026-01-01, of: \"\(of)\"}"))
      let site = try FixtureSite.assembled(at: folder.path + "/site")
      let page = site.pages[try #require(site.pageIndex["content/exercises/bridge"])]
      #expect(page.facts.review?.fits(page) == text)
      withExtendedLifetime(folder) {}
    }
  }

  @Test("a paragraph that moves out of a step changes it, though every word stays")
  func nesting() throws {
    let step = "2. Lift your hips for %{dose.hold}."
    #expect(
      try digest([(step, step + "\n\n   Stop if it hurts.")])
        != digest([(step, step + "\n\nStop if it hurts.")]))
  }
}
