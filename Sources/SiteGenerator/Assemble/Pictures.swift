import Localization

/// Where pictures stand in the output, and what stands in for those that are still to be taken.
enum Pictures {
  /// The figure of a picture that no file shows.
  static func figure(of picture: PictureFacts, on page: Page) -> Figure {
    picture.figure ?? page.facts.exercise.map { Figure($0.position) } ?? .standing
  }

  /// The file for a locale: `1.es.jpg` stands in for `1.jpg` in Spanish.
  static func picture(_ name: String, on page: Page, in locale: LocaleID) -> PictureFile? {
    let type = Path.fileExtension(of: name)
    let localized =
      "\(name.dropLast(type.utf8.count + 1)).\(locale).\(name.suffix(type.utf8.count))"
    return page.pictures.first { $0.name == localized } ?? page.pictures.first { $0.name == name }
  }

  /// The output file of a picture, named by its content.
  static func file(of picture: PictureFile, on page: Page) -> String {
    let type = Path.fileExtension(of: picture.name)
    let stem = picture.name.dropLast(type.utf8.count + 1)
    return "assets/\(page.folder.section.rawValue)/\(page.folder.id)/"
      + "\(stem).\(picture.digest.prefix(10)).\(type)"
  }

}
