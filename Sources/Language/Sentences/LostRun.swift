/// Weighs whether a run of the words of a text is left out of the other text.
///
/// A ratio of likelihoods, as its logarithm: what the words of the run, and the lengths of both texts
/// with and without it, say for a loss rather than for a free translation. Lengths vary as Gale and
/// Church (1993), “A program for aligning sentences in bilingual corpora”, have it; the numbers are
/// measured on health texts.
struct LostRun {
  /// A part of the text: where it ends, in its length, and whether the other text has it too.
  struct Part {
    var end: Double
    var isMatched: Bool
  }

  private let parts: [Part]
  private let length: Double
  private let otherLength: Double

  /// Lengths in code points, as long as the languages make the same text.
  init(_ parts: [Part], length: Double, otherLength: Double) {
    self.parts = parts
    self.length = length
    self.otherLength = otherLength
  }

  /// Of four words of a whole translation one has no counterpart, of a lost run nearly all.
  private static let unmatched = 1.2
  /// Of a lost run one word in fifteen has a counterpart by chance.
  private static let matched = -2.4
  /// Lengths say no more than some words do, as they vary more than the normal curve has it.
  private static let most = 6.0
  /// One word without a counterpart says nothing.
  private static let fewest = 2
  /// No translation of a text is so short that it is nearly nothing.
  private static let leastRest = 0.15

  /// For the run that has most of it; nil where the other text is not shorter.
  var evidence: Double? {
    guard stretch(without: 0) < 0, parts.count >= Self.fewest else { return nil }
    var best: Double?
    for first in parts.indices {
      let start = first == 0 ? 0 : parts[first - 1].end
      var words = 0.0
      for last in first..<parts.count {
        words += parts[last].isMatched ? Self.matched : Self.unmatched
        let end = last == parts.count - 1 ? length : parts[last].end
        guard last - first + 1 >= Self.fewest, length - (end - start) > Self.leastRest * length
        else { continue }
        best = max(best ?? -.infinity, words + evidenceOfLength(without: end - start))
      }
    }
    return best
  }

  private func evidenceOfLength(without run: Double) -> Double {
    let (whole, rest) = (stretch(without: 0), stretch(without: run))
    // Longer texts vary less.
    let variance = 0.015 + 0.9 / max(length, 15)
    return min((whole * whole - rest * rest) / (2 * variance), Self.most)
  }

  /// How much longer the other text is than this one without a run, near the logarithm of the ratio;
  /// a few letters more or less say little of short texts.
  private func stretch(without run: Double) -> Double {
    let least = 12.0
    let (a, b) = (length - run + least, otherLength + least)
    return 2 * (b - a) / (b + a)
  }
}
