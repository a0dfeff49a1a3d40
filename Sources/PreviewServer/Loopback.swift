import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// This machine's own addresses, which nobody else can reach.
enum IPv4Loopback {
  static func address(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in.inet(port: port)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }
}

enum IPv6Loopback {
  static func address(_ port: UInt16) -> sockaddr_in6 {
    var address = sockaddr_in6.inet6(port: port)
    address.sin6_addr = in6addr_loopback
    return address
  }
}
