/// What `chooser.html` shows: the site's root, where the reader chooses a language.
struct ChooserView: TemplateView {
  var root: String
  var lang: String
  var direction: String
  var canonicalURL: String
  var clinicName: String
  var alternates: [Alternate]
  var languages: [LanguageBlockView]

  static let fields: [Field<ChooserView>] = [
    .url("root", \.root),
    .text("lang", \.lang),
    .text("direction", \.direction),
    .url("canonicalURL", \.canonicalURL),
    .text("clinicName", \.clinicName),
    .list("alternates", \.alternates),
    .list("languages", \.languages),
  ]
}

/// What `404.html` shows; the server sends it for any address, so its links are absolute.
struct NotFoundView: TemplateView {
  /// The site's base address.
  var root: String
  var lang: String
  var direction: String
  var clinicName: String
  var languages: [LanguageBlockView]

  static let fields: [Field<NotFoundView>] = [
    .url("root", \.root),
    .text("lang", \.lang),
    .text("direction", \.direction),
    .text("clinicName", \.clinicName),
    .list("languages", \.languages),
  ]
}

/// One language's part of a page that speaks them all.
struct LanguageBlockView: TemplateView {
  var lang: String
  var direction: String
  /// The language's own name for itself.
  var name: String
  var title: String
  var text: String
  /// What the link to the locale's home page says.
  var linkText: String
  var url: String
  var isFirst: Bool

  static let fields: [Field<LanguageBlockView>] = [
    .text("lang", \.lang),
    .text("direction", \.direction),
    .text("name", \.name),
    .text("title", \.title),
    .text("text", \.text),
    .text("linkText", \.linkText),
    .url("url", \.url),
    .flag("isFirst", \.isFirst),
  ]
}

/// What `redirect.html` shows: an old address that leads to the page's new one, or that of a page
/// which can be read in another language only.
struct RedirectView: TemplateView {
  var root: String
  var lang: String
  var direction: String
  var title: String
  var url: String
  var canonicalURL: String
  /// The language of the page that it leads to, where that is another than its own.
  var foreign: ForeignLanguage?

  static let fields: [Field<RedirectView>] = [
    .url("root", \.root),
    .text("lang", \.lang),
    .text("direction", \.direction),
    .text("title", \.title),
    .url("url", \.url),
    .url("canonicalURL", \.canonicalURL),
    .optionalRecord("foreign", \.foreign),
  ]
}
