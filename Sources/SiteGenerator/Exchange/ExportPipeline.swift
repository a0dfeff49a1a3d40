import Diagnostics
package import Interchange
import Localization
package import OperatingSystem

/// Makes what goes to translators of a site in one language.
package struct ExportPipeline {
  /// Throws where the site cannot be read, or has no such locale or page.
  package static func run(
    _ request: ExportRequest, workers: Workers
  ) throws(BuildFailure) -> TranslationFile {
    let reading = try SiteUnderExchange.read(
      request.site, locale: request.locale, on: request.date, workers: workers)
    let site = reading.site
    let targets = try targets(of: request, in: site)
    let reader = reading.units
    let notes = reading.tableNotes()
    let documents = workers.map(targets.count) { number in
      switch targets[number] {
      case .page(let index):
        let page = site.pages[index]
        return reader.document(of: page, reader.pairs(of: page))
      case .stringTable: return reader.tableDocument(reader.tablePairs(notes: notes))
      }
    }
    return TranslationFile(
      source: site.settings.sourceLocale, target: request.locale, site: reading.name,
      documents: documents.compactMap { asked($0, request) },
      sourceDirection: site.locales[site.sourceLocale].catalog.settings.direction,
      targetDirection: site.locales[reading.localeIndex].catalog.settings.direction)
  }

  /// With the texts that are asked for; nil where there is none.
  private static func asked(
    _ document: TranslationDocument, _ request: ExportRequest
  ) -> TranslationDocument? {
    var document = document
    switch request.texts {
    case .all: break
    case .open: document.units.removeAll { !$0.state.isOpen }
    case .places(let places):
      let wanted = places[document.name] ?? []
      document.units.removeAll { !wanted.contains($0.place) }
    }
    return document.units.isEmpty ? nil : document
  }

  private static func targets(
    of request: ExportRequest, in site: Site
  ) throws(BuildFailure) -> [AcceptTarget] {
    guard request.names.isEmpty else {
      var targets: [AcceptTarget] = []
      for name in request.names {
        let target = try AcceptTarget.named(name, in: site)
        if case .page(let index) = target, !site.pages[index].isMeant(for: request.locale) {
          throw .unfitRequest(
            "\(site.pages[index].folder.path) is not meant for \(request.locale).")
        }
        if !targets.contains(target) { targets.append(target) }
      }
      return targets
    }
    return [.stringTable]
      + site.pages.indices.filter { site.pages[$0].isMeant(for: request.locale) }
      .map { .page($0) }
  }
}
