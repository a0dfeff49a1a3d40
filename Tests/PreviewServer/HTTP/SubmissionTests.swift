import Testing

@testable import PreviewServer

/// What a page sends, to a server that really listens.
@Suite("What a page sends")
struct SubmissionTests {
  /// What the preview's own script sends, but for what a test says otherwise; nil leaves a field out.
  private func send(
    _ method: String, _ target: String, _ body: String = "12345678",
    to running: RunningServer,
    _ changes: [String: String?] = [:]
  ) async throws -> RunningServer.Answer {
    let host = "127.0.0.1:\(running.port)"
    var fields: [String: String?] = [
      "Host": host, "Origin": "http://\(host)", "X-Handout-Token": RunningServer.token,
      "Content-Length": "\(body.utf8.count)",
    ]
    fields.merge(changes) { $1 }
    let connection = try #require(RawConnection(port: running.port))
    let lines = fields.compactMap { name, value in value.map { "\(name): \($0)" } }.sorted()
    await connection.send(
      (["\(method) \(target) HTTP/1.1"] + lines + ["", body]).joined(separator: "\r\n"))
    return try RunningServer.parse(await connection.receive())
  }

  private static let folder = "/__handout/photographs/content"

  @Test(
    "is told what became of it",
    arguments: [
      ("1", 201), ("2", 409), ("3", 500), ("%C3%B1%204", 422), ("5", 404),
    ])
  func outcome(name: String, status: Int) async throws {
    let running = try await RunningServer()
    let decoded = name == "%C3%B1%204" ? "ñ 4" : name
    let photograph = try await send("PUT", "\(Self.folder)/\(name)", to: running)
    #expect(photograph.status == status)
    #expect(photograph.body == "photograph content/\(decoded), 8: 12345678\n")
    #expect(photograph.fields["Connection"] == "close")
    let review = try await send("POST", "/__handout/review/es/\(name)/", to: running)
    #expect(review.status == status)
    #expect(review.body == "review es/\(decoded), 8: 12345678\n")
    #expect(review.fields["Connection"] == "close")
    await running.server.stop()
  }

