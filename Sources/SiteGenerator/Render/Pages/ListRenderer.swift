import HTML
import Localization
import Templates

/// Renders a part of a list of exercises in one locale.
struct ListRenderer {
  let publication: Publication
  let list: ExerciseList
  let part: Int
  let locale: Int
  private let address: Address
  private let own: SiteLocale

  init(publication: Publication, list: ExerciseList, part: Int, locale: Int) {
    self.publication = publication
    self.list = list
    self.part = part
    self.locale = locale
    own = publication.site.locales[locale]
    address = Address.list(list, part: part, own)
  }

  func render(into buffer: inout ByteBuffer, _ frames: inout CommonFrames) {
    let common = frames.frame(in: locale, at: address, listed: nil)
    let name = list.name(in: own.catalog) ?? list.id
    let count =
      own.catalog.format(
        CountedMessage.exerciseCount, count: publication.listed.exercises(of: list).count) ?? ""
    let way = way
    let writer = TextWriter(
      facts: Facts(clinic: publication.site.clinic, exercise: nil, catalog: own.catalog),
      keepTerms: own.keepTerms)
    let title = part == 1 ? name : [name, way?.part].compactMap(\.self).joined(separator: " – ")
    let frame = FrameBuilder(
      publication: publication, locale: locale, address: address,
      addresses: publication.site.locales.map { Address.list(list, part: part, $0) },
      common: common
    ).frame(
      FrameBuilder.Words(
        title: title, description: "\(title): \(count)", heading: writer.html(name),
        summary: writer.html([count, way?.part].compactMap(\.self).joined(separator: ". "))))
    let cards = ExerciseLists(publication: publication, locale: locale, address: address)
    let view = ListView(
      root: address.root, page: frame,
      exercises: publication.listed.exercises(of: list, part: part).compactMap(cards.card),
      way: way, safety: common.safety)
    own.templates[.list]?.render(view.record, into: &buffer)
  }

  /// nil where the list has one part.
  private var way: ListWayView? {
    let parts = publication.listed.parts(of: list)
    guard parts.count > 1 else { return nil }
    // So few that a list of any length has short pages.
    let near = parts.clamped(to: (part - Self.reach)...(part + Self.reach))
    let shown = [parts.lowerBound, parts.upperBound].filter { !near.contains($0) } + near
    var last = 0
    return ListWayView(
      part: own.catalog.format(.listPart, String(part), String(parts.upperBound)) ?? "",
      previous: step(to: part - 1, among: parts, .listPrevious),
      next: step(to: part + 1, among: parts, .listNext),
      parts: shown.sorted().map { number in
        defer { last = number }
        return ListPartView(
          number: number, url: url(of: number), isCurrent: number == part,
          isAfterGap: number > last + 1)
      })
  }

  /// How many parts before and behind are linked by their numbers.
  private static let reach = 2

  private func step(
    to number: Int, among parts: ClosedRange<Int>, _ name: SiteMessage
  ) -> ListStepView? {
    guard parts.contains(number) else { return nil }
    return ListStepView(url: url(of: number), name: own.catalog.format(name) ?? "")
  }

  private func url(of part: Int) -> String {
    Address.list(list, part: part, own).link(from: address)
  }
}
