extension Arrow {
  static let kneesFall = Arrow(
    start: Vector(0.64, 0.1, 0.2), bend: Vector(0.64, 0.1, 0.55), end: Vector(0.34, 0.1, 0.6))
  static let pullKnee = Arrow(
    start: Vector(-0.05, 0.55, 0.1), bend: Vector(-0.2, 0.58, 0.1), end: Vector(-0.33, 0.5, 0.1))
  static let pushKnee = Arrow(
    start: Vector(0.33, 0.36, 0.31), bend: Vector(0.4, 0.34, 0.32), end: Vector(0.5, 0.3, 0.33))
  static let flattenBack = Arrow(
    start: Vector(-0.16, 0.42, 0), bend: Vector(-0.16, 0.35, 0), end: Vector(-0.16, 0.23, 0))
  static let squeezeFromAbove = Arrow(
    start: Vector(-0.2, -0.01, 0.3), bend: Vector(-0.15, 0, 0.3), end: Vector(-0.07, 0.04, 0.25))
  static let squeezeFromBelow = Arrow(
    start: Vector(0.23, -0.01, 0.3), bend: Vector(0.18, 0, 0.3), end: Vector(0.1, 0.04, 0.25))
  static let liftHips = Arrow(
    start: Vector(-0.1, 0.44, 0), bend: Vector(-0.1, 0.5, 0), end: Vector(-0.1, 0.6, 0))
  static let liftKnee = Arrow(
    start: Vector(0.17, 0.12, 0.36), bend: Vector(0.17, 0.2, 0.36), end: Vector(0.17, 0.34, 0.33))

  var mirrored: Arrow {
    Arrow(start: start.mirrored, bend: bend.mirrored, end: end.mirrored)
  }
}
