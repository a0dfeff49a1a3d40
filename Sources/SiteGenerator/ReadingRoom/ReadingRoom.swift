import Diagnostics
import Localization
import OperatingSystem

/// Where somebody who reads a translation beside its source accepts it or comments on it.
struct ReadingRoom {
  /// The site folder.
  let root: String
  /// The day of what is recorded.
  let date: CalendarDate
  let workers: Workers

  /// `reading` is what can be read at the place; nil where there is nothing.
  func outcome(
    of request: ReadingRequest, at place: ReadingPlace, in reading: Reading?
  ) -> ReadingOutcome {
    guard let reading else {
      return .unknown("There is no translation \(place.name) into \(place.locale).")
    }
    do throws(BuildFailure) {
      switch request {
      case .accept(let by, let shown): return try accept(place, by: by, shown: shown)
      case .comment(let text, let words, let by, let shown):
        guard let text = reading.text(at: text),
          ShownReading.digest(of: text, in: reading) == shown
        else {
          return .changed(
            "The text is not what you were shown: somebody has changed it. Read it again.")
        }
        return try keep(
          ReviewComment(
            place: text.place, text: words, by: by, on: date, translation: text.recorded),
          of: reading)
      case .close(let text, let comment): return try close(comment, on: text, of: reading)
      }
    } catch {
      return ReadingOutcome(error)
    }
  }

  /// Records an acceptance as `handout accept` does, unless what the reader was shown is another by now.
  private func accept(
    _ place: ReadingPlace, by name: String, shown: String
  ) throws(BuildFailure) -> ReadingOutcome {
    guard AcceptRequest.isName(name) else {
      return .refused("Write your name on one line, of at most \(PersonName.longest) characters.")
    }
    let request = AcceptRequest(
      site: root, locale: place.locale, kind: .accepted(by: name), date: date,
      names: [place.argument])
    let date = date
    let report = try AcceptPipeline.run(request, workers: workers) { site in
      let checker = Examination(
        date: date, includesDrafts: true, showsDrafts: true, includesAdvice: false
      ).checker(of: site)
      return Reading(place, in: site, checker).map(ShownReading.digest(of:)) == shown
    }
    if !report.changed.isEmpty {
      return .changed(
        "\(place.name) is not what you were shown: somebody has changed it. Nothing was recorded; read "
          + "what has changed.")
    }
    if let refusal = report.refused.first {
      let problems = refusal.problems.prefix(3).map(\.message).joined(separator: " ")
      return .refused("\(place.name) cannot be accepted: \(problems)")
    }
    return report.written.isEmpty
      ? .done("It was recorded so already.")
      : .done("\(place.name) is accepted as it stands, by \(name) on \(date).")
  }
}

/// Comments.
extension ReadingRoom {
  private func keep(
    _ comment: ReviewComment, of reading: Reading
  ) throws(BuildFailure) -> ReadingOutcome {
    guard PersonName.isValid(comment.by), !comment.text.allSatisfy(\.isWhitespace),
      comment.text.unicodeScalars.count <= CommentsFile.longestText
    else {
      return .refused(
        "Write a comment of at most \(CommentsFile.longestText) characters, and your name on one line, "
          + "of at most \(PersonName.longest).")
    }
    guard reading.comments.count < CommentsFile.most else {
      return .refused(
        "There are \(CommentsFile.most) comments, as many as a file keeps: remove those that are done."
      )
    }
    return try revise(reading, saying: "Your comment is kept beside the page.") {
      CommentsFile.adding(comment, to: $0)
    }
  }

  private func close(
    _ id: String, on place: String, of reading: Reading
  ) throws(BuildFailure) -> ReadingOutcome {
    let known = reading.comments.first { $0.place == place && $0.isOpen && $0.id == id }
    guard let known else {
      return .changed("There is no such comment any more, or somebody has seen to it.")
    }
    return try revise(reading, saying: "The comment of \(known.by) is noted as seen to.") { file in
      file.flatMap { CommentsFile.closing(known, on: date, in: $0) }
    }
  }

  /// Writes the file of comments as it is when nobody else writes it.
  private func revise(
    _ reading: Reading, saying text: String, _ revision: ([UInt8]?) -> [UInt8]?
  ) throws(BuildFailure) -> ReadingOutcome {
    let path = CommentsFile.path(besideTranslation: reading.record.path)
    return try SiteLock.holding(root) { () throws(BuildFailure) in
      do throws(SystemError) {
        let file = "\(root)/\(path)"
        let old = try FileSystem.status(file) == nil ? nil : FileSystem.read(file)
        if let target = FileSystem.resolved(file), !target.hasPrefix("\(root)/") {
          return .refused(
            "\(path) is a link that leads out of the site folder: put a file there.")
        }
        guard let new = revision(old) else {
          return .refused(
            "\(path) is written in a way that has no place for it: change it by hand.")
        }
        try FileSystem.replace([FileSystem.Replacement(path: file, bytes: new)])
        return .done(text)
      } catch {
        throw .system(error)
      }
    }
  }
}

extension Reading {
  /// All that somebody said of the translation, whether it is still there or not.
  var comments: [ReviewComment] {
    page.map { site.pages[$0].comments[localeIndex] } ?? locale.comments
  }

  /// What somebody said of a text.
  func comments(on text: Text) -> [ReviewComment] {
    comments.filter { $0.place == text.place }
  }

  /// What somebody said of texts that are not there any more.
  var strayComments: [ReviewComment] {
    let places = Set(texts.map(\.place))
    return comments.filter { !places.contains($0.place) }
  }
}

extension Reading.Text {
  /// The translation as a record keeps it; nil where there is none.
  fileprivate var recorded: String? {
    target.flatMap { $0.isBlank ? nil : String(decoding: RecordText.bytes(of: $0), as: UTF8.self) }
  }
}

extension ReviewComment {
  /// Tells it from the others of its file: 16 hexadecimal digits, the first of a SHA-256.
  var id: String {
    let words = [place, text, by, on.description, translation ?? ""]
    let all = words.map { "\($0.utf8.count):\($0)\n" }.joined()
    return String(SHA256.hexDigest(of: Array(all.utf8)).prefix(16))
  }
}

extension ReadingPlace {
  /// As `accept` takes it: no page is meant that is called like the string table.
  fileprivate var argument: String {
    name == ReviewRecord.tableArgument ? name : "content/\(name)"
  }
}

extension ReadingOutcome {
  fileprivate init(_ failure: BuildFailure) {
    switch failure {
    case .unfitRequest(let reason): self = .refused(reason)
    case .unreadableSite(let problems):
      let first = problems.first { $0.severity == .error }?.message ?? ""
      self = .refused("The site cannot be read as a whole: \(first)")
    case .system(let error): self = .failed("\(error).")
    case .unknownLocale(let locale, _): self = .unknown("The site has no \(locale).")
    case .output, .missingProgram, .invalidName, .noPluralRules, .nothingKept:
      self = .failed("It could not be done.")
    }
  }
}
