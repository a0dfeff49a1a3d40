import FlyingFox
import FlyingSocks
import Synchronization

/// Between the HTTP library and the responder: takes the library's requests, gives its responses.
final class RequestHandler: HTTPHandler {
  let provider: any ContentProvider
  let events: EventHub
  /// Known once the server listens.
  let port = Port()

  final class Port: Sendable {
    private let value = Atomic<UInt16>(0)
    func store(_ port: UInt16) { value.store(port, ordering: .sequentiallyConsistent) }
    func load() -> UInt16 { value.load(ordering: .sequentiallyConsistent) }
  }

  init(provider: any ContentProvider, events: EventHub) {
    self.provider = provider
    self.events = events
  }

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    let responder = Responder(provider: provider, host: HostCheck(port: port.load()))
    let wanted = Responder.Request(request)
    if RequestPath(target: wanted.target)?.file == ReservedPath.events {
      if let refusal = responder.refusal(of: wanted) { return HTTPResponse(refusal) }
      if wanted.method == "GET" { return eventStream() }
    }
    return HTTPResponse(await responder.response(to: wanted))
  }

  private func eventStream() -> HTTPResponse {
    var headers = HTTPHeaders()
    for (name, value) in Response.common { headers[HTTPHeader(name)] = value }
    headers[.contentType] = "text/event-stream; charset=utf-8"
    return HTTPResponse(
      statusCode: .ok, headers: headers,
      body: HTTPBodySequence(from: EventSequence(events: events.stream())))
  }
}

/// Addresses that a preview keeps for itself.
package enum ReservedPath {
  package static let folder = "__handout"
  package static let events = "__handout/events"
  package static let script = "__handout/reload.js"
}

extension Responder.Request {
  init(_ request: HTTPRequest) {
    self.init(
      method: request.method.rawValue, target: request.target.rawValue,
      host: request.headers[.host], ifNoneMatch: request.headers[HTTPHeader("If-None-Match")],
      ifRange: request.headers[HTTPHeader("If-Range")], range: request.headers[.range])
  }
}

extension HTTPResponse {
  init(_ response: Response) {
    var headers = HTTPHeaders()
    for (name, value) in response.fields { headers[HTTPHeader(name)] = value }
    headers[.contentLength] = String(response.length)
    self.init(
      statusCode: HTTPStatusCode(response.status.rawValue, phrase: response.status.phrase),
      headers: headers,
      body: HTTPBodySequence(
        from: ByteSequence(bytes: response.body), count: response.body.count,
        suggestedBufferSize: 64 * 1024))
  }
}

extension Response.Status {
  fileprivate var phrase: String {
    switch self {
    case .ok: "OK"
    case .partialContent: "Partial Content"
    case .redirect: "Temporary Redirect"
    case .notModified: "Not Modified"
    case .badRequest: "Bad Request"
    case .forbidden: "Forbidden"
    case .notFound: "Not Found"
    case .methodNotAllowed: "Method Not Allowed"
    case .rangeNotSatisfiable: "Range Not Satisfiable"
    }
  }
}
