import Diagnostics
import Localization
import Markdown

extension RuleID {
  static let unknownFact: RuleID = "unknown-fact"
}

extension Rule {
  /// `%{…}` in a text must name a fact that this page or the clinic has.
  static let unknownFact = Rule(
    id: .unknownFact, kind: .site,
    explanation: """
      A text uses %{…} with a name that is no fact of this page or of the clinic, so that nothing \
      could be written in its place. Correct the name: %{dose.hold}, %{dose.repetitions}, \
      %{clinic.phone}, %{claims.offices}.
      """,
    scope: .page { page in
      guard let file = page.file else { return [] }
      var problems: [Diagnostic] = []
      func check(_ text: String, at range: SourceRange, of exercise: ExerciseFacts?) {
        guard text.mayNameFacts else { return }
        problems += unknownFacts(in: text, at: range, of: file, page, exercise)
      }
      func check(_ text: String, at range: SourceRange) {
        check(text, at: range, of: page.page.facts.exercise)
      }
      check(file.words.title.value, at: file.words.title.range)
      check(file.words.summary.value, at: file.words.summary.range)
      for picture in file.words.pictures {
        if let alt = picture.alt { check(alt.value, at: alt.range) }
        if let caption = picture.caption { check(caption.value, at: caption.range) }
      }
      for video in file.words.videos {
        if let alt = video.alt { check(alt.value, at: alt.range) }
      }
      let exercises = file.words.notes.isEmpty ? [] : page.site.exercises(of: page.page)
      for note in file.words.notes {
        // A note on no exercise of the program is reported as that.
        let exercise = exercises.first { $0.entry.id.value == note.exercise.value }
        if let exercise { check(note.text.value, at: note.text.range, of: exercise.facts) }
      }
      for node in file.body.nodes(mentioning: UInt8(ascii: "%")) where node.kind == .text {
        check(node.literal, at: node.location)
      }
      return problems
    })

  /// Whether the fact is missing only because what it stands in could not be read, which is reported
  /// there.
  private static func isUnreadable(_ name: String, _ page: PageUnderCheck) -> Bool {
    if name.hasPrefix("dose.") {
      return page.page.type == .exercise && page.page.facts.exercise == nil
    }
    return !page.site.clinic.isKnown && (name.hasPrefix("clinic.") || name.hasPrefix("claims."))
  }

  private static func unknownFacts(
    in text: String, at range: SourceRange, of file: PageFile, _ page: PageUnderCheck,
    _ exercise: ExerciseFacts?
  ) -> [Diagnostic] {
    let facts = Facts(
      clinic: page.site.clinic, exercise: exercise, catalog: page.locale.catalog)
    let (message, problems) = Message.parse(text)
    return problems.map { problem in
      page.diagnostic(
        .unknownFact, in: file, at: range, problem.explanation(in: text), help: problem.help)
    }
      + message.placeholders.filter { !facts.has($0) && !isUnreadable($0, page) }
      .map { name in
        page.diagnostic(
          .unknownFact, in: file, at: range,
          "“%{\(name)}” names no fact that this page has.",
          help: Suggestion.help(for: name, among: facts.names))
      }
  }
}
