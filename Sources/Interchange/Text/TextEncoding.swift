import Diagnostics

/// The encodings that spreadsheets and tools save text in, made UTF-8.
enum TextEncoding {
  /// UTF-8 without a byte order mark; nil where the bytes are no text, and then the line of the first
  /// that are none.
  static func utf8(_ bytes: [UInt8]) -> (text: [UInt8]?, invalidLine: Int) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), isLittle: true), 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), isLittle: false), 1) }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let isValid = String(validating: text, as: UTF8.self) != nil
    return isValid ? (Array(text), 0) : (nil, invalidLine(of: text))
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> [UInt8]? {
    guard bytes.count % 2 == 0 else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  private static func invalidLine(of bytes: ArraySlice<UInt8>) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? 0) + 1
  }
}

extension FileProblems {
  /// The file as UTF-8 without a byte order mark, or why it is none.
  func utf8(_ bytes: [UInt8]) -> (text: [UInt8]?, problem: Diagnostic?) {
    let (text, line) = TextEncoding.utf8(bytes)
    if let text { return (text, nil) }
    return (
      nil,
      problem(
        .invalidUTF8, "\(path) is not in UTF-8.", line: line,
        help: "Save it again in the encoding UTF-8; Excel calls it “CSV UTF-8”.")
    )
  }
}
