extension Pose {
  /// On the right side, the face toward the reader, the head at the picture's left.
  static let onTheSide = Pose(
    pelvis: Vector(0, 0.18, 0),
    hips: Axes(head: Vector(-1, 0, 0), front: Vector(0, 0, 1)),
    spine: Spine(
      lumbar: Vector(-1, 0.06, 0), thoracic: Vector(-1, 0.1, 0), upper: Vector(-1, 0.1, 0),
      neck: Vector(-1, 0.03, 0)),
    shoulders: Axes(head: Vector(-1, 0, 0), front: Vector(0, 0, 1)),
    face: Vector(0, 0, 1),
    arms: Pair(
      left: .reach(Vector(-0.3, 0.05, 0.32), bend: Vector(1, 0.6, 0.3)),
      right: .reach(Vector(-0.84, 0.05, 0.2), bend: Vector(0.3, -0.1, 1))),
    legs: Pair(
      left: .reach(Vector(0.78, 0.16, 0.1), bend: Vector(0, 0, 1)),
      right: .reach(Vector(0.78, 0.05, 0.1), bend: Vector(0, 0, 1))),
    toes: Pair(left: Vector(0.35, 0, 0.95), right: Vector(0.35, 0, 0.95)))

  static let sideLyingQuadriceps: Pose = {
    var pose = onTheSide
    pose.legs.left = .reach(Vector(0.1, 0.25, -0.3), bend: Vector(1, 0, -0.05))
    pose.toes.left = Vector(-0.6, 0, -0.8)
    pose.arms.left = .reach(Vector(0.04, 0.27, -0.34), bend: Vector(-0.2, 0.6, -1))
    return pose
  }()

  static let clamshellClosed: Pose = {
    var pose = onTheSide
    pose.legs = Pair(
      left: .reach(Vector(0.49, 0.15, 0.41), bend: Vector(-0.6, 0, 0.8)),
      right: .reach(Vector(0.49, 0.05, 0.41), bend: Vector(-0.6, 0, 0.8)))
    pose.toes = Pair(left: Vector(0.3, 0, 1), right: Vector(0.3, 0, 1))
    return pose
  }()

  static let clamshellOpen: Pose = {
    var pose = clamshellClosed
    pose.legs.left = .reach(Vector(0.49, 0.15, 0.41), bend: Vector(-0.35, 0.9, 0.42))
    return pose
  }()
}
