import Diagnostics
import Localization

/// Something that a page shows of its facts in the words of both languages, such as its dose.
struct ReadFact: Sendable, Hashable {
  /// What it is, in English as the preview speaks.
  var name: String
  var source: String
  var target: String

  /// Those of an exercise or of each exercise of a program; none of other pages.
  static func all(of page: Page, in site: Site, _ localeIndex: Int) -> [ReadFact] {
    let languages = (site.locales[site.sourceLocale].catalog, site.locales[localeIndex].catalog)
    func fact(_ name: String, _ words: (Catalog) -> String?) -> ReadFact? {
      let (source, target) = (words(languages.0) ?? "", words(languages.1) ?? "")
      return source.isEmpty && target.isEmpty
        ? nil : ReadFact(name: name, source: source, target: target)
    }
    if let exercise = page.facts.exercise {
      return [
        fact("Dose") { sentences(of: exercise.dose, in: $0) },
        fact("Position") { $0.format(.position(exercise.position.value)) },
        fact("Equipment") { catalog in
          listed(exercise.equipment.map { catalog.format(.equipment($0.value)) })
        },
        fact("Cautions") { catalog in
          listed(exercise.cautions.map { catalog.format(.caution($0.value)) })
        },
      ].compactMap(\.self)
    }
    return site.exercises(of: page).enumerated().compactMap { index, exercise in
      let own = site.pages[exercise.page]
      func words(_ locale: Int) -> String {
        let title = own.files[locale].map {
          site.textWriter(for: own, in: locale).plain($0.words.title.value)
        }
        let dose = sentences(of: exercise.facts.dose, in: site.locales[locale].catalog)
        return [title.map { "\($0):" }, dose].compactMap(\.self).joined(separator: " ")
      }
      return ReadFact(
        name: "Exercise \(index + 1)", source: words(site.sourceLocale),
        target: words(localeIndex))
    }
  }

  private static func sentences(of dose: Dose, in catalog: Catalog) -> String {
    DoseWords(catalog: catalog).sentences(dose).joined(separator: " ")
  }

  private static func listed(_ words: [String?]) -> String {
    words.compactMap(\.self).joined(separator: "; ")
  }
}
