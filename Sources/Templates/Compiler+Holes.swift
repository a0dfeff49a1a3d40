import Diagnostics
import HTML

extension Compiler {
  mutating func compileHole(_ tag: Tag, in frame: Frame) {
    defer { context.insert() }
    if tag.name.hasPrefix("strings.") { return compileMessage(tag, in: frame) }
    if tag.name.hasPrefix("assets.") { return compileAsset(tag, in: frame) }
    guard let meaning = meaning(of: tag, in: frame) else { return }
    let isUnescaped = tag.kind == .unescaped
    if let problem = problem(writing: tag.name, meaning.type, isUnescaped: isUnescaped) {
      return report(
        .malformedTemplate, tag.range, in: frame, problem.message, help: problem.help)
    }
    result.writtenValues.insert(wholeName(of: meaning))
    append(meaning)
  }

  private mutating func append(_ meaning: Meaning) {
    let slot = program.slot(scope: meaning.scope, path: meaning.path)
    if case .html = meaning.type {
      program.append(.html(slot))
    } else {
      program.append(.value(slot, context.insertion.escaping))
    }
  }

  private mutating func compileMessage(_ tag: Tag, in frame: Frame) {
    let key = String(tag.name.dropFirst("strings.".count))
    guard let parts = resolver.message(key) else {
      return report(
        .unknownName, tag.range, in: frame, "There is no message “\(key)” in the string table.",
        help: Suggestion.help(for: key, inSorted: resolver.messageKeys))
    }
    result.messageKeys.insert(key)
    let isUnescaped = tag.kind == .unescaped
    if let problem = problem(writing: tag.name, .text, isUnescaped: isUnescaped) {
      return report(
        .malformedTemplate, tag.range, in: frame, problem.message, help: problem.help)
    }
    for part in parts {
      switch part {
      case .literal(let text): program.append(literal: text, escapedFor: context.insertion.escaping)
      case .placeholder(let name): appendPlaceholder(name, of: key, at: tag, in: frame)
      case .foreign(let text, let language): appendForeign(text, language)
      }
    }
  }

  private mutating func appendForeign(_ text: String, _ language: String) {
    let isMarked = context.insertion == .text
    if isMarked {
      program.append(literal: Array("<span lang=\"".utf8))
      program.append(literal: language, escapedFor: .attribute)
      program.append(literal: Array("\">".utf8))
    }
    program.append(literal: text, escapedFor: context.insertion.escaping)
    if isMarked { program.append(literal: Array("</span>".utf8)) }
  }

  private mutating func appendPlaceholder(
    _ name: String, of key: String, at tag: Tag, in frame: Frame
  ) {
    switch lookUp(name) {
    case .unknown(let candidates):
      report(
        .unknownName, tag.range, in: frame,
        "The message “\(key)” asks for “%{\(name)}”, which this template does not know here.",
        help: Suggestion.help(for: name, among: candidates))
    case .found(let meaning):
      guard let problem = problem(writing: name, meaning.type, isUnescaped: false) else {
        return append(meaning)
      }
      report(
        .malformedTemplate, tag.range, in: frame,
        "The message “\(key)” cannot show “%{\(name)}” here: \(problem.message)", help: nil)
    }
  }

  /// A section of an asset is decided here and not on each page: a site has the file or does not.
  mutating func compileAssetSection(
    _ tag: Tag, _ content: [TemplateNode], in frame: Frame
  ) {
    let path = Self.assetPath(tag)
    let isAbsent = resolver.absentAssets.contains(path)
    guard isAbsent || resolver.asset(path) != nil else { return reportAsset(path, tag, in: frame) }
    guard isAbsent == (tag.kind == .inverted) else { return }
    compileEnclosed(by: tag, in: frame) { $0.compile(content, in: frame) }
  }

  private static func assetPath(_ tag: Tag) -> String {
    String(tag.name.dropFirst("assets.".count))
  }

  private mutating func reportAsset(_ path: String, _ tag: Tag, in frame: Frame) {
    report(
      .unknownName, tag.range, in: frame, "There is no asset “\(path)”.",
      help: Suggestion.help(for: path, inSorted: resolver.assetPaths))
  }

  private mutating func compileAsset(_ tag: Tag, in frame: Frame) {
    let path = Self.assetPath(tag)
    guard let address = resolver.asset(path) else { return reportAsset(path, tag, in: frame) }
    let isUnescaped = tag.kind == .unescaped
    if let problem = problem(writing: tag.name, .url, isUnescaped: isUnescaped) {
      return report(
        .malformedTemplate, tag.range, in: frame, problem.message, help: problem.help)
    }
    guard let root = scopes[0].slot(of: "root"), scopes[0].fields[root].type.isWritable else {
      return report(
        .unknownName, tag.range, in: frame,
        "The page has no “root” to find the asset “\(path)” from.",
        help: "Give the page's values a “root”, the way to the site's root.")
    }
    result.assetPaths.insert(path)
    append(Meaning(scope: 0, path: [root], type: .url))
    program.append(literal: address, escapedFor: context.insertion.escaping)
  }
}

extension ValueType {
  fileprivate var isWritable: Bool {
    self == .text || self == .url
  }
}
