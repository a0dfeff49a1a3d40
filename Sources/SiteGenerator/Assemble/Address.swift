/// Where a page stands in the output: a folder below the site's root that holds its index.html.
struct Address: Sendable, Hashable {
  /// The folder with a slash at its end, such as `es/ejercicios/almeja/`; empty for the root.
  let folder: String
  /// The folder as it stands in an address.
  let url: String

  init(folder: String) {
    self.folder = folder
    url = PercentEncoding.encode(path: folder)
  }

  /// The folder that an alias such as `/en/exercises/clams/` names; a last index.html is the same.
  init(alias: String) {
    var parts = Path.components(of: alias)
    if parts.last == "index.html" { parts.removeLast() }
    self.init(folder: parts.map { "\($0)/" }.joined())
  }

  /// The file below the output folder.
  var file: String { folder + "index.html" }

  /// What leads from the page's folder to the site's root: `../` once a folder.
  var root: String {
    String(repeating: "../", count: folder.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// A relative link from a page to this one; it names index.html, so that the site also opens from
  /// a folder, without a server.
  func link(from page: Address) -> String {
    page.root + url + "index.html"
  }
}

/// Addresses in ASCII.
///
/// Source: RFC 3986, sections 2.1 and 3.3.
enum PercentEncoding {
  /// Encodes what may not stand in a path; slashes stay. Colons are encoded too, since a relative
  /// link that begins with `a:` would name a scheme.
  static func encode(path: String) -> String {
    if path.utf8.allSatisfy(isPlain) { return path }
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// The text behind `%41`-style sequences; nil where one is malformed or the result is no UTF-8.
  static func decode(_ text: some StringProtocol) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
        let value = UInt8(digits, radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
