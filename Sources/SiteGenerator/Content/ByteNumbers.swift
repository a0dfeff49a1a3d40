/// The numbers that stand in the bytes of picture files.
extension BidirectionalCollection<UInt8> {
  /// The number that the bytes make, the largest of them first. At most 7 of them.
  var bigEndianNumber: Int { reduce(0) { $0 << 8 | Int($1) } }

  /// The same with the smallest first.
  var littleEndianNumber: Int { reversed().bigEndianNumber }
}
