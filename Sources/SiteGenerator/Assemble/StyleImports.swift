import Diagnostics

/// Puts style sheets in the place of `@import "name.css";`, so that a page asks for one file where its
/// rules are written in several.
///
/// Only a whole line is such a place, and only in a sheet that no other imports: what is imported
/// stands in the output once for each sheet that imports it.
struct StyleImports {
  private let assets: [String: Asset]
  /// The paths of the sheets that stand in others.
  private(set) var imported: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ assets: [Asset]) {
    self.assets = Dictionary(
      assets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The bytes of a style sheet with those that it imports; one that there is not is reported, and
  /// its line left out.
  mutating func joined(_ asset: Asset) -> [UInt8] {
    guard asset.bytes.contains(UInt8(ascii: "@")) else { return asset.bytes }
    var result: [UInt8] = []
    for (number, line) in Self.lines(of: asset) {
      guard let name = Self.importedName(in: line) else {
        result += line
        result.append(UInt8(ascii: "\n"))
        continue
      }
      guard let found = assets[name], name != asset.path else {
        report("There is no style sheet “\(name)” to import.", line: number, of: asset, name)
        continue
      }
      if Self.lines(of: found).contains(where: { Self.importedName(in: $1) != nil }) {
        report("“\(name)” cannot be imported, as it imports others.", line: number, of: asset)
        continue
      }
      imported.insert(name)
      result += found.bytes
      result.append(UInt8(ascii: "\n"))
    }
    return result
  }

  private static func lines(of asset: Asset) -> some Sequence<(Int, ArraySlice<UInt8>)> {
    zip(1..., asset.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false))
  }

  private static func importedName(in line: ArraySlice<UInt8>) -> String? {
    let (start, end) = (Array("@import \"".utf8), Array("\";".utf8))
    guard line.starts(with: start), line.suffix(end.count).elementsEqual(end) else { return nil }
    return String(validating: line.dropFirst(start.count).dropLast(end.count), as: UTF8.self)
  }

  private mutating func report(
    _ message: String, line: Int, of asset: Asset, _ unknown: String? = nil
  ) {
    let path = (asset.isOwn ? "" : BaseFiles.mark) + "templates/assets/\(asset.path)"
    diagnostics.append(
      Diagnostic(
        .unknownName, about: .template,
        at: SourceLocation(path: path, range: SourceRange(line: line, column: 1)), message,
        help: unknown.flatMap {
          Suggestion.help(for: $0, inSorted: assets.keys.filter { $0.hasSuffix(".css") }.sorted())
        }))
  }
}
