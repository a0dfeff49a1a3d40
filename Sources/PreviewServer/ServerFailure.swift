import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
