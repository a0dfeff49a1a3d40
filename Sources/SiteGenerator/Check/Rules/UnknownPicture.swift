import Diagnostics

extension Rule {
  /// A translation describes only pictures and videos that the source page has.
  static let unknownPicture = Rule(
    id: .unknownField, kind: .site,
    scope: .page { page in
      guard !page.isSource, let file = page.file else { return [] }
      let facts = page.page.facts
      return unknown(
        "picture", among: file.words.pictures.map(\.name), of: facts.pictures.map(\.name.value),
        page, file)
        + unknown(
          "video", among: file.words.videos.map(\.name), of: facts.videos.map(\.name.value), page,
          file)
    })

  private static func unknown(
    _ kind: String, among described: [Located<String>], of names: [String],
    _ page: PageUnderCheck, _ file: PageFile
  ) -> [Diagnostic] {
    let names = names.sorted()
    let known = Set(names)
    return described.filter { !known.contains($0.value) }.map { name in
      page.diagnostic(
        .unknownField, in: file, at: name.range,
        "The source page has no \(kind) “\(name.value)”.",
        help: Suggestion.help(for: name.value, inSorted: names)
          ?? "Remove it here, or add it to the source page.")
    }
  }
}
