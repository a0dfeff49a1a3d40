import Diagnostics

extension Rule {
  /// A translation describes only pictures that the source page has.
  static let unknownPicture = Rule(
    id: .unknownField, kind: .site,
    scope: .page { page in
      guard !page.isSource, let file = page.file else { return [] }
      let names = page.page.facts.pictures.map(\.name.value).sorted()
      let known = Set(names)
      return file.words.pictures.filter { !known.contains($0.name.value) }.map { picture in
        page.diagnostic(
          .unknownField, in: file, at: picture.name.range,
          "The source page has no picture “\(picture.name.value)”.",
          help: Suggestion.help(for: picture.name.value, inSorted: names)
            ?? "Remove it here, or add it to the source page.")
      }
    })
}
