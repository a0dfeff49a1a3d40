import PreviewServer
import Testing

/// The files of a small site in memory.
struct SiteInMemory: ContentProvider {
  var files = [
    "index.html": "<p>chooser</p>",
    "en/index.html": "<p>home</p>",
    "es/ejercicios/puente/index.html": "<p>puente</p>",
    "assets/site.css": "p { margin: 0 }",
    "assets/a b+ñ.txt": "0123456789",
  ]

  func content(of file: String) -> [UInt8]? {
    files[file].map { Array($0.utf8) }
  }

  func notFoundPage(for file: String) -> [UInt8] {
    Array("<p>the site's own 404</p>".utf8)
  }

  func limit(of submission: Submission) -> Int {
    switch submission {
    case .photograph: 2_000_000
    case .review: 2000
    }
  }

  /// Says what it was given, in the way that its name asks for.
  func receive(_ bytes: [UInt8], as submission: Submission) -> Reception {
    let (kind, path) =
      switch submission {
      case .photograph(let path): ("photograph", path)
      case .review(let place): ("review", place)
      }
    let text =
      "\(kind) \(path), \(bytes.count): \(String(decoding: bytes.prefix(8), as: UTF8.self))"
    return switch path.last {
    case "1": .taken(text)
    case "2": .conflict(text)
    case "3": .failed(text)
    case "4": .faulty(text)
    default: .unwanted(text)
    }
  }
}

/// A server on a free port, and answers taken apart.
struct RunningServer {
  let server: PreviewServer
  let events = EventHub(revision: "r1")

  init(heartbeat: Duration = .seconds(10)) async throws {
    server = try await PreviewServer(
      port: 0, token: Self.token, provider: SiteInMemory(), events: events, heartbeat: heartbeat)
  }

  static let token = "t0ken"

  var port: UInt16 { server.port }

  struct Answer: Equatable {
    var status: Int
    var fields: [String: String]
    var body: String
  }

  /// Sends a request line and fields as they are, and Host unless a field says it.
  func answer(_ line: String, _ fields: String..., host: String? = nil) async throws -> Answer {
    let connection = try #require(RawConnection(port: port))
    var lines = ["\(line) HTTP/1.1"] + fields
    if !fields.contains(where: { $0.hasPrefix("Host") }) {
      lines.append("Host: \(host ?? "127.0.0.1:\(port)")")
    }
    await connection.send((lines + ["Connection: close", "", ""]).joined(separator: "\r\n"))
    return try Self.parse(await connection.receive())
  }

  static func parse(_ text: String) throws -> Answer {
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = try #require(parts.first).split(separator: "\r\n")
    let status = try #require(
      lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    let fields = lines.dropFirst().map { line -> (String, String) in
      let pair = line.split(separator: ":", maxSplits: 1)
      return (String(pair[0]), pair[1].drop { $0 == " " }.description)
    }
    return Answer(
      status: status, fields: Dictionary(fields, uniquingKeysWith: { a, _ in a }),
      body: parts.count > 1 ? String(parts[1]) : "")
  }
}
