import HTML

/// The path of a request as names below the site's root, or nothing: no spelling of a path leads
/// out of it.
///
/// Source: RFC 3986, section 2.1 (percent-encoding), RFC 9112, section 3.2 (request targets).
struct RequestPath: Hashable {
  /// Decoded names, none of them empty, `.` or `..`.
  var names: [String]
  /// Whether the path ends with a slash.
  var isFolder: Bool

  /// nil where the target is no path, or one with a name that no file of a site has.
  init?(target: String) {
    var bytes = Array(target.utf8)[...]
    if let scheme = ["http://", "https://"].first(where: target.hasPrefix) {
      bytes = bytes.dropFirst(scheme.utf8.count).drop { $0 != UInt8(ascii: "/") }
      if bytes.isEmpty { bytes = Array("/".utf8)[...] }
    }
    bytes = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard bytes.first == UInt8(ascii: "/") else { return nil }
    var parts = bytes.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = parts.last?.isEmpty ?? true
    if isFolder { parts.removeLast() }
    names = []
    for part in parts {
      guard let name = Self.name(decoding: part) else { return nil }
      names.append(name)
    }
  }

  /// The file that the path names, a folder's being its index.html.
  var file: String {
    (names + (isFolder ? ["index.html"] : [])).joined(separator: "/")
  }

  /// The path as it stands in an address, with a slash at its end.
  var folderURL: String {
    "/" + names.map { PercentEncoding.encode(path: $0) + "/" }.joined()
  }

  private static func name(decoding part: ArraySlice<UInt8>) -> String? {
    guard let name = PercentEncoding.decode(Substring(decoding: part, as: UTF8.self)) else {
      return nil
    }
    // A slash or a backslash in a name would be a separator to somebody; control characters are in
    // no name of a site.
    let isSafe = name.utf8.allSatisfy {
      $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\")
    }
    return isSafe && name != "" && name != "." && name != ".." ? name : nil
  }
}
