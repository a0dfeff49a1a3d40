/// Elements as a whole.
extension XMLStream {
  /// The most elements within one that is read as a whole; a text has at most a few dozen.
  static let partLimit = 10_000

  /// The element that has just begun, with all that is in it; nil where it is refused.
  mutating func whole(_ element: XMLElement) -> XMLElement? {
    var open = [element]
    var count = 0
    while let event = next() {
      switch event {
      case .start(let inner):
        count += 1
        guard count <= Self.partLimit else {
          refuse(.crowdedElement)
          return nil
        }
        open.append(inner)
      case .text(let text): open[open.count - 1].append(text: text)
      case .end:
        let closed = open.removeLast()
        if open.isEmpty { return closed }
        open[open.count - 1].content.append(.element(closed))
      }
    }
    return nil
  }
}
