/// A script without its lines of comment, and without the space before its lines.
///
/// Only whole lines go, and only where no text can reach from one line into the next; a script in
/// which one might is published as it is. What else is idle in a script, only a parser of the whole
/// language could tell.
///
/// Source: ECMAScript 2024, sections 12.4 (comments), 12.9.4 (strings, which a backslash continues
/// on the next line) and 12.9.6 (templates).
enum CompactScript {
  static func bytes(of source: [UInt8]) -> [UInt8] {
    let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.allSatisfy(endsByItself) else { return source }
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    for line in lines {
      let code = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      guard !code.isEmpty, !code.starts(with: "//".utf8) else { continue }
      result += code
      result.append(UInt8(ascii: "\n"))
    }
    return result
  }

  /// Whether nothing that is opened in a line can be open behind it: no comment of several lines,
  /// every template closed, no line that goes on.
  private static func endsByItself(_ line: ArraySlice<UInt8>) -> Bool {
    line.last != UInt8(ascii: "\\") && line.count { $0 == UInt8(ascii: "`") }.isMultiple(of: 2)
      && !line.contains(UInt8(ascii: "\r"))
      && !zip(line, line.dropFirst()).contains {
        $0 == UInt8(ascii: "/") && $1 == UInt8(ascii: "*")
      }
  }
}
