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

  /// Longest first, so that the first that fits is the longest that does.
  private let terms: [Term]
  /// The bytes that terms begin with, each once.
  private let firstBytes: [UInt8]

  private static let space = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")

  /// An empty term is left out; of a term that stands twice, the first counts.
  package init(_ terms: [(term: String, language: LocaleID)]) {
    let terms = terms.map { Term(bytes: Array($0.term.utf8), language: $0.language) }
      .filter { !$0.bytes.isEmpty }
    self.terms = terms.enumerated().sorted { left, right in
      let (a, b) = (left.element.bytes.count, right.element.bytes.count)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    firstBytes = Set(terms.compactMap(\.bytes.first)).sorted()
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

  private func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Match? {
    for term in terms where stands(term, in: bytes, at: start) {
      let range = start..<start + term.bytes.count
      if isBoundary(range.lowerBound, in: bytes), isBoundary(range.upperBound, in: bytes) {
        return Match(range: range, language: term.language)
      }
    }
    return nil
  }

  private func stands(
    _ term: Term, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    guard start + term.bytes.count <= bytes.count else { return false }
    return term.bytes.indices.allSatisfy { index in
      let (wanted, found) = (term.bytes[index], bytes[start + index])
      return found == wanted || wanted == Self.space && found == Self.lineFeed
    }
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
