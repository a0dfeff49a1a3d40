/// One figure with all that is drawn: the pose, what surrounds it, and from where it is seen.
struct Scene: Sendable {
  var pose: Pose
  var view: Viewpoint
  /// What the body lies, kneels or stands on.
  var floor: Floor = .mat
  var props: [Prop] = []
  var arrows: [Arrow] = []
}

enum Floor: Sendable {
  /// An exercise mat along the lying body.
  case mat
  /// A small round-cornered ground under the feet, from one point to another.
  case ground(from: Vector, to: Vector)
}

/// A thing that belongs to the exercise.
enum Prop: Sendable {
  /// Drawn before the body.
  case pillow(Capsule)
  /// The legs, seat and back of a chair, drawn before the body.
  case chair([Capsule])
  /// A strip of cloth through points, drawn after the body.
  case towel([Vector])
  /// A tensed muscle, drawn on the body.
  case muscle(Capsule)
  /// A thumb or another small part of a hand, drawn after the body.
  case thumb(Capsule)
}

/// The movement that a picture shows, bent toward a point.
struct Arrow: Sendable {
  var start: Vector
  var bend: Vector
  var end: Vector
}
