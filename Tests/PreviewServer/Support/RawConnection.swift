import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A connection to the server that sends exactly what a test says, with nothing in between that
/// tidies paths or fields. Its calls block: they run on a queue of their own.
final class RawConnection: Sendable {
  private let descriptor: Int32
  private let queue = DispatchQueue(label: "raw-connection")

  init?(port: UInt16, isIPv6: Bool = false) {
    descriptor = socket(isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    // No test waits for ever.
    var limit = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    guard Self.connect(descriptor, port, isIPv6) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit {
    close(descriptor)
  }

  func send(_ text: String) async {
    let bytes = Array(text.utf8)
    await onQueue { [descriptor] in
      _ = Self.write(descriptor, bytes)
    }
  }

  /// What comes until the server closes the connection or `end` has come.
  func receive(until end: String? = nil) async -> String {
    let bytes = await onQueue { [descriptor] in
      var received: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 16 * 1024)
      let clock = ContinuousClock()
      let start = clock.now
      while clock.now - start < .seconds(10) {
        let count = Self.read(descriptor, &piece)
        guard count > 0 else { break }
        received += piece[..<count]
        if let end, String(decoding: received, as: UTF8.self).contains(end) { break }
      }
      return received
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func onQueue<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: work()) }
    }
  }

  private static func connect(_ descriptor: Int32, _ port: UInt16, _ isIPv6: Bool) -> Int32 {
    func connect(_ address: some Any) -> Int32 {
      withUnsafeBytes(of: address) { bytes in
        guard let start = bytes.baseAddress else { return -1 }
        return systemConnect(
          descriptor, start.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
      }
    }
    if isIPv6 {
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = port.bigEndian
      address.sin6_addr = in6addr_loopback
      return connect(address)
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return connect(address)
  }

  private static func write(_ descriptor: Int32, _ bytes: [UInt8]) -> Int {
    systemSend(descriptor, bytes)
  }

  private static func read(_ descriptor: Int32, _ piece: inout [UInt8]) -> Int {
    recv(descriptor, &piece, piece.count, 0)
  }
}

private func systemConnect(
  _ descriptor: Int32, _ address: UnsafePointer<sockaddr>, _ length: socklen_t
) -> Int32 {
  connect(descriptor, address, length)
}

private func systemSend(_ descriptor: Int32, _ bytes: [UInt8]) -> Int {
  send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
}
