import Diagnostics
import Foundation
import Localization
import TestSupport

@testable import SiteGenerator
@testable import YAML

/// A file of a site that has a schema: what its reader says of it, and how other programs see it.
struct FormattedFile {
  let path: String
  let schema: FormatSchema
  /// What the reader says of the fields.
  let problems: [Diagnostic]
  let instance: JSON

  private static let rules: Set<RuleID> = [
    .missingField, .unknownField, .fieldOutOfRange, .factInTranslation,
  ]

  /// nil for a file that has no schema, or that is no YAML.
  init?(_ path: String, _ bytes: [UInt8], source: String = "en") {
    guard let format = Format(path, source: source) else { return nil }
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let yaml = format.yaml(of: bytes, path: path) else { return nil }
    let (node, problems) = YAMLNode.parse(yaml, path: path)
    guard let node, problems.isEmpty, let schema = FormatSchema.named(format.schema) else {
      return nil
    }
    self.path = path
    self.schema = schema
    self.problems = format.problems(of: bytes, node, path: path).filter {
      Self.rules.contains($0.rule)
    }
    instance = JSON(node)
  }
}

/// What a file is, by its place in a site.
private enum Format {
  case site, clinic, look, reviewers, waivers, comments
  case locale(LocaleID)
  case glossary(LocaleID)
  case page(Section, LocaleID, isSource: Bool)

  init?(_ path: String, source: String) {
    let parts = path.split(separator: "/").map(String.init)
    let locale = parts.count == 3 ? LocaleID(parts[1]) : nil
    switch (parts.first, parts.last) {
    case ("content", "site.yml"): self = .site
    case ("content", "clinic.yml"): self = .clinic
    case ("content", "look.yml"): self = .look
    case ("content", "reviewers.yml"): self = .reviewers
    case (_, "waivers.yml"): self = .waivers
    case ("locales", "locale.yml"):
      guard let locale else { return nil }
      self = .locale(locale)
    case ("locales", "glossary.yml"):
      guard let locale else { return nil }
      self = .glossary(locale)
    case (_, let name?) where CommentsFile.stem(of: name) != nil: self = .comments
    default:
      guard parts.count == 4, let section = Section(rawValue: parts[1]),
        parts[3].hasSuffix(".md"), let locale = LocaleID(String(parts[3].dropLast(3)))
      else { return nil }
      self = .page(section, locale, isSource: locale.description == source)
    }
  }

  var schema: String {
    switch self {
    case .site: "site"
    case .clinic: "clinic"
    case .look: "look"
    case .reviewers: "reviewers"
    case .waivers: "waivers"
    case .comments: "comments"
    case .locale: "locale"
    case .glossary: "glossary"
    case .page(_, _, isSource: false): "translation"
    case .page(.exercises, _, _): "exercise"
    case .page(.programs, _, _): "program"
    case .page(.pages, _, _): "page"
    }
  }

  /// The YAML of a file: all of it, or its front matter.
  func yaml(of bytes: [UInt8], path: String) -> [UInt8]? {
    guard case .page = self else { return bytes }
    return bytes.withUnsafeBufferPointer { buffer in
      guard case .success(let parts) = FrontMatter.split(buffer, path: path, locale: "en") else {
        return nil
      }
      return Array(bytes[parts.yaml])
    }
  }

  func problems(of bytes: [UInt8], _ node: YAMLNode, path: String) -> [Diagnostic] {
    switch self {
    case .site: SiteSettings.parse(node).diagnostics
    case .clinic: Clinic.parse(node).diagnostics
    case .look:
      LookFile.parse(node, path: path, locales: ["en", "es"].compactMap { LocaleID($0) })
        .diagnostics
    case .reviewers:
      Reviewers.parse(bytes, among: ["en", "es"].compactMap { LocaleID($0) }).diagnostics
    case .waivers: Waiver.parse(bytes, path: path, locale: nil).diagnostics
    case .comments: CommentsFile.parse(bytes, path: path, locale: nil).diagnostics
    case .locale(let id):
      LocaleSettings.parse(bytes, path: path, locale: id, over: Self.base(id)).diagnostics
    case .glossary(let id): Glossary.parse(bytes, path: path, locale: id).diagnostics
    case .page(let section, let locale, let isSource):
      PageParser(section: section, path: path, locale: locale, isSource: isSource)
        .parse(SourceText(bytes: bytes)).diagnostics
    }
  }

  private static func base(_ id: LocaleID) -> LocaleSettings? {
    BaseFiles.bytes(of: "locales/\(id)/locale.yml").flatMap {
      LocaleSettings.parse($0, path: "locale.yml", locale: id).settings
    }
  }
}
