import Diagnostics
import HTML

/// A page of the preview's own, for when there is none of the site's to show.
struct PlainPage {
  var title: String
  var revision: String
  var text: String

  func bytes(problems: [Diagnostic]) -> [UInt8] {
    let bar = ProblemBar(revision: revision, notices: [], problems: problems)
    var buffer = ByteBuffer(capacity: 4096)
    Self.begin(title, bar, into: &buffer)
    buffer.append("<p>")
    buffer.append(text, escapedFor: .text)
    buffer.append("</p>\n")
    Self.end(bar, into: &buffer)
    return buffer.bytes
  }

  static func begin(_ title: String, _ bar: ProblemBar, into buffer: inout ByteBuffer) {
    buffer.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    buffer.append(title, escapedFor: .text)
    buffer.append("</title>\n<meta name=\"viewport\" content=\"width=device-width\">\n")
    bar.writeHead(into: &buffer)
    buffer.append("</head>\n<body>\n<main id=\"__handout_overview\">\n<h1>")
    buffer.append(title, escapedFor: .text)
    buffer.append("</h1>\n")
  }

  static func end(_ bar: ProblemBar, into buffer: inout ByteBuffer) {
    buffer.append("</main>\n")
    bar.writeBar(into: &buffer)
    buffer.append("</body>\n</html>\n")
  }
}
