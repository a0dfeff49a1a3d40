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

  /// Copies a regular file into a new one, and gives the SHA-256 digest of what was copied.
  package static func digestingCopy(
    _ source: String, to target: String
  ) throws(SystemError) -> String {
    let original = try OpenFile(source)
    let copy = try NewFile(target)
    var failure: SystemError?
    let read = try digest(of: original, headLength: 0) { piece in
      guard failure == nil else { return }
      do throws(SystemError) {
        try copy.write(piece.assumingMemoryBound(to: UInt8.self))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    try copy.finish()
    return read.digest
  }

  /// The first bytes of a regular file.
  package static func head(of path: String, length: Int) throws(SystemError) -> [UInt8] {
    let file = try OpenFile(path)
    var head = [UInt8](repeating: 0, count: min(file.size, length))
    let count = try file.read(into: &head)
    head.removeLast(head.count - count)
    return head
  }
}
