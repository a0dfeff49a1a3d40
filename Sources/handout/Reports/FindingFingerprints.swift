import Diagnostics
import OperatingSystem
import SiteGenerator

/// Names that a finding keeps while its file changes above it: made of its rule, file and words, not
/// of its line.
struct FindingFingerprints {
  /// How often each digest came up.
  private var counts: [String: Int] = [:]

  /// The digest, and after a colon which of equal findings it is, from 1.
  mutating func next(of diagnostic: Diagnostic) -> String {
    let parts = [
      diagnostic.rule.rawValue, diagnostic.location.path, diagnostic.locale ?? "",
      diagnostic.target ?? diagnostic.message,
    ]
    let digest = String(
      SHA256.hexDigest(of: Array(parts.joined(separator: "\u{1F}").utf8)).prefix(16))
    counts[digest, default: 0] += 1
    return "\(digest):\(counts[digest, default: 1])"
  }
}
