/// Unpacks what was packed with “deflate”.
///
/// Sources: RFC 1951; RFC 1950, section 2.2, for the two bytes that stand before it in PNG and PDF.
struct Inflate {
  private var bits: BitReader
  private var output: [UInt8] = []
  private let limit: Int

  enum Format {
    /// Packed bytes alone.
    case plain
    /// Behind a header of two bytes.
    case zlib
  }

  /// What packed bytes hold, up to a limit, or up to where they are damaged or cut off; and how many
  /// of them were read for it.
  static func unpack(
    _ packed: ArraySlice<UInt8>, as format: Format, limit: Int
  ) -> (bytes: [UInt8], read: Int) {
    var content = packed
    if format == .zlib {
      guard isZlib(packed.prefix(2)) else { return ([], 0) }
      content = packed.dropFirst(2)
    }
    var inflate = Inflate(bits: BitReader(content), limit: limit)
    while inflate.output.count < limit, inflate.readBlock() {}
    return (inflate.output, inflate.bits.next - packed.startIndex)
  }

  private static func isZlib(_ header: ArraySlice<UInt8>) -> Bool {
    guard header.count == 2, let kind = header.first, let flags = header.last else { return false }
    return kind & 0x0F == 8 && flags & 0x20 == 0 && header.bigEndianNumber.isMultiple(of: 31)
  }

  private init(bits: BitReader, limit: Int) {
    (self.bits, self.limit) = (bits, limit)
  }

  /// Whether another block follows.
  private mutating func readBlock() -> Bool {
    guard let isLast = bits.number(1), let kind = bits.number(2) else { return false }
    let isWhole =
      switch kind {
      case 0: copyStored()
      case 1: read(Self.fixedCodes)
      case 2: codes().map { read($0) } ?? false
      default: false
      }
    return isWhole && isLast == 0
  }

  private mutating func copyStored() -> Bool {
    bits.skipToByte()
    guard let count = bits.number(16), let check = bits.number(16), check == ~count & 0xFFFF else {
      return false
    }
    let bytes = bits.bytes(count)
    output += bytes.prefix(limit - output.count)
    return bytes.count == count
  }

  private typealias Codes = (symbols: PrefixCode, distances: PrefixCode)

  /// Bytes, and copies of what came before.
  private mutating func read(_ codes: Codes) -> Bool {
    while output.count < limit {
      guard let symbol = bits.symbol(codes.symbols) else { return false }
      if symbol == 256 { return true }
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else {
        guard Self.lengths.indices.contains(symbol - 257),
          let length = number(Self.lengths[symbol - 257]),
          let code = bits.symbol(codes.distances), Self.distances.indices.contains(code),
          let distance = number(Self.distances[code]), distance <= output.count
        else { return false }
        for _ in 0..<min(length, limit - output.count) {
          output.append(output[output.count - distance])
        }
      }
    }
    return false
  }

  private mutating func number(_ range: Range) -> Int? {
    bits.number(range.bits).map { range.start + $0 }
  }

  /// The codes that a block brings with it.
  private mutating func codes() -> Codes? {
    guard let literals = bits.number(5), let distances = bits.number(5),
      let count = bits.number(4)
    else { return nil }
    var ofLengths = [UInt8](repeating: 0, count: 19)
    for place in Self.orderOfLengths.prefix(count + 4) {
      guard let length = bits.number(3) else { return nil }
      ofLengths[place] = UInt8(length)
    }
    guard let code = PrefixCode(ofLengths[...]) else { return nil }
    let total = literals + 257 + distances + 1
    var lengths: [UInt8] = []
    while lengths.count < total {
      guard let symbol = bits.symbol(code) else { return nil }
      switch symbol {
      case 16:
        guard let last = lengths.last, let more = bits.number(2) else { return nil }
        lengths += Array(repeating: last, count: 3 + more)
      case 17:
        guard let more = bits.number(3) else { return nil }
        lengths += Array(repeating: 0, count: 3 + more)
      case 18:
        guard let more = bits.number(7) else { return nil }
        lengths += Array(repeating: 0, count: 11 + more)
      default: lengths.append(UInt8(symbol))
      }
    }
    guard lengths.count == total, let symbols = PrefixCode(lengths[..<(literals + 257)]),
      let far = PrefixCode(lengths[(literals + 257)...])
    else { return nil }
    return (symbols, far)
  }
}

