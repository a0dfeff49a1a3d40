/// Where the samples of a track stand in the file: chunks of samples that follow each other.
///
/// Source: ISO/IEC 14496-12, section 8.7.
struct SampleTable {
  private var sizes: ArraySlice<UInt8>?
  private var compactSizes: ArraySlice<UInt8>?
  private var chunkLengths: ArraySlice<UInt8>?
  private var offsets: ArraySlice<UInt8>?
  private var widthOfOffsets = 4

  /// Takes a box of the table that it needs.
  mutating func read(_ box: Boxes.Box) {
    // Behind the version and the flags.
    let content = box.content.dropFirst(4)
    switch box.name {
    case "stsz": sizes = content
    case "stz2": compactSizes = content
    case "stsc": chunkLengths = content
    case "stco": (offsets, widthOfOffsets) = (content, 4)
    case "co64": (offsets, widthOfOffsets) = (content, 8)
    default: break
    }
  }

  /// The chunks, in their order; `end` is that of the file.
  func chunks(before end: Int) throws(VideoFault) -> [Range<Int>] {
    guard let offsets, let chunkLengths else { throw .damaged }
    var places = BoxReader(offsets)
    guard let count = places.number(4) else { throw .damaged }
    var sizes = try sampleSizes()
    var lengths = ChunkLengths(chunkLengths)
    var chunks: [Range<Int>] = []
    for number in stride(from: 1, through: count, by: 1) {
      guard let start = places.number(widthOfOffsets), let samples = lengths.length(of: number),
        let length = sizes.sum(of: samples, atMost: end)
      else { throw .damaged }
      guard start <= end, length <= end - start else { throw .cutOff }
      if length > 0 { chunks.append(start..<start + length) }
    }
    return chunks
  }

  private func sampleSizes() throws(VideoFault) -> SampleSizes {
    if let sizes, let found = SampleSizes(sizes) { return found }
    if let compactSizes, let found = SampleSizes(compact: compactSizes) { return found }
    throw .damaged
  }
}

/// How many samples each chunk has: entries that hold from a chunk on.
private struct ChunkLengths {
  private var reader: BoxReader
  private var left: Int
  private var samples = 0
  private var next: (chunk: Int, samples: Int)?

  init(_ content: ArraySlice<UInt8>) {
    reader = BoxReader(content)
    left = reader.number(4) ?? 0
    next = entry()
  }

  /// Chunks are asked for in their order, from 1.
  mutating func length(of chunk: Int) -> Int? {
    while let entry = next, entry.chunk <= chunk {
      samples = entry.samples
      next = self.entry()
    }
    return samples > 0 ? samples : nil
  }

  private mutating func entry() -> (chunk: Int, samples: Int)? {
    guard left > 0, let chunk = reader.number(4), let samples = reader.number(4),
      reader.number(4) != nil
    else { return nil }
    left -= 1
    return (chunk, samples)
  }
}

/// How long each sample is, one behind the other.
private struct SampleSizes {
  private var reader: BoxReader
  /// The length of all of them; nil where each has its own.
  private var common: Int?
  /// The bits of one length.
  private var bits = 32
  /// The second half of a byte that holds two lengths.
  private var half: Int?
  private var left: Int

  init?(_ content: ArraySlice<UInt8>) {
    reader = BoxReader(content)
    guard let size = reader.number(4), let count = reader.number(4) else { return nil }
    common = size > 0 ? size : nil
    left = count
  }

  init?(compact content: ArraySlice<UInt8>) {
    reader = BoxReader(content)
    reader.skip(3)
    guard let bits = reader.number(1), [4, 8, 16].contains(bits), let count = reader.number(4)
    else { return nil }
    self.bits = bits
    left = count
  }

  /// How long the next samples are together; nil where there are not as many. `limit` is more than any
  /// of them can have.
  mutating func sum(of count: Int, atMost limit: Int) -> Int? {
    guard count <= left else { return nil }
    left -= count
    if let common {
      let (sum, isTooLong) = common.multipliedReportingOverflow(by: count)
      return isTooLong ? limit + 1 : sum
    }
    var sum = 0
    for _ in 0..<count {
      guard let size = next() else { return nil }
      sum = min(sum + size, limit + 1)
    }
    return sum
  }

  private mutating func next() -> Int? {
    guard bits == 4 else { return reader.number(bits / 8) }
    if let second = half {
      half = nil
      return second
    }
    guard let pair = reader.number(1) else { return nil }
    half = pair & 0xF
    return pair >> 4
  }
}
