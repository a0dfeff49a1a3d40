extension Figure {
  /// What is drawn for this figure.
  var scene: Scene {
    switch self {
    case .supine: Scene(pose: .onTheBack, view: .beside)
    case .prone: Scene(pose: .prone, view: .beside)
    case .sideLying: Scene(pose: .onTheSide, view: .aboveSide, props: [.sidePillow])
    case .sitting:
      Scene(
        pose: .sitting, view: .upright(focus: Vector(0.1, 0.6, 0), scale: 330),
        floor: .ground(from: Vector(-0.35, 0, -0.35), to: Vector(0.75, 0, 0.35)),
        props: [.chair])
    case .standing:
      Scene(
        pose: .standing, view: .upright(focus: Vector(0, 0.84, 0), scale: 275),
        floor: .ground(from: Vector(-0.35, 0, -0.35), to: Vector(0.45, 0, 0.35)))
    case .kneeling:
      Scene(
        pose: .kneeling, view: .upright(focus: Vector(-0.1, 0.55, 0), scale: 330),
        floor: .ground(from: Vector(-0.75, 0, -0.35), to: Vector(0.35, 0, 0.35)))
    case .hookLying: Scene(pose: .hookLying, view: .besideBentKnees)
    case .kneesToRight: Scene(pose: .kneesToRight, view: .overHead, arrows: [.kneesFall])
    case .kneesToLeft:
      Scene(pose: Pose.kneesToRight.mirrored, view: .overHead, arrows: [Arrow.kneesFall.mirrored])
    case .kneeToChest: Scene(pose: .kneeToChest, view: .beside)
    case .legRaiseHands: Scene(pose: .legRaiseHands, view: .legRaise)
    case .legRaiseTowel:
      Scene(
        pose: .legRaiseTowel, view: .legRaise,
        props: [
          .towel([Vector(-0.24, 0.48, 0.18), Vector(-0.08, 0.98, 0.1), Vector(-0.24, 0.5, 0.02)])
        ])
    case .figureFour:
      Scene(
        pose: .figureFour,
        view: Viewpoint(from: Vector(0.35, 0.6, 0.75), focus: Vector(-0.1, 0.16, 0), scale: 460))
    case .sideLyingQuadriceps:
      Scene(pose: .sideLyingQuadriceps, view: .quadriceps, props: [.sidePillow])
    case .pelvicTiltRest: Scene(pose: .pelvicTiltRest, view: .low)
    case .pelvicTiltFlat: Scene(pose: .pelvicTiltFlat, view: .low)
    case .thumbsOnBelly:
      Scene(
        pose: .thumbsOnBelly,
        view: Viewpoint(from: Vector(-0.45, 0.8, 0.6), focus: Vector(-0.1, 0.16, 0), scale: 460))
    case .glutealSet: Scene(pose: .onTheBack, view: .beside)
    case .bridge: Scene(pose: .bridge, view: .besideBentKnees)
    case .clamshellClosed: Scene(pose: .clamshellClosed, view: .clamshell, props: [.sidePillow])
    case .clamshellOpen: Scene(pose: .clamshellOpen, view: .clamshell, props: [.sidePillow])
    }
  }
}

extension Arrow {
  fileprivate static let kneesFall = Arrow(
    start: Vector(0.3, 0.55, -0.1), bend: Vector(0.3, 0.6, 0.35), end: Vector(0.3, 0.35, 0.6))

  fileprivate var mirrored: Arrow {
    Arrow(start: start.mirrored, bend: bend.mirrored, end: end.mirrored)
  }
}

extension Prop {
  fileprivate static let sidePillow = Prop.pillow(
    Capsule(Vector(-0.66, 0.06, -0.15), 0.065, Vector(-0.66, 0.06, 0.15), 0.065))

  fileprivate static let chair = Prop.chair([
    Capsule(Vector(-0.16, 0.4, 0.2), 0.02, Vector(-0.18, 0.02, 0.2), 0.015),
    Capsule(Vector(-0.15, 0.4, 0), 0.035, Vector(0.25, 0.4, 0), 0.035),
  ])
}

extension Viewpoint {
  fileprivate static let legRaise = Viewpoint(
    from: Vector(0.12, 0.3, 1), focus: Vector(0.05, 0.42, 0), scale: 385)
}
