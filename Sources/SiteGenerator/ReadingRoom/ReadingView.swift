import HTML
import Templates

/// What the reading room shows of one translation.
struct ReadingView: TemplateView {
  /// What `accept` calls it.
  var name: String
  /// Where what the reader says is sent to.
  var url: String
  /// Of the list of all translations of the language.
  var listURL: String
  /// The page in both languages; nil where it has none there.
  var pages: [ReadingPageLink]
  var languages: ReadingLanguages
  var standing: String
  /// What the writer says to translators.
  var notes: [ReadingNote]
  /// Those who may accept it; none where everybody may.
  var reviewers: [ReadingReviewerView]
  /// Whether only some may.
  var isLimited: Bool
  var safety: ReadingSafetyView?
  var facts: [ReadingFactView]
  var texts: [ReadingTextView]
  /// On texts that are not there any more.
  var strayComments: [ReadingCommentView]
  var acceptance: ReadingAcceptanceView?
  var previous: ReadingLink?
  var next: ReadingLink?

  static let fields: [Field<ReadingView>] = [
    .text("name", \.name),
    .url("url", \.url),
    .url("listURL", \.listURL),
    .list("pages", \.pages),
    .record("languages", \.languages),
    .text("standing", \.standing),
    .list("notes", \.notes),
    .list("reviewers", \.reviewers),
    .flag("isLimited", \.isLimited),
    .flag("hasReviewers") { !$0.reviewers.isEmpty },
    .optionalRecord("safety", \.safety),
    .flag("hasFacts") { !$0.facts.isEmpty },
    .list("facts", \.facts),
    .list("texts", \.texts),
    .flag("hasStrayComments") { !$0.strayComments.isEmpty },
    .list("strayComments", \.strayComments),
    .optionalRecord("acceptance", \.acceptance),
    .optionalRecord("previous", \.previous),
    .optionalRecord("next", \.next),
  ]
}

/// Both languages of a reading. Named once for all that stands in them.
struct ReadingLanguages: TemplateView {
  var sourceLang: String
  var sourceDirection: String
  var sourceName: String
  var targetLang: String
  var targetDirection: String
  var targetName: String

  static let fields: [Field<ReadingLanguages>] = [
    .text("sourceLang", \.sourceLang),
    .text("sourceDirection", \.sourceDirection),
    .text("sourceName", \.sourceName),
    .text("targetLang", \.targetLang),
    .text("targetDirection", \.targetDirection),
    .text("targetName", \.targetName),
  ]
}

/// A way to the page as patients read it.
struct ReadingPageLink: TemplateView {
  var url: String
  var lang: String
  var title: String

  static let fields: [Field<ReadingPageLink>] = [
    .url("url", \.url),
    .text("lang", \.lang),
    .text("title", \.title),
  ]
}

/// A way to the translation before or behind this one.
struct ReadingLink: TemplateView {
  var url: String
  var name: String

  static let fields: [Field<ReadingLink>] = [.url("url", \.url), .text("name", \.name)]
}

struct ReadingNote: TemplateView {
  var text: String

  static let fields: [Field<ReadingNote>] = [.text("text", \.text)]
}

/// When to stop, as the page shows it in both languages.
struct ReadingSafetyView: TemplateView {
  var url: String
  var source: [UInt8]
  var target: [UInt8]

  static let fields: [Field<ReadingSafetyView>] = [
    .url("url", \.url),
    .html("source", \.source),
    .html("target", \.target),
  ]
}

struct ReadingFactView: TemplateView {
  var fact: ReadFact

  static let fields: [Field<ReadingFactView>] = [
    .text("name", \.fact.name),
    .text("source", \.fact.source),
    .text("target", \.fact.target),
  ]
}

/// How a reader accepts what he has read.
struct ReadingAcceptanceView: TemplateView {
  /// How many texts it is about.
  var count: Int
  /// The digest of what is shown.
  var shown: String
  /// Whether everything is accepted as it stands.
  var isDone: Bool

  static let fields: [Field<ReadingAcceptanceView>] = [
    .number("count", \.count),
    .text("shown", \.shown),
    .flag("isDone", \.isDone),
  ]
}

struct ReadingReviewerView: TemplateView {
  var person: String
  var role: String

  static let fields: [Field<ReadingReviewerView>] = [
    .text("person", \.person),
    .text("role", \.role),
  ]
}
