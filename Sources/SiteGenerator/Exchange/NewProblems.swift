import Diagnostics

/// What the checks find now and did not find before, without what speaks of records, since nobody can
/// have accepted what has just come in, or of other pages.
struct NewProblems {
  private let found: [Diagnostic]

  /// A problem that only moved to another line is none.
  private struct Key: Hashable {
    var rule: RuleID
    var path: String
    var message: String
    var source: String?
    var target: String?

    init(_ problem: Diagnostic) {
      rule = problem.rule
      path = problem.location.path
      message = problem.message
      source = problem.source
      target = problem.target
    }
  }

  /// What would be new if it had not been there before.
  static func candidates(in findings: Findings) -> [Diagnostic] {
    findings.diagnostics.filter {
      $0.severity != .note && !AcceptPipeline.ownRules.contains($0.rule)
    }
  }

  /// `after` are candidates.
  init(before: [Diagnostic], after: [Diagnostic]) {
    var known: [Key: Int] = [:]
    for problem in before { known[Key(problem), default: 0] += 1 }
    found = after.filter { problem in
      guard let count = known[Key(problem)], count > 0 else { return true }
      known[Key(problem)] = count - 1
      return false
    }
  }

  func errors(about subject: Subject) -> [Diagnostic] {
    found.filter { $0.severity == .error && $0.subject == subject }
  }

  func warnings(about subjects: [Subject]) -> [Diagnostic] {
    let subjects = Set(subjects)
    return found.filter { $0.severity == .warning && subjects.contains($0.subject) }
  }
}
