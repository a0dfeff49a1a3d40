/// The patient's own left or right.
enum PatientSide: Sendable {
  case left, right
}

/// Something the body has twice; left and right are the patient's own.
struct Pair<Part: Sendable>: Sendable {
  var left: Part
  var right: Part

  init(left: Part, right: Part) {
    (self.left, self.right) = (left, right)
  }

  func map<Other>(_ transform: (Part) -> Other) -> Pair<Other> {
    Pair<Other>(left: transform(left), right: transform(right))
  }
}

/// Which way a part of the trunk lies: toward the head and toward the front of the body.
struct Axes: Sendable {
  var head: Vector
  var front: Vector

  /// Toward the patient's left.
  var left: Vector { head.cross(front).unit }

  var mirrored: Axes { Axes(head: head.mirrored, front: front.mirrored) }
}

/// How an arm or a leg is held.
enum LimbPose: Sendable {
  case straight(along: Vector)
  /// The hand or the ankle is at a point, and the elbow or the knee is pushed toward `bend`.
  case reach(Vector, bend: Vector)

  var mirrored: LimbPose {
    switch self {
    case .straight(let direction): .straight(along: direction.mirrored)
    case .reach(let target, let bend): .reach(target.mirrored, bend: bend.mirrored)
    }
  }
}

/// The directions of the spine's parts, from the pelvis upward.
struct Spine: Sendable {
  var lumbar: Vector
  var thoracic: Vector
  var upper: Vector
  var neck: Vector

  var mirrored: Spine {
    Spine(
      lumbar: lumbar.mirrored, thoracic: thoracic.mirrored, upper: upper.mirrored,
      neck: neck.mirrored)
  }
}

/// How a body is held, as data; the lengths of its bones are the skeleton's.
struct Pose: Sendable {
  var pelvis: Vector
  var hips: Axes
  var spine: Spine
  var shoulders: Axes
  var face: Vector
  var arms: Pair<LimbPose>
  var legs: Pair<LimbPose>
  /// Which way each foot points, from the ankle to the toes.
  var toes: Pair<Vector>

  /// The pose with the patient's left and right exchanged.
  var mirrored: Pose {
    Pose(
      pelvis: pelvis.mirrored, hips: hips.mirrored, spine: spine.mirrored,
      shoulders: shoulders.mirrored, face: face.mirrored,
      arms: Pair(left: arms.right.mirrored, right: arms.left.mirrored),
      legs: Pair(left: legs.right.mirrored, right: legs.left.mirrored),
      toes: Pair(left: toes.right.mirrored, right: toes.left.mirrored))
  }
}
