#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that this program is made of: itself and its libraries.
package enum LoadedFiles {
  /// Their absolute paths, sorted; empty where the system does not tell.
  package static var paths: [String] {
    #if canImport(Darwin)
      // What belongs to the system itself is no file of its own.
      let names = (0..<_dyld_image_count()).compactMap { _dyld_get_image_name($0) }
      return Set(names.map { String(cString: $0) }).sorted(by: Path.precedes)
    #else
      guard let maps = try? FileSystem.read("/proc/self/maps") else { return [] }
      let lines = maps.split(separator: UInt8(ascii: "\n"))
      let names = lines.compactMap { line in
        line.firstIndex(of: UInt8(ascii: "/")).map { String(decoding: line[$0...], as: UTF8.self) }
      }
      return Set(names).sorted(by: Path.precedes)
    #endif
  }
}
