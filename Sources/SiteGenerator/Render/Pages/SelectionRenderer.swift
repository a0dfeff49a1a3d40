import Diagnostics
import HTML
import Localization
import Templates

/// Renders the page of a locale on which a therapist chooses exercises for one patient.
struct SelectionRenderer {
  let publication: Publication
  let locale: Int
  let address: Address
  private let own: SiteLocale

  /// nil where the locale has no such page.
  init?(publication: Publication, locale: Int) {
    guard let address = publication.selectionAddress(in: locale) else { return nil }
    self.publication = publication
    self.locale = locale
    self.address = address
    own = publication.site.locales[locale]
  }

  func render(into buffer: inout ByteBuffer) {
    let page = GeneratedPage(
      publication, locale: locale, address: address, addresses: publication.selectionAddress,
      title: own.catalog.format(.selectionTitle) ?? "",
      summary: own.catalog.format(.selectionSummary) ?? "")
    let view = SelectionView(
      root: address.root, page: page.frame, words: words, groups: groups, indexURL: indexURL,
      isReviewed: publication.isSafetyReviewed, icons: .all, safety: page.common.safety,
      days: DayView.week)
    own.templates[.selection]?.render(view.record, into: &buffer)
  }

  /// A data block is no script to a browser, so that the site's rules for scripts allow it.
  private var words: [UInt8] {
    let doses = DoseScript(own.catalog, among: publication.site.locales.map(\.catalog))
    var buffer = ByteBuffer(capacity: 8192)
    buffer.append("<script type=\"application/json\" id=\"dose_words\">")
    var json = JSONWriter(buffer)
    json.object { doses.write(into: &$0) }
    buffer = json.finish()
    buffer.append("</script>")
    return buffer.bytes
  }

  /// The file that the search of the locale begins with.
  private var indexURL: String? {
    guard publication.searched.count > ExerciseFacts.mostAtHome else { return nil }
    return publication.searchBox(in: locale, from: address).indexURL
  }

  private var groups: [ChoiceGroupView] {
    guard indexURL == nil else { return [] }
    return publication.exercisesByPosition.compactMap { position, exercises in
      let choices = exercises.compactMap { index -> ChoiceView? in
        guard publication.address(of: index, in: locale) != nil,
          let file = publication.site.pages[index].files[locale]
        else { return nil }
        return ChoiceView(
          id: publication.site.pages[index].folder.id,
          title: publication.textWriter(for: index, in: locale).html(file.words.title.value))
      }
      guard !choices.isEmpty else { return nil }
      return ChoiceGroupView(
        position: own.catalog.format(.position(position)) ?? "", exercises: choices)
    }
  }
}
