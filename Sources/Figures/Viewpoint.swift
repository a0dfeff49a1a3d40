/// From where a figure is seen, without perspective: what is nearer is drawn over what is farther.
struct Viewpoint: Sendable {
  /// The point of the room that comes to the middle of the picture.
  var focus: Vector
  /// Pixels a metre.
  var scale: Double
  private let right: Vector
  private let up: Vector
  private let towardEye: Vector
  /// The direction in which the reader stands, from the figure.
  let eye: Vector

  /// `from`: the direction in which the reader stands, from the figure; never straight up.
  init(from eye: Vector, focus: Vector, scale: Double) {
    self.eye = eye
    self.focus = focus
    self.scale = scale
    towardEye = eye.unit
    right = Vector(0, 1, 0).cross(towardEye).unit
    up = towardEye.cross(right)
  }

  /// The middle of the picture, above the caption, in pixels.
  private static let middle = (x: 400.0, y: 280.0)

  func project(_ point: Vector) -> Dot {
    let offset = point - focus
    return Dot(
      x: Self.middle.x + offset.dot(right) * scale,
      y: Self.middle.y - offset.dot(up) * scale)
  }

  /// How near to the reader a point is, in metres; only differences mean anything.
  func nearness(_ point: Vector) -> Double { point.dot(towardEye) }

  /// Whether a surface that looks in a direction is seen at all, from -1 (its back) to 1.
  func facing(_ direction: Vector) -> Double { direction.unit.dot(towardEye) }
}

/// A point of the picture, in pixels from its top left corner.
struct Dot: Hashable, Sendable {
  var x: Double
  var y: Double
}
