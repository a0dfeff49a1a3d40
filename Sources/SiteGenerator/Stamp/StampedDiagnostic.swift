import Diagnostics

extension StampWriter {
  mutating func add(_ diagnostic: Diagnostic) {
    add(diagnostic.rule.rawValue)
    add(diagnostic.severity.rawValue)
    add(diagnostic.locale) { $0.add($1) }
    add(diagnostic.subject)
    add(diagnostic.location)
    add(diagnostic.message)
    for text in [diagnostic.help, diagnostic.source, diagnostic.target] {
      add(text) { $0.add($1) }
    }
    for mark in [diagnostic.sourceMark, diagnostic.targetMark] {
      add(mark) { writer, mark in
        writer.add(mark.lowerBound)
        writer.add(mark.count)
      }
    }
    add(diagnostic.related.count)
    for related in diagnostic.related {
      add(related.location)
      add(related.message)
    }
    add(diagnostic.isJudgement ? 1 : 0)
    add(diagnostic.count)
  }

  private mutating func add(_ location: SourceLocation) {
    add(location.path)
    let range = location.range
    for number in [range.startLine, range.startColumn, range.endLine, range.endColumn] {
      add(number)
    }
  }

  private mutating func add(_ subject: Subject) {
    switch subject {
    case .site: add(0)
    case .page(let folder, let locale):
      add(1)
      add(folder)
      add(locale) { $0.add($1) }
    case .locale(let locale):
      add(2)
      add(locale)
    case .stringTable(let locale):
      add(3)
      add(locale)
    case .template: add(4)
    }
  }
}

extension StampReader {
  mutating func diagnostic() -> Diagnostic? {
    guard let rule = text(), let severity = text().flatMap(Severity.init),
      let locale = optional({ $0.text() }), let subject = subject(), let location = location(),
      let message = text(), let help = optional({ $0.text() }),
      let source = optional({ $0.text() }), let target = optional({ $0.text() }),
      let sourceMark = optional({ $0.mark() }), let targetMark = optional({ $0.mark() }),
      let related = list({ $0.related() }), let isJudgement = number(), let count = number()
    else { return nil }
    var diagnostic = Diagnostic(
      RuleID(rawValue: rule), severity, locale: locale, about: subject, at: location, message,
      help: help, source: source, target: target, sourceMark: sourceMark, targetMark: targetMark,
      related: related)
    diagnostic.isJudgement = isJudgement == 1
    diagnostic.count = count
    return diagnostic
  }

  private mutating func related() -> Diagnostic.Related? {
    guard let location = location(), let message = text() else { return nil }
    return Diagnostic.Related(location: location, message: message)
  }

  private mutating func mark() -> Range<Int>? {
    guard let start = number(), let count = number() else { return nil }
    let (end, isTooLarge) = start.addingReportingOverflow(count)
    return isTooLarge ? nil : start..<end
  }

  private mutating func location() -> SourceLocation? {
    guard let path = text(), let startLine = number(), let startColumn = number(),
      let endLine = number(), let endColumn = number()
    else { return nil }
    return SourceLocation(
      path: path,
      range: SourceRange(
        startLine: startLine, startColumn: startColumn, endLine: endLine, endColumn: endColumn))
  }

  private mutating func subject() -> Subject? {
    switch number() {
    case 0: return .site
    case 1:
      guard let folder = text(), let locale = optional({ $0.text() }) else { return nil }
      return .page(folder: folder, locale: locale)
    case 2: return text().map { .locale($0) }
    case 3: return text().map { .stringTable(locale: $0) }
    case 4: return .template
    default: return nil
    }
  }
}
