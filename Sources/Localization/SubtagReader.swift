/// Reads a language tag's subtags from left to right and writes each in its canonical case.
///
/// Source: RFC 5646, section 2.1 (grammar), 2.1.1 (case) and 2.2.9 (no variant and no extension
/// singleton stands twice).
struct SubtagReader {
  private let subtags: [Substring]
  private var next = 0
  private(set) var canonical: [String] = []
  private(set) var script: String?
  private(set) var region: String?

  init(_ tag: String) {
    subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
  }

  /// The primary language, with up to three extended language subtags behind one of 2 or 3 letters.
  mutating func readLanguage() -> Bool {
    guard let length = subtags.first?.utf8.count,
      take({ (2...8).contains($0.utf8.count) && $0.isLetters }) != nil
    else { return false }
    var extended = 0
    while length <= 3, extended < 3, take({ $0.utf8.count == 3 && $0.isLetters }) != nil {
      extended += 1
    }
    return true
  }

  /// Script, region, variants, extensions and private use; false where anything else is left.
  mutating func readRest() -> Bool {
    script = take(
      { $0.utf8.count == 4 && $0.isLetters }, cased: { $0.prefix(1).uppercased() + $0.dropFirst() })
    region = take({ $0.isRegion }, cased: { $0.uppercased() })
    return readVariants() && readExtensions() && readPrivateUse() && next == subtags.count
  }

  private mutating func readVariants() -> Bool {
    var seen: Set<String> = []
    while let variant = take({ $0.isVariant }) {
      guard seen.insert(variant).inserted else { return false }
    }
    return true
  }

  private mutating func readExtensions() -> Bool {
    var seen: Set<String> = []
    while let singleton = take({ $0.utf8.count == 1 && $0.isAlphanumeric && !$0.isPrivateUse }) {
      guard seen.insert(singleton).inserted, readMany(2...8) else { return false }
    }
    return true
  }

  private mutating func readPrivateUse() -> Bool {
    take({ $0.isPrivateUse }) == nil || readMany(1...8)
  }

  /// One or more alphanumeric subtags of these lengths.
  private mutating func readMany(_ lengths: ClosedRange<Int>) -> Bool {
    let before = next
    while take({ lengths.contains($0.utf8.count) && $0.isAlphanumeric }) != nil {}
    return next > before
  }

  @discardableResult
  private mutating func take(
    _ isWanted: (Substring) -> Bool, cased: (String) -> String = { $0 }
  ) -> String? {
    guard next < subtags.count, isWanted(subtags[next]) else { return nil }
    let written = cased(subtags[next].lowercased())
    canonical.append(written)
    next += 1
    return written
  }
}

extension Substring {
  fileprivate var isLetters: Bool {
    !isEmpty && utf8.allSatisfy(\.isASCIILetter)
  }

  fileprivate var isAlphanumeric: Bool {
    !isEmpty && utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
  }

  fileprivate var isRegion: Bool {
    utf8.count == 2 && isLetters || utf8.count == 3 && utf8.allSatisfy(\.isASCIIDigit)
  }

  fileprivate var isVariant: Bool {
    guard isAlphanumeric, let first = utf8.first else { return false }
    return (5...8).contains(utf8.count) || utf8.count == 4 && first.isASCIIDigit
  }

  fileprivate var isPrivateUse: Bool {
    self == "x" || self == "X"
  }
}
