/// Cuts a text into tokens in one pass over its bytes.
///
/// Words are runs of letters (Unicode `Alphabetic` and marks) with apostrophes and digits within;
/// Han ideographs stand alone, and so does what a language joins to its words.
struct Tokenizer: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: Vocabulary
  /// In ascending order, not overlapping.
  private let asides: [Range<Int>]
  private var nextAside = 0
  private var position = 0
  private var followsSpace = true
  /// Room for a token a byte, which no text has more of.
  private let tokens: UnsafeMutableBufferPointer<Token>
  private var count = 0

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, asides: [Range<Int>], vocabulary: Vocabulary,
    tokens: UnsafeMutableBufferPointer<Token>
  ) {
    self.bytes = bytes
    self.asides = asides
    self.vocabulary = vocabulary
    self.tokens = tokens
  }

  static func tokens(
    of bytes: UnsafeBufferPointer<UInt8>, asides: [Range<Int>], vocabulary: Vocabulary
  ) -> [Token] {
    [Token](unsafeUninitializedCapacity: bytes.count) { room, count in
      var tokenizer = Tokenizer(bytes, asides: asides, vocabulary: vocabulary, tokens: room)
      tokenizer.run()
      count = tokenizer.count
    }
  }

  private mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 0x20 {
        followsSpace = true
        position += 1
      } else if latinWord() {
        continue
      } else if byte &- UInt8(ascii: "0") < 10 {
        number()
      } else if let letter = letterLength(at: position) {
        word(firstLength: letter)
      } else if let space = spaceLength(at: position) {
        followsSpace = true
        position += space
      } else if foreignDigitLength(at: position) != nil {
        number()
      } else if byte == UInt8(ascii: "%") {
        percent()
      } else {
        mark()
      }
    }
  }

  private mutating func number() {
    let start = position
    while true {
      if isDigit(0) {
        position += 1
      } else if let length = foreignDigitLength(at: position) {
        position += length
      } else if let length = separatorLength(at: position), isAnyDigit(at: position + length) {
        position += length
      } else {
        break
      }
    }
    append(.number, from: start)
  }

  /// Takes a word of nothing but the letters of Latin-1 and digits, as most words are, and digests it
  /// in the same pass; false, and nothing taken, where there is another or none.
  private mutating func latinWord() -> Bool {
    var hash = FNV1a.offsetBasis
    var end = position
    var hasDigit = false
    while end < bytes.count {
      let byte = bytes[end]
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        FNV1a.mix(byte | 0x20, into: &hash)
        end += 1
      } else if byte == 0xC3, end + 1 < bytes.count {
        let second = bytes[end + 1]
        // × and ÷ are no letters.
        if second == 0x97 || second == 0xB7 { break }
        FNV1a.mix(byte, into: &hash)
        FNV1a.mix(second < 0x9F ? second | 0x20 : second, into: &hash)
        end += 2
      } else if end > position, byte &- UInt8(ascii: "0") < 10 {
        FNV1a.mix(byte, into: &hash)
        hasDigit = true
        end += 1
      } else if byte >= 0x80 || byte == UInt8(ascii: "'") {
        return false
      } else {
        break
      }
    }
    guard end > position else { return false }
    let (start, first) = (position, bytes[position])
    let isCapitalized =
      first == 0xC3 ? bytes[start + 1] < 0x9F : first &- UInt8(ascii: "A") < 26
    position = end
    append(.word, from: start, isCapitalized: isCapitalized, hasDigit: hasDigit, hash: hash)
    cutAffixes(hasDigit: hasDigit)
    return true
  }

  private mutating func word(firstLength: Int) {
    let start = position
    position += firstLength
    if firstLength == 3, isIdeograph(at: start) { return append(.word, from: start) }
    var hasDigit = false
    while true {
      if let length = letterLength(at: position) {
        if length == 3, isIdeograph(at: position) { break }
        position += length
      } else if isDigit(0) {
        hasDigit = true
        position += 1
      } else if let apostrophe = apostropheLength(at: position) {
        if let affixes = vocabulary.affixes, affixes.isElided(bytes[start..<position]) {
          return elided(start, apostrophe)
        }
        guard letterLength(at: position + apostrophe) != nil else { break }
        position += apostrophe
      } else {
        break
      }
    }
    append(
      .word, from: start, isCapitalized: isCapital(at: start), hasDigit: hasDigit,
      hash: Folding.hash(bytes[start..<position]))
    cutAffixes(hasDigit: hasDigit)
  }

  /// Takes the apostrophe of an elided word with it.
  private mutating func elided(_ start: Int, _ apostrophe: Int) {
    position += apostrophe
    append(
      .word, from: start, isCapitalized: isCapital(at: start), isAffix: true,
      hash: Folding.hash(bytes[start..<position]))
  }

  /// Cuts the last word into what is joined in it, where no lexicon has it as a whole.
  private mutating func cutAffixes(hasDigit: Bool) {
    guard !hasDigit, let joined = vocabulary.affixes, joined.hasUnmarked else { return }
    let last = tokens[count - 1]
    guard !last.word.isKnown,
      let affixes = joined.lengths(in: bytes[last.range], of: vocabulary)
    else { return }
    count -= 1
    followsSpace = last.followsSpace
    let ends = [
      Int(last.start) + affixes.prefix, Int(last.end) - affixes.suffix, Int(last.end),
    ]
    position = Int(last.start)
    for (place, end) in ends.enumerated() where end > position {
      let start = position
      position = end
      append(
        .word, from: start, isCapitalized: last.isCapitalized && start == Int(last.start),
        isAffix: place != 1, hash: Folding.hash(bytes[start..<end]))
    }
  }

  /// `%{name}`, `%%{` for the signs themselves, or a percent sign.
  private mutating func percent() {
    let start = position
    if byte(1) == UInt8(ascii: "%"), byte(2) == UInt8(ascii: "{") {
      position += 3
      return append(.mark, from: start)
    }
    guard byte(1) == UInt8(ascii: "{") else { return mark() }
    var end = position + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: "}"), bytes[end] != UInt8(ascii: "\n") {
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "}") else { return mark() }
    position = end + 1
    append(.placeholder, from: start)
  }

  private mutating func mark() {
    let start = position
    position += scalarLength(at: position)
    if isInAddress(start) { return address() }
    append(.mark, from: start)
  }

  /// Whether the mark makes an address of what it stands in: "https://", "www.", "name@".
  private func isInAddress(_ start: Int) -> Bool {
    guard !followsSpace, count > 0 else { return false }
    let last = tokens[count - 1]
    guard last.kind == .word || last.kind == .number else { return false }
    switch bytes[start] {
    case UInt8(ascii: ":"): return byte(0) == UInt8(ascii: "/") && byte(1) == UInt8(ascii: "/")
    case UInt8(ascii: "@"): return letterLength(at: position) != nil
    case UInt8(ascii: "."):
      return last.hash == Self.www && letterLength(at: position) != nil
    default: return false
    }
  }

  private static let www = Vocabulary.hash(of: "www")

  /// Takes everything between two white spaces together, but for punctuation at its end.
  private mutating func address() {
    var start = position
    while count > 0 {
      count -= 1
      let last = tokens[count]
      start = Int(last.start)
      followsSpace = last.followsSpace
      if last.followsSpace || last.kind == .address { break }
    }
    while position < bytes.count, spaceLength(at: position) == nil, !endsAddress(bytes[position]) {
      position += 1
    }
    while position > start + 1, isClosing(bytes[position - 1]) { position -= 1 }
    append(.address, from: start)
  }

  private func endsAddress(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
  }

  private func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  private mutating func append(_ kind: Token.Kind, from start: Int) {
    append(kind, from: start, hash: Folding.hash(bytes[start..<position]))
  }

  private mutating func append(
    _ kind: Token.Kind, from start: Int, isCapitalized: Bool = false, hasDigit: Bool = false,
    isAffix: Bool = false, hash: UInt64
  ) {
    var flags: Token.Flags = hasDigit ? .hasDigit : []
    if followsSpace { flags.insert(.spaceBefore) }
    if isCapitalized { flags.insert(.capitalized) }
    if isAffix { flags.insert(.affix) }
    if isAside(start) { flags.insert(.aside) }
    tokens.initializeElement(
      at: count,
      to: Token(
        start: UInt32(start), end: UInt32(position), hash: hash,
        word: vocabulary.word(hash: hash), kind: kind, flags: flags))
    count += 1
    followsSpace = false
  }

  private mutating func isAside(_ offset: Int) -> Bool {
    while nextAside < asides.count, asides[nextAside].upperBound <= offset { nextAside += 1 }
    return nextAside < asides.count && asides[nextAside].contains(offset)
  }
}

