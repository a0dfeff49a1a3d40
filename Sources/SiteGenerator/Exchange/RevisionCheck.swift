import Diagnostics
import Interchange
import Localization
import OperatingSystem

/// Writes drafts in memory, and takes out of them what the site's own checks find errors in, until they
/// find none that was not there before.
struct RevisionCheck {
  let reading: SiteUnderExchange
  let workers: Workers

  init(_ reading: SiteUnderExchange, workers: Workers) {
    self.reading = reading
    self.workers = workers
  }

  /// The files as they are to be, and the site that has them.
  func checked(
    _ drafts: [RevisionDraft], _ report: inout ImportReport
  ) -> ([RevisedDocument], SiteUnderExchange) {
    var drafts = drafts
    while true {
      let revisions = written(&drafts, &report)
      if revisions.isEmpty { return ([], reading) }
      let revised = RevisedSite(reading, revisions)
      let next = revised.examined(workers: workers)
      let problems = NewProblems(before: reading.findings, after: next.findings)
      var isFaulty = false
      drafts = revisions.map { revision in
        var draft = revision.draft
        let errors = problems.errors(about: draft.document.subject)
        guard !errors.isEmpty else { return draft }
        isFaulty = true
        refuse(errors, in: &draft, of: next, &report)
        return draft
      }
      guard isFaulty else {
        report.warnings = problems.warnings(about: revisions.map(\.draft.document.subject))
        return (revisions, next)
      }
    }
  }

  /// The drafts as files; what cannot be written is taken out of them.
  private func written(
    _ drafts: inout [RevisionDraft], _ report: inout ImportReport
  ) -> [RevisedDocument] {
    drafts.compactMap { draft in
      var draft = draft
      while !draft.isEmpty {
        switch draft.document.written(draft.texts.mapValues(\.text)) {
        case .success(let files): return RevisedDocument(draft: draft, files: files)
        case .failure(let refusal):
          let places = refusal.places.filter { draft.texts[$0] != nil }
          draft.refuse(
            places.isEmpty ? Array(draft.texts.keys) : places,
            { _ in .unwritable(refusal.message) }, &report)
        }
      }
      return nil
    }
  }

  /// Takes out the texts that errors stand in; all where an error stands in none of them.
  private func refuse(
    _ errors: [Diagnostic], in draft: inout RevisionDraft, of next: SiteUnderExchange,
    _ report: inout ImportReport
  ) {
    let document = next.document(named: draft.name)
    var found: [String: [Diagnostic]] = [:]
    for error in errors {
      let place = document?.pairs.first { pair in
        pair.target.map {
          $0.path(onPageAt: draft.document.path) == error.location.path
            && $0.range.contains(error.location.range)
        } ?? false
      }?.unit.place
      if let place, draft.texts[place] != nil { found[place, default: []].append(error) }
    }
    let isKnown = found.values.reduce(0) { $0 + $1.count } > 0
    draft.refuse(
      isKnown ? Array(found.keys) : Array(draft.texts.keys),
      { .faulty(found[$0] ?? errors) }, &report)
  }
}

extension SourceRange {
  /// Whether another range begins within this one.
  fileprivate func contains(_ other: SourceRange) -> Bool {
    (startLine, startColumn) <= (other.startLine, other.startColumn)
      && (other.startLine, other.startColumn) <= (endLine, endColumn)
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
