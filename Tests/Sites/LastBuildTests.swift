import Foundation
import Localization
import OperatingSystem
import Synchronization
import Testing

@testable import SiteGenerator

/// What a build may take from the last one.
@Suite("The last build")
struct LastBuildTests {
  struct Taken: Equatable {
    /// The folders of the pages that were checked again.
    var checked: [String]
    /// The exercises whose files were taken over.
    var kept: [String]
  }

  /// Builds a site in two locales, changes it, and says what a build of it then takes over.
  private func taken(after change: Change, beside more: [Change] = []) throws -> Taken {
    let site = try SiteCopy(of: "two-locales", Self.drawing + more)
    return try withExtendedLifetime(site) {
      let key = try key(of: site)
      try build(site, key)
      try site.apply(change)
      let last = try #require(LastBuild(key, output: output(of: site)))
      let preparation = try BuildPipeline.prepare(options(site), last: last)
      let plan = try #require(preparation.plan)
      let pages = plan.publication.site.pages
      let known = last.findings(in: plan.publication.site.files)
      return Taken(
        checked: pages.map(\.folder.path).filter { known[$0] == nil },
        kept: plan.unchangedPages.map { pages[$0].folder.id }.sorted())
    }
  }

  private func output(of site: SiteCopy) -> String {
    site.root.appending(path: "out").path
  }

  private func key(of site: SiteCopy) throws -> StampKey {
    try #require(StampKey(site: site.path, locales: [], date: try testDate(), report: []))
  }

  private func options(_ site: SiteCopy) throws -> BuildPipeline.Options {
    BuildPipeline.Options(
      site: site.path, locales: [], date: try testDate(), workers: Workers(count: 1),
      purpose: .build(failsOnWarnings: false))
  }

  /// Builds once all files are old enough to be trusted.
  private func build(
    _ site: SiteCopy, _ key: StampKey, now: @escaping @Sendable () -> FileTime = now
  ) throws {
    usleep(50_000)
    let beginning = Self.now()
    let preparation = try BuildPipeline.prepare(try options(site))
    _ = try BuildPipeline.write(
      try #require(preparation.plan), withheld: preparation.withheld,
      to: output(of: site), last: nil, findings: LastFindings([]),
      stamping: Stamping(
        key: key, beginning: beginning, now: now, report: [], pages: preparation.pages),
      options: try options(site), onWait: {})
  }

  @Sendable private static func now() -> FileTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME_COARSE, &time)
    return FileTime(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }

  private static let exercise = "content/exercises/bridge"

  /// A drawing in place of the photograph, which every build would have to make ready for the web.
  private static let drawing: [Change] = [
    .replace("\(exercise)/en.md", "2.png", "2.svg"),
    .replace("\(exercise)/es.md", "2.png", "2.svg"),
    .remove("\(exercise)/2.png"),
    .write("\(exercise)/2.svg", "<svg width=\"800\" height=\"600\"/>"),
  ]

  @Test("of an exercise whose text is another one, only this one is checked and written")
  func text() throws {
    for file in ["en", "es"] {
      let change = Change.replace("\(Self.exercise)/\(file).md", "**Acme Ball**", "*Acme Ball*")
      #expect(
        try taken(after: change)
          == Taken(checked: [Self.exercise], kept: ["knee-stretch"]))
    }
  }

  @Test("of an exercise that somebody comments on, only this one is checked and written")
  func comment() throws {
    let file = "\(Self.exercise)/es.notes.yml"
    let added = Change.write(file, CommentTests.entry())
    #expect(
      try taken(after: .replace(file, "step/2", "title"), beside: [added])
        == Taken(checked: [Self.exercise], kept: ["knee-stretch"]))
  }

  @Test("a program is checked again whichever text is another one, since it shows them")
  func program() throws {
    let change = Change.replace("\(Self.exercise)/en.md", "**Acme Ball**", "*Acme Ball*")
    #expect(
      try taken(after: change, beside: soundProgram)
        == Taken(checked: [Self.exercise, "content/programs/first"], kept: ["knee-stretch"]))
  }

  @Test("after a change of a program, nothing is taken over")
  func changedProgram() throws {
    let taken = try taken(
      after: .replace(Program.english, "repetitions: 5", "repetitions: 6"), beside: soundProgram)
    #expect(taken.kept == [] && taken.checked.contains("content/exercises/knee-stretch"))
  }

  @Test("a translation that is withheld now may be named on every page")
  func withheld() throws {
    let change = Change.replace(
      "\(Self.exercise)/es.md", "las caderas %{dose.hold}.", "las caderas.")
    #expect(try taken(after: change) == Taken(checked: [Self.exercise], kept: []))
  }

  @Test(
    "after a change that other pages may show, nothing is taken over",
    arguments: [
      Change.replace("\(exercise)/en.md", "title: Bridge", "title: The bridge"),
      .replace("\(exercise)/es.md", "title: Puente", "title: El puente"),
      .replace("\(exercise)/en.md", "## What you feel", "## What you notice"),
      .replace("content/pages/clinic/en.md", "We had", "We have had"),
      .replace("locales/es/strings.yml", "es:\n", "# A comment\nes:\n"),
      .write("content/clinic.yml", "name: Another\n"),
      .write("templates/404.html", "{{lang}}\n"),
      .write("\(exercise)/es.notes.txt", "a"),
      .write("\(exercise)/es.notes.yml", CommentTests.entry()),
      .write("content/exercises/other/en.md", "---\ntitle: A\n---\n"),
      .remove("\(exercise)/es.md"),
      .write("\(exercise)/2.svg", ""),
    ])
  func visible(change: Change) throws {
    let site = try SiteCopy(of: "two-locales", Self.drawing)
    try withExtendedLifetime(site) {
      let key = try key(of: site)
      try build(site, key)
      try site.apply(change)
      let last = try #require(LastBuild(key, output: output(of: site)))
      let (files, _) = try SiteLoader.load(site.path, workers: Workers(count: 1))
      #expect(last.findings(in: files) == [:])
    }
  }

  @Test(
    "a stamp is left once the clock has passed the times of the files, and not where it never does",
    arguments: [(stepsBehind: 2, isLeft: true), (stepsBehind: .max, isLeft: false)])
  func clockBehind(stepsBehind: Int, isLeft: Bool) throws {
    let site = try SiteCopy(of: "two-locales", Self.drawing)
    try withExtendedLifetime(site) {
      let key = try key(of: site)
      let readings = Atomic(0)
      try build(site, key) {
        let reading = readings.add(1, ordering: .relaxed).oldValue
        let time = Self.now()
        // Each of those behind is another moment.
        return reading < stepsBehind
          ? FileTime(seconds: time.seconds - 60, nanoseconds: reading) : time
      }
      #expect((LastBuild(key, output: output(of: site)) != nil) == isLeft)
    }
  }

  @Test("a stamp of other options, or none, tells nothing")
  func otherKey() throws {
    let site = try SiteCopy(of: "two-locales", Self.drawing)
    try withExtendedLifetime(site) {
      let (key, output) = (try key(of: site), output(of: site))
      #expect(LastBuild(key, output: output) == nil)
      try build(site, key)
      #expect(LastBuild(key, output: output) != nil)
      let other = StampKey(
        site: site.path, locales: [], date: try testDate(), report: ["colour"])
      #expect(LastBuild(try #require(other), output: output) == nil)
    }
  }
}
