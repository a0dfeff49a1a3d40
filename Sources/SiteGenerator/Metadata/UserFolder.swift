/// The folders that systems keep a user's files in, which programs write into the files they save.
enum UserFolder {
  private static let parents = ["/home/", "/Users/", "\\Users\\", "\\Documents and Settings\\"]
    .map { Array($0.utf8) }
  /// Folders beside those of users.
  private static let common: Set = ["all users", "default", "public", "shared"]
  private static let links = ["href=\"", "href='"].map { Array($0.utf8) }
  private static let nameLimit = 64

  /// The first such folder in a text, as `/home/jane`.
  static func first(in text: ArraySlice<UInt8>) -> String? {
    var place = text.startIndex
    while let start = text[place...].firstIndex(where: { $0 == slash || $0 == backslash }) {
      if let folder = folder(in: text, at: start) { return folder }
      place = start + 1
    }
    return nil
  }

  static func first(in text: String) -> String? {
    first(in: Array(text.utf8)[...])
  }

  private static func folder(in text: ArraySlice<UInt8>, at start: Int) -> String? {
    let rest = text[start...]
    guard let parent = parents.first(where: rest.starts), isWhole(text[..<start]) else {
      return nil
    }
    let name = rest.dropFirst(parent.count).prefix(nameLimit).prefix(while: isOfName)
    let end = rest.startIndex + parent.count + name.count
    guard !name.isEmpty, end < text.endIndex, text[end] == slash || text[end] == backslash,
      !common.contains(String(decoding: name, as: UTF8.self).lowercased())
    else { return nil }
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  /// Whether a path may begin behind these bytes: not in the middle of a web address, nor of a link
  /// within a site.
  private static func isWhole(_ before: ArraySlice<UInt8>) -> Bool {
    if links.contains(where: { before.suffix($0.count).elementsEqual($0) }) { return false }
    guard let last = before.last else { return true }
    return !isLetterOrDigit(last) && !"-._~%".utf8.contains(last)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != slash && byte != backslash && !"\"'<>|:*?".utf8.contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
      true
    default: false
    }
  }

  private static let slash = UInt8(ascii: "/")
  private static let backslash = UInt8(ascii: "\\")
}
