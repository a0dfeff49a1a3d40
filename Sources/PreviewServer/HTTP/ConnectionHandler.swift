/// Reads requests from a connection and writes their answers until one side ends it.
struct ConnectionHandler: Sendable {
  let responder: Responder
  let submissions: SubmissionResponder
  let events: EventHub

  func serve(_ connection: Connection) async {
    // A connection that breaks needs no answer.
    try? await answerRequests(connection)
    await connection.close()
  }

  private func answerRequests(_ connection: Connection) async throws {
    var received: [UInt8] = []
    while true {
      guard let length = RequestHead.length(in: received) else {
        if received.count > RequestHead.limit {
          return try await refuse(connection, "The head of the request is too long.")
        }
        received += try await connection.read()
        continue
      }
      guard let head = RequestHead(received[..<length]) else {
        return try await refuse(connection, "This is no request of HTTP/1.1.")
      }
      received.removeFirst(length)
      if SubmissionResponder.isSubmission(head) {
        return try await take(head, beginning: received, from: connection)
      }
      let request = Responder.Request(head)
      if head.method == "GET", RequestPath(target: head.target)?.file == ReservedPath.events,
        responder.refusal(of: request) == nil
      {
        return try await stream(to: connection)
      }
      let response = await responder.response(to: request)
      try await connection.write(response.bytes(keepsConnection: head.keepsConnection))
      if !head.keepsConnection { return }
    }
  }

  /// The connection ends with it: nothing that a refused page still sends is read for a request.
  private func take(
    _ head: RequestHead, beginning received: [UInt8], from connection: Connection
  ) async throws {
    let response: Response
    switch submissions.verdict(on: head) {
    case .refused(let refusal): response = refusal
    case .accepted(let announced):
      var bytes = received
      bytes.reserveCapacity(announced.length)
      while bytes.count < announced.length {
        bytes += try await connection.read(atMost: min(announced.length - bytes.count, 64 * 1024))
      }
      response = await submissions.response(
        to: announced.submission, Array(bytes.prefix(announced.length)))
    }
    try await connection.write(response.bytes(keepsConnection: false))
  }

  private func refuse(_ connection: Connection, _ text: String) async throws {
    try await connection.write(Response.text(.badRequest, text).bytes(keepsConnection: false))
  }

  /// Ends as soon as the browser closes: nothing of a page that is gone is kept.
  private func stream(to connection: Connection) async throws {
    let fields =
      Response.common + [
        (name: "Content-Type", value: "text/event-stream; charset=utf-8"),
        (name: "Connection", value: "close"),
      ]
    try await connection.write(Response.head(.ok, fields))
    let stream = events.stream()
    await withTaskGroup { group in
      group.addTask {
        for await event in stream {
          do { try await connection.write(event) } catch { return }
        }
      }
      group.addTask {
        // Nothing comes on it but its end.
        while await (try? connection.read()) != nil {}
      }
      await group.next()
      group.cancelAll()
    }
  }
}

extension Responder.Request {
  init(_ head: RequestHead) {
    self.init(
      method: head.method, target: head.target, host: head["host"],
      ifNoneMatch: head["if-none-match"], ifRange: head["if-range"], range: head["range"])
  }
}
