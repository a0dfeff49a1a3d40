import Diagnostics
import Figures
import HTML

/// Makes what is shown of a page's picture: the photograph or, until it is taken, a drawing.
struct PictureRenderer {
  let publication: Publication
  let locale: Int
  /// The address of the page that shows it.
  let address: Address

  /// `file` is the file whose words describe the picture.
  func view(
    of picture: PictureFacts, on page: Page, file: PageFile, isLazy: Bool, _ writer: TextWriter
  ) -> PictureView {
    let words = file.words(of: picture.name.value)
    let alt = words?.alt.map { writer.plain($0.value) } ?? ""
    let caption = words?.caption.map { writer.html($0.value) }
    let own = publication.site.locales[locale]
    if let found = Pictures.picture(picture.name.value, on: page, in: own.id) {
      let sources = PictureSources(found, on: page, root: address.root)
      return PictureView(
        url: sources.url, width: sources.size.width, height: sources.size.height,
        alt: alt, caption: caption, step: picture.step?.value, isPlaceholder: false,
        photograph: sources.renditions.isEmpty
          ? nil
          : PhotographView(
            renditions: sources.renditions, isLazy: isLazy,
            focus: picture.focus.map { FocusView($0.value) }
          ))
    }
    let site = publication.site
    let figure = Pictures.figure(of: picture, on: page, in: site.figures)
    let drawing = figure.map { site.drawings[$0.name] } ?? own.card
    return PictureView(
      url: url(of: drawing, for: picture, on: page, file), width: PlaceholderPicture.size.width,
      height: PlaceholderPicture.size.height, alt: alt, caption: caption,
      step: picture.step?.value, isPlaceholder: true)
  }

  private func url(
    of drawing: PlaceholderPicture?, for picture: PictureFacts, on page: Page, _ file: PageFile
  ) -> String {
    let url = address.root + (drawing?.file ?? "")
    guard let marks = publication.marks, marks.path == file.path else { return url }
    return marks.address(of: url, for: "\(page.folder.path)/\(picture.name.value)")
  }
}
