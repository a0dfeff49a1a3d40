import Diagnostics
import Localization

extension Address {
  /// The page of all exercises of a locale; the folder's name is one of those in locale.yml.
  static func program(_ locale: SiteLocale) -> Address {
    let name = locale.catalog.settings.folders["program"]?.value ?? "program"
    return Address(folder: "\(locale.id)/\(name)/")
  }
}
