import Diagnostics
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("The shot list")
struct ShotListTests {
  private func list(_ changes: [Change]) throws -> (list: ShotList?, problems: [String]) {
    let copy = try SiteCopy(of: "two-locales", changes)
    return try withExtendedLifetime(copy) {
      let (list, diagnostics) = try ShotList.read(site: copy.path, workers: Workers(count: 2))
      return (list, diagnostics.map { "\($0.location.path): \($0.rule.rawValue)" })
    }
  }

  private static let bridge = "content/exercises/bridge"
  private static let knee = "content/exercises/knee-stretch"

  @Test("says of each picture where it belongs, what it shows and what is needed, by position")
  func whole() throws {
    let (list, problems) = try list([
      .replace(
        Self.knee + "/en.md", "dose: {duration: 10min, side: each-way}\n",
        """
        dose: {duration: 10min, side: each-way}
        draft: true
        images:
          1.jpg: {alt: The knee is bent.}
          b.png: {alt: The knee is straight., shows: "the end", step: 9}

        """)
    ])
    #expect(problems == [])
    let bridge = Shot(
      path: Self.bridge + "/1.jpg", title: "Bridge", shows: "the lift",
      step: Shot.Step(number: 2, text: "Lift your hips for 30 seconds."), equipment: ["a towel"],
      isDraft: false, state: .missing, page: 0)
    var rest = bridge
    rest.path = Self.bridge + "/2.png"
    rest.shows = "the rest"
    rest.step = Shot.Step(number: 1, text: "Lie on your back.")
    rest.state = .taken
    let knee = Shot(
      path: Self.knee + "/1.jpg", title: "Knee stretch", shows: nil, step: nil, equipment: [],
      isDraft: true, state: .missing, page: 1)
    var straight = knee
    straight.path = Self.knee + "/b.png"
    straight.shows = "the end"
    #expect(
      list?.groups == [
        ShotList.Group(position: "on your back", shots: [bridge, rest]),
        ShotList.Group(position: "sitting", shots: [knee, straight]),
      ])
    #expect(list?.summary == "3 of 4 photographs are still to be taken.")
  }

  @Test("has one position behind the other, and in it together what needs the same things")
  func order() throws {
    func exercise(_ name: String, _ position: String, _ facts: String) -> Change {
      .write(
        "content/exercises/\(name)/en.md",
        """
        ---
        title: \(name)
        summary: Moves.
        category: strengthening
        position: \(position)
        dose: {repetitions: 5}
        \(facts)
        images: {1.jpg: {alt: Moving., shows: moving}}
        ---
        1. Move.

        """)
    }
    let (list, _) = try list([
      exercise("a-ball", "supine", "equipment: [towel]\norder: 9"),
      exercise("b", "standing", "order: 3"),
      exercise("c", "supine", "order: 2"),
      exercise("d", "standing", "order: 1"),
      exercise("e", "supine", "draft: true"),
      .write(
        "content/pages/floor/en.md",
        "---\ntitle: Floor\nsummary: Down.\nimages: {f.jpg: {alt: Down.}}\n---\nGo down.\n"),
    ])
    #expect(
      list?.groups.map { group in
        (group.position ?? "none") + ": "
          + group.shots.map { "\($0.title) \($0.path.suffix(5))" }.joined(separator: ", ")
      } == [
        "on your back: c 1.jpg, e 1.jpg, Bridge 1.jpg, Bridge 2.png, a-ball 1.jpg",
        "standing: d 1.jpg, b 1.jpg", "none: Floor f.jpg",
      ])
  }

  @Test("tells a picture that has another name from one that is missing")
  func misnamed() throws {
    let (list, _) = try list([
      .replace(Self.bridge + "/en.md", "1.jpg", "1.png"),
      .bytes(Self.bridge + "/1.PNG", try FileSystem.read(Fixtures.photograph)),
    ])
    #expect(list?.all.map(\.state) == [.misnamed("1.PNG"), .taken])
    #expect(list?.summary == "1 of 2 photographs are still to be taken.")
  }

  @Test("keeps a page whose position nobody knows, and says what cannot be read")
  func faults() throws {
    let (unlisted, problems) = try list([
      .replace(Self.bridge + "/en.md", "position: supine", "position: upside-down"),
      .write(Self.knee + "/en.md", "---\ntitle: [\n---\n"),
    ])
    #expect(unlisted?.groups.map(\.position) == ["upside-down"])
    #expect(problems.contains(Self.knee + "/en.md: malformed-front-matter"))
    let (none, reasons) = try list([.write("content/site.yml", "locales: [\n")])
    #expect(none == nil)
    #expect(reasons == ["content/site.yml: malformed-yaml"])
  }

  @Test("counts in words", arguments: [(0, 0), (2, 2), (1, 2)])
  func summary(taken: Int, all: Int) throws {
    var list = try #require(try self.list([]).list)
    for index in list.groups.indices {
      list.groups[index].shots = Array(list.groups[index].shots.prefix(all))
      for shot in list.groups[index].shots.indices {
        list.groups[index].shots[shot].state = shot < taken ? .taken : .missing
      }
    }
    let expected = [
      "0 0": "No page names a photograph.",
      "2 2": "Nothing is left to take: all 2 photographs are there.",
      "1 2": "1 of 2 photographs are still to be taken.",
    ]
    #expect(list.summary == expected["\(taken) \(all)"])
  }
}
