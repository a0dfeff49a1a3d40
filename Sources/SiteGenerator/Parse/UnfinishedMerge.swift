/// The lines that a merge of two versions of a file leaves where it could not decide.
enum UnfinishedMerge {
  private static let width = 7

  /// The numbers of the lines, from 1.
  static func lines(of bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { hasBorder($0) ? markedLines(of: $0) : [] }
  }

  /// Whether a version begins or ends in a line; one between them alone may underline a heading.
  private static func hasBorder(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // Of as many marks in a row one stands here, so that most bytes need not be looked at.
    var place = width - 1
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") {
        var start = place
        while start > 0, start > place - width, bytes[start - 1] == byte { start -= 1 }
        let isAtBeginning = start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
        if isAtBeginning, mark(of: bytes[start...]) == byte { return true }
      }
      place += width
    }
    return false
  }

  private static func markedLines(of bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var found: [Int] = []
    var (start, number) = (0, 1)
    while start < bytes.count {
      if mark(of: bytes[start...]) != nil { found.append(number) }
      start = (bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count) + 1
      number += 1
    }
    return found
  }

  /// What a line begins with seven of, and no more, before a blank or its end.
  private static func mark(of rest: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
    guard let mark = rest.first, marks.contains(mark), rest.count >= width,
      rest.prefix(width).allSatisfy({ $0 == mark })
    else { return nil }
    let next = rest.dropFirst(width).first
    let isAlone = next == nil || next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r")
    return isAlone || next == UInt8(ascii: " ") ? mark : nil
  }

  private static let marks = Set("<=>|".utf8)
}
