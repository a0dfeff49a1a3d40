/// Takes what the preview's own pages send: a photograph,
/// `PUT /__handout/photographs/content/exercises/bridge/1.jpg`, or what a reader says of a translation,
/// `POST /__handout/review/es/exercises/bridge/`.
///
/// A page elsewhere cannot send one: its Origin is another, it cannot read the token out of a page of
/// this preview, and a browser asks before it sends a field of its own (CORS), which nobody answers.
struct SubmissionResponder: Sendable {
  let responder: Responder
  /// What a page of this preview knows.
  let token: String

  /// Something that is to be read.
  struct Announced: Hashable {
    var submission: Submission
    /// In bytes.
    var length: Int
  }

  enum Verdict {
    case accepted(Announced)
    case refused(Response)
  }

  /// Whether a request brings something, and is none for the site's files.
  static func isSubmission(_ head: RequestHead) -> Bool {
    head.method == "PUT" || head.method == "POST"
  }

  /// What is to be said before a byte of it is read.
  func verdict(on head: RequestHead) -> Verdict {
    if let refusal = responder.refusal(ofHost: head["host"]) { return .refused(refusal) }
    guard let submission = Submission(method: head.method, target: head.target) else {
      return .refused(
        .text(
          .methodNotAllowed, "Only GET and HEAD are answered here.",
          [(name: "Allow", value: "GET, HEAD")]))
    }
    guard let origin = head["origin"], let host = head["host"],
      origin.lowercased() == "http://" + host.lowercased(), head["x-handout-token"] == token
    else {
      return .refused(
        .text(.forbidden, "Only a page of this preview may send this. Load the page again."))
    }
    guard head["transfer-encoding"] == nil, let length = head["content-length"].flatMap(Self.length)
    else {
      return .refused(.text(.lengthRequired, "The request does not say how long it is."))
    }
    let limit = responder.provider.limit(of: submission)
    guard length <= limit else {
      return .refused(
        .text(.contentTooLarge, "This is too large: the limit is \(Self.size(limit))."))
    }
    return .accepted(Announced(submission: submission, length: length))
  }

  func response(to submission: Submission, _ bytes: [UInt8]) async -> Response {
    switch await responder.provider.receive(bytes, as: submission) {
    case .taken(let text): .text(.created, text)
    case .unwanted(let text): .text(.notFound, text)
    case .conflict(let text): .text(.conflict, text)
    case .faulty(let text): .text(.unprocessableContent, text)
    case .failed(let text): .text(.internalServerError, text)
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(bytes / 1000) KB" : "\(bytes / 1_000_000) MB"
  }

  /// Digits alone: `+1`, ` 1` or a list of lengths is somebody's trap (RFC 9112, section 6.3).
  private static func length(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text) ?? .max
  }
}

extension Submission {
  /// nil where nothing is taken at that address by that method.
  fileprivate init?(method: String, target: String) {
    guard let path = RequestPath(target: target) else { return nil }
    func rest(below folder: String) -> String? {
      let names = path.names.joined(separator: "/")
      return names.hasPrefix(folder + "/") ? String(names.dropFirst(folder.count + 1)) : nil
    }
    switch method {
    case "PUT":
      guard !path.isFolder, let place = rest(below: ReservedPath.uploads) else { return nil }
      self = .photograph(path: place)
    case "POST":
      guard path.isFolder, let place = rest(below: ReservedPath.reviews) else { return nil }
      self = .review(place: place)
    default: return nil
    }
  }
}
