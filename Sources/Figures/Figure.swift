/// What a placeholder picture shows: a body in a position (front matter `figure:`; without it, the
/// exercise's position).
///
/// Sides in the names are the patient's own.
package enum Figure: String, CaseIterable, Sendable {
  case supine
  case sideLying = "side-lying"
  case prone
  case sitting
  case standing
  case kneeling

  /// On the back, knees bent, feet flat on the floor.
  case hookLying = "hook-lying"
  /// Lower trunk rotation: both knees fall to the patient's right, the shoulders stay down.
  case kneesToRight = "knees-to-right"
  /// Lower trunk rotation: both knees fall to the patient's left, the shoulders stay down.
  case kneesToLeft = "knees-to-left"
  /// Both hands pull one knee to the chest, the other leg lies straight.
  case kneeToChest = "knee-to-chest"
  /// One leg straight up, both hands behind the knee, the other leg flat.
  case legRaiseHands = "leg-raise-hands"
  /// One leg straight up, held by a towel round the foot, the other leg flat.
  case legRaiseTowel = "leg-raise-towel"
  /// Piriformis stretch: an ankle crossed over the other knee, a hand pushing the crossed knee away.
  case figureFour = "figure-four"
  /// On the side, the top foot held behind, the knee bent.
  case sideLyingQuadriceps = "side-lying-quadriceps"
  /// Knees bent, a gap between the low back and the floor.
  case pelvicTiltRest = "pelvic-tilt-rest"
  /// Knees bent, the low back pressed flat against the floor.
  case pelvicTiltFlat = "pelvic-tilt-flat"
  /// Transversus abdominis: thumbs on the belly just inside the hip bones.
  case thumbsOnBelly = "thumbs-on-belly"
  /// On the back, buttocks squeezed.
  case glutealSet = "gluteal-set"
  /// Buttocks lifted off the floor, shoulders and feet on it.
  case bridge
  /// On the side, hips and knees bent a little under 90 degrees, knees together.
  case clamshellClosed = "clamshell-closed"
  /// As closed, with the top knee lifted and the feet still together.
  case clamshellOpen = "clamshell-open"
}
