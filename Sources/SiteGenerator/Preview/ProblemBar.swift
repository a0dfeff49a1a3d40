import Diagnostics
import HTML
import Templates

/// What a preview adds to a page: its script and style, and a bar with the problems of the page.
struct ProblemBar: TemplateView {
  var revision: PreviewRevision
  /// What is to be said before the problems, such as that an older page is shown.
  var notices: [String]
  var problems: [Diagnostic]
  /// Whether errors stay folded up: the page shows each where it stands.
  var isFolded = false
  /// Where the page is read beside its source; nil for what is no translation.
  var besideSource: String?

  static let fields: [Field<ProblemBar>] = [
    .text("revision", \.revision.description),
    .text("token", \.revision.instance),
    .list("notices") { $0.notices.map(NoticeView.init) },
    .flag("isOpen") { bar in
      !bar.isFolded && bar.problems.contains { $0.severity == .error }
    },
    .text("count", \.count),
    .list("problems") { $0.problems.map(ProblemView.init) },
    .optionalURL("besideSource", \.besideSource),
  ]

  /// The page with the additions in its head and at its end.
  func added(to page: [UInt8]) -> [UInt8] {
    let record = self.record
    var buffer = ByteBuffer(capacity: page.count + 4096)
    let head = page.firstIndex(of: "</head>") ?? 0
    let end = page.lastIndex(of: "</body>") ?? page.count
    buffer.append(page[..<head])
    PreviewTemplates.head?.render(record, into: &buffer)
    buffer.append(page[head..<max(head, end)])
    PreviewTemplates.bar?.render(record, into: &buffer)
    buffer.append(page[max(head, end)...])
    return buffer.bytes
  }

  private var count: String {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = problems.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return counts.isEmpty ? "No problems on this page" : counts.joined(separator: ", ")
  }
}

/// Something to be said before the problems.
struct NoticeView: TemplateView {
  var text: String

  static let fields: [Field<NoticeView>] = [.text("text", \.text)]
}

/// A problem with the line that it stands on.
struct ProblemView: TemplateView {
  var problem: Diagnostic

  static let fields: [Field<ProblemView>] = [
    .text("severity", \.problem.severity.rawValue),
    .text("path", \.problem.location.path),
    .number("line", \.problem.location.range.startLine),
    .text("message", \.problem.message),
    .optionalText("source", \.problem.source),
    .optionalText("target", \.problem.target),
    .optionalText("help", \.problem.help),
    .text("rule", \.problem.rule.rawValue),
  ]
}

extension [UInt8] {
  fileprivate func firstIndex(of text: StaticString) -> Int? {
    let wanted = Array(text.description.utf8)
    guard count >= wanted.count else { return nil }
    return (0...(count - wanted.count)).first { self[$0...].starts(with: wanted) }
  }

  fileprivate func lastIndex(of text: StaticString) -> Int? {
    let wanted = Array(text.description.utf8)
    guard count >= wanted.count else { return nil }
    return (0...(count - wanted.count)).last { self[$0...].starts(with: wanted) }
  }
}
