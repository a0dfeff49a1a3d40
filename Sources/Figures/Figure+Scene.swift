extension Figure {
  /// What is drawn for this figure.
  var scene: Scene {
    switch self {
    case .supine:
      Scene(pose: .onTheBack, view: .beside, paler: .left, floor: .longMat)
    case .prone:
      Scene(pose: .prone, view: .beside, paler: .right, floor: .longMat)
    case .sideLying:
      Scene(
        pose: .onTheSide, view: .aboveSide, paler: .right, floor: .longMat, props: [.sidePillow])
    case .sitting:
      Scene(
        pose: .sitting, view: .upright(focus: Vector(0.1, 0.6, 0), scale: 340), paler: .left,
        floor: Floor(x: -0.4...0.75, z: -0.4...0.4), props: [.chair])
    case .standing:
      Scene(
        pose: .standing, view: .upright(focus: Vector(0, 0.82, 0), scale: 275), paler: .left,
        floor: Floor(x: -0.32...0.4, z: -0.32...0.32))
    case .kneeling:
      Scene(
        pose: .kneeling, view: .upright(focus: Vector(-0.05, 0.58, 0), scale: 350), paler: .left,
        floor: Floor(x: -0.75...0.4, z: -0.36...0.36))
    case .hookLying:
      Scene(pose: .hookLying, view: .besideBentKnees, paler: .left, floor: .mat)
    case .kneesToRight:
      Scene(pose: .kneesToRight, view: .overHead, floor: .mat, arrows: [.kneesFall])
    case .kneesToLeft:
      Scene(
        pose: Pose.kneesToRight.mirrored, view: .overHead, floor: .mat,
        arrows: [Arrow.kneesFall.mirrored])
    case .kneeToChest:
      Scene(
        pose: .kneeToChest, view: .beside, paler: .left, floor: .longMat, arrows: [.pullKnee])
    case .legRaiseHands:
      Scene(pose: .legRaiseHands, view: .legRaise, paler: .left, floor: .longMat)
    case .legRaiseTowel:
      Scene(
        pose: .legRaiseTowel, view: .legRaise, paler: .left, floor: .longMat,
        props: [.farTowel, .nearTowel])
    case .figureFour:
      Scene(
        pose: .figureFour, view: .figureFour, paler: .left, floor: .shortMat, props: [.handOnKnee],
        arrows: [.pushKnee])
    case .sideLyingQuadriceps:
      Scene(
        pose: .sideLyingQuadriceps, view: .quadriceps, paler: .right, floor: .longMat,
        props: [.sidePillow])
    case .pelvicTiltRest:
      Scene(
        pose: .pelvicTiltRest, view: .low, paler: .left, floor: .mat, props: [.archedBack])
    case .pelvicTiltFlat:
      Scene(
        pose: .pelvicTiltFlat, view: .low, paler: .left, floor: .mat, props: [.flatBack],
        arrows: [.flattenBack])
    case .thumbsOnBelly:
      Scene(
        pose: .thumbsOnBelly, view: .belly, floor: .shortMat,
        props: [.leftHandOnBelly, .rightHandOnBelly])
    case .glutealSet:
      Scene(
        pose: .glutealSet, view: .beside, paler: .left, floor: .longMat,
        props: [.tenseButtock],
        arrows: [.squeezeFromAbove, .squeezeFromBelow])
    case .bridge:
      Scene(
        pose: .bridge, view: .besideBentKnees, paler: .left, floor: .mat, arrows: [.liftHips])
    case .clamshellClosed:
      Scene(
        pose: .clamshellClosed, view: .clamshell, paler: .right, floor: .sideMat,
        props: [.sidePillow])
    case .clamshellOpen:
      Scene(
        pose: .clamshellOpen, view: .clamshell, paler: .right, floor: .sideMat,
        props: [.sidePillow], arrows: [.liftKnee])
    }
  }
}
