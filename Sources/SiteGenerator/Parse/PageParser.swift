import Diagnostics
import Language
import Localization
import Markdown
import YAML

/// Turns one page file into its words, facts and body.
struct PageParser {
  let section: Section
  let path: String
  let locale: LocaleID
  /// Whether the file carries the page's facts.
  let isSource: Bool

  /// The deepest nesting of Markdown that is rendered.
  static let depthLimit = 32

  struct Result {
    /// nil where the front matter cannot be read, or lacks what every page needs.
    var page: PageFile?
    /// Whether a source page says that it is a draft, even where it lacks everything else.
    var isDraft = false
    var diagnostics: [Diagnostic]
  }

  func parse(_ text: SourceText) -> Result {
    text.bytes.withUnsafeBufferPointer { bytes in
      let parts: FrontMatter
      switch FrontMatter.split(bytes, path: path, locale: locale.description) {
      case .success(let found): parts = found
      case .failure(let failure): return Result(diagnostics: failure.diagnostics)
      }
      let (node, problems) = YAMLNode.parse(
        UnsafeBufferPointer(rebasing: bytes[parts.yaml]), path: path,
        firstLine: FrontMatter.firstLine, rule: .malformedFrontMatter)
      guard let node else {
        return Result(
          diagnostics: problems.isEmpty ? [emptyFrontMatter] : problems.map(inLocale))
      }
      var reader = MappingReader(
        node, path: path, locale: locale.description, subject: "The front matter")
      var words = readWords(&reader)
      let pictures = readPictures(&reader)
      words?.pictures = pictures.map(\.0)
      var facts: PageFacts?
      if isSource {
        facts = readFacts(&reader, pictures: pictures.compactMap(\.1))
      } else {
        rejectFacts(&reader)
      }
      var diagnostics = problems.map(inLocale) + reader.finish()
      diagnostics += CutText.problems(
        of: words?.texts ?? [], in: UnsafeBufferPointer(rebasing: bytes[parts.yaml]),
        firstLine: FrontMatter.firstLine, path: path, locale: locale)
      let body = Document.parse(
        UnsafeBufferPointer(rebasing: bytes[parts.body]), firstLine: parts.bodyLine)
      if body.isRefused { diagnostics.append(tooComplex) }
      if body.depth > Self.depthLimit { diagnostics.append(tooDeep) }
      let tooLong = body.longBlocks.map(tooLong)
      diagnostics += tooLong
      // Whatever else could be said of a text that was not read would be wrong.
      let isRead = tooLong.isEmpty && !body.isRefused && !body.isBeyondReach
      let page = words.flatMap { words in
        isRead
          ? PageFile(
            path: path, locale: locale, words: words, facts: facts, body: body,
            frontMatterDigest: FNV1a.digest(of: UnsafeBufferPointer(rebasing: bytes[parts.yaml])))
          : nil
      }
      return Result(page: page, isDraft: facts?.isDraft ?? false, diagnostics: diagnostics)
    }
  }

  private func inLocale(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.locale = locale.description
    return diagnostic
  }

  private var emptyFrontMatter: Diagnostic {
    Diagnostic(
      .missingField, locale: locale.description, at: SourceLocation(path: path),
      "The front matter is empty.", help: "A page needs at least a title and a summary.")
  }

  private var tooComplex: Diagnostic {
    Diagnostic(
      .fileTooLarge, locale: locale.description, at: SourceLocation(path: path),
      "The text of \(path) takes too much memory to read.",
      help: "Look for long runs of repeated marks, or split the text over several pages.")
  }

