import Localization

/// What the layout shows around every page of a locale.
struct PageFrame: TemplateView {
  var lang: String
  var direction: String
  /// Title and summary as plain text, for the head of the page.
  var title: String
  var description: String
  /// The same as HTML, for its body: terms of another language are marked.
  var heading: [UInt8]
  var summary: [UInt8]
  var clinicName: String
  /// The name as HTML, marked where it is of another language.
  var clinic: [UInt8]
  /// The clinic's sign, where the site has one.
  var logo: PreparedRecord<LogoView>?
  var isHome: Bool
  var homeURL: String
  var safetyURL: String?
  var canonicalURL: String
  var chooserCanonicalURL: String
  /// The full address of the picture that messengers show beside a link to the page: its first
  /// photograph, else the site's icon.
  var imageURL: String?
  /// Writes a mail with the page's address.
  var shareURL: String
  var alternates: [Alternate]
  var languages: [LanguageLink]
  var navigation: PreparedList<NavigationLink>
  /// The page of all exercises, where the locale has one.
  var program: PreparedRecord<PageLink>?
  /// The page on which exercises are chosen for one patient, where the locale has one.
  var selection: PreparedRecord<PageLink>?
  /// The page on which readers look for an exercise, where there is one.
  var search: PreparedRecord<PageLink>?
  var phone: PreparedRecord<PhoneLink>?
  var structuredData: [UInt8]

  static let fields: [Field<PageFrame>] = [
    .text("lang", \.lang),
    .text("direction", \.direction),
    .text("title", \.title),
    .text("description", \.description),
    .html("heading", \.heading),
    .html("summary", \.summary),
    .text("clinicName", \.clinicName),
    .html("clinic", \.clinic),
    .optionalRecord("logo", \.logo),
    .flag("isHome", \.isHome),
    .url("homeURL", \.homeURL),
    .optionalURL("safetyURL", \.safetyURL),
    .url("canonicalURL", \.canonicalURL),
    .url("chooserCanonicalURL", \.chooserCanonicalURL),
    .text("openGraphLocale") { $0.lang.replacing("-", with: "_") },
    .optionalURL("imageURL", \.imageURL),
    .url("shareURL", \.shareURL),
    .list("alternates", \.alternates),
    .list("languages", \.languages),
    .list("navigation", \.navigation),
    .optionalRecord("program", \.program),
    .optionalRecord("selection", \.selection),
    .optionalRecord("search", \.search),
    .optionalRecord("phone", \.phone),
    .html("structuredData", \.structuredData),
  ]
}

/// The clinic's sign in the header.
struct LogoView: TemplateView {
  var url: String
  /// In CSS pixels.
  var size: PixelSize
  /// What it says.
  var alt: String

  static let fields: [Field<LogoView>] = [
    .url("url", \.url),
    .number("width", \.size.width),
    .number("height", \.size.height),
    .text("alt", \.alt),
  ]
}

/// The same page in a locale, for search engines.
struct Alternate: TemplateView {
  var lang: String
  var url: String

  static let fields: [Field<Alternate>] = [
    .text("lang", \.lang),
    .url("url", \.url),
  ]
}

/// An entry of the language switch.
struct LanguageLink: TemplateView {
  var lang: String
  var direction: String
  /// The language's own name for itself.
  var name: String
  var url: String
  var isCurrent: Bool
  /// Whether the link leads to this same page, and not to the locale's home page.
  var isSamePage: Bool

  static let fields: [Field<LanguageLink>] = [
    .text("lang", \.lang),
    .text("direction", \.direction),
    .text("name", \.name),
    .url("url", \.url),
    .flag("isCurrent", \.isCurrent),
    .flag("isSamePage", \.isSamePage),
  ]
}

/// A page of the site by its title.
struct NavigationLink: TemplateView {
  var title: [UInt8]
  var url: String
  var isCurrent: Bool
  /// Set where the link leads to a page in another language.
  var foreign: ForeignLanguage?

  static let fields: [Field<NavigationLink>] = [
    .html("title", \.title),
    .url("url", \.url),
    .flag("isCurrent", \.isCurrent),
    .optionalRecord("foreign", \.foreign),
  ]
}

/// The way to a page that no file of the content stands for, and whose name the string table has.
struct PageLink: TemplateView {
  var url: String
  var isCurrent: Bool

  static let fields: [Field<PageLink>] = [
    .url("url", \.url),
    .flag("isCurrent", \.isCurrent),
  ]
}

/// The language of a link that leaves the reader's own.
struct ForeignLanguage: TemplateView {
  var lang: String
  var direction: String
  /// The language's own name.
  var name: String

  static let fields: [Field<ForeignLanguage>] = [
    .text("lang", \.lang),
    .text("direction", \.direction),
    .text("name", \.name),
  ]
}

struct PhoneLink: TemplateView {
  var number: String
  var url: String

  static let fields: [Field<PhoneLink>] = [
    .text("number", \.number),
    .url("url", \.url),
  ]

  /// Dials the digits and a leading plus sign, and the extension behind them (RFC 3966).
  init(_ text: String, catalog: Catalog) {
    number = catalog.phone(text)
    let parts = PhoneNumber(text)
    let number = parts?.number ?? text
    let plus = number.hasPrefix("+") ? "+" : ""
    url =
      "tel:" + plus + number.filter { $0.isASCII && $0.isNumber }
      + (parts?.extensionDigits.map { ";ext=\($0)" } ?? "")
  }
}
