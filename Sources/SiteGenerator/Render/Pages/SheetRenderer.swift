import Diagnostics
import HTML
import Templates

/// Renders an exercise for the page of a selection: a script that hands over its markup and its dose,
/// since a page may load scripts from a server and from a folder alike, and nothing else.
struct SheetRenderer {
  private let publication: Publication
  private let pageInLocale: PageInLocale
  private let exercise: ExerciseRenderer

  /// nil where the exercise is not published in that locale.
  init?(publication: Publication, pageInLocale: PageInLocale) {
    let address = Address.selection(publication.site.locales[pageInLocale.locale])
    guard publication.address(of: pageInLocale.page, in: pageInLocale.locale) != nil,
      let exercise = ExerciseRenderer(
        publication: publication, page: pageInLocale.page, locale: pageInLocale.locale,
        address: address, hasHeadingIDs: false, headingOffset: 2, marksDose: true)
    else { return nil }
    self.publication = publication
    self.pageInLocale = pageInLocale
    self.exercise = exercise
  }

  /// The strings of JavaScript take all that JSON's may hold (ECMAScript 2019).
  func render(into buffer: inout ByteBuffer) {
    var exercise = exercise
    let view = SheetView(root: exercise.address.root, exercise: exercise.programView(1))
    var markup = ByteBuffer()
    publication.site.locales[pageInLocale.locale].templates[.sheet]?.render(
      view.record, into: &markup)
    let writer = publication.textWriter(for: pageInLocale.page, in: pageInLocale.locale)
    buffer.append("handoutSelection.sheet(")
    var json = JSONWriter(ByteBuffer())
    json.object { json in
      json.member("id", exercise.page.folder.id)
      json.member("title", writer.plain(exercise.file.words.title.value))
      json.member("dose", DoseNotation.text(of: exercise.facts.dose))
      json.name("isReviewed")
      json.value(exercise.page.facts.review?.fits(exercise.page) == true)
      json.member("html", String(decoding: markup.bytes, as: UTF8.self))
    }
    buffer.append(json.finish().bytes)
    buffer.append(");\n")
  }
}
