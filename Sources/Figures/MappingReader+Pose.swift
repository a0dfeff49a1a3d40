import Diagnostics
import YAML

extension MappingReader {
  /// A pose; of the base's, the fields that are absent here.
  mutating func pose(over base: Pose?) -> Pose? {
    let isWhole = base == nil
    return mapping("pose", required: isWhole) { pose -> Pose? in
      let pelvis = pose.point("pelvis", required: isWhole)?.value ?? base?.pelvis
      let hips = pose.axes("hips", over: base?.hips)
      let spine = pose.spine(over: base?.spine)
      let shoulders = pose.axes("shoulders", over: base?.shoulders)
      let face = pose.direction("face", required: isWhole)?.value ?? base?.face
      let arms = pose.pair(over: base?.arms) { fields, side, base in
        fields.limb("\(side)-arm", end: "hand", bend: "elbow", over: base)
      }
      let legs = pose.pair(over: base?.legs) { fields, side, base in
        fields.limb("\(side)-leg", end: "ankle", bend: "knee", over: base)
      }
      let toes = pose.pair(over: base?.toes) { fields, side, base in
        fields.direction("\(side)-foot", required: isWhole)?.value ?? base
      }
      guard let pelvis, let hips, let spine, let shoulders, let face, let arms, let legs, let toes
      else { return nil }
      return Pose(
        pelvis: pelvis, hips: hips, spine: spine, shoulders: shoulders, face: face, arms: arms,
        legs: legs, toes: toes)
    }.flatMap(\.self) ?? base
  }

  private mutating func pair<Part>(
    over base: Pair<Part>?, _ read: (inout MappingReader, _ side: String, Part?) -> Part?
  ) -> Pair<Part>? {
    let left = read(&self, "left", base?.left)
    let right = read(&self, "right", base?.right)
    guard let left, let right else { return nil }
    return Pair(left: left, right: right)
  }

  private mutating func axes(_ key: String, over base: Axes?) -> Axes? {
    mapping(key, required: base == nil) { axes -> Axes? in
      let head = axes.direction("head", required: base == nil)?.value ?? base?.head
      let front = axes.direction("front", required: base == nil)?.value ?? base?.front
      guard let head, let front else { return nil }
      guard head.unit.cross(front.unit).length > 0.1 else {
        axes.report(
          .fieldOutOfRange, at: axes.range, "head and front of \(key) must not be one line.",
          help: "head leads toward the head, front the way that the belly looks.")
        return nil
      }
      return Axes(head: head, front: front)
    }.flatMap(\.self) ?? base
  }

  private mutating func spine(over base: Spine?) -> Spine? {
    let isWhole = base == nil
    return mapping("spine", required: isWhole) { spine -> Spine? in
      let lumbar = spine.direction("lumbar", required: isWhole)?.value ?? base?.lumbar
      let thoracic = spine.direction("thoracic", required: isWhole)?.value ?? base?.thoracic
      let upper = spine.direction("upper", required: isWhole)?.value ?? base?.upper
      let neck = spine.direction("neck", required: isWhole)?.value ?? base?.neck
      guard let lumbar, let thoracic, let upper, let neck else { return nil }
      return Spine(lumbar: lumbar, thoracic: thoracic, upper: upper, neck: neck)
    }.flatMap(\.self) ?? base
  }

  /// An arm or a leg: `along` for one that is straight, or where its end is, and which way its middle
  /// joint is pushed.
  private mutating func limb(
    _ key: String, end: String, bend: String, over base: LimbPose?
  ) -> LimbPose? {
    mapping(key, required: base == nil) { limb -> LimbPose? in
      if limb.node("along") != nil {
        return limb.direction("along").map { .straight(along: $0.value) }
      }
      guard let target = limb.point(end, required: true),
        let bend = limb.direction(bend, required: true)
      else { return nil }
      return .reach(target.value, bend: bend.value)
    }.flatMap(\.self) ?? base
  }
}
