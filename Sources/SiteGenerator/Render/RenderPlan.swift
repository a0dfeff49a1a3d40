/// What a build writes: every file of the output with what makes it, known before anything is
/// rendered.
package struct RenderPlan: Sendable {
  let publication: Publication
  let outputs: [Output]
  /// Pages whose files would be the same bytes as the last build's, where that wrote them.
  var unchangedPages: Set<Int> = []

  /// How many of the outputs are pages for readers.
  var pageCount: Int {
    outputs.count { output in
      switch output.source {
      case .page, .list, .program, .search, .selection, .sideBySide: true
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

  /// Whether a file would be the same bytes as the last build's.
  func isUnchanged(_ output: Output) -> Bool {
    guard !unchangedPages.isEmpty else { return false }
    return switch output.source {
    case .page(let shown), .code(let shown), .sheet(let shown), .sideBySide(let shown),
      .redirect(let shown, from: _):
      unchangedPages.contains(shown.page)
    case .drawing(let page, name: _), .rendition(_, _, let page), .video(_, let page),
      .captions(let page, name: _):
      unchangedPages.contains(page)
    default: false
    }
  }

  enum Source: Sendable {
    case page(PageInLocale)
    /// The address of a page as a code for telephones.
    case code(PageInLocale)
    /// A part of a list of exercises, from 1.
    case list(ExerciseList, part: Int, locale: Int)
    /// The page of all exercises of a locale.
    case program(locale: Int)
    /// The page of a locale on which a therapist chooses exercises for one patient.
    case selection(locale: Int)
    /// An exercise for that page, as a script that hands it over.
    case sheet(PageInLocale)
    /// A part of the page on which readers search, from 1.
    case search(part: Int, locale: Int)
    /// What the script of that page loads.
    case searchData(SearchPages.File, locale: Int)
    /// An exercise in the source language with a translation beside it.
    case sideBySide(PageInLocale)
    /// A stub at an old address of a page, or at its own where it is withheld: it leads to the page
    /// as it can be read.
    case redirect(PageInLocale, from: Address)
    case asset(Int)
    /// A picture of a page, as it is.
    case drawing(page: Int, name: String)
    /// One of the files that a photograph of a page is published as.
    case rendition(Rendition, PictureFile, page: Int)
    /// A video of a page, without what it tells of where and by whom it was taken.
    case video(VideoFile, page: Int)
    /// The captions of a video of a page, as they are.
    case captions(page: Int, name: String)
    case placeholder(PlaceholderPicture)
    case staticFile(String)
    case chooser
    case notFound
    /// Some entries of the sitemap, by their numbers, or all.
    case sitemap(Range<Int>)
    /// The file that names the parts of the sitemap.
    case sitemapIndex(parts: Int)
    case robots
    /// The exercises as data.
    case index
  }
}
