extension Pose {
  /// On the back, the head at the picture's left, so that the right side is toward the reader;
  /// legs and arms straight beside the body.
  static let onTheBack = Pose(
    pelvis: Vector(0, 0.1, 0),
    hips: Axes(head: Vector(-1, 0, 0), front: Vector(0, 1, 0)),
    spine: Spine(
      lumbar: Vector(-1, 0.06, 0), thoracic: Vector(-1, -0.02, 0), upper: Vector(-1, 0, 0),
      neck: Vector(-1, 0.06, 0)),
    shoulders: Axes(head: Vector(-1, 0, 0), front: Vector(0, 1, 0)),
    face: Vector(0, 1, 0),
    arms: Pair(
      left: .reach(Vector(0.08, 0.045, -0.3), bend: Vector(0, 0, -1)),
      right: .reach(Vector(0.08, 0.045, 0.3), bend: Vector(0, 0, 1))),
    legs: Pair(
      left: .straight(along: Vector(1, -0.02, -0.03)),
      right: .straight(along: Vector(1, -0.02, 0.03))),
    toes: Pair(left: Vector(0.3, 0.95, -0.1), right: Vector(0.3, 0.95, 0.1)))

  /// On the back, knees bent, feet flat.
  static let hookLying: Pose = {
    var pose = onTheBack
    pose.legs = Pair(
      left: .reach(Vector(0.4, 0.045, -0.1), bend: Vector(0, 1, 0)),
      right: .reach(Vector(0.4, 0.045, 0.1), bend: Vector(0, 1, 0)))
    pose.toes = Pair(left: Vector(1, -0.06, -0.06), right: Vector(1, -0.06, 0.06))
    return pose
  }()

  /// Both knees at the patient's right, the pelvis rolled after them, the shoulders flat.
  static let kneesToRight: Pose = {
    var pose = hookLying
    pose.pelvis = Vector(0, 0.13, 0)
    pose.hips = Axes(head: Vector(-1, 0, 0), front: Vector(0, 0.8, 0.6))
    pose.arms = Pair(
      left: .straight(along: Vector(0.35, -0.08, -1)),
      right: .straight(along: Vector(0.35, -0.08, 1)))
    let fallen = Vector(0.1, 0.45, 0.9)
    pose.legs = Pair(
      left: .reach(Vector(0.42, 0.06, 0.02), bend: fallen),
      right: .reach(Vector(0.42, 0.045, 0.12), bend: fallen))
    pose.toes = Pair(left: Vector(0.85, -0.05, 0.5), right: Vector(0.85, -0.05, 0.5))
    return pose
  }()

  static let kneeToChest: Pose = {
    var pose = onTheBack
    pose.legs.right = .reach(Vector(0.1, 0.36, 0.1), bend: Vector(-1, 0.5, 0))
    pose.toes.right = Vector(0.45, 0.9, 0)
    pose.arms = Pair(
      left: .reach(Vector(-0.22, 0.44, 0.04), bend: Vector(0.4, 0, -1)),
      right: .reach(Vector(-0.24, 0.44, 0.12), bend: Vector(0.4, 0, 1)))
    return pose
  }()

  /// The right leg straight up, both hands behind its knee.
  static let legRaiseHands: Pose = {
    var pose = onTheBack
    pose.legs.right = .straight(along: Vector(-0.06, 1, 0))
    pose.toes.right = Vector(-1, 0.2, 0)
    pose.arms = Pair(
      left: .reach(Vector(0.03, 0.42, 0.03), bend: Vector(0.5, -0.5, -1)),
      right: .reach(Vector(0.06, 0.42, 0.13), bend: Vector(0.5, -0.5, 1)))
    return pose
  }()

  static let legRaiseTowel: Pose = {
    var pose = legRaiseHands
    pose.arms = Pair(
      left: .reach(Vector(-0.24, 0.5, 0.02), bend: Vector(0.6, -0.5, -0.6)),
      right: .reach(Vector(-0.24, 0.48, 0.16), bend: Vector(0.6, -0.5, 0.6)))
    return pose
  }()

  /// The right ankle on the left thigh, the right hand on the right knee.
  static let figureFour: Pose = {
    var pose = hookLying
    pose.legs = Pair(
      left: .reach(Vector(0.38, 0.045, -0.085), bend: Vector(0, 1, 0)),
      right: .reach(Vector(0.15, 0.46, -0.11), bend: Vector(0.35, -0.1, 1)))
    pose.toes.right = Vector(0.55, 0.7, -0.3)
    pose.arms.right = .reach(Vector(0.1, 0.34, 0.235), bend: Vector(0, -0.4, 1))
    return pose
  }()

  /// As on the back, with the hands out of the way of the buttocks.
  static let glutealSet: Pose = {
    var pose = onTheBack
    pose.arms = Pair(
      left: .reach(Vector(-0.22, 0.215, -0.06), bend: Vector(0.2, -0.3, -1)),
      right: .reach(Vector(-0.22, 0.215, 0.06), bend: Vector(0.2, -0.3, 1)))
    return pose
  }()

  static let thumbsOnBelly: Pose = {
    var pose = hookLying
    pose.arms = Pair(
      left: .reach(Vector(-0.09, 0.2, -0.15), bend: Vector(0, -0.2, -1)),
      right: .reach(Vector(-0.09, 0.2, 0.15), bend: Vector(0, -0.2, 1)))
    return pose
  }()

  /// Shoulders and feet where they are in hook-lying, the trunk in line with the thighs.
  static let bridge: Pose = {
    var pose = hookLying
    let along = Vector(-0.906, -0.42, 0)
    pose.pelvis = Vector(-0.04, 0.3, 0)
    pose.hips = Axes(head: along, front: Vector(-0.42, 0.906, 0))
    pose.spine.lumbar = along
    pose.spine.thoracic = along
    pose.spine.upper = along
    return pose
  }()

  /// The low back arched away from the floor; arms out of the way.
  static let pelvicTiltRest: Pose = {
    var pose = hookLying
    pose.spine.lumbar = Vector(-1, 0.36, 0)
    pose.spine.thoracic = Vector(-1, -0.28, 0)
    pose.arms = Pair(
      left: .reach(Vector(-0.7, 0.045, -0.6), bend: Vector(1, 0, -1)),
      right: .reach(Vector(-0.7, 0.045, 0.6), bend: Vector(1, 0, 1)))
    return pose
  }()

  static let pelvicTiltFlat: Pose = {
    var pose = pelvicTiltRest
    pose.spine.lumbar = Vector(-1, -0.06, 0)
    pose.spine.thoracic = Vector(-1, 0.06, 0)
    return pose
  }()
}
