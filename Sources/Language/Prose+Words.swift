extension Prose {
  /// The digest of the words, equal where two texts differ in case, marks or spaces alone; nil where
  /// there are only marks.
  package var wordDigest: UInt64? {
    var digest = FNV1a.offsetBasis
    for token in tokens where token.kind != .mark { FNV1a.mix(token.hash, into: &digest) }
    return digest == FNV1a.offsetBasis ? nil : digest
  }
}
