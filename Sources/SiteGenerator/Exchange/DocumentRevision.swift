import Interchange

/// What has come back of one page or string table, and what becomes of it. Made by one worker from
/// beginning to end.
struct DocumentRevision: Sendable {
  /// nil where nothing is to change.
  private(set) var revised: RevisedDocument?
  private(set) var report = ImportReport()

  /// Compares what came back with the site, and writes what is to change in memory.
  init(
    of name: String, _ returned: [(path: String, unit: ReturnedUnit)], into site: SiteUnderExchange,
    as request: ImportRequest
  ) {
    guard let document = site.document(named: name) else {
      for (path, unit) in returned {
        report.setAside.append(
          ImportReport.SetAside(.unknown, unit, path: path, document: name, standing: nil))
      }
      return
    }
    var draft = RevisionDraft(
      document: document.kind, name: name, isWhole: request.takesWholePages)
    let known = ReturnedUnits(document.units)
    for (path, unit) in returned {
      take(unit, path: path, of: known, into: &draft, overwrites: request.overwrites)
    }
    // Of a text that is in two files, one may be older.
    if draft.isWhole, report.setAside.contains(where: { draft.texts[$0.place] == nil }) {
      draft.holdBack(&report)
    }
    write(draft, into: document)
  }

  /// Writes what is left of a draft, of which a check has taken texts out.
  init(_ draft: RevisionDraft, into site: SiteUnderExchange) {
    write(draft, into: site.document(draft.document))
  }

  private mutating func take(
    _ returned: ReturnedUnit, path: String, of known: ReturnedUnits,
    into draft: inout RevisionDraft, overwrites: Bool
  ) {
    guard let unit = known.unit(for: returned) else {
      report.setAside.append(
        ImportReport.SetAside(
          .unknown, returned, path: path, document: draft.name, standing: nil))
      return
    }
    switch known.verdict(on: returned, for: unit, overwrites: overwrites) {
    case .empty: report.empty += 1
    case .unchanged: report.unchanged += 1
    case .setAside(let reason):
      report.setAside.append(
        ImportReport.SetAside(reason, returned, path: path, document: draft.name, standing: unit))
    case .changed(let text):
      draft.take(
        RevisionDraft.Text(unit: unit, text: text, returned: returned, path: path), &report)
    }
  }

  /// What cannot be written is taken out of the draft.
  private mutating func write(_ draft: RevisionDraft, into document: DocumentUnderExchange) {
    var draft = draft
    while !draft.isEmpty {
      switch document.written(draft.texts.mapValues(\.text)) {
      case .success(let files):
        revised = RevisedDocument(draft: draft, files: files)
        return
      case .failure(let refusal):
        let places = refusal.places.filter { draft.texts[$0] != nil }
        draft.refuse(
          places.isEmpty ? Array(draft.texts.keys) : places,
          { _ in .unwritable(refusal.message) }, &report)
      }
    }
  }
}

extension PageRevision.Refusal {
  /// The texts that it is about; none for all.
  fileprivate var places: [String] {
    switch self {
    case .unwritable(let places), .captions(let places, _): places
    case .incomplete, .hasMore, .unreadable: []
    }
  }

  fileprivate var message: String {
    switch self {
    case .incomplete(let missing):
      "The page has no translation yet; it is written when all of its texts are there, and "
        + "\(missing) are missing."
    case .hasMore:
      "The translation has texts that the source has not, so that nobody can tell where a new one "
        + "belongs."
    case .unwritable: "It cannot be written so that it reads the same."
    case .captions(_, let refusal): refusal.message
    case .unreadable(let reason): reason
    }
  }
}
