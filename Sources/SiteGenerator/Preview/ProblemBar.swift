import Diagnostics
import HTML

/// What a preview adds to a page: its script and style, and a bar with the problems of the page.
struct ProblemBar {
  var revision: String
  /// What is to be said before the problems, such as that an older page is shown.
  var notices: [String]
  var problems: [Diagnostic]

  /// The page with the additions in its head and at its end.
  func added(to page: [UInt8]) -> [UInt8] {
    var buffer = ByteBuffer(capacity: page.count + 4096)
    let head = page.firstPlace(of: "</head>") ?? 0
    let end = page.lastPlace(of: "</body>") ?? page.count
    buffer.append(page[..<head])
    writeHead(into: &buffer)
    buffer.append(page[head..<max(head, end)])
    writeBar(into: &buffer)
    buffer.append(page[max(head, end)...])
    return buffer.bytes
  }

  func writeHead(into buffer: inout ByteBuffer) {
    buffer.append("<link rel=\"stylesheet\" href=\"/__handout/preview.css\">\n")
    buffer.append("<script src=\"/__handout/reload.js\" data-revision=\"")
    buffer.append(revision, escapedFor: .attribute)
    buffer.append("\"></script>\n")
  }

  func writeBar(into buffer: inout ByteBuffer) {
    buffer.append("<aside id=\"__handout_bar\" lang=\"en\" dir=\"ltr\" aria-label=\"Preview\">\n")
    for notice in notices {
      buffer.append("<p class=\"__handout_notice\" role=\"status\">")
      buffer.append(notice, escapedFor: .text)
      buffer.append("</p>\n")
    }
    let hasErrors = problems.contains { $0.severity == .error }
    buffer.append(hasErrors ? "<details open>\n<summary>" : "<details>\n<summary>")
    buffer.append(count)
    buffer.append("</summary>\n<ul>\n")
    for problem in problems { write(problem, into: &buffer) }
    buffer.append("</ul>\n</details>\n<a href=\"/__handout/\">All pages</a>\n</aside>\n")
  }

  private var count: String {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = problems.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return counts.isEmpty ? "No problems on this page" : counts.joined(separator: ", ")
  }

  private func write(_ problem: Diagnostic, into buffer: inout ByteBuffer) {
    func line(_ name: StaticString, _ text: String?) {
      guard let text else { return }
      buffer.append("<br>")
      buffer.append(name)
      buffer.append(text, escapedFor: .text)
    }
    buffer.append("<li class=\"__handout_")
    buffer.append(problem.severity.rawValue)
    buffer.append("\"><b>")
    buffer.append(problem.severity.rawValue)
    buffer.append("</b> <code>")
    buffer.append(problem.location.path, escapedFor: .text)
    buffer.append(":")
    buffer.append(problem.location.range.startLine)
    buffer.append("</code> ")
    buffer.append(problem.message, escapedFor: .text)
    line("Source: ", problem.source)
    line("Translation: ", problem.target)
    line("", problem.help)
    buffer.append(" <small>[")
    buffer.append(problem.rule.rawValue, escapedFor: .text)
    buffer.append("]</small></li>\n")
  }
}

extension [UInt8] {
  fileprivate func firstPlace(of text: StaticString) -> Int? {
    let wanted = Array(text.description.utf8)
    guard count >= wanted.count else { return nil }
    return (0...(count - wanted.count)).first { self[$0...].starts(with: wanted) }
  }

  fileprivate func lastPlace(of text: StaticString) -> Int? {
    let wanted = Array(text.description.utf8)
    guard count >= wanted.count else { return nil }
    return (0...(count - wanted.count)).last { self[$0...].starts(with: wanted) }
  }
}
