/// From where the figures are seen; a pair of pictures of one exercise shares one.
extension Viewpoint {
  /// From beside the lying body, a little above it.
  static let beside = Viewpoint(from: Vector(0.12, 0.3, 1), focus: Vector(0.05, 0.1, 0), scale: 400)
  /// The same, closer, for a body that takes less of the floor.
  static let besideBentKnees = Viewpoint(
    from: Vector(0.12, 0.3, 1), focus: Vector(-0.1, 0.16, 0), scale: 480)
  /// Almost from the floor, where a gap under the back can be seen.
  static let low = Viewpoint(
    from: Vector(0.04, 0.12, 1), focus: Vector(-0.1, 0.16, 0), scale: 500)
  /// From above the head, so that the patient's right is the picture's right.
  static let overHead = Viewpoint(
    from: Vector(-0.4, 1, 0), focus: Vector(-0.1, 0.12, 0), scale: 330)
  /// From before a body on its side, looking down on it.
  static let aboveSide = Viewpoint(
    from: Vector(-0.12, 0.65, 1), focus: Vector(0.04, 0.12, 0.1), scale: 395)
  /// A little from the head's side, where the gap between the knees can be seen.
  static let clamshell = Viewpoint(
    from: Vector(-0.3, 0.65, 1), focus: Vector(-0.15, 0.14, 0.12), scale: 450)
  /// High enough to see the bent leg behind the body.
  static let quadriceps = Viewpoint(
    from: Vector(0, 1, 0.9), focus: Vector(0.05, 0.15, 0), scale: 410)
  /// Half from the side, half from the front.
  static func upright(focus: Vector, scale: Double) -> Viewpoint {
    Viewpoint(from: Vector(0.9, 0.28, 1), focus: focus, scale: scale)
  }
  /// From beside and above the feet, where the crossed leg stands before the other one.
  static let figureFour = Viewpoint(
    from: Vector(0.35, 0.6, 1), focus: Vector(-0.15, 0.2, 0), scale: 470)
  /// Over the right shoulder, where the knees do not hide the belly.
  static let belly = Viewpoint(
    from: Vector(-0.4, 0.9, 0.7), focus: Vector(-0.1, 0.09, 0), scale: 430)
  /// As beside, with room for a leg that points up.
  static let legRaise = Viewpoint(
    from: Vector(0.12, 0.3, 1), focus: Vector(0.05, 0.42, 0), scale: 385)
}
