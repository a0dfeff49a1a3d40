import Diagnostics
import Localization

/// Exercises that have a page of their own in each locale: those for a region of the body, in a
/// category or in a position.
struct ExerciseList: Sendable, Hashable {
  enum Kind: String, CaseIterable {
    case regions
    case categories
    case positions

    /// What stands above the ways to them.
    var heading: SiteMessage {
      switch self {
      case .regions: .homeByRegion
      case .categories: .homeByGoal
      case .positions: .homeByPosition
      }
    }
  }

  let kind: Kind
  /// As site.yml lists it.
  let id: String

  /// What it is called; nil where the string table lacks the words.
  func name(in catalog: Catalog) -> String? {
    let name = shortName(in: catalog)
    return kind == .positions ? name.flatMap { catalog.format(.exercisePosition, $0) } : name
  }

  /// What it is called among others of its kind.
  func shortName(in catalog: Catalog) -> String? {
    switch kind {
    case .regions: catalog.format(.region(id))
    case .categories: catalog.format(.category(id))
    case .positions: catalog.format(.position(id))
    }
  }
}

extension Address {
  /// A part of a list in a locale, from 1; locale.yml names its folders `regions` and
  /// `regions/low-back`.
  static func list(_ list: ExerciseList, part: Int, _ locale: SiteLocale) -> Address {
    let folders = locale.catalog.settings.folders
    let kind = list.kind.rawValue
    let name = folders["\(kind)/\(list.id)"]?.value ?? URLPart.fitting(list.id)
    let first = "\(locale.id)/\(folders[kind]?.value ?? kind)/\(name)/"
    return Address(folder: part == 1 ? first : "\(first)\(part)/")
  }
}
