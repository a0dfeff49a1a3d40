import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One browser's connection: reads bytes, writes bytes, and is closed once.
struct Connection: Sendable {
  let socket: AsyncSocket
  let pool: any AsyncSocketPool

  init(socket: AsyncSocket, pool: any AsyncSocketPool) {
    self.socket = socket
    self.pool = pool
    // Without it an event waits until the browser has confirmed the last one.
    var on: Int32 = 1
    setsockopt(
      descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  /// At least one byte; throws where the other side has closed.
  func read(atMost count: Int = 4096) async throws -> [UInt8] {
    try await socket.read(atMost: count)
  }

  func write(_ bytes: [UInt8]) async throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let (count, code) = rest.withUnsafeBytes { systemSend(descriptor, $0) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if code == EAGAIN {
        try await pool.suspendSocket(socket.socket, untilReadyFor: [.write])
      } else if code != EINTR {
        throw SocketError.disconnected
      }
    }
  }

  func close() async {
    // The pool may just be letting go of this descriptor; closed before that, its number would
    // come back with the next connection and never be listened to.
    if let pool = pool as? any Actor { await pass(pool) }
    try? socket.close()
  }

  private var descriptor: Int32 { socket.socket.file.rawValue }

  private func pass(_ actor: isolated any Actor) {}
}

private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> (Int, Int32) {
  let count = send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
  return (count, errno)
}
