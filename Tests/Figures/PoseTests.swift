import Testing

@testable import Figures

/// What each picture must show, measured on the body it draws.
@Suite("Poses of the exercises")
struct PoseTests {
  func scene(_ figure: String) -> Scene { RepositoryFigures.scene(figure) }
  func body(_ figure: String) -> Skeleton { Skeleton(scene(figure).pose) }

  /// Whether the angle at a joint, between the lines to two others, lies in a range of degrees.
  func angle(_ first: Vector, at joint: Vector, _ second: Vector, in cosines: ClosedRange<Double>)
    -> Bool
  {
    cosines.contains((first - joint).unit.dot((second - joint).unit))
  }

  @Test("lower trunk rotation: both knees fall to the patient's own side, shoulders flat")
  func kneesFall() {
    for (figure, sign) in [("knees-to-left", 1.0), ("knees-to-right", -1.0)] {
      let (body, pose, view) = (body(figure), scene(figure).pose, scene(figure).view)
      let left = pose.shoulders.left
      let acrossKnees = [body.knee.left, body.knee.right].map {
        ($0 - body.pelvis).dot(left) * sign
      }
      #expect(acrossKnees.allSatisfy { (0.1...0.4).contains($0) })
      #expect(body.shoulder.left.y == body.shoulder.right.y)
      // Seen from the feet, the patient's left is the picture's right.
      let middle = view.project(body.pelvis).x
      for knee in [body.knee.left, body.knee.right] {
        #expect((view.project(knee).x - middle) * sign > 50)
      }
      // The arrow points the same way.
      #expect(scene(figure).arrows.allSatisfy { ($0.end - $0.start).dot(left) * sign > 0 })
    }
  }

  @Test("knees to the left is the mirror image of knees to the right")
  func mirrored() {
    let (left, right) = (body("knees-to-left"), body("knees-to-right"))
    let view = scene("knees-to-left").view
    let pairs: [(Vector, Vector)] = [
      (left.knee.left, right.knee.right), (left.knee.right, right.knee.left),
      (left.ankle.left, right.ankle.right), (left.hand.left, right.hand.right),
      (left.hip.left, right.hip.right), (left.toes.right, right.toes.left),
      (left.head, right.head),
    ]
    for (one, other) in pairs {
      let (one, other) = (view.project(one), view.project(other))
      #expect(abs(one.x + other.x - 800) < 1e-6)
      #expect(abs(one.y - other.y) < 1e-6)
    }
  }

  @Test("single knee to chest: hands at the shin, the other leg straight on the floor")
  func kneeToChest() {
    let body = body("knee-to-chest")
    #expect((body.knee.right - body.chest).length < 0.35)
    for hand in [body.hand.left, body.hand.right] {
      #expect((hand - body.knee.right).length < 0.15)
    }
    #expect(angle(body.hip.left, at: body.knee.left, body.ankle.left, in: -1...(-0.999)))
    #expect(body.heel.left.y < 0.06)
  }

  @Test(
    "hamstring stretch: one leg straight up, the other straight on the floor",
    arguments: ["leg-raise-hands", "leg-raise-towel"])
  func legRaise(figure: String) {
    let body = body(figure)
    #expect(angle(body.hip.right, at: body.knee.right, body.ankle.right, in: -1...(-0.999)))
    #expect((body.ankle.right - body.hip.right).unit.y > 0.99)
    #expect(angle(body.hip.left, at: body.knee.left, body.ankle.left, in: -1...(-0.999)))
    #expect(body.heel.left.y < 0.06)
  }

  @Test("hamstring stretch: the hands are behind the knee, toward the feet")
  func handsBehindKnee() {
    let body = body("leg-raise-hands")
    for hand in [body.hand.left, body.hand.right] {
      #expect(hand.x > body.knee.right.x)
      #expect((hand - body.knee.right).length < 0.18)
    }
  }

