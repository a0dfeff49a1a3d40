import HTML

/// Where the files of a picture stand, seen from a page.
struct PictureSources {
  /// The one that every browser knows.
  let url: String
  /// Its size.
  let size: PixelSize
  /// Others to choose from, the narrowest first; none of a drawing.
  let renditions: [RenditionView]

  /// `root` leads to the root of the site.
  init(_ picture: PictureFile, on page: Page, root: String) {
    func url(_ file: String) -> String { root + PercentEncoding.encode(path: file) }
    guard picture.isPhotograph else {
      self.url = url(Pictures.file(of: picture, on: page))
      size = picture.size
      renditions = []
      return
    }
    let fallback = picture.fallback
    self.url = url(Pictures.file(of: fallback, of: picture, on: page))
    size = fallback.size
    renditions = picture.renditions.enumerated().map { index, rendition in
      RenditionView(
        url: url(Pictures.file(of: rendition, of: picture, on: page)),
        width: rendition.size.width, isFirst: index == 0)
    }
  }
}
