import FlyingSocks

/// Serves a site at this machine's own addresses, 127.0.0.1 and ::1, to nobody else.
package final class PreviewServer: Sendable {
  package let port: UInt16
  private let task: Task<Void, Never>

  /// Listens: connections are taken from now on. Port 0 is any free one. A page that sends
  /// something has to know the token.
  package init(
    port: UInt16, token: String, provider: any ContentProvider, events: EventHub,
    heartbeat: Duration = .seconds(10)
  ) async throws(ServerFailure) {
    let pool = SocketPool<Poll>.make(maxEvents: 64)
    let listeners = try await Self.listen(port: port, pool)
    let found = listeners[0].port
    let responder = Responder(provider: provider, host: HostCheck(port: found))
    let handler = ConnectionHandler(
      responder: responder,
      submissions: SubmissionResponder(responder: responder, token: token),
      events: events)
    self.port = found
    task = Task {
      await withDiscardingTaskGroup { group in
        group.addTask { try? await pool.run() }
        for listener in listeners { group.addTask { await listener.run(handler) } }
        group.addTask {
          while !Task.isCancelled {
            try? await Task.sleep(for: heartbeat)
            events.sendHeartbeat()
          }
        }
      }
    }
  }

  /// Closes every connection.
  package func stop() async {
    task.cancel()
    await task.value
  }

  /// Returns when the server no longer listens.
  package func wait() async {
    await task.value
  }

  private static func listen(
    port: UInt16, _ pool: some AsyncSocketPool
  ) async throws(ServerFailure) -> [Listener] {
    do { try await pool.prepare() } catch { throw ServerFailure(error, port: port) }
    let first = try Listener(IPv4Loopback.address(port), port: port, pool: pool)
    do throws(ServerFailure) {
      let address = IPv6Loopback.address(first.port)
      return [first, try Listener(address, port: first.port, pool: pool)]
    } catch {
      // A machine without IPv6 has no ::1. Any other failure counts: a program that has the port
      // there would show its pages under our address.
      if case .noSuchAddress = error { return [first] }
      try? first.socket.close()
      throw error
    }
  }
}
