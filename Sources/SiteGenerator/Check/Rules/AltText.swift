import Diagnostics
import Markdown
import YAML

extension Rule {
  /// Every picture is described, for those who do not see it.
  static let altText = Rule(
    id: "alt-text", kind: .translation,
    scope: .page { page in
      guard let file = page.file else { return [] }
      let described = Set(
        file.words.pictures.filter { $0.alt != nil }.map(\.name.value))
      var problems = page.page.facts.pictures.filter { !described.contains($0.name.value) }
        .map { picture in
          let range =
            page.isSource
            ? picture.name.range
            : file.words.pictures.first { $0.name.value == picture.name.value }?.name.range
              ?? .startOfFile
          return page.diagnostic(
            "alt-text", in: file, at: range,
            "The picture \(picture.name.value) has no description (alt).",
            help: "Say in one sentence what the picture shows: "
              + "images: {\(picture.name.value): {alt: …}}.")
        }
      guard file.body.contains(.image) else { return problems }
      for node in file.body.allNodes where node.kind == .image {
        guard node.plainText.allSatisfy(\.isWhitespace) else { continue }
        problems.append(
          page.diagnostic(
            "alt-text", in: file, at: node.location,
            "The picture \(node.destination) has no description.",
            help: "Write it between the brackets: ![what the picture shows](\(node.destination))."
          ))
      }
      return problems
    })
}
