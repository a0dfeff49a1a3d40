/// Looks through a picture file, piece by piece, for where the picture ends: one that was cut off in
/// copying has no end, and would be shown with a grey lower half or not at all. What stands behind the
/// end, such as the film that some telephones put there, is no concern.
///
/// Sources: JPEG (ITU-T T.81), section B.1; PNG (W3C), section 5; WebP (RFC 9649), section 2.3.
struct PictureEnd {
  /// Whether the end was found. Always so of other kinds than JPEG, PNG and WebP.
  private(set) var isFound = false
  private var search: Search

  private enum Search {
    case jpeg(JPEGEnd)
    case png(PNGEnd)
    case webp(WebPEnd)
  }

  init(fileExtension: String) {
    switch fileExtension {
    case "jpg", "jpeg": search = .jpeg(JPEGEnd())
    case "png": search = .png(PNGEnd())
    case "webp": search = .webp(WebPEnd())
    default:
      search = .webp(WebPEnd())
      isFound = true
    }
  }

  /// Takes the next bytes of the file.
  mutating func read(_ piece: UnsafeRawBufferPointer) {
    guard !isFound else { return }
    switch search {
    case .jpeg(var end):
      isFound = end.read(piece)
      search = .jpeg(end)
    case .png(var end):
      isFound = end.read(piece)
      search = .png(end)
    case .webp(var end):
      isFound = end.read(piece)
      search = .webp(end)
    }
  }
}

extension Slice<UnsafeRawBufferPointer> {
  /// Leaves out so many bytes, or as many as there are; `count` is then how many are still to be left
  /// out of what follows.
  fileprivate mutating func skip(_ count: inout Int) {
    let here = Swift.min(count, self.count)
    self = dropFirst(here)
    count -= here
  }
}

/// The mark that ends the picture: behind a scan, and in no segment, as those of small copies are.
private struct JPEGEnd {
  private enum Place {
    case betweenSegments
    case marker
    /// The two bytes of a segment's length, the first of which may be known.
    case length(of: UInt8, high: Int?)
    case scan
    case markerInScan
  }

  private var place = Place.betweenSegments
  private var hasScan = false
  /// How many bytes of a segment are still to come.
  private var skipped = 0

  private static let scan: UInt8 = 0xDA
  private static let end: UInt8 = 0xD9

  mutating func read(_ piece: UnsafeRawBufferPointer) -> Bool {
    var rest = piece[...]
    while true {
      rest.skip(&skipped)
      guard let byte = rest.popFirst() else { return false }
      if take(byte) { return true }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    switch (place, byte) {
    case (.betweenSegments, 0xFF): place = .marker
    case (.scan, 0xFF): place = .markerInScan
    case (.betweenSegments, _), (.scan, _), (.marker, 0xFF), (.markerInScan, 0xFF): break
    case (.marker, Self.end) where hasScan, (.markerInScan, Self.end): return true
    case (.marker, 0x00...0x01), (.marker, 0xD0...0xD9): place = .betweenSegments
    case (.markerInScan, 0x00), (.markerInScan, 0xD0...0xD7): place = .scan
    case (.marker, _), (.markerInScan, _): place = .length(of: byte, high: nil)
    case (.length(let marker, nil), _): place = .length(of: marker, high: Int(byte))
    case (.length(let marker, let high?), _):
      // The length counts its own two bytes.
      skipped = max(0, high << 8 + Int(byte) - 2)
      if marker == Self.scan { hasScan = true }
      place = marker == Self.scan ? .scan : .betweenSegments
    }
    return false
  }
}

/// The chunk that ends the picture.
private struct PNGEnd {
  /// Of the chunk's length and name, what was read.
  private var header: [UInt8] = []
  /// How many bytes of the file come before the next chunk.
  private var skipped = 8
  private var isLast = false

  mutating func read(_ piece: UnsafeRawBufferPointer) -> Bool {
    var rest = piece[...]
    while true {
      rest.skip(&skipped)
      if isLast, skipped == 0 { return true }
      guard skipped == 0, !rest.isEmpty else { return false }
      let missing = rest.prefix(8 - header.count)
      header += missing
      rest = rest.dropFirst(missing.count)
      guard header.count == 8 else { return false }
      // Behind its content stand four bytes of checksum.
      skipped = header[..<4].bigEndianNumber + 4
      isLast = header[4...].elementsEqual("IEND".utf8)
      header = []
    }
  }
}

/// As many bytes as the header says.
private struct WebPEnd {
  private var header: [UInt8] = []
  private var count = 0

  mutating func read(_ piece: UnsafeRawBufferPointer) -> Bool {
    header += piece.prefix(8 - header.count)
    count += piece.count
    guard header.count == 8 else { return false }
    return count >= 8 + header[4...].littleEndianNumber
  }
}
