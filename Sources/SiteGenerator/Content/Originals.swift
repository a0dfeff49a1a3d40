import Diagnostics
import YAML

/// Which files of the base a site has copied to change them, each with the digest that it had then.
struct Originals: Sendable {
  /// The digest of each by its path below the site folder.
  var digests: [String: Located<String>] = [:]

  static func parse(
    _ bytes: [UInt8], path: String
  ) -> (originals: Originals, diagnostics: [Diagnostic]) {
    let (node, diagnostics) = YAMLNode.parse(bytes, path: path)
    guard let node else { return (Originals(), diagnostics) }
    var reader = MappingReader(node, path: path, locale: nil, subject: "The list of originals")
    var originals = Originals()
    for file in reader.keys {
      originals.digests[file] = reader.value(
        file, expected: "a SHA-256 digest, as “handout base copy” writes it",
        as: .text(TextForm("[0-9A-Fa-f]{64}", numerals: .any))
      ) { $0.utf8.count == 64 && $0.allSatisfy(\.isHexDigit) ? $0.lowercased() : nil }
    }
    return (originals, diagnostics + reader.finish())
  }

  /// As the file says it, in the order of the paths.
  var text: String {
    digests.sorted { $0.key < $1.key }.reduce(
      "# Files of the program as they were when they were copied; handout writes this list.\n"
    ) { $0 + "\($1.key): \($1.value.value)\n" }
  }
}
