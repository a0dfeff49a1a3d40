import Diagnostics
import Localization
import YAML

/// Somebody's decision that a finding is to stand, from a `waivers.yml`.
struct Waiver: Sendable {
  /// Where the waiver stands.
  var location: SourceLocation
  /// The locale whose findings it may waive; nil for those of any.
  var locale: LocaleID?
  var rule: RuleID
  /// A page's folder, or a file, as reports spell it; `content/` may be left out.
  var page: String
  /// The whole text that the finding is about; nil for every finding of the rule on the page.
  var text: String?
  /// nil where it was not given: such a waiver waives nothing.
  var reason: String?
  /// Who decided it; nil where it was not given.
  var by: String?
  /// The last day that it holds; nil for always.
  var until: CalendarDate?
}

extension Waiver {
  /// Reads a `waivers.yml`: a list of waivers. Faulty ones are reported and left out.
  static func parse(
    _ bytes: [UInt8], path: String, locale: LocaleID?
  ) -> (waivers: [Waiver], diagnostics: [Diagnostic]) {
    let (node, problems) = YAMLNode.parse(bytes, path: path, locale: locale?.description)
    guard let node, !node.isNull else { return ([], problems) }
    guard case .sequence(let elements) = node.content else {
      let problem = Diagnostic(
        .fieldOutOfRange, locale: locale?.description,
        at: SourceLocation(path: path, range: node.range), "\(path) must be a list of waivers.",
        help: "Begin each with “- rule: …”.")
      return ([], problems + [problem])
    }
    var (waivers, diagnostics) = ([Waiver](), problems)
    for (index, element) in elements.enumerated() {
      var reader = MappingReader(
        element, path: path, locale: locale?.description, subject: "Waiver \(index + 1)")
      if let waiver = Waiver(&reader, locale: locale) { waivers.append(waiver) }
      diagnostics += reader.finish()
    }
    return (waivers, diagnostics)
  }

  static var shape: ValueShape {
    .list(ListShape(.mapping(MappingReader.shape { _ = Waiver(&$0, locale: nil) })))
  }

  private init?(_ reader: inout MappingReader, locale: LocaleID?) {
    let rule = reader.text("rule", required: true)
    let page = reader.text("page", required: true)
    let text = reader.text("text")
    let reason = reader.text("reason")
    let by = reader.text("by")
    let until = reader.date("until")
    guard let rule, let page else { return nil }
    self.init(
      location: SourceLocation(path: reader.path, range: rule.range), locale: locale,
      rule: RuleID(rawValue: rule.value),
      page: page.value.hasSuffix("/") ? String(page.value.dropLast()) : page.value,
      text: text?.value, reason: reason?.value, by: by?.value, until: until?.value)
  }
}
