import Diagnostics
import Language
import Localization
import YAML

/// Reads the fields of a page's front matter.
struct FrontMatterReader {
  let section: Section
  /// Whether the file carries the page's facts.
  let isSource: Bool

  func read(
    _ reader: inout MappingReader
  ) -> (words: PageWords?, facts: PageFacts?) {
    var words = readWords(&reader)
    let pictures = readPictures(&reader)
    words?.pictures = pictures.map(\.0)
    let videos = section == .exercises ? readVideos(&reader) : []
    words?.videos = videos.map(\.0)
    let otherNames = section == .exercises ? readOtherNames(&reader) : []
    words?.otherNames = otherNames
    let remarks = section == .programs ? readRemarks(&reader) : []
    words?.notes = remarks
    let translatorNotes = readTranslatorNotes(&reader)
    words?.translatorNotes = translatorNotes
    if isSource {
      var facts = readFacts(&reader, pictures: pictures.compactMap(\.1))
      facts.videos = videos.compactMap(\.1)
      return (words, facts)
    }
    rejectFacts(&reader)
    return (words, nil)
  }

  /// The fields of pages of some sections.
  static func shape(of sections: [Section], isSource: Bool) -> ValueShape {
    let shape = MappingReader.shape { reader in
      for section in sections {
        _ = FrontMatterReader(section: section, isSource: isSource).read(&reader)
      }
    }
    return .mapping(shape)
  }

  private func readWords(_ reader: inout MappingReader) -> PageWords? {
    let title = reader.text("title", required: true)
    let summary = reader.text("summary", required: true)
    let slug = reader.value(
      "slug", expected: "lower-case letters, digits and hyphens, such as my-page",
      as: .text(.urlPart)
    ) { URLPart.isValid($0) ? $0 : nil }
    let aliases = reader.texts("aliases", as: ListShape(.text(Address.aliasForm))).compactMap {
      alias -> Located<Address>? in
      if let address = Address(alias: alias.value) {
        return Located(value: address, range: alias.range)
      }
      reader.report(
        .fieldOutOfRange, at: alias.range, "The alias “\(alias.value)” is no address of this site.",
        help: "An alias begins with / and names a folder, such as /en/exercises/clams/.")
      return nil
    }
    guard let title, let summary, isShort(title, "title", &reader),
      isShort(summary, "summary", &reader)
    else { return nil }
    return PageWords(title: title, summary: summary, slug: slug, pictures: [], aliases: aliases)
  }

  private func readTranslatorNotes(_ reader: inout MappingReader) -> [String] {
    reader.listOrSingle(
      "notes", list: { $0.texts("notes") },
      single: { reader in reader.text("notes").map { [$0] } ?? [] }
    ).filter { isShort($0, "note", &reader) }.map(\.value)
  }

