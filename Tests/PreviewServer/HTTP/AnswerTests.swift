import Testing

@testable import PreviewServer

/// Every case against a server that really listens, over a plain socket.
@Suite("The running server")
struct AnswerTests {
  @Test("sends a file with its type, length and tag")
  func file() async throws {
    let running = try await RunningServer()
    let answer = try await running.answer("GET /en/")
    #expect(answer.status == 200)
    #expect(answer.body == "<p>home</p>")
    #expect(answer.fields["Content-Type"] == "text/html; charset=utf-8")
    #expect(answer.fields["Content-Length"] == "11")
    #expect(answer.fields["Cache-Control"] == "no-cache")
    #expect(answer.fields["X-Content-Type-Options"] == "nosniff")
    #expect(answer.fields["ETag"] == EntityTag(of: Array(answer.body.utf8)).text)
    let css = try await running.answer("GET /assets/site.css")
    #expect(css.fields["Content-Type"] == "text/css; charset=utf-8")
    let text = try await running.answer("GET /assets/a%20b+%C3%B1.txt?x=1")
    #expect(text.body == "0123456789")
    await running.server.stop()
  }

  @Test("answers HEAD as GET, without the body")
  func head() async throws {
    let running = try await RunningServer()
    let get = try await running.answer("GET /en/")
    let head = try await running.answer("HEAD /en/", "Range: bytes=0-1")
    #expect(head == RunningServer.Answer(status: 200, fields: get.fields, body: ""))
    let missing = try await running.answer("HEAD /none")
    #expect(missing.status == 404)
    #expect(missing.body == "")
    await running.server.stop()
  }

