/// What a translator may read beside a text.
struct UnitNote: Hashable {
  enum Kind: String {
    case place, previous, writer, fact, term, limit, picture, preview
  }

  var kind: Kind
  var text: String
}

extension TranslationUnit {
  /// In the order of their use.
  func notes(of document: TranslationDocument) -> [UnitNote] {
    var notes = [UnitNote(kind: .place, text: name)]
    if case .changed(let from) = state {
      notes.append(
        UnitNote(kind: .previous, text: "The translation is of an earlier source: \(from)"))
    }
    notes += context.notes.map { UnitNote(kind: .writer, text: $0) }
    notes += context.facts.map { UnitNote(kind: .fact, text: $0.sentence) }
    notes += context.terms.map { UnitNote(kind: .term, text: $0.sentence) }
    if let limit = context.lengthLimit {
      notes.append(UnitNote(kind: .limit, text: "At most \(limit) characters."))
    }
    if let picture = context.picture {
      notes.append(UnitNote(kind: .picture, text: "Picture: \(picture)"))
    }
    if let address = document.address {
      notes.append(UnitNote(kind: .preview, text: "Preview: \(address)"))
    }
    return notes
  }
}

extension TranslationUnit.Fact {
  var sentence: String { "%{\(placeholder)} stands for: \(value)" }
}

extension TranslationUnit.Term {
  var sentence: String {
    source == target ? "Glossary: \(source) stays as it is" : "Glossary: \(source) → \(target)"
  }
}

extension TranslationUnit.State {
  /// As files and reports name it.
  var name: String {
    switch self {
    case .open: "open"
    case .changed: "changed"
    case .draft: "draft"
    case .accepted: "accepted"
    }
  }
}
