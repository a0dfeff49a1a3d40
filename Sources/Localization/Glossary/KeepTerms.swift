/// Finds the terms that stay in another language, wherever they stand in UTF-8 text as whole words
/// in exactly this spelling. A space of a term also stands for a line break in the text.
package struct KeepTerms: Sendable, Hashable {
  package struct Match: Sendable, Hashable {
    /// The bytes of the term.
    package var range: Range<Int>
    package var language: LocaleID
  }

  private struct Term: Hashable {
    var bytes: [UInt8]
    var language: LocaleID
  }

  /// In the order of their bytes, each once, so that all that begin alike stand together.
  private let terms: [Term]
  /// The bytes that terms begin with, each once.
  private let firstBytes: [UInt8]

  private static let space = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")

  /// An empty term is left out; of a term that stands twice, the first counts.
  package init(_ terms: [(term: String, language: LocaleID)]) {
    self.init(
      terms.map { Term(bytes: $0.term.utf8.map(Self.folded), language: $0.language) })
  }

  private init(_ terms: [Term]) {
    var seen: Set<[UInt8]> = []
    self.terms = terms.filter { !$0.bytes.isEmpty && seen.insert($0.bytes).inserted }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    firstBytes = Set(self.terms.compactMap(\.bytes.first)).sorted()
  }

  /// These terms and others; of a term that is among both, these count.
  package func over(_ others: KeepTerms) -> KeepTerms {
    KeepTerms(terms + others.terms)
  }

  package var isEmpty: Bool { terms.isEmpty }

  /// The first term that begins at byte `start` or later, the longest where several do; nil where
  /// there is none. Going on at the end of each match gives all, and none overlap.
  package func firstMatch(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Match? {
    guard !terms.isEmpty else { return nil }
    var position = start
    while let candidate = indexOfFirstByte(in: bytes, from: position) {
      if let match = longestMatch(in: bytes, at: candidate) { return match }
      position = candidate + 1
    }
    return nil
  }

  /// Every term that stands in the text, in order.
  package func matches(in bytes: UnsafeBufferPointer<UInt8>) -> [Match] {
    var matches: [Match] = []
    while let match = firstMatch(in: bytes, from: matches.last?.range.upperBound ?? 0) {
      matches.append(match)
    }
    return matches
  }

  /// The next byte that a term begins with. Sixteen bytes at a time, as most text has none.
  private func indexOfFirstByte(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = start
    while position + 16 <= raw.count {
      let block = raw.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
      var hits = SIMDMask<SIMD16<Int8>>(repeating: false)
      for byte in firstBytes { hits .|= block .== SIMD16(repeating: byte) }
      if any(hits) { break }
      position += 16
    }
    while position < raw.count {
      if firstBytes.contains(raw[position]) { return position }
      position += 1
    }
    return nil
  }

  /// Goes along the text and keeps the terms that are like it so far, which are neighbours.
  private func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Match? {
    guard isBoundary(start, in: bytes) else { return nil }
    var longest: Match?
    var (low, high) = (0, terms.count)
    var length = 0
    while start + length < bytes.count {
      let byte = Self.folded(bytes[start + length])
      low = place(in: low..<high) { $0.bytes[length] >= byte }
      high = place(in: low..<high) { $0.bytes[length] > byte }
      guard low < high else { break }
      length += 1
      // The shortest of those that begin alike stands first.
      guard terms[low].bytes.count == length else { continue }
      if isBoundary(start + length, in: bytes) {
        longest = Match(range: start..<start + length, language: terms[low].language)
      }
      low += 1
    }
    return longest
  }

  /// The first of some neighbours that a condition holds for, as it does for all behind it.
  private func place(in range: Range<Int>, where isBehind: (Term) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(terms[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    byte == lineFeed ? space : byte
  }

  private func isBoundary(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let left = scalar(before: index, in: bytes), let right = scalar(at: index, in: bytes)
    else { return true }
    return WordBoundary.isBetween(left, right)
  }

  private func scalar(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    decode(bytes[start..<min(start + 4, bytes.count)])
  }

  private func scalar(before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    guard end > 0 else { return nil }
    var start = end - 1
    while start > 0, end - start < 4, UTF8.isContinuation(bytes[start]) { start -= 1 }
    return decode(bytes[start..<end])
  }

  /// The first code point; U+FFFD, a separator, where the bytes are not UTF-8.
  private func decode(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    guard let first = bytes.first else { return nil }
    if first < 0x80 { return Unicode.Scalar(first) }
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    return if case .scalarValue(let scalar) = decoder.decode(&iterator) { scalar } else {
      "\u{FFFD}"
    }
  }
}
