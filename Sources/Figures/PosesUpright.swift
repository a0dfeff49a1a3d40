extension Pose {
  /// Upright, the front toward the picture's right.
  static let standing = Pose(
    pelvis: Vector(0, 0.88, 0),
    hips: Axes(head: Vector(0, 1, 0), front: Vector(1, 0, 0)),
    spine: Spine(
      lumbar: Vector(0.03, 1, 0), thoracic: Vector(-0.03, 1, 0), upper: Vector(-0.02, 1, 0),
      neck: Vector(0.08, 1, 0)),
    shoulders: Axes(head: Vector(0, 1, 0), front: Vector(1, 0, 0)),
    face: Vector(1, 0, 0),
    arms: Pair(
      left: .reach(Vector(0.05, 0.74, -0.24), bend: Vector(-1, 0, -0.5)),
      right: .reach(Vector(0.05, 0.74, 0.24), bend: Vector(-1, 0, 0.5))),
    legs: Pair(
      left: .straight(along: Vector(0, -1, -0.02)), right: .straight(along: Vector(0, -1, 0.02))),
    toes: Pair(left: Vector(1, -0.06, -0.15), right: Vector(1, -0.06, 0.15)))

  static let sitting: Pose = {
    var pose = standing
    pose.pelvis = Vector(0, 0.53, 0)
    pose.legs = Pair(
      left: .reach(Vector(0.42, 0.05, -0.1), bend: Vector(1, 1, 0)),
      right: .reach(Vector(0.42, 0.05, 0.1), bend: Vector(1, 1, 0)))
    pose.arms = Pair(
      left: .reach(Vector(0.3, 0.6, -0.12), bend: Vector(-1, -0.3, -0.3)),
      right: .reach(Vector(0.3, 0.6, 0.12), bend: Vector(-1, -0.3, 0.3)))
    return pose
  }()

  static let kneeling: Pose = {
    var pose = standing
    pose.pelvis = Vector(0, 0.48, 0)
    pose.legs = Pair(
      left: .reach(Vector(-0.4, 0.05, -0.1), bend: Vector(1, -1, 0)),
      right: .reach(Vector(-0.4, 0.05, 0.1), bend: Vector(1, -1, 0)))
    pose.toes = Pair(left: Vector(-1, -0.1, 0), right: Vector(-1, -0.1, 0))
    pose.arms = Pair(
      left: .reach(Vector(0.06, 0.35, -0.22), bend: Vector(-1, 0, -0.5)),
      right: .reach(Vector(0.06, 0.35, 0.22), bend: Vector(-1, 0, 0.5)))
    return pose
  }()
}