  @Test("arrives whole, however large it may be, and what comes behind it is not part of it")
  func large() async throws {
    let running = try await RunningServer()
    let body = String(repeating: "0123456789", count: 200_000)
    let target = Self.folder + "/4"
    #expect(
      try await send("PUT", target, body, to: running).body
        == "photograph content/4, 2000000: 01234567\n")
    let more = try await send("PUT", target, "12345678more", to: running, ["Content-Length": "8"])
    #expect(more.body == "photograph content/4, 8: 12345678\n")
    await running.server.stop()
  }

  @Test(
    "is taken from no other page, and from none that does not know the token",
    arguments: [
      ["Origin": nil], ["Origin": "null"], ["Origin": "http://evil.example"],
      ["Origin": "https://127.0.0.1"], ["Origin": "http://127.0.0.1:1"],
      ["X-Handout-Token": nil], ["X-Handout-Token": ""], ["X-Handout-Token": "t0kens"],
      ["X-Handout-Token": "T0KEN"],
    ] as [[String: String?]])
  func stranger(changes: [String: String?]) async throws {
    let running = try await RunningServer()
    for (method, target) in [("PUT", Self.folder + "/1"), ("POST", "/__handout/review/es/1/")] {
      let answer = try await send(method, target, to: running, changes)
      #expect(answer.status == 403)
      #expect(answer.body == "Only a page of this preview may send this. Load the page again.\n")
    }
    await running.server.stop()
  }

  @Test("is refused where another name leads to this machine, though its page says the same")
  func rebinding() async throws {
    let running = try await RunningServer()
    let name = "evil.example:\(running.port)"
    let answer = try await send(
      "PUT",
      Self.folder + "/1", to: running, ["Host": name, "Origin": "http://\(name)"])
    #expect(answer.status == 403)
    #expect(answer.body.hasPrefix("This preview answers only at "))
    await running.server.stop()
  }

  @Test("is taken under each of this machine's names")
  func names() async throws {
    let running = try await RunningServer()
    for name in ["localhost:\(running.port)", "[::1]:\(running.port)"] {
      let answer = try await send(
        "PUT",
        Self.folder + "/1", to: running, ["Host": name, "Origin": "http://\(name)"])
      #expect(answer.status == 201, "\(name)")
    }
    await running.server.stop()
  }

  @Test(
    "is refused where its length is not said, or too great",
    arguments: [
      (["Content-Length": nil], 411), (["Content-Length": "-1"], 411),
      (["Content-Length": "+8"], 411), (["Content-Length": "8, 8"], 411),
      (["Content-Length": ""], 411), (["Transfer-Encoding": "chunked"], 411),
      (["Content-Length": "2000001"], 413),
      (["Content-Length": "99999999999999999999999"], 413),
    ] as [([String: String?], Int)])
  func length(changes: [String: String?], status: Int) async throws {
    let running = try await RunningServer()
    #expect(try await send("PUT", Self.folder + "/1", "", to: running, changes).status == status)
    let review = try await send("POST", "/__handout/review/es/1/", "", to: running, changes)
    #expect(review.status == status)
    await running.server.stop()
  }

  @Test("is taken nowhere else, and no spelling of a path leads out of the folder")
  func elsewhere() async throws {
    let running = try await RunningServer()
    for target in [
      "/", "/en/", "/content/1", "/__handout/photographs", "/__handout/photographs/../1",
      "/__handout/photographs/%2e%2e/1", "/__handout/photographs/a%2f..%2f1.jpg",
      "/__handout/photographs/a%00", "/__handout/photographsx/1", "/__handout/review/es/1/",
    ] {
      #expect(try await send("PUT", target, to: running).status == 405, "\(target)")
    }
    for target in [
      "/", "/en/", "/__handout/review", "/__handout/review/", "/__handout/review/es/1",
      "/__handout/review/../1/", "/__handout/review/%2e%2e/1/", "/__handout/review/a%2f..%2f1/",
      "/__handout/reviewx/1/", Self.folder + "/1",
    ] {
      #expect(try await send("POST", target, to: running).status == 405, "\(target)")
    }
    await running.server.stop()
  }

  @Test("may be as long as its kind may be")
  func limits() async throws {
    let running = try await RunningServer()
    let body = String(repeating: "a", count: 2001)
    let review = try await send("POST", "/__handout/review/es/1/", body, to: running)
    #expect(review.status == 413)
    #expect(review.body == "This is too large: the limit is 2 KB.\n")
    #expect(try await send("PUT", Self.folder + "/1", body, to: running).status == 201)
    await running.server.stop()
  }

  @Test("leaves the server as it was where it never comes to its end")
  func halfSent() async throws {
    let running = try await RunningServer()
    do {
      let connection = try #require(RawConnection(port: running.port))
      let host = "127.0.0.1:\(running.port)"
      await connection.send(
        "PUT \(Self.folder)/1.jpg HTTP/1.1\r\nHost: \(host)\r\nOrigin: http://\(host)\r\n"
          + "X-Handout-Token: \(RunningServer.token)\r\nContent-Length: 100\r\n\r\n12345")
    }
    #expect(try await running.answer("GET /en/").status == 200)
    #expect(try await send("PUT", Self.folder + "/1", to: running).status == 201)
    await running.server.stop()
  }

  @Test("is sent by a script that knows the limit")
  func script() async throws {
    let running = try await RunningServer()
    let answer = try await running.answer("GET /__handout/photographs.js")
    #expect(answer.status == 200)
    #expect(answer.fields["Content-Type"] == "text/javascript; charset=utf-8")
    #expect(answer.body.hasSuffix("\n})(2000000);\n"))
    await running.server.stop()
  }
}
