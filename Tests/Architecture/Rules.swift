/// A rule is one file in Check/Rules, named after it, and one line in the list.
enum Rules {
  static let folder = "Sources/SiteGenerator/Check/Rules"

  static func violations(in files: [SourceFile], list: SourceFile) -> [Violation] {
    let listed = list.code.compactMap { line in
      line.wholeMatch(of: /\s*\.(\w+),\s*/).map { String($0.1) }
    }
    var violations: [Violation] = []
    var declared: [String] = []
    for file in files {
      let rules = file.code.flatMap { line in
        line.matches(of: /static (?:let|var) (\w+)(?:: Rule)? = Rule\b/).map { String($0.1) }
      }
      declared += rules
      guard !rules.isEmpty || isInFolder(file) else { continue }
      if !isInFolder(file) {
        violations.append(Violation(path: file.path, reason: "declares a rule outside \(folder)"))
      } else if rules.count != 1 {
        violations.append(Violation(path: file.path, reason: "declares \(rules.count) rules"))
      } else if file.name.lowercased() != "\(rules[0]).swift".lowercased() {
        violations.append(Violation(path: file.path, reason: "declares the rule \(rules[0])"))
      }
    }
    for rule in Set(declared + listed).sorted() {
      let count = listed.count { $0 == rule }
      guard count != 1 || !declared.contains(rule) else { continue }
      violations.append(
        Violation(
          path: list.path,
          reason: declared.contains(rule)
            ? "lists \(rule) \(count) times" : "lists \(rule), which no file declares"))
    }
    return violations
  }

  /// The ids of rules that are declared twice, or written out where their declaration could be named.
  /// A word without a hyphen is looked for only where an id is expected, since fields have such names
  /// too.
  static func writtenIDs(in files: [SourceFile]) -> [Violation] {
    var declared: Set<String> = []
    var violations: [Violation] = []
    for file in files {
      for line in file.code {
        guard let id = line.firstMatch(of: /static let \w+: RuleID = "([a-z0-9-]+)"/)?.1 else {
          continue
        }
        if !declared.insert(String(id)).inserted {
          violations.append(Violation(path: file.path, reason: "declares the id \(id) again"))
        }
      }
    }
    for file in files where file.text.contains("RuleID") || file.text.contains("iagnostic") {
      for (number, line) in zip(1..., file.code) where !line.contains(": RuleID =") {
        for match in line.matches(of: /(\bid: )?"([a-z0-9]+(?:-[a-z0-9]+)*)"/)
        where declared.contains(String(match.2)) && (match.1 != nil || match.2.contains("-")) {
          violations.append(
            Violation(path: file.path, line: number, reason: "writes the id \(match.2)"))
        }
      }
    }
    return violations
  }

  private static func isInFolder(_ file: SourceFile) -> Bool {
    file.folders.joined(separator: "/") == folder
  }
}
