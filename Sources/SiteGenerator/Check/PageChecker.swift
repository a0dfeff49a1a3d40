import Diagnostics

/// Runs the rules over one page in one locale.
struct PageChecker {
  let page: PageUnderCheck

  /// The problems, and whether they keep the page from being published in this locale.
  func check() -> (diagnostics: [Diagnostic], isWithheld: Bool) {
    var diagnostics: [Diagnostic] = []
    var isWithheld = false
    func add(_ problems: [Diagnostic], of rule: Rule) {
      guard !problems.isEmpty else { return }
      diagnostics += problems
      isWithheld =
        isWithheld
        || rule.kind == .translation && !page.isSource
          && problems.contains { $0.severity == .error }
    }
    for rule in Rule.ofPages { add(rule.check(page), of: rule.rule) }
    guard let file = page.file else { return (diagnostics, isWithheld) }
    let pairs =
      page.alignment?.pairs
      ?? page.segments.map { SegmentAlignment.Pair(source: nil, target: $0) }
    for pair in pairs {
      guard let segment = pair.target else { continue }
      let checked = SegmentUnderCheck(
        site: page.site, localeIndex: page.localeIndex, page: page.page, path: file.path,
        segment: segment, source: pair.source)
      for (rule, problems) in checked.problems() { add(problems, of: rule) }
    }
    return (diagnostics, isWithheld)
  }
}

extension SegmentUnderCheck {
  /// What the segment rules find, up to the first decisive hit.
  func problems() -> [(rule: Rule, problems: [Diagnostic])] {
    var found: [(rule: Rule, problems: [Diagnostic])] = []
    for rule in Rule.ofSegments {
      let problems = rule.check(self)
      guard !problems.isEmpty else { continue }
      found.append((rule.rule, problems))
      if rule.rule.isDecisive { break }
    }
    return found
  }
}

extension Rule {
  fileprivate static let ofPages = all.flatMap { rule in
    rule.scopes.compactMap { scope in
      if case .page(let check) = scope { (rule: rule, check: check) } else { nil }
    }
  }

  fileprivate static let ofSegments = all.flatMap { rule in
    rule.scopes.compactMap { scope in
      if case .segment(let check) = scope { (rule: rule, check: check) } else { nil }
    }
  }
}
