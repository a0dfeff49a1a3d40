package import Localization

/// What a build says of its output.
package struct WrittenSite: Sendable, Hashable {
  package var pages: Int
  package var files: Int
  package var withheld: [WithheldPage]
}

/// A page, by its source path, that is not published in a locale.
package struct WithheldPage: Sendable, Hashable {
  package var page: String
  package var locale: LocaleID
}
