/// Where a body's joints are, in metres, for one pose; every figure has the same bones.
struct Skeleton: Sendable {
  /// The lengths of the bones of a person 1.7 m tall, in metres.
  ///
  /// Source of the proportions: Drillis and Contini, "Body segment parameters" (1966).
  enum Bone {
    static let lumbar = 0.16
    static let thoracic = 0.18
    static let upper = 0.12
    static let neck = 0.20
    static let halfShoulders = 0.165
    static let halfHips = 0.085
    static let upperArm = 0.30
    static let forearm = 0.32
    static let thigh = 0.42
    static let shin = 0.42
    static let forefoot = 0.15
    static let heel = 0.05
  }

  let pelvis: Vector
  let waist: Vector
  let chest: Vector
  let neck: Vector
  let head: Vector
  let hip: Pair<Vector>
  let knee: Pair<Vector>
  let ankle: Pair<Vector>
  let toes: Pair<Vector>
  let heel: Pair<Vector>
  let shoulder: Pair<Vector>
  let elbow: Pair<Vector>
  let hand: Pair<Vector>

  init(_ pose: Pose) {
    pelvis = pose.pelvis
    waist = pelvis + pose.spine.lumbar.unit * Bone.lumbar
    chest = waist + pose.spine.thoracic.unit * Bone.thoracic
    neck = chest + pose.spine.upper.unit * Bone.upper
    head = neck + pose.spine.neck.unit * Bone.neck

    let acrossHips = pose.hips.left * Bone.halfHips
    hip = Pair(left: pelvis + acrossHips, right: pelvis - acrossHips)
    let acrossShoulders = pose.shoulders.left * Bone.halfShoulders
    shoulder = Pair(left: neck + acrossShoulders, right: neck - acrossShoulders)

    let legs = Pair(
      left: Limb(from: hip.left, upper: Bone.thigh, lower: Bone.shin, pose.legs.left),
      right: Limb(from: hip.right, upper: Bone.thigh, lower: Bone.shin, pose.legs.right))
    knee = legs.map(\.middle)
    ankle = legs.map(\.end)
    toes = Pair(
      left: ankle.left + pose.toes.left.unit * Bone.forefoot,
      right: ankle.right + pose.toes.right.unit * Bone.forefoot)
    heel = Pair(
      left: ankle.left - pose.toes.left.unit * Bone.heel,
      right: ankle.right - pose.toes.right.unit * Bone.heel)

    let arms = Pair(
      left: Limb(from: shoulder.left, upper: Bone.upperArm, lower: Bone.forearm, pose.arms.left),
      right: Limb(
        from: shoulder.right, upper: Bone.upperArm, lower: Bone.forearm, pose.arms.right))
    elbow = arms.map(\.middle)
    hand = arms.map(\.end)
  }
}

/// Where the middle joint and the end of an arm or a leg are.
private struct Limb {
  let middle: Vector
  let end: Vector

  init(from root: Vector, upper: Double, lower: Double, _ pose: LimbPose) {
    switch pose {
    case .straight(let along):
      let direction = along.unit
      middle = root + direction * upper
      end = middle + direction * lower
    case .reach(let target, let bend):
      // Two bones and the line from the root to the target form a triangle with known sides; a
      // target beyond reach is pointed at, so that no pose can stretch a bone.
      let direction = (target - root).unit
      let distance = min((target - root).length, upper + lower)
      let along =
        distance > 0
        ? (upper * upper - lower * lower + distance * distance) / (2 * distance) : 0
      let height = max(0, upper * upper - along * along).squareRoot()
      let sideways = (bend - direction * bend.dot(direction)).unit
      middle = root + direction * along + sideways * height
      end = root + direction * distance
    }
  }
}
