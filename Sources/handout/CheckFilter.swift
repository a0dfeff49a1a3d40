import ArgumentParser
import Diagnostics
import OperatingSystem
import SiteGenerator

/// Which of a check's findings are reported: a page that somebody works on, a rule. What is left out
/// does not count for the exit status, as with `--locale`; a severity only shortens the report.
struct CheckFilter: ParsableArguments {
  @Option(
    name: .customLong("rule"),
    help: "Report only this rule's findings, such as number-mismatch; may be repeated.")
  var rules: [String] = []

  @Option(
    name: .customLong("page"),
    help: "Report only this page's findings, such as exercises/bridge; may be repeated.")
  var pages: [String] = []

  @Option(help: "Leave out what is less grave: error, warning or note.")
  var severity = Severity.note

  /// Refuses names that nothing has: a check that looks for nothing finds nothing.
  func refuseUnknown(site: String) throws {
    for rule in rules where RuleCatalog.explanation(of: RuleID(rawValue: rule)) == nil {
      throw Self.noRule(rule)
    }
    for page in pages {
      let folder = Self.folder(of: page)
      let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
      let section = parts.dropLast().joined(separator: "/")
      let pages = ((try? FileSystem.list("\(site)/\(section)")) ?? []).filter {
        $0.kind == .directory
      }
      if parts.count == 3, pages.contains(where: { $0.name == parts[2] }) { continue }
      let names = pages.map { "\(section.dropFirst("content/".count))/\($0.name)" }.sorted()
      throw Self.unknown(
        "There is no page", page,
        Self.folders(named: page, below: site).first.map { "Did you mean “\($0)”?" }
          ?? Suggestion.nearest(to: page, among: names).map { "Did you mean “\($0)”?" })
    }
  }

  /// The pages of this name in any section.
  private static func folders(named name: String, below site: String) -> [String] {
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/") else { return [] }
    return ["exercises", "pages", "programs"].map { "\($0)/\(name)" }.filter {
      (try? FileSystem.status("\(site)/content/\($0)")) != nil
    }
  }

  /// Whether a finding belongs to a page and a rule that were asked for.
  func asksFor(_ diagnostic: Diagnostic) -> Bool {
    guard rules.isEmpty || rules.contains(diagnostic.rule.rawValue) else { return false }
    guard !pages.isEmpty else { return true }
    return pages.contains { page in
      let folder = Self.folder(of: page)
      return diagnostic.subject.folder == folder
        || diagnostic.location.path == folder || diagnostic.location.path.hasPrefix(folder + "/")
    }
  }

  /// The path of a page's folder, however it was named.
  private static func folder(of page: String) -> String {
    var page = page[...]
    while page.hasSuffix("/") { page.removeLast() }
    return page.hasPrefix("content/") ? String(page) : "content/\(page)"
  }

  static func noRule(_ name: String) -> ValidationError {
    unknown(
      "There is no rule", name,
      Suggestion.help(for: name, among: RuleCatalog.ids.map(\.rawValue)))
  }

  private static func unknown(_ what: String, _ name: String, _ help: String?) -> ValidationError {
    ValidationError(
      ["\(what) “\(TerminalText.shown(name))”.", help].compactMap(\.self).joined(separator: " "))
  }
}

extension Severity: ExpressibleByArgument {}
