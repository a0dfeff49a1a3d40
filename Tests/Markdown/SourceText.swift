import Diagnostics

/// A text by lines of code points, to look up what a place shows.
struct SourceText {
  let lines: [[Unicode.Scalar]]

  init(_ text: String) {
    var lines: [[Unicode.Scalar]] = [[]]
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\n", afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = scalar == "\r"
      if scalar == "\n" || scalar == "\r" {
        lines.append([])
      } else {
        lines[lines.count - 1].append(scalar)
      }
    }
    self.lines = lines
  }

  subscript(place: SourceRange) -> String {
    var text = String.UnicodeScalarView()
    for line in place.startLine...place.endLine {
      let scalars = lines[line - 1]
      let start = line == place.startLine ? place.startColumn - 1 : 0
      let end = line == place.endLine ? place.endColumn - 1 : scalars.count
      if line > place.startLine { text.append("\n") }
      text.append(contentsOf: scalars[start..<end])
    }
    return String(text)
  }
}
