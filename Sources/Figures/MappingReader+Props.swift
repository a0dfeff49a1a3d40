import Diagnostics
import YAML

/// What a prop is, as files name it.
private enum PropKind: String, CaseIterable {
  case chair, hand, line, muscle, pillow, towel
}

extension MappingReader {
  mutating func props() -> [Prop] {
    mappings("props") { $0.prop() }.compactMap(\.self)
  }

  private mutating func prop() -> Prop? {
    switch choice("kind", of: PropKind.self, required: true)?.value {
    case .chair:
      guard let seat = points("seat"), let feet = points("feet") else { return nil }
      return .chair(seat: seat, feet: feet)
    case .hand: return .hand(capsules())
    case .line:
      guard let from = point("from", required: true), let bend = point("bend", required: true),
        let to = point("to", required: true)
      else { return nil }
      return .contour(from: from.value, bend: bend.value, to: to.value)
    case .muscle: return .muscle(capsules())
    case .pillow: return .pillow(capsules())
    case .towel:
      let isBehind = flag("behind")?.value ?? false
      return points("through").map { .towel($0, behindBody: isBehind) }
    case nil:
      // What fields it may have is not known.
      _ = keys.map { node($0) }
      return nil
    }
  }

  /// Rounded parts: from a point to a point, with the radius at each.
  private mutating func capsules() -> [Capsule] {
    mappings("parts") { part -> Capsule? in
      guard let from = part.point("from", required: true),
        let to = part.point("to", required: true),
        let radius = part.numbers("radius", count: 2, in: 0.002...0.5, required: true)
      else { return nil }
      return Capsule(from.value, radius.value[0], to.value, radius.value[1])
    }.compactMap(\.self)
  }
}
