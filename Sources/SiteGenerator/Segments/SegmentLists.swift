/// The list items of a page that stand one behind the other, each beside its source.
enum SegmentLists {
  typealias Item = (source: Segment, target: Segment)

  /// Runs of steps or of items, in the order of the page; what has no counterpart is left out.
  static func lists(in pairs: [SegmentAlignment.Pair]) -> [[Item]] {
    var lists: [[Item]] = []
    var last: SegmentPlace.Role?
    for pair in pairs {
      guard let source = pair.source, let target = pair.target else { continue }
      let role = target.place.role
      defer { last = role }
      guard target.place.isInList else { continue }
      if role == last, !lists.isEmpty {
        lists[lists.count - 1].append((source, target))
      } else {
        lists.append([(source, target)])
      }
    }
    return lists
  }
}
