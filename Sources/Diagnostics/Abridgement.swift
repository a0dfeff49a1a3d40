extension [Diagnostic] {
  /// How many problems of one kind a file shows at most: whoever mends a hundred has learnt what the
  /// others are.
  private static var mostAlike: Int { 100 }

  /// Sorted problems with at most 100 of a file that have the same rule, severity and locale; one
  /// more stands for the others, in the place of the first of them, and counts them.
  ///
  /// Whatever is decided by rule, severity, locale and file is decided by these as by all.
  package func abridged() -> [Diagnostic] {
    guard hasLongRun else { return self }
    var met: [ProblemKind: Int] = [:]
    for problem in self { met[ProblemKind(problem), default: 0] += 1 }
    guard met.values.contains(where: { $0 > Self.mostAlike }) else { return self }
    var shown: [ProblemKind: Int] = [:]
    return compactMap { problem in
      let kind = ProblemKind(problem)
      let before = shown[kind, default: 0]
      shown[kind] = before + 1
      guard before >= Self.mostAlike else { return problem }
      // The first behind those that are shown stands for the others.
      return before == Self.mostAlike ? problem.standing(for: met[kind, default: 0] - before) : nil
    }.sorted()
  }

  /// Whether a file has more problems than are shown of one kind; those of a file are neighbours.
  private var hasLongRun: Bool {
    indices.dropFirst(Self.mostAlike).contains {
      self[$0].location.path == self[$0 - Self.mostAlike].location.path
    }
  }

  /// How many problems of a severity there are, those that others stand for among them.
  package func count(of severity: Severity) -> Int {
    reduce(0) { $0 + ($1.severity == severity ? $1.count : 0) }
  }
}

/// What makes problems of a file alike.
private struct ProblemKind: Hashable {
  var path: String
  var rule: RuleID
  var severity: Severity
  var locale: String?

  init(_ problem: Diagnostic) {
    path = problem.location.path
    rule = problem.rule
    severity = problem.severity
    locale = problem.locale
  }
}

extension Diagnostic {
  fileprivate func standing(for count: Int) -> Diagnostic {
    guard count > 1 else { return self }
    var problem = self
    problem.message =
      "\(count) more problems of this kind in \(location.path), this one the first, are not shown."
    problem.help = "Mend those above, and check again."
    (problem.source, problem.target, problem.related) = (nil, nil, [])
    (problem.sourceMark, problem.targetMark) = (nil, nil)
    problem.count = count
    return problem
  }
}
