import Dispatch
import FlyingFox
import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Serves a site at this machine's own addresses, 127.0.0.1 and ::1, to nobody else.
package final class PreviewServer: Sendable {
  package let port: UInt16
  private let servers: [HTTPServer]
  private let tasks: [Task<Void, Never>]
  private let heartbeat: Task<Void, Never>

  /// Listens; returns when connections are taken. Port 0 is any free one.
  package init(
    port: UInt16, provider: any ContentProvider, events: EventHub,
    heartbeat interval: Duration = .seconds(10)
  ) async throws(ServerFailure) {
    let handler = RequestHandler(provider: provider, events: events)
    let first: HTTPServer
    do {
      first = HTTPServer(
        address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled, handler: handler)
    } catch {
      throw .other("\(error)")
    }
    var tasks = [try await Self.listen(first, port: port)]
    var servers = [first]
    guard case .ip4(_, let found) = await first.listeningAddress else {
      throw .other("no address")
    }
    handler.port.store(found)
    self.port = found
    do throws(ServerFailure) {
      let second: HTTPServer
      do {
        second = HTTPServer(
          address: try .inet6(ip6: "::1", port: found), logger: .disabled, handler: handler)
      } catch {
        throw .other("\(error)")
      }
      tasks.append(try await Self.listen(second, port: found))
      servers.append(second)
    } catch {
      // A machine without IPv6 has no ::1; a port that another program has there would show its
      // pages under our address.
      guard case .noSuchAddress = error else {
        for task in tasks { task.cancel() }
        throw error
      }
    }
    self.tasks = tasks
    self.servers = servers
    self.heartbeat = Task {
      while !Task.isCancelled {
        try? await Task.sleep(for: interval)
        events.sendHeartbeat()
      }
    }
  }

  /// Closes every connection.
  package func stop() async {
    heartbeat.cancel()
    for server in servers { await server.stop() }
    for task in tasks { task.cancel() }
    for task in tasks { await task.value }
  }

  /// Returns when the server no longer listens.
  package func wait() async {
    for task in tasks { await task.value }
  }

  private static func listen(
    _ server: HTTPServer, port: UInt16
  ) async throws(ServerFailure) -> Task<Void, Never> {
    let (outcomes, outcome) = AsyncStream.makeStream(of: Result<Void, any Error>.self)
    let task = Task {
      do { try await server.run() } catch { outcome.yield(.failure(error)) }
      outcome.finish()
    }
    let listening = Task {
      let result: Result<Void, any Error>
      do { result = .success(try await server.waitUntilListening()) } catch {
        result = .failure(error)
      }
      outcome.yield(result)
    }
    defer { listening.cancel() }
    switch await outcomes.first(where: { _ in true }) {
    case .success: return task
    case .failure(let error): throw ServerFailure(error, port: port)
    case nil: throw .other("the server ended")
    }
  }
}

/// Why a server could not begin to listen.
package enum ServerFailure: Error {
  case portInUse(UInt16)
  case notPermitted(UInt16)
  /// The machine has no such address, such as ::1 where there is no IPv6.
  case noSuchAddress
  case other(String)

  init(_ error: any Error, port: UInt16) {
    guard case SocketError.failed(_, let code, let message) = error else {
      self = .other("\(error)")
      return
    }
    switch code {
    case EADDRINUSE: self = .portInUse(port)
    case EACCES, EPERM: self = .notPermitted(port)
    case EADDRNOTAVAIL, EAFNOSUPPORT: self = .noSuchAddress
    default: self = .other(message)
    }
  }
}
