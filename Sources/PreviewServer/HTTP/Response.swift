/// What is answered to a request.
struct Response: Sendable {
  enum Status: Int, Sendable {
    case ok = 200
    case partialContent = 206
    case redirect = 307
    case notModified = 304
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case rangeNotSatisfiable = 416
  }

  var status: Status
  var fields: [(name: String, value: String)]
  var body: [UInt8]
  /// What Content-Length says: the body's length, also where a request for the head gets none.
  var length: Int

  /// On everything that is sent: no browser guesses a type or keeps a page without asking again.
  static let common = [
    (name: "Cache-Control", value: "no-cache"),
    (name: "X-Content-Type-Options", value: "nosniff"),
    (name: "Cross-Origin-Resource-Policy", value: "same-origin"),
  ]

  init(_ status: Status, _ fields: [(name: String, value: String)], body: [UInt8]) {
    self.status = status
    self.fields = Self.common + fields
    self.body = body
    length = body.count
  }

  static func text(
    _ status: Status, _ text: String, _ fields: [(name: String, value: String)] = []
  ) -> Response {
    Response(
      status, [(name: "Content-Type", value: "text/plain; charset=utf-8")] + fields,
      body: Array((text + "\n").utf8))
  }

  func field(_ name: String) -> String? {
    fields.first { $0.name == name }?.value
  }
}
