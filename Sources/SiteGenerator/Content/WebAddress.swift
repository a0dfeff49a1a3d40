import Diagnostics
import HTML
import YAML

/// Addresses of the web as they stand in settings.
///
/// Source: RFC 3986, sections 3.1 to 3.3; RFC 1123, section 2.1, for the names of hosts.
enum WebAddress {
  /// The address of a site's root with a slash at its end: https or http, a host, perhaps a port and a
  /// path; nil for everything else.
  static func root(_ text: String) -> String? {
    guard let (host, rest) = parts(of: text), isHost(host), host.allSatisfy({ $0 < 0x80 }) else {
      return nil
    }
    var path = rest
    if path.last == UInt8(ascii: "/") { path.removeLast() }
    guard path.isEmpty || path.first == UInt8(ascii: "/") else { return nil }
    let folders = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard folders.dropFirst().allSatisfy(isFolder) else { return nil }
    return text.utf8.last == UInt8(ascii: "/") ? text : text + "/"
  }

  /// Whether a text is a whole address of another site: https or http, a host, and behind it nothing
  /// that could end a link.
  static func isExternal(_ text: String) -> Bool {
    guard let (host, rest) = parts(of: text) else { return false }
    return isHost(host)
      && !String(Substring(rest)).unicodeScalars.contains {
        $0 == " " || "\"<>\\".unicodeScalars.contains($0) || $0.isHiddenSign
      }
  }

  /// What `root` reads, as far as a pattern can tell.
  static let rootForm = TextForm(host(of: "[A-Za-z0-9]") + "(/[A-Za-z0-9._~%-]+)*/?")

  /// What `isExternal` takes, as far as a pattern can tell.
  static let externalForm = TextForm(
    host(of: #"[^\x00-/:-@\[-`{-\x7f]"#) + #"([/?#][^ "<>\\]*)?"#)

  /// The scheme, and a host of such letters and digits with or without a port.
  private static func host(of sign: String) -> String {
    let label = "\(sign)((\(sign)|-)*\(sign))?"
    return "https?://\(label)([.]\(label))*(:[0-9]{1,5})?"
  }

  /// The host with its port, and what stands behind it.
  private static func parts(
    of text: String
  ) -> (host: Substring.UTF8View, rest: Substring.UTF8View)? {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
    let behind = text.utf8.dropFirst(scheme.utf8.count)
    let end = behind.firstIndex { [0x2F, 0x3F, 0x23].contains($0) } ?? behind.endIndex
    return (behind[..<end], behind[end...])
  }

  /// Whether a text is a host's name or number, with or without a port. A user's name and password
  /// before it are none.
  private static func isHost(_ text: Substring.UTF8View) -> Bool {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let name = parts.first, parts.count <= 2, name.count <= 253 else { return false }
    if parts.count == 2 {
      guard parts[1].allSatisfy(isDigit), let port = Int(String(Substring(parts[1]))),
        (1...65_535).contains(port)
      else { return false }
    }
    return name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { label in
        (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
          && label.last != UInt8(ascii: "-")
          && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
      }
  }

  /// Whether a part of a path is a folder's name, percent codes and all.
  private static func isFolder(_ part: Substring.UTF8View) -> Bool {
    guard let name = PercentEncoding.decode(Substring(part)), !name.isEmpty, name != ".",
      name != ".."
    else { return false }
    return !name.unicodeScalars.contains { $0 == "/" || $0 == "\\" || $0.isHiddenSign }
      && part.allSatisfy { isLetterOrDigit($0) || "-._~%".utf8.contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }
}