  @Test("sends nothing again that the browser has")
  func notModified() async throws {
    let running = try await RunningServer()
    let tag = try #require(try await running.answer("GET /en/").fields["ETag"])
    for field in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
      let answer = try await running.answer("GET /en/", "If-None-Match: \(field)")
      #expect(answer.status == 304)
      #expect(answer.body == "")
      #expect(answer.fields["ETag"] == tag)
    }
    let other = try await running.answer("GET /en/", "If-None-Match: \"x\"")
    #expect(other.status == 200)
    await running.server.stop()
  }

  @Test("sends the part that is asked for")
  func ranges() async throws {
    let running = try await RunningServer()
    let target = "GET /assets/a%20b+%C3%B1.txt"
    let tag = try #require(try await running.answer(target).fields["ETag"])
    func check(_ fields: [String], _ status: Int, _ body: String?, _ range: String?) async throws {
      let connection = try #require(RawConnection(port: running.port))
      let lines = ["\(target) HTTP/1.1", "Host: localhost:\(running.port)"] + fields
      await connection.send((lines + ["Connection: close", "", ""]).joined(separator: "\r\n"))
      let answer = try RunningServer.parse(await connection.receive())
      #expect(answer.status == status, "\(fields)")
      if let body { #expect(answer.body == body, "\(fields)") }
      #expect(answer.fields["Content-Range"] == range, "\(fields)")
    }
    try await check(["Range: bytes=2-4"], 206, "234", "bytes 2-4/10")
    try await check(["Range: bytes=7-"], 206, "789", "bytes 7-9/10")
    try await check(["Range: bytes=-2"], 206, "89", "bytes 8-9/10")
    try await check(["Range: bytes=10-"], 416, nil, "bytes */10")
    try await check(["Range: bytes=-0"], 416, nil, "bytes */10")
    try await check(["Range: bytes=0-1,4-5"], 200, "0123456789", nil)
    try await check(["Range: bytes=2-4", "If-Range: \(tag)"], 206, "234", "bytes 2-4/10")
    try await check(["Range: bytes=2-4", "If-Range: \"old\""], 200, "0123456789", nil)
    await running.server.stop()
  }

  @Test("leads to a folder's slash, and nowhere else")
  func folder() async throws {
    let running = try await RunningServer()
    let answer = try await running.answer("GET /es/ejercicios/puente?x")
    #expect(answer.status == 307)
    #expect(answer.fields["Location"] == "/es/ejercicios/puente/")
    let root = try await running.answer("GET /")
    #expect(root.body == "<p>chooser</p>")
    let index = try await running.answer("GET /en/index.html")
    #expect(index.body == "<p>home</p>")
    await running.server.stop()
  }

  @Test(
    "shows the site's own page for what is not there, and for every way out of the root",
    arguments: [
      "/none", "/..", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/en/%2e%2e/%2e%2e/x",
      "/..%2f..%2fetc%2fpasswd", "/..\\..\\x", "/%5c..%5c", "/en/%00", "//etc/passwd", "/%",
    ])
  func notFound(target: String) async throws {
    let running = try await RunningServer()
    let answer = try await running.answer("GET \(target)")
    #expect(answer.status == 404)
    #expect(answer.body == "<p>the site's own 404</p>")
    #expect(answer.fields["Content-Type"] == "text/html; charset=utf-8")
    await running.server.stop()
  }

  @Test("answers GET and HEAD alone")
  func methods() async throws {
    let running = try await RunningServer()
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"] {
      for target in ["/en/", "/__handout/events"] {
        let answer = try await running.answer("\(method) \(target)")
        #expect(answer.status == 405)
        #expect(answer.fields["Allow"] == "GET, HEAD")
      }
    }
    await running.server.stop()
  }

  @Test("answers to this machine's names alone")
  func hosts() async throws {
    let running = try await RunningServer()
    let port = running.port
    for host in ["127.0.0.1:\(port)", "localhost:\(port)", "LocalHost:\(port)", "[::1]:\(port)"] {
      let answer = try await running.answer("GET /en/", host: host)
      #expect(answer.status == 200, "\(host)")
    }
    let others = [
      "evil.example:\(port)", "evil.example", "127.0.0.1", "localhost", "127.0.0.1:1",
      "127.0.0.1.evil.example:\(port)", "localhost:\(port)@evil.example", "0.0.0.0:\(port)", "",
    ]
    for host in others {
      for target in ["/en/", "/__handout/events", "/none"] {
        let answer = try await running.answer("GET \(target)", host: host)
        #expect([400, 403].contains(answer.status), "\(host) \(target)")
        #expect(!answer.body.contains("<p>"), "\(host) \(target)")
      }
    }
    await running.server.stop()
  }

  @Test("listens at 127.0.0.1 and ::1, and at no other address of the machine")
  func addresses() async throws {
    let running = try await RunningServer()
    let connection = try #require(RawConnection(port: running.port, isIPv6: true))
    await connection.send(
      "GET /en/ HTTP/1.1\r\nHost: [::1]:\(running.port)\r\nConnection: close\r\n\r\n")
    #expect(await connection.receive().hasSuffix("<p>home</p>"))
    let listening = try ListeningSockets.addresses(port: running.port)
    #expect(listening == ["127.0.0.1", "::1"])
    await running.server.stop()
  }

  @Test("keeps a connection for the next request")
  func keepAlive() async throws {
    let running = try await RunningServer()
    let connection = try #require(RawConnection(port: running.port))
    for _ in 0..<3 {
      await connection.send("GET /en/ HTTP/1.1\r\nHost: localhost:\(running.port)\r\n\r\n")
      #expect(await connection.receive(until: "home</p>").hasPrefix("HTTP/1.1 200 OK\r\n"))
    }
    await running.server.stop()
  }

  @Test(
    "refuses what is no request, and closes",
    arguments: [
      "nonsense\r\n\r\n", "GET / HTTP/2.0\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n",
      "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", "GET / HTTP/1.1\r\nHost\r\n\r\n",
      "GET / HTTP/1.1\r\n folded: x\r\n\r\n",
    ])
  func badRequests(request: String) async throws {
    let running = try await RunningServer()
    let connection = try #require(RawConnection(port: running.port))
    await connection.send(request)
    #expect(await connection.receive().hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
    await running.server.stop()
  }

  @Test("refuses a head that does not end")
  func endless() async throws {
    let running = try await RunningServer()
    let connection = try #require(RawConnection(port: running.port))
    await connection.send("GET / HTTP/1.1\r\nX: " + String(repeating: "x", count: 40_000))
    #expect(await connection.receive().hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
    await running.server.stop()
  }

  @Test("takes two requests at once, and a head that comes in pieces")
  func pieces() async throws {
    let running = try await RunningServer()
    let connection = try #require(RawConnection(port: running.port))
    let host = "Host: localhost:\(running.port)\r\n"
    await connection.send("GET /en/ HTTP/1.1\r\n\(host)\r\nGET / HTTP/1.1\r\nConn")
    #expect(await connection.receive(until: "home</p>").hasSuffix("<p>home</p>"))
    await connection.send("ection: close\r\n\(host)\r\n")
    #expect(await connection.receive().hasSuffix("<p>chooser</p>"))
    await running.server.stop()
  }

  @Test("two Host fields, or none, are a bad request")
  func hostFields() async throws {
    let running = try await RunningServer()
    let host = "Host: localhost:\(running.port)"
    for fields in ["", "\(host)\r\n\(host)\r\n"] {
      let connection = try #require(RawConnection(port: running.port))
      await connection.send("GET /en/ HTTP/1.1\r\n\(fields)Connection: close\r\n\r\n")
      let answer = try RunningServer.parse(await connection.receive())
      #expect([400, 403].contains(answer.status))
    }
    await running.server.stop()
  }

  @Test("says that its port is in use")
  func portInUse() async throws {
    let running = try await RunningServer()
    do {
      _ = try await PreviewServer(
        port: running.port, token: "", provider: SiteInMemory(), events: EventHub(revision: ""))
      Issue.record("two servers listen at one port")
    } catch {
      guard case .portInUse(running.port) = error else {
        Issue.record("\(error)")
        return
      }
    }
    await running.server.stop()
  }
}
