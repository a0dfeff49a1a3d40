import Diagnostics
import Testing

@testable import Figures

@Suite("Figures as files")
struct FigureLibraryTests {
  /// A whole figure.
  static let whole = """
    pose:
      pelvis: [0, 0.1, 0]
      hips: {head: [-1, 0, 0], front: [0, 1, 0]}
      spine: {lumbar: [-1, 0, 0], thoracic: [-1, 0, 0], upper: [-1, 0, 0], neck: [-1, 0, 0]}
      shoulders: {head: [-1, 0, 0], front: [0, 1, 0]}
      face: [0, 1, 0]
      left-arm: {hand: [0, 0, -0.3], elbow: [0, 0, -1]}
      right-arm: {hand: [0, 0, 0.3], elbow: [0, 0, 1]}
      left-leg: {along: [1, 0, -0.03]}
      right-leg: {along: [1, 0, 0.03]}
      left-foot: [0, 1, 0]
      right-foot: [0, 1, 0]
    view: {from: [0, 0.3, 1], focus: [0, 0.1, 0], scale: 400}
    pale: left
    floor: {x: [-0.9, 1], z: [-0.4, 0.4]}

    """

  func parse(_ files: [String: String]) -> (library: FigureLibrary, problems: [String]) {
    let (library, diagnostics) = FigureLibrary.parse(
      files.sorted { $0.key < $1.key }.map {
        FigureFile(name: $0, path: "\($0).yml", bytes: Array($1.utf8))
      })
    return (
      library,
      diagnostics.map { problem in
        let range = problem.location.range
        return "\(problem.location.path):\(range.startLine):\(range.startColumn) "
          + "\(problem.rule.rawValue) \(problem.message)"
      }
    )
  }

  @Test("a figure takes from the one it begins with all that it does not say itself")
  func like() throws {
    let (library, problems) = parse([
      "lying": Self.whole,
      "turned": """
      like: lying
      pose: {spine: {neck: [-1, 0.5, 0]}, right-leg: {ankle: [0.4, 0, 0.1], knee: [0, 1, 0]}}
      view: {scale: 500}
      pale: none
      arrows: [{from: [0, 0, 0], bend: [0, 1, 0], to: [1, 1, 0]}]
      """,
    ])
    #expect(problems == [])
    let (lying, turned) = (
      try #require(library["lying"]?.scene), try #require(library["turned"]?.scene)
    )
    #expect(turned.pose.spine.neck == Vector(-1, 0.5, 0))
    #expect(turned.pose.spine.lumbar == lying.pose.spine.lumbar)
    #expect(turned.pose.pelvis == lying.pose.pelvis)
    #expect(turned.view.scale == 500 && turned.view.focus == lying.view.focus)
    #expect(lying.paler == .left && turned.paler == nil)
    #expect(lying.arrows.isEmpty && turned.arrows.count == 1)
  }

  @Test("a mirrored figure has left and right exchanged, in its props and arrows too")
  func mirrored() throws {
    let (library, problems) = parse([
      "a": Self.whole + """
        props:
          - {kind: towel, through: [[0, 0, 0.5], [1, 0, 0.5]]}
        arrows: [{from: [0, 0, 0.2], bend: [0, 1, 0.2], to: [1, 1, 0.2]}]
        """,
      "b": "like: a\nmirrored: true\n",
    ])
    #expect(problems == [])
    let (a, b) = (try #require(library["a"]?.scene), try #require(library["b"]?.scene))
    #expect(b.paler == .right && b.arrows.map(\.end) == [Vector(1, 1, -0.2)])
    #expect(Skeleton(b.pose).hand.left == Skeleton(a.pose).hand.right.mirrored)
    guard case .towel(let points, behindBody: false) = b.props.first else {
      Issue.record("no towel")
      return
    }
    #expect(points == [Vector(0, 0, -0.5), Vector(1, 0, -0.5)])
  }

  @Test(
    "each fault of a file has its line",
    arguments: [
      (
        "pelvis: [0, 0.1, 0]", "pelvis: [0, 0.1]",
        "2:11 field-out-of-range pelvis must be 3 numbers"
      ),
      ("pelvis: [0, 0.1, 0]", "pelvis: [0, 9, 0]", "2:15 field-out-of-range Each part of pelvis"),
      ("pelvis: [0, 0.1, 0]", "pelvis: [0, nan, 0]", "2:15 field-out-of-range Each part of pelvis"),
      ("pelvis: [0, 0.1, 0]", "pelvis: [0, 1e0, 0]", "2:15 field-out-of-range Each part of pelvis"),
      ("  face: [0, 1, 0]\n", "", "2:3 missing-field pose has no field “face”"),
      ("face: [0, 1, 0]", "face: [0, 0, 0]", "6:9 field-out-of-range face is a direction"),
      ("face:", "fase:", "6:3 unknown-field pose has no field “fase”"),
      (
        "front: [0, 1, 0]}\n  spine", "front: [1, 0, 0]}\n  spine",
        "3:9 field-out-of-range head and front of hips must not be one line"
      ),
      ("scale: 400", "scale: 0", "13:54 field-out-of-range scale must be a number from 50 to 3000"),
      (
        "from: [0, 0.3, 1]", "from: [0, 1, 0]",
        "13:14 field-out-of-range from must not be straight above"
      ),
      ("x: [-0.9, 1]", "x: [1, -0.9]", "15:12 field-out-of-range The first number of x"),
      ("pale: left", "pale: both", "14:7 field-out-of-range pale must be one of left, right, none"),
      ("pale: left", "like: nobody", "14:7 figure-unknown There is no figure “nobody”"),
      ("pale: left", "like: a", "14:7 figure-unknown The figure “a” itself begins with this one"),
      ("pale: left", "pale: [", "malformed-yaml"),
      (
        "pale: left", "props: [{kind: boat}]",
        "14:16 field-out-of-range kind must be one of chair, hand, line, muscle, pillow, towel"
      ),
      (
        "pale: left", "props: [{kind: muscle, parts: [{from: [0, 0, 0], to: [0, 0, 0]}]}]",
        "14:32 missing-field Entry 1 of parts has no field “radius”"
      ),
    ])
  func faults(right: String, wrong: String, report: String) {
    let (library, problems) = parse(["a": Self.whole.replacing(right, with: wrong)])
    #expect(problems.contains { $0.contains(report) }, "\(problems)")
    #expect(library["a"] == nil && library.contains("a"))
  }

  @Test("figures that begin with each other are one finding, and others are drawn")
  func circle() {
    let (library, problems) = parse([
      "a": "like: b\n", "b": "like: c\n", "c": "like: a\n", "d": "like: a\n", "e": Self.whole,
    ])
    #expect(
      problems == [
        "c.yml:1:7 figure-unknown The figure “a” itself begins with this one, so that none can be "
          + "drawn."
      ])
    #expect(library.names == ["a", "b", "c", "d", "e"])
    #expect(library.names.filter { library[$0] != nil } == ["e"])
  }

  @Test("an empty file lacks a pose, a view and a floor")
  func empty() {
    #expect(
      parse(["a": ""]).problems.map { String($0.prefix { $0 != "“" }) }
        == Array(repeating: "a.yml:1:1 missing-field The figure has no field ", count: 3))
  }
}
