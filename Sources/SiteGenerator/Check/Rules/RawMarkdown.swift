import Diagnostics
import Language
import Markdown

extension RuleID {
  static let rawMarkdown: RuleID = "raw-markdown"
}

extension Rule {
  /// Marks that nothing here reads do not reach the patient.
  static let rawMarkdown = Rule(
    id: .rawMarkdown, kind: .advice,
    explanation: """
      Finds marks that readers would see as they are: tables, footnotes, boxes to tick, ~~, ** and
      brackets of links that are not closed, ## without a plain space behind it, bullets of a word
      processor, numbers without a space, {{…}} of another program, &nbsp; and addresses that are no
      links; any Markdown in a title, a summary, a description or a message, where none is read; and
      text that is indented so far that it is shown as code.

      A patient who reads “| Week | Times |” or “**Do not bend” takes the page for broken, and what
      the mark was to say, such as that a sentence matters most, is lost.

      Write it in the Markdown of these pages: “## ” for a heading, “- ” for a list item, **words**
      for what matters, [words](address) or <https://…> for a link; a list in place of a table.
      """,
    scope: .segment { checked in
      let text = ShownText(of: checked.segment)
      return RawMark.all(in: text).map { report($0, isMarkdown: text.isMarkdown, checked) }
        + bareAddresses(in: text, checked)
    },
    .page { page in
      guard let file = page.file, file.body.contains(.codeBlock) else { return [] }
      return file.body.allNodes.filter { $0.kind == .codeBlock }.map { block in
        page.diagnostic(
          .rawMarkdown, .warning, in: file, at: block.location,
          "This text is shown as the code of a program, and is not translated.",
          help: "Indent it by no more than the text that it belongs to.")
      }
    })

  private static func report(
    _ mark: RawMark, isMarkdown: Bool, _ checked: SegmentUnderCheck
  ) -> Diagnostic {
    checked.diagnostic(
      .rawMarkdown, .warning, atBytes: mark.range,
      isMarkdown
        ? "\(mark.kind.what) is not read here, and would be shown to patients as it is."
        : "\(mark.kind.what) would be shown to patients as it is: fields and messages are plain text.",
      help: isMarkdown ? mark.kind.help : "Write the words alone.")
  }

  private static func bareAddresses(
    in text: ShownText, _ checked: SegmentUnderCheck
  ) -> [Diagnostic] {
    guard text.isMarkdown else { return [] }
    return checked.segment.prose.tokens.compactMap { token in
      guard token.kind == .address, !token.isAside, !text.isInLink(token.range.lowerBound) else {
        return nil
      }
      return report(RawMark(kind: .address, range: token.range), isMarkdown: true, checked)
    }
  }
}
