import Diagnostics
import Localization

extension Address {
  /// The page on which a therapist chooses exercises for one patient; the folder's name is one of
  /// those in locale.yml.
  static func selection(_ locale: SiteLocale) -> Address {
    let name = locale.catalog.settings.folders["selection"]?.value ?? "selection"
    return Address(folder: "\(locale.id)/\(name)/")
  }

  /// The file beside that page that holds an exercise for it: called after the exercise's id, so that
  /// a selection made in one language finds it in every other.
  func sheet(of exercise: Page) -> String { "\(folder)\(exercise.folder.id).js" }
}
