import Testing

@testable import Figures

@Suite("Skeleton")
struct SkeletonTests {
  typealias Bone = Skeleton.Bone

  @Test("every figure has the same bones", arguments: RepositoryFigures.names)
  func boneLengths(figure: String) {
    let body = Skeleton(RepositoryFigures.scene(figure).pose)
    func expect(_ first: Vector, _ second: Vector, _ length: Double) {
      #expect(abs((first - second).length - length) < 1e-9)
    }
    expect(body.pelvis, body.waist, Bone.lumbar)
    expect(body.waist, body.chest, Bone.thoracic)
    expect(body.chest, body.neck, Bone.upper)
    expect(body.neck, body.head, Bone.neck)
    expect(body.hip.left, body.hip.right, 2 * Bone.halfHips)
    expect(body.shoulder.left, body.shoulder.right, 2 * Bone.halfShoulders)
    for side in [\Pair<Vector>.left, \Pair<Vector>.right] {
      expect(body.hip[keyPath: side], body.knee[keyPath: side], Bone.thigh)
      expect(body.knee[keyPath: side], body.ankle[keyPath: side], Bone.shin)
      expect(body.ankle[keyPath: side], body.toes[keyPath: side], Bone.forefoot)
      expect(body.ankle[keyPath: side], body.heel[keyPath: side], Bone.heel)
      expect(body.shoulder[keyPath: side], body.elbow[keyPath: side], Bone.upperArm)
      expect(body.elbow[keyPath: side], body.hand[keyPath: side], Bone.forearm)
    }
  }

  @Test("hands and feet are where the pose puts them", arguments: RepositoryFigures.names)
  func reached(figure: String) {
    let pose = RepositoryFigures.scene(figure).pose
    let body = Skeleton(pose)
    let ends = [
      (pose.arms.left, body.hand.left), (pose.arms.right, body.hand.right),
      (pose.legs.left, body.ankle.left), (pose.legs.right, body.ankle.right),
    ]
    for (limb, end) in ends {
      if case .reach(let target, _) = limb { #expect((target - end).length < 1e-9) }
    }
  }

  @Test("a bone that cannot reach its target is pointed at it, not stretched")
  func outOfReach() {
    var pose = RepositoryFigures.scene("supine").pose
    pose.legs.right = .reach(Vector(9, 0.1, 0.085), bend: Vector(0, 1, 0))
    let body = Skeleton(pose)
    #expect((body.ankle.right - Vector(0.84, 0.1, 0.085)).length < 1e-9)
  }

  @Test("no body sinks into the floor", arguments: RepositoryFigures.names)
  func aboveFloor(figure: String) {
    let scene = RepositoryFigures.scene(figure)
    let sunk = Skeleton(scene.pose).parts(scene.pose, paler: nil, from: scene.view)
      .flatMap(\.shape)
      .flatMap { [$0.start.y - $0.startRadius, $0.end.y - $0.endRadius] }
      .filter { $0 < -0.02 }
    #expect(sunk == [])
  }

  @Test("knees bend backward only", arguments: RepositoryFigures.names)
  func kneesBendBackward(figure: String) {
    let pose = RepositoryFigures.scene(figure).pose
    let body = Skeleton(pose)
    for side in [\Pair<Vector>.left, \Pair<Vector>.right] {
      let knee = body.knee[keyPath: side]
      let thigh = (body.hip[keyPath: side] - knee).unit
      let shin = (body.ankle[keyPath: side] - knee).unit
      let toes = pose.toes[keyPath: side].unit
      // The toes show where the front of the shin is: a bent knee has the thigh behind it.
      let front = toes - shin * toes.dot(shin)
      #expect(thigh.dot(front) < 0.1)
    }
  }

  /// A close view of the pelvis.
  static let closeViews = ["thumbs-on-belly"]

  @Test(
    "everything drawn stays on the card, clear of its edge, but in close views",
    arguments: RepositoryFigures.names.filter { !closeViews.contains($0) })
  func onCard(figure: String) {
    let scene = RepositoryFigures.scene(figure)
    let floor = scene.floor
    for x in [floor.x.lowerBound, floor.x.upperBound] {
      for z in [floor.z.lowerBound, floor.z.upperBound] {
        let corner = scene.view.project(Vector(x, 0, z))
        #expect(corner.x > 8 && corner.x < 792 && corner.y < 540, "\(corner)")
      }
    }
    for part in Skeleton(scene.pose).parts(scene.pose, paler: nil, from: scene.view) {
      for capsule in part.shape {
        for (point, radius) in [
          (capsule.start, capsule.startRadius), (capsule.end, capsule.endRadius),
        ] {
          let (dot, radius) = (scene.view.project(point), radius * scene.view.scale)
          #expect(dot.x - radius > 8 && dot.x + radius < 792, "\(part.shade)")
          #expect(dot.y - radius > 8 && dot.y + radius < 545, "\(part.shade)")
        }
      }
    }
  }
}
