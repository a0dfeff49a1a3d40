import Diagnostics
import HTML
import Localization
import Templates

/// Compiles the templates once for each locale.
struct TemplateCompiler {
  let library: TemplateLibrary
  /// What each template may name.
  let schemas: [TemplateName: Schema]
  /// A message that a locale lacks is compiled as the source locale's: the missing message is
  /// reported at the string table, and nothing is rendered then.
  let sourceTable: StringTable
  let assets: [OutputAsset]
  /// Assets that this site leaves out; templates ask for them within sections.
  let absentAssets: Set<String>

  /// Without those that cannot be read, which is reported already: none is missing, as the program
  /// has all.
  func compile(for locale: LocaleSource) -> [TemplateName: Compilation] {
    var compilations: [TemplateName: Compilation] = [:]
    for (name, schema) in schemas where library.names.contains(name.rawValue) {
      compilations[name] = library.compile(
        name.rawValue, schema: schema, resolver: resolver(for: locale))
    }
    return compilations
  }

  private func resolver(for locale: LocaleSource) -> TemplateResolver {
    let files = Dictionary(
      assets.filter { !absentAssets.contains($0.name) }.map { ($0.name, $0.file) },
      uniquingKeysWith: { a, _ in a })
    return TemplateResolver(
      message: { key in
        let key = MessageKey(rawValue: key)
        guard case .single(let message) = locale.catalog.table[key] ?? sourceTable[key] else {
          return nil
        }
        return message.value.parts.flatMap { part -> [MessagePart] in
          switch part {
          case .literal(let text): locale.glossary.keep.parts(of: text)
          case .placeholder(let name): [.placeholder(name)]
          }
        }
      },
      messageKeys: sourceTable.keys.map(\.rawValue),
      asset: { files[$0].map(PercentEncoding.encode(path:)) },
      assetPaths: assets.map(\.name), absentAssets: absentAssets)
  }
}

extension KeepTerms {
  /// A message's text with the terms of other languages told apart.
  fileprivate func parts(of text: String) -> [MessagePart] {
    var text = text
    return text.withUTF8 { bytes in
      func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      var parts: [MessagePart] = []
      var start = 0
      while let match = firstMatch(in: bytes, from: start) {
        if start < match.range.lowerBound {
          parts.append(.literal(string(start..<match.range.lowerBound)))
        }
        parts.append(.foreign(string(match.range), language: match.language.description))
        start = match.range.upperBound
      }
      if start < bytes.count { parts.append(.literal(string(start..<bytes.count))) }
      return parts
    }
  }
}
