import Diagnostics
import HTML
import Localization
import Templates

/// A text beside its translation.
struct ReadingTextView: TemplateView {
  /// As comments spell it: `step/3`.
  var place: String
  /// What a reader calls it: “step 3”.
  var name: String
  /// The kind of text, for the style sheet.
  var kind: String
  var languages: ReadingLanguages
  var source: [UInt8]?
  var target: [UInt8]?
  var standing: ReadStanding
  var changes: [ReadingChangeView]
  var problems: [ReadingProblemView]
  var terms: [ReadTerm]
  var picture: ReadingPictureView?
  var comments: [ReadingCommentView]
  /// The digest of both texts.
  var shown: String

  static let fields: [Field<ReadingTextView>] = [
    .text("place", \.place),
    .text("name", \.name),
    .text("kind", \.kind),
    .record("languages", \.languages),
    .optionalHTML("source", \.source),
    .optionalHTML("target", \.target),
    .text("standing", \.standing.description),
    .text("style", \.standing.style),
    .list("changes", \.changes),
    .flag("hasProblems") { !$0.problems.isEmpty },
    .list("problems", \.problems),
    .flag("hasTerms") { !$0.terms.isEmpty },
    .list("terms") { $0.terms.map(ReadingTermView.init) },
    .optionalRecord("picture", \.picture),
    .list("comments", \.comments),
    .text("shown", \.shown),
  ]
}

/// What of a text is another than it was recorded.
struct ReadingChangeView: TemplateView {
  /// Which of the two texts.
  var name: String
  var lang: String
  var direction: String
  var difference: WordDifference

  static let fields: [Field<ReadingChangeView>] = [
    .text("name", \.name),
    .text("lang", \.lang),
    .text("direction", \.direction),
    .html("text", \.html),
  ]

  private var html: [UInt8] {
    var buffer = ByteBuffer(capacity: 512)
    for piece in difference.pieces {
      switch piece {
      case .kept(let text): buffer.append(text, escapedFor: .text)
      case .removed(let text):
        buffer.append("<del>")
        buffer.append(text, escapedFor: .text)
        buffer.append("</del>")
      case .added(let text):
        buffer.append("<ins>")
        buffer.append(text, escapedFor: .text)
        buffer.append("</ins>")
      }
    }
    return buffer.bytes
  }
}

struct ReadingProblemView: TemplateView {
  var problem: Diagnostic

  static let fields: [Field<ReadingProblemView>] = [
    .text("severity", \.problem.severity.rawValue),
    .text("message", \.problem.message),
    .optionalText("help", \.problem.help),
    .text("rule", \.problem.rule.rawValue),
  ]
}

struct ReadingTermView: TemplateView {
  var term: ReadTerm

  static let fields: [Field<ReadingTermView>] = [
    .text("source", \.term.source),
    .text("target", \.term.target),
    .flag("isKept") { $0.term.source == $0.term.target },
  ]
}

/// What a text speaks of.
struct ReadingPictureView: TemplateView {
  var url: String
  var width: Int
  var height: Int

  static let fields: [Field<ReadingPictureView>] = [
    .url("url", \.url),
    .number("width", \.width),
    .number("height", \.height),
  ]
}

struct ReadingCommentView: TemplateView {
  var comment: ReviewComment

  static let fields: [Field<ReadingCommentView>] = [
    .text("at", \.comment.place),
    .text("by", \.comment.by),
    .text("on", \.comment.on.description),
    .text("text", \.comment.text),
    .optionalText("done") { $0.comment.done?.description },
    .text("id", \.comment.id),
  ]
}
