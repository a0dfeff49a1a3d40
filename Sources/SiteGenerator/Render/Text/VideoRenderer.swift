import Diagnostics
import Figures
import HTML
import Localization

/// Makes what is shown of a page's video.
struct VideoRenderer {
  let publication: Publication
  let locale: Int
  /// The root of the site as the page that shows it sees it, or the site's full address.
  let root: String

  private var own: SiteLocale { publication.site.locales[locale] }

  /// `file` is the file whose words describe the video.
  func view(
    of video: Videos.Shown, on page: Page, file: PageFile, _ writer: TextWriter
  ) -> VideoView {
    let alt = file.words(ofVideo: video.facts.name.value)?.alt
    let poster = poster(of: video, on: page)
    return VideoView(
      url: url(of: video, on: page), type: video.file.mediaType, width: video.file.size.width,
      height: video.file.size.height, poster: poster ?? drawing(for: video, on: page),
      alt: alt.map { writer.plain($0.value) } ?? "", step: video.facts.step?.value,
      about: own.catalog.description(of: video.file) ?? "",
      open: own.catalog.format(.videoOpen) ?? "",
      captions: video.captions.map { captions in
        CaptionsView(
          url: root + PercentEncoding.encode(path: Videos.file(of: captions, on: page)),
          lang: own.id.description, label: own.catalog.settings.name)
      })
  }

  func url(of video: Videos.Shown, on page: Page) -> String {
    root + PercentEncoding.encode(path: Videos.file(of: video.file, on: page))
  }

  /// The widest of a photograph that a poster needs, in pixels.
  private static let posterWidth = 960

  /// The photograph before a video; nil where there is none yet. A poster has no fallback, and a browser
  /// without WebP plays the video without one.
  func poster(of video: Videos.Shown, on page: Page) -> String? {
    guard let name = video.facts.poster?.value,
      let picture = Pictures.picture(name, on: page, in: own.id)
    else { return nil }
    let sources = PictureSources(picture, on: page, root: root)
    return sources.renditions.last { $0.width <= Self.posterWidth }?.url ?? sources.url
  }

  private func drawing(for video: Videos.Shown, on page: Page) -> String {
    let site = publication.site
    let figure = Pictures.figure(
      ofPoster: video.facts.poster?.value, on: page, in: site.figures)
    let drawing = figure.map { site.drawings[$0.name] } ?? own.card
    return root + (drawing?.file ?? "")
  }
}
