/// Answers only to the names of this machine: a page elsewhere that lets its own name lead here (DNS
/// rebinding) sends that name.
struct HostCheck: Sendable {
  let port: UInt16

  func accepts(_ host: String) -> Bool {
    let names = ["127.0.0.1", "localhost", "[::1]"]
    let host = host.lowercased()
    return names.contains { host == "\($0):\(port)" || port == 80 && host == $0 }
  }
}
