extension Pose {
  /// Face down, the head at the picture's left, so that the left side is toward the reader.
  static let prone = Pose(
    pelvis: Vector(0, 0.1, 0),
    hips: Axes(head: Vector(-1, 0, 0), front: Vector(0, -1, 0)),
    spine: Spine(
      lumbar: Vector(-1, 0.05, 0), thoracic: Vector(-1, 0, 0), upper: Vector(-1, 0, 0),
      neck: Vector(-1, -0.02, 0)),
    shoulders: Axes(head: Vector(-1, 0, 0), front: Vector(0, -1, 0)),
    face: Vector(0, -0.3, 1),
    arms: Pair(
      left: .reach(Vector(-0.72, 0.045, 0.26), bend: Vector(0.5, 0, 1)),
      right: .reach(Vector(-0.72, 0.045, -0.26), bend: Vector(0.5, 0, -1))),
    legs: Pair(
      left: .straight(along: Vector(1, -0.05, 0.03)),
      right: .straight(along: Vector(1, -0.05, -0.03))),
    toes: Pair(left: Vector(1, -0.15, 0), right: Vector(1, -0.15, 0)))
}
