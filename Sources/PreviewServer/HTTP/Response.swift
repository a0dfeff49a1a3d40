/// What is answered to a request.
struct Response: Sendable {
  enum Status: Int, Sendable {
    case ok = 200
    case created = 201
    case partialContent = 206
    case notModified = 304
    case redirect = 307
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case conflict = 409
    case lengthRequired = 411
    case contentTooLarge = 413
    case rangeNotSatisfiable = 416
    case unprocessableContent = 422
    case internalServerError = 500
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

  /// The response as it is sent.
  func bytes(keepsConnection: Bool) -> [UInt8] {
    let framing = [
      (name: "Content-Length", value: String(length)),
      (name: "Connection", value: keepsConnection ? "keep-alive" : "close"),
    ]
    return Self.head(status, fields + framing) + body
  }

  static func head(_ status: Status, _ fields: [(name: String, value: String)]) -> [UInt8] {
    let lines =
      ["HTTP/1.1 \(status.rawValue) \(status.phrase)"] + fields.map { "\($0.name): \($0.value)" }
    return Array((lines + ["", ""]).joined(separator: "\r\n").utf8)
  }
}

extension Response.Status {
  fileprivate var phrase: String {
    switch self {
    case .ok: "OK"
    case .created: "Created"
    case .partialContent: "Partial Content"
    case .notModified: "Not Modified"
    case .redirect: "Temporary Redirect"
    case .badRequest: "Bad Request"
    case .forbidden: "Forbidden"
    case .notFound: "Not Found"
    case .methodNotAllowed: "Method Not Allowed"
    case .conflict: "Conflict"
    case .lengthRequired: "Length Required"
    case .contentTooLarge: "Content Too Large"
    case .rangeNotSatisfiable: "Range Not Satisfiable"
    case .unprocessableContent: "Unprocessable Content"
    case .internalServerError: "Internal Server Error"
    }
  }
}
