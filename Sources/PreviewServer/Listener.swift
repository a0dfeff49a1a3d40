import FlyingSocks

/// A socket that takes connections at one address.
struct Listener: Sendable {
  let socket: AsyncSocket
  let pool: any AsyncSocketPool
  let port: UInt16

  init(
    _ address: some SocketAddress, port wanted: UInt16, pool: some AsyncSocketPool
  ) throws(ServerFailure) {
    do {
      let socket = try Socket(domain: Int32(type(of: address).family))
      do {
        // Connections of the last preview, still being forgotten, do not keep the port.
        try socket.setValue(true, for: .localAddressReuse)
        try socket.bind(to: address)
        try socket.listen()
        switch try socket.sockname() {
        case .ip4(_, let port), .ip6(_, let port): self.port = port
        case .unix: port = wanted
        }
        self.socket = try AsyncSocket(socket: socket, pool: pool)
        self.pool = pool
      } catch {
        try? socket.close()
        throw error
      }
    } catch {
      throw ServerFailure(error, port: wanted)
    }
  }

  /// Hands each connection to a task of its own, until the task is cancelled.
  func run(_ handler: ConnectionHandler) async {
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        do {
          let connection = Connection(socket: try await socket.accept(), pool: pool)
          group.addTask { await handler.serve(connection) }
        } catch {
          // Too many open files, or a browser that went away: the next may go well.
          try? await Task.sleep(for: .milliseconds(20))
        }
      }
      group.cancelAll()
    }
    try? socket.close()
  }
}