extension Inflate {
  /// Numbers from one on, told apart by so many bits.
  private typealias Range = (start: Int, bits: Int)

  private static let lengths: [Range] =
    ranges(
      from: 3, bits: [0, 0, 0, 0, 0, 0, 0, 0] + [1, 2, 3, 4, 5].flatMap { [$0, $0, $0, $0] })
    + [(258, 0)]
  private static let distances = ranges(
    from: 1, bits: [0, 0] + (0...13).flatMap { [$0, $0] })

  private static func ranges(from first: Int, bits: [Int]) -> [Range] {
    var start = first
    return bits.map { count in
      defer { start += 1 << count }
      return (start, count)
    }
  }

  private static let orderOfLengths = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  private static let fixedCodes: Codes = {
    let lengths =
      Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112)
      + Array(repeating: 7, count: 24) + Array(repeating: 8 as UInt8, count: 8)
    let distances = [UInt8](repeating: 5, count: 30)
    return (PrefixCode.made(lengths), PrefixCode.made(distances))
  }()
}

/// Which bits stand for which symbol: of codes of one length, the smaller symbol has the smaller code.
private struct PrefixCode {
  /// How many codes have each length in bits.
  private var counts = [Int](repeating: 0, count: 16)
  /// The first code of each length, and where its symbol stands.
  private var firstCodes = [Int](repeating: 0, count: 16)
  private var firstPlaces = [Int](repeating: 0, count: 16)
  private var symbols: [Int] = []

  /// nil where there are more codes than bits can tell apart.
  init?(_ lengths: ArraySlice<UInt8>) {
    self = Self.made(Array(lengths))
    let used = (1...15).reduce(0) { $0 + counts[$1] << (15 - $1) }
    guard used <= 1 << 15 else { return nil }
  }

  static func made(_ lengths: [UInt8]) -> PrefixCode {
    var code = PrefixCode()
    for length in lengths where length > 0 { code.counts[Int(length)] += 1 }
    for length in 1...15 {
      code.firstCodes[length] = (code.firstCodes[length - 1] + code.counts[length - 1]) << 1
      code.firstPlaces[length] = code.firstPlaces[length - 1] + code.counts[length - 1]
    }
    var next = code.firstPlaces
    code.symbols = Array(repeating: 0, count: code.counts.reduce(0, +))
    for (symbol, length) in lengths.enumerated() where length > 0 {
      code.symbols[next[Int(length)]] = symbol
      next[Int(length)] += 1
    }
    return code
  }

  private init() {}

  /// The symbol of a code of so many bits, if it is one.
  func symbol(_ code: Int, length: Int) -> Int? {
    let place = code - firstCodes[length]
    return place >= 0 && place < counts[length] ? symbols[firstPlaces[length] + place] : nil
  }
}

/// Reads bits, each byte's lowest first.
private struct BitReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var next: Int
  private var buffer = 0
  private var count = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    next = bytes.startIndex
  }

  /// A number of at most 16 bits.
  mutating func number(_ length: Int) -> Int? {
    while count < length {
      guard next < bytes.endIndex else { return nil }
      buffer |= Int(bytes[next]) << count
      next += 1
      count += 8
    }
    defer {
      buffer >>= length
      count -= length
    }
    return buffer & (1 << length - 1)
  }

  mutating func symbol(_ code: PrefixCode) -> Int? {
    var bits = 0
    for length in 1...15 {
      guard let bit = number(1) else { return nil }
      bits = bits << 1 | bit
      if let symbol = code.symbol(bits, length: length) { return symbol }
    }
    return nil
  }

  mutating func skipToByte() {
    buffer >>= count % 8
    count -= count % 8
  }

  /// Whole bytes, or as many as there are, where no bit of one is left over.
  mutating func bytes(_ length: Int) -> ArraySlice<UInt8> {
    next -= count / 8
    (buffer, count) = (0, 0)
    let found = bytes[next...].prefix(length)
    next += found.count
    return found
  }
}
