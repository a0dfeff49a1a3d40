package import Diagnostics

extension StringTable {
  /// Where a message stands, its first form where it is plural; the file for a key without message.
  package func location(of key: MessageKey) -> SourceLocation {
    let range =
      switch self[key] {
      case .single(let message): message.range
      case .plural(let forms):
        forms.values.map(\.range).min {
          ($0.startLine, $0.startColumn) < ($1.startLine, $1.startColumn)
        } ?? .startOfFile
      case nil: SourceRange.startOfFile
      }
    return SourceLocation(path: path(of: key), range: range)
  }
}
