package import Diagnostics

extension YAMLNode {
  /// Reads one YAML document (1.1, as libyaml does) of a file. Aliases, anchors, tags, a second
  /// document, keys that are no text, keys that stand twice and more than 32 levels are refused.
  ///
  /// The node is nil where the document is empty and where a part of it could not be read; of a key
  /// that stands twice the first is kept.
  ///
  /// - Parameters:
  ///   - firstLine: the line of the file that the bytes begin on, from 1.
  ///   - rule: the rule that errors are reported under, all but `invalid-utf8`.
  package static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int = 1,
    rule: RuleID = .malformedYAML, locale: String? = nil
  ) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    let source = SourceBytes(bytes, firstLine: firstLine)
    guard !source.bytes.isEmpty else { return (nil, []) }
    let reporter = Reporter(path: path, locale: locale, rule: rule)
    if let separator = source.lineSeparator {
      return (nil, [reporter.diagnostic(.lineSeparator(at: separator))])
    }
    guard let events = EventStream(source.bytes, lineOffset: firstLine - 1) else {
      return (nil, [reporter.diagnostic(.noMemory(at: firstLine))])
    }
    var builder = NodeBuilder(events, reporter: reporter)
    let node = builder.document()
    guard let failure = builder.failure else { return (node, builder.diagnostics) }
    let problem = reporter.diagnostic(SyntaxProblem(failure, in: source))
    return (nil, builder.diagnostics + [problem])
  }

  /// The same for an array of bytes.
  package static func parse(
    _ bytes: [UInt8], path: String, firstLine: Int = 1, rule: RuleID = .malformedYAML,
    locale: String? = nil
  ) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    bytes.withUnsafeBufferPointer {
      parse($0, path: path, firstLine: firstLine, rule: rule, locale: locale)
    }
  }
}

/// Makes the diagnostics of one file.
struct Reporter {
  let path: String
  let locale: String?
  let rule: RuleID

  func diagnostic(_ problem: SyntaxProblem) -> Diagnostic {
    Diagnostic(
      problem.isEncoding ? .invalidUTF8 : rule, locale: locale,
      at: SourceLocation(path: path, range: problem.range), problem.message, help: problem.help)
  }

  func diagnostic(_ refusal: Refusal, at range: SourceRange, first: SourceRange?) -> Diagnostic {
    var related: [Diagnostic.Related] = []
    if let first {
      related.append(
        Diagnostic.Related(
          location: SourceLocation(path: path, range: first), message: "The first one is here."))
    }
    return Diagnostic(
      rule, locale: locale, at: SourceLocation(path: path, range: range), refusal.message,
      help: refusal.help, related: related)
  }
}
