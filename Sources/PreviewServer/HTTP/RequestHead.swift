/// The head of a request.
///
/// Source: RFC 9112, sections 2 to 6.
struct RequestHead: Hashable, Sendable {
  var method: String
  var target: String
  /// Whether the connection stays open for another request.
  var keepsConnection: Bool
  private var fields: [String: [String]] = [:]

  /// More than any browser sends.
  static let limit = 32 * 1024

  /// The length of the head at the beginning of some bytes, the empty line included; nil where it
  /// has not come whole.
  static func length(in bytes: [UInt8]) -> Int? {
    let end = Array("\r\n\r\n".utf8)
    guard bytes.count >= end.count else { return nil }
    return (0...(bytes.count - end.count)).first { bytes[$0...].starts(with: end) }
      .map { $0 + end.count }
  }

  /// nil where it is no head of a request.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: true)
    let words = lines.first?.split(separator: " ", omittingEmptySubsequences: false) ?? []
    guard words.count == 3, ["HTTP/1.1", "HTTP/1.0"].contains(words[2]),
      words.allSatisfy({ word in !word.isEmpty && word.utf8.allSatisfy { $0 > 0x20 } })
    else { return nil }
    method = String(words[0])
    target = String(words[1])
    keepsConnection = words[2] == "HTTP/1.1"
    for line in lines.dropFirst() {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let name = line[..<colon]
      // A blank before the colon, or a line that goes on another, is one server's trap for the next.
      guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
      let value = line[line.utf8.index(after: colon)...].trimmingBlanks
      fields[name.lowercased(), default: []].append(value)
    }
    let connection = self["connection"]?.lowercased() ?? ""
    if connection.contains("close") || hasBody {
      keepsConnection = false
    } else if connection.contains("keep-alive") {
      keepsConnection = true
    }
  }

  /// A field by its name in lower case, its repetitions as one list.
  subscript(name: String) -> String? {
    fields[name]?.joined(separator: ", ")
  }

  /// No other request comes behind a body: but for an upload's it is not read.
  private var hasBody: Bool {
    fields["transfer-encoding"] != nil || (self["content-length"] ?? "0") != "0"
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
    return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