/// What stands at an offset.
extension Tokenizer {
  private func byte(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  private func isDigit(_ distance: Int) -> Bool {
    guard let byte = byte(distance) else { return false }
    return byte &- UInt8(ascii: "0") < 10
  }

  /// The bytes of the digit of another script than ours at an offset; nil where there is none.
  private func foreignDigitLength(at offset: Int) -> Int? {
    guard offset < bytes.count, bytes[offset] >= 0xD9,
      scalar(at: offset)?.properties.generalCategory == .decimalNumber
    else { return nil }
    return scalarLength(at: offset)
  }

  private func isAnyDigit(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    return bytes[offset] &- UInt8(ascii: "0") < 10 || foreignDigitLength(at: offset) != nil
  }

  /// The bytes of a sign that stands within numbers: “.”, “,”, the Arabic “٫” and “٬”, the wide “．”
  /// and “，”; nil for every other.
  private func separatorLength(at offset: Int) -> Int? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ",") { return 1 }
    guard bytes[offset] == 0xD9 || bytes[offset] == 0xEF else { return nil }
    switch scalar(at: offset) {
    case "٫", "٬": return 2
    case "．", "，": return 3
    default: return nil
    }
  }

  /// The bytes of the letter at an offset; nil where there is none.
  private func letterLength(at offset: Int) -> Int? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    if byte < 0x80 { return (byte | 0x20) &- UInt8(ascii: "a") < 26 ? 1 : nil }
    if byte == 0xC3, offset + 1 < bytes.count {
      return bytes[offset + 1] == 0x97 || bytes[offset + 1] == 0xB7 ? nil : 2
    }
    guard let scalar = scalar(at: offset) else { return nil }
    let isLetter =
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark: true
      default: scalar.properties.isAlphabetic || scalar == "\u{AD}"
      }
    return isLetter ? scalarLength(at: offset) : nil
  }

  private func apostropheLength(at offset: Int) -> Int? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] == UInt8(ascii: "'") { return 1 }
    let isCurly =
      bytes[offset] == 0xE2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x99
    return isCurly ? 3 : nil
  }

  private func spaceLength(at offset: Int) -> Int? {
    let byte = bytes[offset]
    if byte <= 0x20 { return 1 }
    guard byte == 0xC2 || byte >= 0xE1, let scalar = scalar(at: offset),
      scalar.properties.isWhitespace
    else { return nil }
    return scalarLength(at: offset)
  }

  private func isIdeograph(at offset: Int) -> Bool {
    scalar(at: offset)?.properties.isIdeographic ?? false
  }

  private func isCapital(at offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte < 0x80 { return byte &- UInt8(ascii: "A") < 26 }
    return scalar(at: offset)?.properties.isUppercase ?? false
  }

  private func scalarLength(at offset: Int) -> Int {
    let length =
      switch bytes[offset] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    return min(length, bytes.count - offset)
  }

  private func scalar(at offset: Int) -> Unicode.Scalar? {
    let length = scalarLength(at: offset)
    guard length > 1 else { return Unicode.Scalar(bytes[offset]) }
    var value = UInt32(bytes[offset]) & (0x7F >> UInt32(length))
    for byte in bytes[offset + 1..<offset + length] { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value)
  }
}
