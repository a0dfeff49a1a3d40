/// Takes files that the preview's own pages send:
/// `PUT /__handout/photographs/content/exercises/bridge/1.jpg`.
///
/// A page elsewhere cannot send one: its Origin is another, it cannot read the token out of a page of
/// this preview, and a browser asks before it sends a field of its own (CORS), which nobody answers.
struct UploadResponder: Sendable {
  let responder: Responder
  /// What a page of this preview knows.
  let token: String

  /// A file that is to be read.
  struct Upload: Hashable {
    /// Where it belongs, relative to the site folder.
    var path: String
    /// In bytes.
    var length: Int
  }

  enum Verdict {
    case accepted(Upload)
    case refused(Response)
  }

  /// What is to be said before a byte of the file is read.
  func verdict(on head: RequestHead) -> Verdict {
    if let refusal = responder.refusal(ofHost: head["host"]) { return .refused(refusal) }
    let folder = ReservedPath.uploads + "/"
    guard let path = RequestPath(target: head.target)?.file, path.hasPrefix(folder) else {
      return .refused(
        .text(
          .methodNotAllowed, "Only GET and HEAD are answered here.",
          [(name: "Allow", value: "GET, HEAD")]))
    }
    guard let origin = head["origin"], let host = head["host"],
      origin.lowercased() == "http://" + host.lowercased(), head["x-handout-token"] == token
    else {
      return .refused(
        .text(.forbidden, "Only a page of this preview may send a file. Load the page again."))
    }
    guard head["transfer-encoding"] == nil, let length = head["content-length"].flatMap(Self.length)
    else {
      return .refused(.text(.lengthRequired, "The request does not say how long the file is."))
    }
    let limit = responder.provider.uploadLimit
    guard length <= limit else {
      let text = "The file is too large: the limit is \(limit / 1_000_000) MB."
      return .refused(.text(.contentTooLarge, text))
    }
    return .accepted(Upload(path: String(path.dropFirst(folder.count)), length: length))
  }

  func response(to upload: Upload, _ bytes: [UInt8]) async -> Response {
    switch await responder.provider.receive(bytes, at: upload.path) {
    case .taken: .text(.created, "\(upload.path) is there.")
    case .unwanted: .text(.notFound, "No page waits for \(upload.path).")
    case .exists:
      .text(.conflict, "There is a file \(upload.path) already; it is as it was. Remove it first.")
    case .faulty(let reason): .text(.unprocessableContent, reason)
    case .failed(let reason): .text(.internalServerError, reason)
    }
  }

  /// Digits alone: `+1`, ` 1` or a list of lengths is somebody's trap (RFC 9112, section 6.3).
  private static func length(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text) ?? .max
  }
}
