import Localization

/// Writes XLIFF 2.1: a `file` for each page, what codes stand for as original data, and what is this
/// project's own as metadata, which tools must keep.
///
/// Source: XLIFF 2.1 (OASIS standard, 2018).
enum XLIFF2Writer {
  static func bytes(of file: TranslationFile) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "xliff",
      [
        "version": "2.1", "srcLang": file.source.description, "trgLang": file.target.description,
        "xmlns": XLIFFNamespace.version2, "xmlns:mda": XLIFFNamespace.metadata,
        "xmlns:slr": XLIFFNamespace.sizes,
      ]
    ) { xml in
      for document in file.documents where !document.units.isEmpty {
        append(document, of: file, &xml)
      }
    }
    return xml.bytes
  }

  private static func append(
    _ document: TranslationDocument, of file: TranslationFile, _ xml: inout XMLWriter
  ) {
    xml.element(
      "file",
      [
        "id": UnitID.token(document.name), "original": document.targetPath,
        "srcDir": file.sourceDirection.rawValue, "trgDir": file.targetDirection.rawValue,
      ]
    ) {
      xml in
      if document.units.contains(where: { $0.context.lengthLimit != nil }) {
        xml.emptyLine("slr:profiles", ["generalProfile": "xliff:codepoints"])
      }
      appendMetadata(["site": file.site, "document": document.name], &xml)
      for (unit, id) in zip(document.units, UnitID.ids(of: document.units.map(\.place))) {
        append(unit, id: id, of: document, &xml)
      }
    }
  }

  private static func appendMetadata(
    _ values: KeyValuePairs<String, String>, _ xml: inout XMLWriter
  ) {
    xml.element("mda:metadata") { xml in
      xml.element("mda:metaGroup", ["category": XLIFFNamespace.own]) { xml in
        for (type, value) in values { xml.line("mda:meta", ["type": type], text: value) }
      }
    }
  }

  private static func append(
    _ unit: TranslationUnit, id: String, of document: TranslationDocument, _ xml: inout XMLWriter
  ) {
    let target = unit.target.flatMap { $0.isEmpty ? nil : $0 }
    let inline = XLIFF2Inline(unit.source, target: target, facts: unit.context.facts)
    xml.element(
      "unit",
      [
        "id": id, "name": unit.place,
        "slr:sizeRestriction": unit.context.lengthLimit.map(String.init),
      ]
    ) { xml in
      appendMetadata(
        ["base": unit.base, "source": "\(document.sourcePath):\(unit.context.line)"], &xml)
      xml.element("notes") { xml in
        for note in unit.notes(of: document) {
          xml.line(
            "note", ["category": "\(XLIFFNamespace.own):\(note.kind.rawValue)"], text: note.text)
        }
      }
      inline.appendData(&xml)
      let subState = "\(XLIFFNamespace.own):\(unit.state.name)"
      xml.element(
        "segment", ["state": target == nil ? "initial" : unit.state.name2, "subState": subState]
      ) { xml in
        xml.line("source", ["xml:space": "preserve"]) { inline.append(unit.source, &$0) }
        if let target {
          xml.line("target", ["xml:space": "preserve"]) {
            inline.append(target, isTarget: true, &$0)
          }
        }
      }
    }
  }
}

extension TranslationUnit.State {
  fileprivate var name2: String {
    switch self {
    case .open, .changed: "initial"
    case .draft: "translated"
    case .accepted: "final"
    }
  }
}
