import Localization
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Declared messages")
struct DeclaredMessageTests {
  private static func use(of site: Site) -> MessageUse {
    MessageUse(
      settings: site.settings, clinic: site.clinic,
      exercises: site.pages.compactMap(\.facts.exercise))
  }

  private static func members(of site: Site) -> [FamilyMessage] {
    MessageFamily.allCases.flatMap { $0.messages(use(of: site)) }
  }

  @Test("every declared message is needed of a string table, with what it is given")
  func needed() throws {
    let site = try FixtureSite.assembled()
    let needed = NeededMessages(of: site).byKey
    let members = Self.members(of: site)
    let keys =
      SiteMessage.allCases.filter {
        $0.field == nil && $0 != .phoneExtension && !$0.rawValue.hasPrefix("video.")
          && $0 != .exercisePosition && !$0.rawValue.hasPrefix("list.")
          && !$0.rawValue.hasPrefix("home.")
      }.map(\.key)
      + CountedMessage.allCases.filter { $0.field == nil }.map(\.key) + members.map(\.key)
    #expect(Set(keys) == Set(needed.keys))
    #expect(needed["unit.seconds"] == NeededMessages.Need(placeholders: ["count"], isCounted: true))
    #expect(needed["dose.repeat.each_way"] == NeededMessages.Need(placeholders: ["times"]))
    #expect(needed["dose.label.per_day"] == NeededMessages.Need())
    #expect(needed["equipment.towel"] == NeededMessages.Need())
  }

  @Test("words of what no dose says are no fault where they stand, and no need where they do not")
  func otherDoses() throws {
    let site = try FixtureSite.assembled()
    let (needed, everything) = (NeededMessages(of: site), NeededMessages(everythingOf: site))
    let others = Set(everything.byKey.keys).subtracting(needed.byKey.keys)
    #expect(
      others.map(\.rawValue).sorted() == [
        "clinic.extension", "dose.as_many.each", "dose.as_many.each_way", "dose.as_many.left",
        "dose.as_many.plain",
        "dose.as_many.right", "dose.duration.left", "dose.duration.right", "dose.every",
        "dose.label.every", "dose.repeat.left", "dose.repeat.right", "dose.up_to",
        "exercise.position", "home.by_goal", "home.by_position", "home.by_region",
        "list.next", "list.part", "list.previous", "side.left",
        "side.right", "unit.hours", "video.about", "video.megabytes", "video.minutes_and_seconds",
        "video.open",
      ])
  }

  @Test("words of regions and levels are asked for where an exercise names them")
  func regions() throws {
    let folder = try FixtureSite.copy()
    let bridge = "site/content/exercises/bridge/en.md"
    let text = try #require(try folder.files()[bridge])
    let settings = try #require(try folder.files()["site/content/site.yml"])
    try folder.write(
      "site/content/site.yml", settings + "regions: [hip, knee]\nexerciseLevels: [easy, hard]\n")
    try folder.write(bridge, text.replacing("dose:", with: "regions: [hip]\nlevel: easy\ndose:"))
    let before = NeededMessages(of: try FixtureSite.assembled()).byKey
    let after = NeededMessages(of: try FixtureSite.assembled(at: folder.path + "/site")).byKey
    #expect(after == before.merging(["region.hip": .init(), "level.easy": .init()]) { $1 })
    withExtendedLifetime(folder) {}
  }

  @Test("every message without plural forms is written with as many values as it declares")
  func written() throws {
    let site = try FixtureSite.assembled()
    for locale in site.locales {
      let messages: [any MessageDeclaration] =
        SiteMessage.allCases.filter { $0.field == nil } + Self.members(of: site)
      for message in messages {
        let values = message.placeholders.map { "<\($0)>" }
        let text = locale.catalog.format(message, values)
        #expect(values.allSatisfy { text?.contains($0) == true }, "\(message.key)")
      }
    }
  }

  @Test("a date is written as the locale writes it")
  func date() throws {
    let date = try #require(CalendarDate("2026-01-31"))
    let written = try FixtureSite.assembled().locales.map { $0.catalog.date(date) }
    #expect(written == ["January 31, 2026", "31 de enero de 2026"])
  }
}
