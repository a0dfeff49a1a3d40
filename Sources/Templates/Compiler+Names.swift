import Diagnostics

extension Compiler {
  /// What a name stands for.
  struct Meaning {
    var scope: Int
    var path: [Int]
    var type: ValueType
  }

  enum Lookup {
    case found(Meaning)
    /// The names that would have been known instead.
    case unknown(candidates: [String])
  }

  /// Looks a dotted name up, from the innermost scope outward; its first part decides the scope.
  func lookUp(_ name: String) -> Lookup {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    for (scope, schema) in scopes.enumerated().reversed() {
      guard let slot = schema.slot(of: parts[0]) else { continue }
      return descend(
        parts, from: Meaning(scope: scope, path: [slot], type: schema.fields[slot].type))
    }
    return .unknown(candidates: Array(Set(scopes.flatMap { $0.fields.map(\.name) })))
  }

  private func descend(_ parts: [String], from first: Meaning) -> Lookup {
    var meaning = first
    for (index, part) in parts.enumerated().dropFirst() {
      guard case .record(let schema) = meaning.type else { return .unknown(candidates: []) }
      guard let slot = schema.slot(of: part) else {
        let prefix = parts[..<index].joined(separator: ".")
        return .unknown(candidates: schema.fields.map { "\(prefix).\($0.name)" })
      }
      meaning.path.append(slot)
      meaning.type = schema.fields[slot].type
    }
    return .found(meaning)
  }

  /// The meaning of a tag's name; where it has none, that is reported.
  mutating func meaning(of tag: Tag, in frame: Frame) -> Meaning? {
    switch lookUp(tag.name) {
    case .found(let meaning): return meaning
    case .unknown(let candidates):
      report(
        .unknownName, tag.range, in: frame,
        "“\(tag.name)” is not a value that this template knows here.",
        help: Suggestion.help(for: tag.name, among: candidates))
      return nil
    }
  }

  /// From the view down, whichever scopes it was looked up in.
  func wholeName(of meaning: Meaning) -> String {
    var names = [scopeNames[meaning.scope]].filter { !$0.isEmpty }
    var schema: Schema? = scopes[meaning.scope]
    for slot in meaning.path {
      guard let field = schema?.fields[slot] else { break }
      names.append(field.name)
      schema = field.type.scope
    }
    return names.joined(separator: ".")
  }

  mutating func compileSection(_ tag: Tag, _ content: [TemplateNode], in frame: Frame) {
    if tag.name.hasPrefix("assets.") { return compileAssetSection(tag, content, in: frame) }
    if tag.name.hasPrefix("strings.") {
      return report(
        .malformedTemplate, tag.range, in: frame,
        "“\(tag.name)” cannot be tested or repeated.", help: "Write {{\(tag.name)}}.")
    }
    guard let meaning = meaning(of: tag, in: frame) else { return }
    compileEnclosed(by: tag, in: frame) { compiler in
      let isInverted = tag.kind == .inverted
      let section = compiler.program.open(
        compiler.program.slot(scope: meaning.scope, path: meaning.path), isInverted: isInverted,
        scope: compiler.scopes.count)
      let outer = (compiler.scopes, compiler.scopeNames)
      if !isInverted, let schema = meaning.type.scope {
        compiler.scopeNames.append(compiler.wholeName(of: meaning))
        compiler.scopes.append(schema)
      }
      compiler.compile(content, in: frame)
      (compiler.scopes, compiler.scopeNames) = outer
      compiler.program.close(section)
    }
  }
}
