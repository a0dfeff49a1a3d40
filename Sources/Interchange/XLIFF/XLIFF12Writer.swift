import Localization

/// Writes XLIFF 1.2 as the tools of agencies and OmegaT take it: every unit has a target, as OmegaT
/// shows none without; marks are `g`, whose two ends no tool can lose one of.
///
/// Source: XLIFF 1.2 (OASIS standard, 2008).
enum XLIFF12Writer {
  static func bytes(of file: TranslationFile) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("xliff", ["version": "1.2", "xmlns": XLIFFNamespace.version1]) { xml in
      for document in file.documents { append(document, of: file, &xml) }
    }
    return xml.bytes
  }

  private static func append(
    _ document: TranslationDocument, of file: TranslationFile, _ xml: inout XMLWriter
  ) {
    xml.element(
      "file",
      [
        "original": document.targetPath, "source-language": file.source.description,
        "target-language": file.target.description, "datatype": "plaintext",
        "product-name": file.site, "tool-id": "handout",
      ]
    ) { xml in
      xml.element("header") {
        $0.emptyLine("tool", ["tool-id": "handout", "tool-name": "Handout"])
      }
      xml.element("body") { xml in
        xml.element("group", ["id": UnitID.token(document.name), "resname": document.name]) {
          xml in
          for (unit, id) in zip(document.units, UnitID.ids(of: document.units.map(\.place))) {
            append(unit, id: id, of: document, &xml)
          }
        }
      }
    }
  }

  private static func append(
    _ unit: TranslationUnit, id: String, of document: TranslationDocument, _ xml: inout XMLWriter
  ) {
    let limit = unit.context.lengthLimit
    xml.element(
      "trans-unit",
      [
        "id": id, "resname": unit.place, "approved": unit.state.isAccepted ? "yes" : nil,
        "maxwidth": limit.map(String.init), "size-unit": limit.map { _ in "char" },
        "xml:space": "preserve",
      ]
    ) { xml in
      let numbers = CodeNumbers(source: unit.source, target: unit.target)
      let inline = XLIFF12Inline(facts: unit.context.facts)
      xml.line("source") { inline.append(unit.source, numbers: numbers.source, &$0) }
      xml.line("target", ["state": unit.state12]) { xml in
        if let target = unit.target, !target.isEmpty {
          inline.append(target, numbers: numbers.target, &xml)
        } else {
          inline.append(unit.source, numbers: numbers.source, &xml)
        }
      }
      xml.element("context-group", ["purpose": "location"]) { xml in
        xml.line("context", ["context-type": "sourcefile"], text: document.sourcePath)
        xml.line("context", ["context-type": "linenumber"], text: String(unit.context.line))
      }
      xml.element("context-group", ["purpose": "information"]) { xml in
        xml.line("context", ["context-type": XLIFFNamespace.baseContext], text: unit.base)
      }
      for note in unit.notes(of: document) {
        xml.line("note", ["from": note.kind.rawValue], text: note.text)
      }
      appendPrevious(unit, numbers, inline, &xml)
    }
  }

  /// The translation as it stands beside the source that it is of, where that is an earlier one: tools
  /// show both beside the new source.
  private static func appendPrevious(
    _ unit: TranslationUnit, _ numbers: CodeNumbers, _ inline: XLIFF12Inline,
    _ xml: inout XMLWriter
  ) {
    guard case .changed(let from) = unit.state, let target = unit.target else { return }
    let source = MarkedText(written: from, asMarkdown: unit.isMarkdown)
    let old = CodeNumbers(source: unit.source, target: source)
    xml.element("alt-trans", ["alttranstype": "previous-version", "xml:space": "preserve"]) {
      xml in
      xml.line("source") { inline.append(source, numbers: old.target, &$0) }
      xml.line("target") { inline.append(target, numbers: numbers.target, &$0) }
    }
  }
}

extension TranslationUnit {
  fileprivate var state12: String {
    guard let target, !target.isEmpty else { return "needs-translation" }
    return switch state {
    case .open: "needs-translation"
    case .changed: "needs-review-translation"
    case .draft: "translated"
    case .accepted: "final"
    }
  }
}

extension TranslationUnit.State {
  fileprivate var isAccepted: Bool {
    if case .accepted = self { true } else { false }
  }
}
