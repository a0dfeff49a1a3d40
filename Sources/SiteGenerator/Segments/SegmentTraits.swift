import Language
import Markdown

/// What of a segment survives translation: its role, length, digits, placeholders, links, names.
struct SegmentTraits {
  private let role: SegmentPlace.Role
  private let length: Int
  /// Digests of the tokens that a translation keeps as they are, and of link destinations, sorted.
  private let kept: [UInt64]

  init(_ segment: Segment) {
    role = segment.place.role
    length = segment.prose.tokens.count
    var kept = segment.prose.tokens.filter { token in
      switch token.kind {
      case .number, .placeholder, .address: true
      case .word: token.isAside || token.isCapitalized
      case .mark: false
      }
    }.map(\.hash)
    if let node = segment.node {
      for link in node.descendants where link.kind == .link {
        kept.append(Vocabulary.hash(of: link.destination))
      }
    }
    self.kept = kept.sorted()
  }

  /// How likely one is the other's translation: 3 to 0.5; nil where their roles rule it out.
  ///
  /// Lengths count as in Gale and Church (1993): a translation is about as long as its source.
  func similarity(to other: SegmentTraits) -> Double? {
    guard let base = Self.affinity(role, other.role) else { return nil }
    let longest = Double(max(length, other.length, 1))
    let shortest = Double(min(length, other.length))
    var similarity = base + (shortest / longest) * 0.5
    let common = Self.countCommon(kept, other.kept)
    let all = kept.count + other.kept.count - common
    if all > 0 { similarity += Double(common) / Double(all) - 0.25 }
    return similarity
  }

  private static func affinity(_ a: SegmentPlace.Role, _ b: SegmentPlace.Role) -> Double? {
    if a == b { return 1.25 }
    return switch (a, b) {
    case (.heading, .heading): 0.75
    case (.step, .item), (.item, .step), (.item, .item): 0.5
    case (.paragraph, .item), (.item, .paragraph), (.paragraph, .step), (.step, .paragraph): -0.5
    default: nil
    }
  }

  private static func countCommon(_ a: [UInt64], _ b: [UInt64]) -> Int {
    var (i, j, common) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        (i, j, common) = (i + 1, j + 1, common + 1)
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return common
  }
}
