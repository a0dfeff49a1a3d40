/// What is drawn as one outlined shape.
struct BodyPart: Sendable {
  enum Shade: Sendable {
    case trunk, limb, farLimb, skin, dark
  }

  var shape: [Capsule]
  var shade: Shade
  /// How near to the reader the part is; parts are drawn from the farthest to the nearest.
  var nearness: Double
}

extension Skeleton {
  /// The body's parts in the order in which they are drawn.
  func parts(_ pose: Pose, paler: PatientSide?, from view: Viewpoint) -> [BodyPart] {
    let parts =
      [
        trunk(pose, from: view),
        limb(leg(\.left), pale: paler == .left, from: view),
        limb(leg(\.right), pale: paler == .right, from: view),
        limb(arm(\.left), pale: paler == .left, from: view),
        limb(arm(\.right), pale: paler == .right, from: view),
      ] + headParts(pose, from: view)
    // Parts that are equally near stay in the order above.
    return parts.enumerated().sorted {
      ($0.element.nearness, $0.offset) < ($1.element.nearness, $1.offset)
    }.map(\.element)
  }

  // The radii of the rounded parts, in metres, are chosen by eye.

  private func trunk(_ pose: Pose, from view: Viewpoint) -> BodyPart {
    let acrossChest = pose.shoulders.left * 0.075
    let acrossWaist = (pose.shoulders.left + pose.hips.left).unit * 0.05
    let (chestLeft, chestRight) = (chest + acrossChest, chest - acrossChest)
    let (waistLeft, waistRight) = (waist + acrossWaist, waist - acrossWaist)
    return BodyPart(
      shape: [
        Capsule(shoulder.left, 0.062, shoulder.right, 0.062),
        Capsule(shoulder.left, 0.062, chestLeft, 0.1),
        Capsule(shoulder.right, 0.062, chestRight, 0.1),
        Capsule(chestLeft, 0.1, waistLeft, 0.085),
        Capsule(chestRight, 0.1, waistRight, 0.085),
        Capsule(waistLeft, 0.085, hip.left, 0.095),
        Capsule(waistRight, 0.085, hip.right, 0.095),
        Capsule(hip.left, 0.095, hip.right, 0.095),
        Capsule(neck, 0.06, chest, 0.1),
      ], shade: .trunk,
      nearness: view.nearness((neck + pelvis) * 0.5))
  }

  /// A limb is as near as its three joints are in the mean.
  private func limb(_ shape: [Capsule], pale: Bool, from view: Viewpoint) -> BodyPart {
    let joints = shape[0].start + shape[0].end + shape[1].end
    return BodyPart(
      shape: shape, shade: pale ? .farLimb : .limb, nearness: view.nearness(joints * (1 / 3)))
  }

  private func leg(_ side: KeyPath<Pair<Vector>, Vector>) -> [Capsule] {
    [
      Capsule(hip[keyPath: side], 0.082, knee[keyPath: side], 0.056),
      Capsule(knee[keyPath: side], 0.056, ankle[keyPath: side], 0.04),
      Capsule(heel[keyPath: side], 0.04, toes[keyPath: side], 0.028),
    ]
  }

  private func arm(_ side: KeyPath<Pair<Vector>, Vector>) -> [Capsule] {
    [
      Capsule(shoulder[keyPath: side], 0.056, elbow[keyPath: side], 0.042),
      Capsule(elbow[keyPath: side], 0.042, hand[keyPath: side], 0.033),
      Capsule(hand[keyPath: side], 0.04),
    ]
  }

  private func headParts(_ pose: Pose, from view: Viewpoint) -> [BodyPart] {
    let crown = pose.spine.neck.unit
    let face = (pose.face - crown * pose.face.dot(crown)).unit
    let top = head + crown * 0.03
    let nearness = view.nearness(head)
    let skin = BodyPart(
      shape: [
        Capsule(neck, 0.05, head, 0.05),
        Capsule(head - crown * 0.03 + face * 0.012, 0.08, top, 0.092),
        Capsule(head + face * 0.09, 0.018, head + face * 0.105 - crown * 0.015, 0.02),
      ], shade: .skin, nearness: nearness)
    // Hair is behind a face that is seen and covers the head of one that is not.
    let hair = BodyPart(
      shape: [Capsule(head - face * 0.03, 0.092, top - face * 0.03 + crown * 0.012, 0.095)],
      shade: .dark, nearness: nearness - 0.001 * view.facing(face - crown * 0.6))
    let across = crown.cross(face)
    let eyes = [across, -across].map { (face * 0.08 + $0 * 0.036) + crown * 0.012 }
      .filter { view.facing($0) > 0.2 }
      .map {
        BodyPart(
          shape: [Capsule(head + $0, 0.009)], shade: .dark,
          nearness: max(skin.nearness, hair.nearness) + 0.001)
      }
    return [skin, hair] + eyes
  }
}
