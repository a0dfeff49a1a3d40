import Diagnostics
import HTML
import Language
import Localization
import Markdown

/// Makes what the reading room shows of a translation.
struct ReadingRenderer {
  let reading: Reading
  let publication: Publication
  /// Of the translation, and of the source's files that it is read beside.
  let problems: [Diagnostic]
  /// Those who may accept it on the day; nil where everybody may.
  let reviewers: [Reviewer]?
  let neighbours: (before: ReadingPlace?, next: ReadingPlace?)
  private let place: ReadingPlace
  private let source: SegmentWriter
  private let target: SegmentWriter
  private let languages: ReadingLanguages

  init(
    _ reading: Reading, at place: ReadingPlace, publication: Publication, problems: [Diagnostic],
    reviewers: [Reviewer]?, neighbours: (before: ReadingPlace?, next: ReadingPlace?)
  ) {
    self.reading = reading
    self.publication = publication
    self.problems = problems
    self.reviewers = reviewers
    self.neighbours = neighbours
    self.place = place
    let site = reading.site
    let address = Self.address(of: place)
    func writer(_ locale: Int) -> SegmentWriter {
      guard let page = reading.page else { return SegmentWriter(words: nil, links: nil) }
      let words = site.textWriter(for: site.pages[page], in: locale)
      return SegmentWriter(
        words: words,
        links: BodyRenderer(
          publication: publication, textWriter: words, page: page, locale: locale,
          address: address, hasHeadingIDs: false))
    }
    source = writer(site.sourceLocale)
    target = writer(reading.localeIndex)
    let (own, other) = (reading.sourceLocale, reading.locale)
    languages = ReadingLanguages(
      sourceLang: own.id.description,
      sourceDirection: own.catalog.settings.direction.rawValue,
      sourceName: own.catalog.settings.name, targetLang: other.id.description,
      targetDirection: other.catalog.settings.direction.rawValue,
      targetName: other.catalog.settings.name)
  }

  /// Where links of the page are relative to.
  private static func address(of place: ReadingPlace) -> Address {
    Address(folder: "\(ReadingPlace.folder)/\(place.locale)/\(place.name)/")
  }

  func view() -> ReadingView {
    ReadingView(
      name: place.name, url: place.url, listURL: ReadingPlace.listURL(place.locale),
      pages: pages, languages: languages, standing: standing, notes: notes,
      reviewers: (reviewers ?? []).map { ReadingReviewerView(person: $0.person, role: $0.role) },
      isLimited: reviewers != nil, safety: safety,
      facts: reading.facts.map(ReadingFactView.init), texts: reading.texts.map(view),
      strayComments: reading.strayComments.map(ReadingCommentView.init), acceptance: acceptance,
      previous: neighbours.before.map(link),
      next: neighbours.next.map(link))
  }

  private func link(to place: ReadingPlace) -> ReadingLink {
    ReadingLink(url: place.url, name: place.name)
  }

  private var page: Page? { reading.page.map { reading.site.pages[$0] } }

  private var pages: [ReadingPageLink] {
    guard let page, let index = reading.page else { return [] }
    return [reading.site.sourceLocale, reading.localeIndex].compactMap { locale in
      guard let address = publication.address(of: index, in: locale),
        let file = page.files[locale]
      else { return nil }
      return ReadingPageLink(
        url: "/\(address.url)", lang: file.locale.description,
        title: reading.site.textWriter(for: page, in: locale).plain(file.words.title.value))
    }
  }

  private var notes: [ReadingNote] {
    (page?.source.words.translatorNotes ?? []).map(ReadingNote.init)
  }

  /// “14 texts: 3 accepted, 11 drafts”.
  private var standing: String {
    let styles = reading.texts.map { reading.standing(of: $0).style }
    let counted = [
      ("accepted", "accepted"), ("draft", "not accepted"), ("changed", "changed"),
      ("open", "missing"),
    ]
    .compactMap { style, words -> String? in
      let count = styles.count { $0 == style }
      return count == 0 ? nil : "\(count) \(words)"
    }
    return "\(styles.count) texts: \(counted.joined(separator: ", "))."
  }

  /// Above exercises and programs, as patients find it there.
  private var safety: ReadingSafetyView? {
    guard let page, page.facts.exercise != nil || page.type == .program,
      let safety = reading.site.page(.safety)
    else { return nil }
    func html(_ locale: Int) -> [UInt8] {
      let view = SafetyRenderer(
        publication, locale: locale, address: Self.address(of: place))?.view()
      guard let view else { return [] }
      guard let stop = view.levels.first(where: { $0.level == .stop }) else { return view.text }
      return Array("<p><strong>".utf8) + stop.title + Array("</strong></p>".utf8) + stop.text
    }
    return ReadingSafetyView(
      url: ReadingPlace(locale: place.locale, name: reading.site.pages[safety].folder.name).url,
      source: html(reading.site.sourceLocale), target: html(reading.localeIndex))
  }