  private func readOtherNames(_ reader: inout MappingReader) -> [String] {
    var known: Set<[String]> = []
    let names = reader.texts(
      "also",
      as: ListShape(
        .text(TextForm(#"[\s\S]{1,\#(Self.longestName)}"#, numerals: .any)),
        count: 0...Self.mostNames)
    ).filter { name in
      let words = SearchFolding.words(of: name.value)
      let problem: (String, help: String)? =
        if words.isEmpty {
          ("“\(name.value)” has no word to look for.", "Write what patients call the exercise.")
        } else if name.value.unicodeScalars.count > Self.longestName {
          (
            "A name for the search has at most \(Self.longestName) characters.",
            "Write the two or three words that patients look for."
          )
        } else if !known.insert(words).inserted {
          ("“\(name.value)” is listed twice for the search.", "Keep one of the two.")
        } else {
          nil
        }
      if let problem {
        reader.report(.fieldOutOfRange, at: name.range, problem.0, help: problem.help)
      }
      return problem == nil
    }
    if names.count > Self.mostNames {
      reader.report(
        .fieldOutOfRange, at: names[Self.mostNames].range,
        "The exercise has \(names.count) names for the search; the limit is \(Self.mostNames).",
        help: "Keep those that patients use most.")
    }
    return names.prefix(Self.mostNames).map(\.value)
  }

  /// In characters; a longer one is a sentence.
  private static let longestName = 80
  /// More than patients have for any exercise.
  private static let mostNames = 20

  func isShort(
    _ text: Located<String>, _ name: String, _ reader: inout MappingReader
  ) -> Bool {
    let length = text.value.utf8.count
    if length <= TextLimit.bytes { return true }
    reader.report(
      .fileTooLarge, at: text.range,
      "The \(name) has \(length) bytes; the limit is \(TextLimit.bytes).", help: TextLimit.help)
    return false
  }

  private func readPictures(_ reader: inout MappingReader) -> [(PictureWords, PictureFacts?)] {
    let pictures = readAllPictures(&reader)
    guard pictures.count > Self.mostPictures else { return pictures }
    reader.report(
      .fieldOutOfRange, at: pictures[Self.mostPictures].0.name.range,
      "The page has \(pictures.count) pictures; the limit is \(Self.mostPictures).",
      help: "Make several pages of it.")
    return Array(pictures.prefix(Self.mostPictures))
  }

  /// More steps than any exercise has.
  private static let mostPictures = 100

  private func readAllPictures(
    _ reader: inout MappingReader
  ) -> [(PictureWords, PictureFacts?)] {
    reader.named("images", names: PixelSize.pictureNameForm, limit: Self.mostPictures) {
      name, image in
      if !PixelSize.isPictureName(name.value) {
        image.report(
          .fieldOutOfRange, at: name.range, "“\(name.value)” cannot be a picture beside the page.",
          help: "Name a file that ends in .jpg, .png, .webp or .svg, such as 1.jpg.")
      }
      let words = PictureWords(
        name: name, alt: short("alt", &image), caption: short("caption", &image))
      guard isSource else {
        for fact in ["shows", "step", "figure", "focus"] { reject(fact, &image) }
        return (words, nil)
      }
      let facts = PictureFacts(
        name: name, shows: image.text("shows")?.value, step: image.integer("step", in: 1...100),
        figure: image.text("figure"),
        focus: image.value(
          "focus", expected: "two percentages, from the left and from the top, such as 40% 60%",
          as: .text(PictureFocus.form)
        ) { PictureFocus($0) })
      return (words, facts)
    }
  }

  func short(_ field: String, _ reader: inout MappingReader) -> Located<String>? {
    reader.text(field).flatMap { isShort($0, field, &reader) ? $0 : nil }
  }

  private func readFacts(
    _ reader: inout MappingReader, pictures: [PictureFacts]
  ) -> PageFacts {
    let isDraft = reader.flag("draft")?.value ?? false
    let locales = reader.given("locales") { readLocales(&$0) }
    let order = reader.integer("order", in: 0...1_000_000)?.value
    let exercise = section == .exercises ? readExercise(&reader) : nil
    let program = section == .programs ? readProgram(&reader) : nil
    let levels = section == .pages ? reader.choices("levels", of: SafetyLevel.self) : []
    let review = reader.mapping("reviewed") { readReview(&$0) }.flatMap { $0 }
    return PageFacts(
      isDraft: isDraft, locales: locales, order: order, pictures: pictures, levels: levels,
      review: review, exercise: exercise, program: program)
  }

  private func readLocales(_ reader: inout MappingReader) -> [Located<LocaleID>] {
    reader.texts("locales", as: ListShape(.text(.languageTag))).compactMap { text in
      if let id = LocaleID(text.value) { return Located(value: id, range: text.range) }
      reader.report(
        .fieldOutOfRange, at: text.range, "“\(text.value)” is no locale.",
        help: "Write a language tag such as en or pt-BR.")
      return nil
    }
  }

  private func readExercise(_ reader: inout MappingReader) -> ExerciseFacts? {
    let category = reader.text("category", required: true)
    let position = reader.text("position", required: true)
    let regions = readRegions(&reader)
    let level = reader.text("level")
    let dose = reader.mapping("dose", required: true) { Dose(&$0) }.flatMap { $0 }
    let equipment = reader.texts("equipment")
    let cautions = reader.texts("cautions")
    guard let category, let position, let dose else { return nil }
    return ExerciseFacts(
      category: category, position: position, regions: regions, level: level, dose: dose,
      equipment: equipment, cautions: cautions)
  }

  private func readRegions(_ reader: inout MappingReader) -> [Located<String>] {
    var listed: Set<String> = []
    return reader.texts("regions", as: ListShape(.text(.any), isUnique: true)).filter { region in
      if listed.insert(region.value).inserted { return true }
      reader.report(
        .fieldOutOfRange, at: region.range, "The region \(region.value) is named twice.",
        help: "Keep one of the two.")
      return false
    }
  }

  private func readReview(_ reader: inout MappingReader) -> ClinicalReview? {
    let by = reader.text("by", required: true)
    let on = reader.date("on", required: true)
    let of = reader.value(
      "of", expected: "the digest that the build names, at least 6 digits",
      as: .text(TextForm("[0-9A-Fa-f]{6,}", numerals: .any)), required: true
    ) { $0.count >= 6 && $0.allSatisfy(\.isHexDigit) ? $0.lowercased() : nil }
    guard let by, let on, let of else { return nil }
    return ClinicalReview(by: by.value, on: on.value, of: of.value)
  }

  private func rejectFacts(_ reader: inout MappingReader) {
    var facts = ["draft", "locales", "order", "reviewed"]
    switch section {
    case .exercises:
      facts += ["category", "position", "regions", "level", "dose", "equipment", "cautions"]
    case .pages: facts.append("levels")
    case .programs: facts.append("exercises")
    }
    for fact in facts { reject(fact, &reader) }
  }

  func reject(_ fact: String, _ reader: inout MappingReader) {
    guard let node = reader.node(fact, as: .nothing) else { return }
    reader.report(
      .factInTranslation, at: node.range,
      "“\(fact)” is a fact; facts stand on the source page alone.",
      help: "Remove it here: the page takes it from the source page.")
  }
}
