import Diagnostics
import Interchange
import Localization
import OperatingSystem

/// Checks a site with new texts, and takes out of them what the site's own checks find errors in, until
/// they find none that was not there before.
struct RevisionCheck {
  let reading: SiteUnderExchange
  let workers: Workers

  init(_ reading: SiteUnderExchange, workers: Workers) {
    self.reading = reading
    self.workers = workers
  }

  /// The files as they are to be, and the site that has them.
  func checked(
    _ revisions: [RevisedDocument], _ report: inout ImportReport
  ) -> ([RevisedDocument], SiteUnderExchange) {
    var revisions = revisions
    while !revisions.isEmpty {
      let next = RevisedSite(reading, revisions, workers: workers).site(workers: workers)
      let problems = problems(of: next, revisions)
      var isFaulty = false
      revisions = revisions.compactMap { revision in
        let errors = problems.errors(about: subject(revision))
        if errors.isEmpty { return revision }
        isFaulty = true
        let rest = DocumentRevision(
          refusing(errors, in: revision.draft, of: next, &report), into: reading)
        report.add(rest.report)
        return rest.revised
      }
      guard isFaulty else {
        report.warnings = problems.warnings(about: revisions.map(subject))
        return (revisions, next)
      }
    }
    return ([], reading)
  }

  private func subject(_ revision: RevisedDocument) -> Subject {
    revision.draft.document.subject(in: reading.site.locales[reading.localeIndex])
  }

  /// What is wrong with the new texts. The site as it was is looked at only where something is, to tell
  /// what was there before.
  private func problems(
    of next: SiteUnderExchange, _ revisions: [RevisedDocument]
  ) -> NewProblems {
    let folders = Set(revisions.compactMap(\.draft.document.folder))
    let after = next.findings(inPagesAt: folders, workers: workers)
    let subjects = Set(revisions.map(subject))
    let doubtful = NewProblems.candidates(in: after).filter { subjects.contains($0.subject) }
    if doubtful.isEmpty { return NewProblems(before: [], after: []) }
    let before = reading.findings(
      inPagesAt: Set(doubtful.compactMap(\.subject.folder)), workers: workers)
    return NewProblems(before: before.diagnostics, after: doubtful)
  }

  /// Takes out the texts that errors stand in; all where an error stands in none of them.
  private func refusing(
    _ errors: [Diagnostic], in draft: RevisionDraft, of next: SiteUnderExchange,
    _ report: inout ImportReport
  ) -> RevisionDraft {
    var draft = draft
    let document = next.document(named: draft.name)
    let path = draft.document.path(in: reading.site.locales[reading.localeIndex])
    var found: [String: [Diagnostic]] = [:]
    for error in errors {
      let place = document?.pairs.first { pair in
        pair.target.map {
          $0.path(onPageAt: path) == error.location.path
            && $0.range.contains(error.location.range)
        } ?? false
      }?.unit.place
      if let place, draft.texts[place] != nil { found[place, default: []].append(error) }
    }
    draft.refuse(
      found.isEmpty ? Array(draft.texts.keys) : Array(found.keys),
      { .faulty(found[$0] ?? errors) }, &report)
    return draft
  }
}

extension SourceRange {
  /// Whether another range begins within this one.
  fileprivate func contains(_ other: SourceRange) -> Bool {
    (startLine, startColumn) <= (other.startLine, other.startColumn)
      && (other.startLine, other.startColumn) <= (endLine, endColumn)
  }
}