  @Test("piriformis stretch: an ankle over the other thigh, a hand on the crossed knee's thigh")
  func figureFour() {
    let body = body("figure-four")
    let thigh = (body.knee.left - body.hip.left).unit
    let along = (body.ankle.right - body.hip.left).dot(thigh)
    let beside = body.ankle.right - body.hip.left - thigh * along
    #expect((0.25...0.42).contains(along))
    #expect(beside.length < 0.13 && beside.y > 0)
    #expect((body.hand.right - body.knee.right).length < 0.2)
    #expect(body.ankle.left.y < 0.06)
  }

  @Test("quadriceps stretch: the top hand holds the top foot, thigh in line with the back")
  func quadriceps() {
    let body = body("side-lying-quadriceps")
    #expect(body.hip.left.y > body.hip.right.y)
    #expect((body.hand.left - body.ankle.left).length < 0.1)
    #expect((body.knee.left - body.hip.left).unit.x > 0.98)
    #expect(angle(body.hip.left, at: body.knee.left, body.ankle.left, in: 0.5...0.95))
  }

  @Test("pelvic tilt: a gap under the low back at rest, none when flattened")
  func pelvicTilt() {
    let radius = 0.085
    #expect(body("pelvic-tilt-rest").waist.y - radius > 0.04)
    #expect(body("pelvic-tilt-flat").waist.y - radius < 0.01)
    #expect(body("pelvic-tilt-rest").pelvis == body("pelvic-tilt-flat").pelvis)
  }

  @Test("bridge: shoulders and feet stay, the buttocks rise in line with shoulders and knees")
  func bridge() {
    let (start, bridge) = (body("hook-lying"), body("bridge"))
    #expect((start.shoulder.left - bridge.shoulder.left).length < 0.03)
    #expect((start.ankle.left - bridge.ankle.left).length < 1e-9)
    #expect(bridge.hip.left.y > start.hip.left.y + 0.15)
    #expect(angle(bridge.neck, at: bridge.pelvis, bridge.knee.left, in: -1...(-0.96)))
  }

  @Test("clamshell: hips and knees bent a little under 90 degrees, knees together")
  func clamshellClosed() {
    let body = body("clamshell-closed")
    // The inner angle of a knee bent by 83 to 88 degrees is 92 to 97, its cosine -0.122 to -0.035; that
    // of a hip bent by 70 to 90 degrees is 90 to 110, its cosine -0.342 to 0.
    #expect(angle(body.hip.left, at: body.knee.left, body.ankle.left, in: -0.122...(-0.035)))
    #expect(angle(body.waist, at: body.pelvis, body.knee.left, in: -0.342...0))
    #expect((body.knee.left - body.knee.right).length < 0.2)
    #expect(body.knee.left.y > body.knee.right.y)
  }

  @Test("clamshell: the top knee lifts, the feet and everything else stay")
  func clamshellOpen() {
    let (closed, open) = (body("clamshell-closed"), body("clamshell-open"))
    #expect(open.knee.left.y > closed.knee.left.y + 0.15)
    #expect((open.ankle.left - closed.ankle.left).length < 1e-9)
    #expect((open.ankle.left - open.ankle.right).length < 0.12)
    #expect(open.knee.right == closed.knee.right)
    #expect(open.shoulder.left == closed.shoulder.left)
    #expect(open.hip.left == closed.hip.left)
  }

  @Test("thumbs on the belly: inside the hip bones, one on each side")
  func thumbs() {
    let body = body("thumbs-on-belly")
    let thumbs = scene("thumbs-on-belly").props.compactMap { prop in
      if case .hand(let capsules) = prop { capsules.last?.end } else { nil }
    }
    let sides = [(body.hip.left, body.hand.left), (body.hip.right, body.hand.right)]
    #expect(thumbs.count == sides.count)
    for (thumb, (hip, hand)) in zip(thumbs, sides) {
      #expect(abs(thumb.z) < abs(hip.z) && thumb.z * hip.z > 0)
      #expect(thumb.y > hip.y && (thumb - hand).length < 0.12)
    }
  }
}
