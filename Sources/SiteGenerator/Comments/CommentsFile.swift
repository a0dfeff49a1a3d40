import Diagnostics
import Localization
import OperatingSystem
import YAML

/// The file that keeps what reviewers say of a translation: `es.notes.yml` beside `es.md`,
/// `strings.notes.yml` beside `strings.yml`.
enum CommentsFile {
  /// What the names of all such files end with.
  static let ending = ".notes.yml"

  /// The name of a string table's, beside `strings.yml`.
  static let tableName = "strings\(ending)"

  /// More would be a conversation, which belongs elsewhere.
  static let most = 1_000
  /// Of a comment, in code points.
  static let longestText = 4_000
  /// Of a place, in code points: the name of a file with a word before and behind it.
  private static let longestPlace = 400
  /// Of a translation, in code points: the longest text of a page with each character escaped.
  private static let longestTranslation = 2 * TextLimit.bytes

  /// What a file of this kind is named after, the tag of a locale in a page's folder: `es` for
  /// `es.notes.yml`; nil for every other file.
  static func stem(of name: String) -> String? {
    name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : nil
  }

  /// `es.notes.yml` beside `es.md`, `strings.notes.yml` beside `strings.yml`.
  static func path(besideTranslation path: String) -> String {
    String(path.dropLast(Path.fileExtension(of: Path.name(of: path)).count + 1)) + ending
  }
}

/// Reading.
extension CommentsFile {
  /// Reads the file. Faulty entries are reported and left out.
  ///
  /// All that is wrong with it is a warning: nothing of the file is shown to patients, so that no page
  /// is to be missing because of it.
  static func parse(
    _ bytes: [UInt8], path: String, locale: LocaleID?
  ) -> (comments: [ReviewComment], diagnostics: [Diagnostic]) {
    let (node, problems) = YAMLNode.parse(bytes, path: path, locale: locale?.description)
    guard let node, !node.isNull else { return ([], warnings(problems)) }
    guard case .sequence(let elements) = node.content else {
      let problem = Diagnostic(
        .fieldOutOfRange, locale: locale?.description,
        at: SourceLocation(path: path, range: node.range), "\(path) must be a list of comments.",
        help: "Begin each with “- at: …”.")
      return ([], warnings(problems + [problem]))
    }
    var (comments, diagnostics) = ([ReviewComment](), problems)
    for (index, element) in elements.prefix(most).enumerated() {
      var reader = MappingReader(
        element, path: path, locale: locale?.description, subject: "Comment \(index + 1)")
      if let comment = comment(&reader) { comments.append(comment) }
      diagnostics += reader.finish()
    }
    if elements.count > most {
      diagnostics.append(
        Diagnostic(
          .fieldOutOfRange, locale: locale?.description,
          at: SourceLocation(path: path, range: elements[most].range),
          "\(path) has \(elements.count) comments; the limit is \(most).",
          help: "Remove those that are done."))
    }
    return (comments, warnings(diagnostics))
  }

  static var shape: ValueShape {
    .list(ListShape(.mapping(MappingReader.shape { _ = comment(&$0) }), count: 0...most))
  }

  private static func comment(_ reader: inout MappingReader) -> ReviewComment? {
    let place = reader.value(
      "at", expected: "a place such as step/3", as: .text(OneLine.form(longest: longestPlace)),
      required: true
    ) { OneLine.isValid($0, longest: longestPlace) ? $0 : nil }
    let text = self.text("text", &reader, longest: longestText, required: true)
    let by = reader.value(
      "by", expected: "a name on one line", as: .text(PersonName.form), required: true
    ) { PersonName.isValid($0) ? $0 : nil }
    let on = reader.date("on", required: true)
    let translation = self.text("of", &reader, longest: longestTranslation, required: false)
    let done = reader.date("done")
    guard let place, let text, let by, let on else { return nil }
    return ReviewComment(
      place: place.value, text: text.value, by: by.value, on: on.value,
      translation: translation?.value, done: done?.value, range: reader.range)
  }

  private static func text(
    _ key: String, _ reader: inout MappingReader, longest: Int, required: Bool
  ) -> Located<String>? {
    let form = TextForm("(?=[\\s\\S]*\\S)[\\s\\S]{1,\(longest)}", numerals: .any)
    return reader.value(
      key, expected: "a text of at most \(longest) characters", as: .text(form), required: required
    ) { $0.unicodeScalars.count <= longest ? $0 : nil }
  }

  /// Problems of such a file, whoever found them.
  static func warnings(_ problems: [Diagnostic]) -> [Diagnostic] {
    problems.map { problem in
      var problem = problem
      problem.severity = .warning
      return problem
    }
  }
}
