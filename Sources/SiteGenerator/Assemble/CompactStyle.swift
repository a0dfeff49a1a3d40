/// A style sheet without what browsers do not read: comments, and all space but one character of it.
///
/// Source: CSS Syntax Level 3, sections 4.3.2 (comments), 4.3.5 (strings) and 4.3.6 (addresses).
enum CompactStyle {
  static func bytes(of source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let end = endOfString(from: index, in: source)
        result += source[index..<end]
        index = end
      case UInt8(ascii: "/") where source[index...].starts(with: "/*".utf8):
        index = endOfComment(from: index, in: source)
        appendSpace(to: &result)
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        index += 1
        appendSpace(to: &result)
      case UInt8(ascii: "u") where source[index...].starts(with: "url(".utf8):
        let end = source[index...].firstIndex(of: UInt8(ascii: ")")) ?? source.count
        result += source[index..<end]
        index = end
      case UInt8(ascii: "\\") where index + 1 < source.count:
        result += source[index...(index + 1)]
        index += 2
      default:
        // What ends a rule or a declaration, or begins its block, is enough by itself.
        if endings.contains(byte), result.last == UInt8(ascii: " ") { result.removeLast() }
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  private static let endings: [UInt8] = Array("{};,".utf8)

  private static func appendSpace(to result: inout [UInt8]) {
    guard let last = result.last, last != UInt8(ascii: " ") else { return }
    let isEscaped = result.dropLast().last == UInt8(ascii: "\\")
    guard isEscaped || !endings.contains(last) else { return }
    result.append(UInt8(ascii: " "))
  }

  /// Behind the closing quotation mark, or the end of a string that lacks it.
  private static func endOfString(from start: Int, in source: [UInt8]) -> Int {
    var index = start + 1
    while index < source.count, source[index] != source[start] {
      index += source[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, source.count)
  }

  private static func endOfComment(from start: Int, in source: [UInt8]) -> Int {
    var index = start + 2
    while index < source.count, !source[index...].starts(with: "*/".utf8) { index += 1 }
    return min(index + 2, source.count)
  }
}
