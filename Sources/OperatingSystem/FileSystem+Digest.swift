extension FileSystem {
  /// The SHA-256 digest of a file and its beginning, at least `headLength` bytes of it where it has
  /// as many; read in pieces so that a large file takes no memory. `observe` is handed each piece.
  package static func digest(
    of file: borrowing OpenFile, headLength: Int,
    observe: (_ piece: UnsafeRawBufferPointer) -> Void = { _ in }
  ) throws(SystemError) -> (digest: String, head: [UInt8]) {
    var digest = SHA256()
    var head: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 256 * 1024)
    while true {
      let count = try file.read(into: &piece)
      if count == 0 { break }
      if head.count < headLength { head += piece[..<count] }
      piece.withUnsafeBytes { bytes in
        let read = UnsafeRawBufferPointer(rebasing: bytes[..<count])
        digest.update(read)
        observe(read)
      }
    }
    return (digest.hexDigest(), head)
  }
}
