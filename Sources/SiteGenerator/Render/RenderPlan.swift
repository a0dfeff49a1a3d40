/// What a build writes: every file of the output with what makes it, known before anything is
/// rendered.
package struct RenderPlan: Sendable {
  let publication: Publication
  let outputs: [Output]

  /// How many of the outputs are pages for readers.
  var pageCount: Int {
    outputs.count { output in
      switch output.source {
      case .page, .program: true
      default: false
      }
    }
  }

  /// One file of the output.
  struct Output: Sendable {
    /// Its path below the output folder.
    var file: String
    var source: Source
  }

  enum Source: Sendable {
    case page(PageInLocale)
    /// The page of all exercises of a locale.
    case program(locale: Int)
    /// A stub at an old address of a page, or at its own where it is withheld: it leads to the page
    /// as it can be read.
    case redirect(PageInLocale, from: Address)
    case asset(Int)
    case picture(page: Int, name: String)
    case placeholder(PlaceholderPicture)
    case staticFile(String)
    case chooser
    case notFound
    case sitemap
    case robots
  }
}