  private func tooLong(_ block: Node) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, locale: locale.description,
      at: SourceLocation(path: path, range: block.location),
      "This \(block.kind == .heading ? "heading" : "paragraph") is too long: the limit is "
        + "\(TextLimit.bytes) bytes of text and \(TextLimit.inlines) pieces of markup.",
      help: TextLimit.help)
  }

  private var tooDeep: Diagnostic {
    Diagnostic(
      .nestedTooDeeply, locale: locale.description, at: SourceLocation(path: path),
      "Lists or quotations stand more than \(Self.depthLimit) levels inside each other.",
      help: "Take some of the > or list marks away.")
  }

  private func readWords(_ reader: inout MappingReader) -> PageWords? {
    let title = reader.text("title", required: true)
    let summary = reader.text("summary", required: true)
    let slug = reader.value(
      "slug", expected: "lower-case letters, digits and hyphens, such as my-page"
    ) { URLPart.isValid($0) ? $0 : nil }
    let aliases = reader.texts("aliases").compactMap { alias -> Located<Address>? in
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

  private func isShort(
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
    reader.named("images") { name, image in
      if !PixelSize.isPictureName(name.value) {
        image.report(
          .fieldOutOfRange, at: name.range, "“\(name.value)” cannot be a picture beside the page.",
          help: "Name a file that ends in .jpg, .png, .webp or .svg, such as 1.jpg.")
      }
      let words = PictureWords(
        name: name, alt: short("alt", &image), caption: short("caption", &image))
      guard isSource else {
        for fact in ["shows", "step", "figure"] { reject(fact, &image) }
        return (words, nil)
      }
      let facts = PictureFacts(
        name: name, shows: image.text("shows")?.value, step: image.integer("step", in: 1...100),
        figure: image.text("figure"))
      return (words, facts)
    }
  }

  private func short(_ field: String, _ reader: inout MappingReader) -> Located<String>? {
    reader.text(field).flatMap { isShort($0, field, &reader) ? $0 : nil }
  }

  private func readFacts(
    _ reader: inout MappingReader, pictures: [PictureFacts]
  ) -> PageFacts {
    let isDraft = reader.flag("draft")?.value ?? false
    let locales = reader.node("locales") == nil ? nil : readLocales(&reader)
    let order = reader.integer("order", in: 0...1_000_000)?.value
    let exercise = section == .exercises ? readExercise(&reader) : nil
    let levels = section == .pages ? reader.choices("levels", of: SafetyLevel.self) : []
    return PageFacts(
      isDraft: isDraft, locales: locales, order: order, pictures: pictures, levels: levels,
      exercise: exercise)
  }

  private func readLocales(_ reader: inout MappingReader) -> [Located<LocaleID>] {
    reader.texts("locales").compactMap { text in
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
    let dose = reader.mapping("dose", required: true) { Dose(&$0) }.flatMap { $0 }
    let equipment = reader.texts("equipment")
    let cautions = reader.texts("cautions")
    let review = reader.mapping("reviewed") { readReview(&$0) }.flatMap { $0 }
    guard let category, let position, let dose else { return nil }
    return ExerciseFacts(
      category: category, position: position, dose: dose, equipment: equipment,
      cautions: cautions, review: review)
  }

  private func readReview(_ reader: inout MappingReader) -> ClinicalReview? {
    let by = reader.text("by", required: true)
    let on = reader.value("on", expected: "a date like 2026-01-31", required: true) {
      CalendarDate($0)
    }
    let of = reader.value(
      "of", expected: "the digest that the build names, at least 6 digits", required: true
    ) { $0.count >= 6 && $0.allSatisfy(\.isHexDigit) ? $0.lowercased() : nil }
    guard let by, let on, let of else { return nil }
    return ClinicalReview(by: by.value, on: on.value, of: of.value)
  }

  private func rejectFacts(_ reader: inout MappingReader) {
    var facts = ["draft", "locales", "order"]
    switch section {
    case .exercises:
      facts += ["category", "position", "dose", "equipment", "cautions", "reviewed"]
    case .pages: facts.append("levels")
    }
    for fact in facts { reject(fact, &reader) }
  }

  private func reject(_ fact: String, _ reader: inout MappingReader) {
    guard let node = reader.node(fact) else { return }
    reader.report(
      .factInTranslation, at: node.range,
      "“\(fact)” is a fact; facts stand on the source page alone.",
      help: "Remove it here: the page takes it from the source page.")
  }
}

extension Document {
  /// The paragraphs and headings that are too long to be read as one text.
  fileprivate var longBlocks: [Node] {
    guard allNodes.count > TextLimit.inlines || allNodes.textLength > TextLimit.bytes else {
      return []
    }
    return allNodes.filter { node in
      switch node.kind {
      case .paragraph, .heading:
        node.descendants.count > TextLimit.inlines
          || node.descendants.textLength > TextLimit.bytes
      default: false
      }
    }
  }
}
