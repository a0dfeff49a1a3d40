extension Address {
  /// An exercise beside its translation: a folder within that of the source's page. No slug and no
  /// alias can be called so.
  static func sideBySide(_ source: Address, _ translation: SiteLocale) -> Address {
    Address(folder: "\(source.folder)+\(translation.id)/")
  }
}
