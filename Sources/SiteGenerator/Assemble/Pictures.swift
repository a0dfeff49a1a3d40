import Diagnostics
import Figures
import HTML
import Localization
import Markdown
import OperatingSystem

/// Where pictures stand in the output, and what stands in for those that are still to be taken.
enum Pictures {
  /// The figure of a picture that no file shows: its own or that of the exercise's position; nil where
  /// nobody has drawn that.
  static func figure(
    of picture: PictureFacts, on page: Page, in library: FigureLibrary
  ) -> Figure? {
    let name = picture.figure ?? page.facts.exercise?.position
    return library[name?.value ?? "standing"]
  }

  /// The figure that stands in for the picture before a video: that of the picture of this name, else
  /// that of the position.
  static func figure(
    ofPoster name: String?, on page: Page, in library: FigureLibrary
  ) -> Figure? {
    let picture = page.facts.pictures.first { $0.name.value == name }
    let figure = picture?.figure ?? page.facts.exercise?.position
    return library[figure?.value ?? "standing"]
  }

  /// The file for a locale: `1.es.jpg` stands in for `1.jpg` in Spanish.
  static func picture(_ name: String, on page: Page, in locale: LocaleID) -> PictureFile? {
    guard !page.pictures.isEmpty else { return nil }
    let type = Path.fileExtension(of: name)
    let localized =
      "\(name.dropLast(type.utf8.count + 1)).\(locale).\(name.suffix(type.utf8.count))"
    return page.picture(localized) ?? page.picture(name)
  }

  /// The files of a page's folder that the page shows in any locale; others, such as photographs that
  /// were not chosen, are nobody's to see.
  static func shown(on page: Page, locales: [LocaleID]) -> [PictureFile] {
    guard !page.pictures.isEmpty else { return [] }
    var names = Set(page.facts.pictures.map(\.name.value))
    names.formUnion(page.facts.videos.compactMap(\.poster?.value))
    for file in page.files.compactMap(\.self) where file.body.contains(.image) {
      for node in file.body.allNodes where node.kind == .image {
        names.insert(PercentEncoding.decode(node.destination[...]) ?? node.destination)
      }
    }
    let shown = Set(
      names.flatMap { name in locales.compactMap { picture(name, on: page, in: $0) } })
    return page.pictures.filter(shown.contains)
  }

  /// Files that have another name than the picture they are meant for: `1.JPG` or `1.png` where the
  /// page names `1.jpg`, each with that name.
  static func misnamed(
    on page: Page
  ) -> [(file: PictureFile, meant: Located<String>)] {
    guard !page.pictures.isEmpty else { return [] }
    let files = Set(page.pictures.map(\.name))
    let names = page.facts.pictures.map(\.name)
    let strays = page.pictures.filter { file in !names.contains { $0.value == file.name } }
    return names.filter { !files.contains($0.value) }.compactMap { name in
      let near =
        strays.first { $0.name.lowercased() == name.value.lowercased() }
        ?? strays.first { stem(of: $0.name) == stem(of: name.value) }
      return near.map { ($0, name) }
    }
  }

  private static func stem(of name: String) -> String {
    String(name.lowercased().dropLast(Path.fileExtension(of: name).count + 1))
  }

  /// The output file of a drawing, named by its content.
  static func file(of drawing: PictureFile, on page: Page) -> String {
    "\(start(of: drawing, on: page)).\(Path.fileExtension(of: drawing.name))"
  }

  /// The output file of a rendition, named by what the photograph holds and how it is made: no pixel
  /// has to be there for a page to name it.
  static func file(
    of rendition: Rendition, of photograph: PictureFile, on page: Page
  ) -> String {
    "\(start(of: photograph, on: page))-\(rendition.name)"
  }

  private static func start(of picture: PictureFile, on page: Page) -> String {
    let stem = picture.name.dropLast(Path.fileExtension(of: picture.name).utf8.count + 1)
    return "assets/\(page.folder.name)/"
      + "\(stem).\(picture.key.prefix(10))"
  }

  /// All output files of a picture; none of an original photograph.
  static func files(of picture: PictureFile, on page: Page) -> [(file: String, Rendition?)] {
    guard picture.isPhotograph else { return [(file(of: picture, on: page), nil)] }
    return picture.allRenditions.map { (file(of: $0, of: picture, on: page), $0) }
  }
}
