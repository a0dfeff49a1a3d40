/// Reads the line that says when and where a cue is shown.
///
/// Source: WebVTT, sections 3.2, 4.3 and 4.4.
struct CueTiming {
  private let line: CaptionLines.Line
  private var rest: ArraySlice<UInt8>

  init(_ line: CaptionLines.Line) {
    self.line = line
    rest = line.bytes
  }

  /// In milliseconds.
  mutating func read() throws(CaptionFault) -> (start: Int, end: Int) {
    skipBlanks()
    let start = try time()
    guard skipBlanks() > 0, rest.starts(with: "-->".utf8) else {
      throw fault("“-->” with a blank before and behind it belongs between two times.")
    }
    rest = rest.dropFirst(3)
    guard skipBlanks() > 0 else {
      throw fault("“-->” with a blank before and behind it belongs between two times.")
    }
    let column = line.column(of: rest.startIndex)
    let end = try time()
    guard end > start else {
      throw CaptionFault(
        line: line.number, column: column, message: "The cue ends before it begins.")
    }
    try readSettings()
    return (start, end)
  }

  private func fault(_ message: String, help: String? = nil) -> CaptionFault {
    CaptionFault(
      line: line.number, column: line.column(of: rest.startIndex), message: message, help: help)
  }

  @discardableResult
  private mutating func skipBlanks() -> Int {
    let blanks = rest.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    rest = rest.dropFirst(blanks)
    return blanks
  }

  /// Hours, which may be left out, minutes, seconds and thousandths: `01:02:03.500`.
  private mutating func time() throws(CaptionFault) -> Int {
    let word = rest.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    guard let time = CueTime.milliseconds(word) else {
      let hasComma = word.contains(UInt8(ascii: ","))
      throw fault(
        "“\(String(decoding: word.prefix(40), as: UTF8.self))” is no time of a cue.",
        help: hasComma
          ? "Write a point, not a comma, before the thousandths: 00:01.500."
          : "Write minutes, seconds and thousandths, such as 00:01.500 or 01:00:01.500.")
    }
    rest = rest.dropFirst(word.count)
    return time
  }

  private mutating func readSettings() throws(CaptionFault) {
    var known: Set<Substring> = []
    while skipBlanks() > 0, !rest.isEmpty {
      let word = rest.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      let text = String(decoding: word, as: UTF8.self)
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, CueSetting.isValid(parts[0], parts[1]),
        known.insert(parts[0]).inserted
      else {
        throw fault(
          "“\(text.prefix(40))” is no setting of a cue, or there is one like it before.",
          help: "Such as “align:start line:0 position:20%”. The text stands on the next line.")
      }
      rest = rest.dropFirst(word.count)
    }
  }
}

/// A time in the notation of WebVTT.
enum CueTime {
  static func milliseconds(_ bytes: ArraySlice<UInt8>) -> Int? {
    let halves = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard halves.count == 2, let thousandths = number(halves[1], 3...3) else { return nil }
    let parts = halves[0].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let seconds = number(parts[parts.count - 1], 2...2),
      let minutes = number(parts[parts.count - 2], 2...2), seconds < 60, minutes < 60,
      let hours = parts.count == 3 ? number(parts[0], 2...4) : 0
    else { return nil }
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
  }

  private static func number(_ digits: ArraySlice<UInt8>, _ lengths: ClosedRange<Int>) -> Int? {
    guard lengths.contains(digits.count),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

/// A setting of a cue: where on the picture it stands.
enum CueSetting {
  static func isValid(_ name: Substring, _ value: Substring) -> Bool {
    switch name {
    case "vertical": ["rl", "lr"].contains(value)
    case "line": isPlaced(value, ["start", "center", "end"]) { isLine($0) || isPercentage($0) }
    case "position": isPlaced(value, ["line-left", "center", "line-right"], isPercentage)
    case "size": isPercentage(value)
    case "align": ["start", "center", "end", "left", "right"].contains(value)
    case "region": !value.isEmpty
    default: false
    }
  }

  /// A value that may have the name of an edge behind a comma.
  private static func isPlaced(
    _ value: Substring, _ edges: Set<Substring>, _ isValue: (Substring) -> Bool
  ) -> Bool {
    let parts = value.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    guard isValue(parts[0]) else { return false }
    return parts.count == 1 || edges.contains(parts[1])
  }

  private static func isLine(_ value: Substring) -> Bool {
    let digits = value.hasPrefix("-") ? value.dropFirst() : value
    return (1...4).contains(digits.utf8.count) && digits.utf8.allSatisfy(isDigit)
  }

  private static func isPercentage(_ value: Substring) -> Bool {
    guard value.hasSuffix("%"), value.utf8.count <= 12 else { return false }
    let parts = value.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
      let number = Double(value.dropLast())
    else { return false }
    return number <= 100
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
