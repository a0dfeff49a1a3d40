/// One figure with all that is drawn: the pose, what surrounds it, and from where it is seen.
struct Scene: Sendable {
  var pose: Pose
  var view: Viewpoint
  /// The side of the body drawn paler: the one farther from the reader, or the one lain on.
  var paler: PatientSide?
  /// What the body lies, kneels or stands on.
  var floor: Floor
  var props: [Prop] = []
  var arrows: [Arrow] = []
}

/// A flat rectangle on the floor between two corners, in metres.
struct Floor: Sendable {
  var x: ClosedRange<Double>
  var z: ClosedRange<Double>

  /// A mat under a body that lies with straight legs.
  static let longMat = Floor(x: -0.86...0.96, z: -0.36...0.36)
  /// A mat under a body that lies with bent knees.
  static let mat = Floor(x: -0.86...0.66, z: -0.36...0.36)
  /// A mat that ends at the feet of a body that lies with bent knees.
  static let shortMat = Floor(x: -0.84...0.54, z: -0.3...0.3)
  /// A mat under a body on its side, knees drawn forward.
  static let sideMat = Floor(x: -0.88...0.62, z: -0.3...0.5)
}

/// A thing that belongs to the exercise.
enum Prop: Sendable {
  /// Under the head, drawn before the body.
  case pillow([Capsule])
  /// A seat between its corners, and the floor point under each corner; drawn before the body.
  case chair(seat: [Vector], feet: [Vector])
  /// A strip of cloth through points, in front of the body or behind it.
  case towel([Vector], behindBody: Bool)
  /// A line of the body to look at, bent toward a point, drawn on the body.
  case contour(from: Vector, bend: Vector, to: Vector)
  /// A tensed muscle, drawn on the body.
  case muscle(Capsule)
  /// The fingers and the thumb of a hand whose place matters, drawn on the body.
  case hand([Capsule])
}

/// The movement that a picture shows, bent toward a point.
struct Arrow: Sendable {
  var start: Vector
  var bend: Vector
  var end: Vector
}
