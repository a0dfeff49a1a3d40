import HTML
import Localization

/// Both texts side by side, as a page of HTML to read, print and sign. It has no script and asks for
/// no other file.
enum TranslationSheet {
  static func bytes(of file: TranslationFile) -> [UInt8] {
    var html = ByteBuffer()
    let title = "Translations from \(file.source) to \(file.target)"
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.append(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    )
    html.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
    html.append(title, escapedFor: .text)
    html.append("</title>\n<style>\n")
    html.append(style)
    html.append("</style>\n</head>\n<body>\n<h1>")
    html.append(title, escapedFor: .text)
    html.append("</h1>\n<p>")
    html.append(file.site, escapedFor: .text)
    html.append("</p>\n")
    for document in file.documents { append(document, of: file, &html) }
    html.append("</body>\n</html>\n")
    return html.bytes
  }

  private static func append(
    _ document: TranslationDocument, of file: TranslationFile, _ html: inout ByteBuffer
  ) {
    html.append("<section>\n<h2>")
    html.append(document.name, escapedFor: .text)
    html.append("</h2>\n<p>")
    let places = [document.sourcePath, document.targetPath] + (document.address.map { [$0] } ?? [])
    html.append(places.joined(separator: " · "), escapedFor: .text)
    html.append("</p>\n<table>\n<thead><tr><th scope=\"col\">Place</th><th scope=\"col\">Source (")
    html.append(file.source.description, escapedFor: .text)
    html.append(")</th><th scope=\"col\">Translation (")
    html.append(file.target.description, escapedFor: .text)
    html.append(")</th></tr></thead>\n")
    for unit in document.units { append(unit, of: document, file, &html) }
    html.append("</table>\n")
    // Paper gets mixed up: it says what is signed.
    html.append("<footer>\n<p>I have compared both texts of ")
    html.append("\(document.name), \(file.source) and \(file.target)", escapedFor: .text)
    html.append(".</p>\n")
    html.append(signature)
    html.append("</footer>\n</section>\n")
  }

  private static func append(
    _ unit: TranslationUnit, of document: TranslationDocument, _ file: TranslationFile,
    _ html: inout ByteBuffer
  ) {
    html.append("<tbody>\n<tr><th scope=\"row\">")
    html.append(unit.name, escapedFor: .text)
    html.append("<br><small>")
    html.append(unit.state.sentence, escapedFor: .text)
    html.append("</small></th>")
    cell(unit.source, file.source, file.sourceDirection, &html)
    cell(unit.target ?? MarkedText(), file.target, file.targetDirection, &html)
    html.append("</tr>\n")
    // The place stands beside the text, the address above the table.
    let notes = unit.notes(of: document).filter { ![.place, .preview].contains($0.kind) }
    if !notes.isEmpty {
      html.append("<tr><td></td><td colspan=\"2\"><ul>")
      for note in notes {
        html.append("<li>")
        html.append(note.text, escapedFor: .text)
        html.append("</li>")
      }
      html.append("</ul></td></tr>\n")
    }
    html.append("</tbody>\n")
  }

  private static func cell(
    _ text: MarkedText, _ locale: LocaleID, _ direction: LocaleSettings.Direction,
    _ html: inout ByteBuffer
  ) {
    html.append("<td lang=\"")
    html.append(locale.description, escapedFor: .attribute)
    html.append("\" dir=\"")
    html.append(direction.rawValue, escapedFor: .attribute)
    html.append("\">")
    append(text, &html)
    html.append("</td>")
  }

  private static func append(_ text: MarkedText, _ html: inout ByteBuffer) {
    var open: [MarkedText.Code] = []
    for piece in text.pieces {
      switch piece {
      case .text(let words): html.append(words, escapedFor: .text)
      case .alone(.placeholder(let name)): code("%{\(name)}", &html)
      case .alone(.literal(let text)): code(text, &html)
      case .alone: html.append("<br>")
      case .open(let mark):
        open.append(mark)
        html.append(opening(mark))
      case .close:
        if let mark = open.popLast() { close(mark, &html) }
      }
    }
    while let mark = open.popLast() { close(mark, &html) }
  }

  /// What no translator words stands in a box, from left to right in any language.
  private static func code(_ text: String, _ html: inout ByteBuffer) {
    html.append("<code dir=\"ltr\">")
    html.append(text, escapedFor: .text)
    html.append("</code>")
  }

  private static func opening(_ mark: MarkedText.Code) -> StaticString {
    switch mark {
    case .strong: "<strong>"
    case .link, .image: "<u>"
    case .emphasis, .placeholder, .literal, .lineBreak: "<em>"
    }
  }

  private static func close(_ mark: MarkedText.Code, _ html: inout ByteBuffer) {
    switch mark {
    case .strong: html.append("</strong>")
    case .link(let destination, _), .image(let destination, _):
      html.append("</u> ")
      code(destination, &html)
    case .emphasis, .placeholder, .literal, .lineBreak: html.append("</em>")
    }
  }

  private static let signature: StaticString = """
    <dl>
    <div><dt>Name</dt><dd></dd></div>
    <div><dt>Qualification</dt><dd></dd></div>
    <div><dt>Date</dt><dd></dd></div>
    <div><dt>Signature</dt><dd></dd></div>
    </dl>

    """
}

extension TranslationUnit.State {
  fileprivate var sentence: String {
    switch self {
    case .open: "no translation yet"
    case .changed: "the source has changed"
    case .draft: "a draft"
    case .accepted(let by, let on): "accepted by \(by) on \(on)"
    }
  }
}
