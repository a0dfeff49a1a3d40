import Diagnostics
import OperatingSystem

/// Addresses of the last build that have neither a page nor an alias now.
enum VanishedURL {
  /// `removed` are files of the last build that this one did not write. A build of some locales says
  /// nothing of the others, and an exercise beside a translation goes with either of the two.
  static func diagnostics(removed: [String], plan: RenderPlan) -> [Diagnostic] {
    guard !removed.isEmpty else { return [] }
    let written = Set(plan.outputs.compactMap { $0.file.split(separator: "/").first })
    let drafts = Set(
      plan.publication.site.pages.filter(\.facts.isDraft).flatMap(\.addresses)
        .compactMap { $0?.file })
    return removed.filter { file in
      Path.name(of: file) == "index.html"
        && file.split(separator: "/").first.map(written.contains) == true
        && !file.contains("/+")
    }.map { file in
      let address = "/" + file.dropLast("index.html".count)
      return Diagnostic(
        .vanishedURL, .warning, at: SourceLocation(path: file),
        "The address \(address) of the last build has no page now.",
        help: drafts.contains(file)
          ? "The page is a draft now. Remove “draft: true” to publish it again."
          : "If the page moved, list the old address on it: aliases: [\(address)].")
    }
  }
}
