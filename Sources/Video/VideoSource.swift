/// The bytes of a file, of which only those that are asked for are read.
package protocol VideoSource {
  var count: Int { get }

  /// Exactly the bytes of a range within `count`; nil where they cannot be read.
  func bytes(in range: Range<Int>) -> [UInt8]?
}

extension [UInt8]: VideoSource {
  package func bytes(in range: Range<Int>) -> [UInt8]? {
    range.upperBound <= count ? Array(self[range]) : nil
  }
}

extension VideoSource {
  /// The bytes from `offset` on, as many of them as there are.
  func bytes(from offset: Int, atMost length: Int) throws(VideoFault) -> [UInt8] {
    try all(in: min(offset, count)..<min(offset + length, count))
  }

  func all(in range: Range<Int>) throws(VideoFault) -> [UInt8] {
    guard let bytes = bytes(in: range) else { throw .unreadable }
    return bytes
  }
}
