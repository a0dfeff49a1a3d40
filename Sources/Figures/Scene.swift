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

  /// The scene with the patient's left and right exchanged, seen from where it was.
  var mirrored: Scene {
    var scene = self
    scene.pose = pose.mirrored
    scene.paler = paler.map { $0 == .left ? .right : .left }
    scene.props = props.map(\.mirrored)
    scene.arrows = arrows.map(\.mirrored)
    return scene
  }
}

/// A flat rectangle on the floor between two corners, in metres.
struct Floor: Sendable {
  var x: ClosedRange<Double>
  var z: ClosedRange<Double>
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
  case muscle([Capsule])
  /// The fingers and the thumb of a hand whose place matters, drawn on the body.
  case hand([Capsule])

  var mirrored: Prop {
    switch self {
    case .pillow(let capsules): .pillow(capsules.map(\.mirrored))
    case .chair(let seat, let feet):
      .chair(seat: seat.map(\.mirrored), feet: feet.map(\.mirrored))
    case .towel(let points, let behindBody):
      .towel(points.map(\.mirrored), behindBody: behindBody)
    case .contour(let from, let bend, let to):
      .contour(from: from.mirrored, bend: bend.mirrored, to: to.mirrored)
    case .muscle(let capsules): .muscle(capsules.map(\.mirrored))
    case .hand(let capsules): .hand(capsules.map(\.mirrored))
    }
  }
}

/// The movement that a picture shows, bent toward a point.
struct Arrow: Sendable {
  var start: Vector
  var bend: Vector
  var end: Vector

  var mirrored: Arrow {
    Arrow(start: start.mirrored, bend: bend.mirrored, end: end.mirrored)
  }
}
