import Diagnostics
import Localization

/// Waivers by what they may waive, so that a finding is compared with none that is for another rule,
/// page or text.
struct WaiverIndex: Sendable {
  /// What decides whether a waiver fits; waivers alike in it fit the same findings.
  private struct Scope: Hashable {
    var rule: RuleID
    var page: String
    var text: String?
    var locale: String?
  }

  /// Waivers of one scope, by their places.
  private var places: [Scope: [Int]] = [:]

  init(_ waivers: [Waiver]) {
    for (place, waiver) in waivers.enumerated() {
      let scope = Scope(
        rule: waiver.rule, page: waiver.page, text: waiver.text,
        locale: waiver.locale?.description)
      places[scope, default: []].append(place)
    }
  }

  /// The groups of waivers that fit a finding.
  func fitting(_ finding: Diagnostic) -> [[Int]] {
    var found: [[Int]] = []
    let locales = finding.locale == nil ? [nil] : [finding.locale, nil]
    var texts: [String?] = []
    if let text = finding.target ?? finding.source { texts.append(text) }
    // What stands in a string table stands on every page: only the very text that somebody looked at
    // is let through.
    if finding.severity != .error || !finding.subject.isStringTable { texts.append(nil) }
    for page in Self.names(of: finding) {
      for locale in locales {
        for text in texts {
          let scope = Scope(rule: finding.rule, page: page, text: text, locale: locale)
          if let group = places[scope] { found.append(group) }
        }
      }
    }
    return found
  }

  /// What a waiver may call the page that a finding is about, and the file that it stands in.
  private static func names(of finding: Diagnostic) -> [String] {
    let ofFile = Waiver.names(ofPage: finding.location.path)
    guard let folder = finding.subject.folder else { return ofFile }
    return ofFile + Waiver.names(ofPage: folder).filter { !ofFile.contains($0) }
  }
}

extension Waiver {
  /// What a waiver may call the page or file that a path leads to: the path or a folder above it,
  /// each with `content/` and without. The nearest stand first.
  static func names(ofPage path: String) -> [String] {
    var pages: [String] = []
    var rest = path[...]
    while true {
      pages.append(String(rest))
      if rest.hasPrefix("content/") { pages.append(String(rest.dropFirst("content/".count))) }
      guard let slash = rest.lastIndex(of: "/") else { return pages }
      rest = rest[..<slash]
    }
  }
}
