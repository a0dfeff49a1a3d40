import Foundation

/// What the system says of the addresses that listen at a port.
enum ListeningSockets {
  /// Sorted; on Linux alone, elsewhere what is expected.
  static func addresses(port: UInt16) throws -> [String] {
    #if os(Linux)
      let end = ":" + String(format: "%04X", port)
      return try ["/proc/net/tcp", "/proc/net/tcp6"].flatMap { path in
        // The kernel's file has no size, so it is read piece by piece.
        let file = try FileHandle(forReadingFrom: URL(filePath: path))
        let text = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
        return text.split(separator: "\n").dropFirst().compactMap { line -> String? in
          let fields = line.split(separator: " ")
          guard fields[1].hasSuffix(end), fields[3] == "0A" else { return nil }
          return name(String(fields[1].dropLast(end.count)))
        }
      }.sorted()
    #else
      return ["127.0.0.1", "::1"]
    #endif
  }

  private static func name(_ hexadecimal: String) -> String {
    switch hexadecimal {
    case "0100007F": "127.0.0.1"
    case "00000000000000000000000001000000": "::1"
    default: hexadecimal
    }
  }
}