  private var acceptance: ReadingAcceptanceView? {
    guard reading.isTranslated else { return nil }
    return ReadingAcceptanceView(
      count: reading.texts.count, shown: ShownReading.digest(of: reading),
      isDone: reading.texts.allSatisfy(reading.isAccepted))
  }
}

/// One text.
extension ReadingRenderer {
  private func view(of text: Reading.Text) -> ReadingTextView {
    let standing = reading.standing(of: text)
    let found = problems.filter { isAbout(text, $0) }
    return ReadingTextView(
      place: text.place, name: name(of: text), kind: kind(of: text), languages: languages,
      source: shown(text.source).map { source.html($0, marks(inSource: text, found)) },
      target: shown(text.target).map { target.html($0, marks(inTarget: text, found)) },
      standing: standing, changes: changes(of: text, since: standing.recorded),
      problems: found.map(ReadingProblemView.init), terms: reading.terms(in: text),
      picture: picture(of: text), comments: reading.comments(on: text).map(ReadingCommentView.init),
      shown: ShownReading.digest(of: text, in: reading))
  }

  private func shown(_ segment: Segment?) -> Segment? {
    segment.flatMap { $0.isBlank ? nil : $0 }
  }

  private func name(of text: Reading.Text) -> String {
    guard let place = (text.target ?? text.source)?.place else { return "" }
    switch place.role {
    case .heading, .paragraph, .item: return "\(place.name) \(place.number)"
    default: return place.name
    }
  }

  private func kind(of text: Reading.Text) -> String {
    switch (text.target ?? text.source)?.place.role {
    case .title: "title"
    case .heading: "heading"
    default: "text"
    }
  }

  /// Whether a problem stands in the translation or, where that has none of it, in the source.
  private func isAbout(_ text: Reading.Text, _ problem: Diagnostic) -> Bool {
    func contains(_ segment: Segment?, _ path: String) -> Bool {
      guard let segment, segment.path(onPageAt: path) == problem.location.path else { return false }
      let (range, start) = (segment.range, problem.location.range)
      let place = (start.startLine, start.startColumn)
      return (range.startLine, range.startColumn) <= place
        && place <= (range.endLine, range.endColumn)
    }
    return contains(text.target, reading.record.path)
      || contains(text.source, reading.record.sourcePath)
  }

  private func marks(inSource text: Reading.Text, _ problems: [Diagnostic]) -> [TextMark] {
    guard let segment = text.source else { return [] }
    return reading.termPlaces(inSource: segment).map { TextMark(bytes: $0, kind: .term) }
      + problems.compactMap { problem in
        guard problem.source == segment.text else { return nil }
        return mark(problem, problem.sourceMark, in: segment)
      }
  }

  private func marks(inTarget text: Reading.Text, _ problems: [Diagnostic]) -> [TextMark] {
    guard let segment = text.target else { return [] }
    return reading.termPlaces(inTranslation: segment, of: text.source).map {
      TextMark(bytes: $0, kind: .term)
    }
      + problems.compactMap { problem in
        guard problem.target == segment.text else { return nil }
        return mark(problem, problem.targetMark, in: segment)
      }
  }

  private func mark(
    _ problem: Diagnostic, _ range: Range<Int>?, in segment: Segment
  ) -> TextMark? {
    range.flatMap(segment.bytes(ofCodePoints:)).map {
      TextMark(bytes: $0, kind: .problem(problem.severity))
    }
  }

  private func changes(
    of text: Reading.Text, since entry: ReviewRecord.Entry?
  ) -> [ReadingChangeView] {
    guard let entry, let source = text.source, let target = text.target else { return [] }
    func change(
      _ name: String, _ locale: SiteLocale, from old: String, to segment: Segment
    ) -> ReadingChangeView? {
      let new = String(decoding: RecordText.bytes(of: segment), as: UTF8.self)
      let difference = WordDifference(from: old, to: new)
      guard !difference.isEmpty else { return nil }
      return ReadingChangeView(
        name: name, lang: locale.id.description,
        direction: locale.catalog.settings.direction.rawValue, difference: difference)
    }
    return [
      change("Source", reading.sourceLocale, from: entry.source, to: source),
      change("Translation", reading.locale, from: entry.target, to: target),
    ].compactMap(\.self)
  }

  /// Beside a picture's own words, and beside the step that it shows.
  private func picture(of text: Reading.Text) -> ReadingPictureView? {
    guard let page, let place = (text.target ?? text.source)?.place else { return nil }
    let facts: PictureFacts?
    switch place.role {
    case .alt(let name), .caption(let name):
      facts = page.facts.pictures.first { $0.name.value == name }
    case .step: facts = page.facts.pictures.first { $0.step?.value == place.number }
    default: facts = nil
    }
    guard let facts, let words = source.words else { return nil }
    let view = PictureRenderer(
      publication: publication, locale: reading.localeIndex, address: Self.address(of: self.place)
    ).view(of: facts, on: page, file: page.source, isLazy: true, words)
    return ReadingPictureView(url: view.url, width: view.width, height: view.height)
  }
}
