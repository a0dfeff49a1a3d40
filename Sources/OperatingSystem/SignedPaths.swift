/// Files and folders below one folder, each as it was at a time. The bytes are those of a stamp: of
/// each a signature, then the path, ended by a zero.
package struct SignedPaths: Sendable, Hashable {
  package private(set) var bytes: [UInt8] = []

  private static let signatureLength = MemoryLayout<FileSystem.Signature>.size

  package init() {}

  /// nil where the bytes are no whole list.
  package init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.isEmpty || bytes.last == 0 else { return nil }
    guard starts.allSatisfy({ $0 + Self.signatureLength < bytes.count }) else { return nil }
  }

  /// Signs paths below a folder as they are now; nil where one is gone.
  package init?(_ paths: [String], below root: String, workers: Workers) {
    guard let folder = FileSystem.OpenFolder(root, followsLinks: false) else { return nil }
    let signatures = workers.map(paths.count) {
      folder.signature(of: paths[$0], followsLinks: false)
    }
    bytes.reserveCapacity(paths.count * (Self.signatureLength + 48))
    for (path, signature) in zip(paths, signatures) {
      guard let signature else { return nil }
      append(path, signature)
    }
  }

  package mutating func append(_ path: String, _ signature: FileSystem.Signature) {
    withUnsafeBytes(of: signature) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: path.utf8)
    bytes.append(0)
  }

  package mutating func append(_ other: SignedPaths) {
    bytes += other.bytes
  }

  /// Whether any change from `moment` on to one of them would be seen.
  package func isSettled(at moment: FileTime) -> Bool {
    bytes.withUnsafeBytes { bytes in
      starts.allSatisfy { Self.signature(at: $0, in: bytes).isSettled(at: moment) }
    }
  }

  /// Whether all of them below `root` still are as they were.
  package func hold(below root: String, followsLinks: Bool, workers: Workers) -> Bool {
    guard let folder = FileSystem.OpenFolder(root, followsLinks: followsLinks) else {
      return false
    }
    let starts = starts
    return workers.map(starts.count, batch: 512) { index in
      bytes.withUnsafeBytes { bytes in
        let name = UnsafeRawBufferPointer(
          rebasing: bytes[(starts[index] + Self.signatureLength)...])
        return name.withMemoryRebound(to: CChar.self) { path in
          let found = path.baseAddress.flatMap {
            folder.signature(of: $0, followsLinks: followsLinks)
          }
          return (found ?? .absent) == Self.signature(at: starts[index], in: bytes)
        }
      }
    }.allSatisfy(\.self)
  }

  /// The paths whose signature is another one in a later list; nil where the two list other paths, or
  /// the same in another order.
  package func changes(in later: SignedPaths) -> [String]? {
    let (starts, laterStarts) = (starts, later.starts)
    guard starts.count == laterStarts.count else { return nil }
    return bytes.withUnsafeBytes { bytes in
      later.bytes.withUnsafeBytes { laterBytes in
        var changed: [String] = []
        for (start, laterStart) in zip(starts, laterStarts) {
          let path = Self.path(at: start, in: bytes)
          guard path.elementsEqual(Self.path(at: laterStart, in: laterBytes)) else { return nil }
          if Self.signature(at: start, in: bytes) != Self.signature(at: laterStart, in: laterBytes)
          {
            changed.append(String(decoding: path, as: UTF8.self))
          }
        }
        return changed
      }
    }
  }

  /// Where each begins.
  private var starts: [Int] {
    var starts: [Int] = []
    var start = 0
    while start < bytes.count {
      starts.append(start)
      let name = bytes.dropFirst(start + Self.signatureLength)
      start = (name.firstIndex(of: 0) ?? bytes.count) + 1
    }
    return starts
  }

  private static func path(
    at start: Int, in bytes: UnsafeRawBufferPointer
  ) -> Slice<UnsafeRawBufferPointer> {
    bytes[(start + signatureLength)...].prefix { $0 != 0 }
  }

  private static func signature(
    at start: Int, in bytes: UnsafeRawBufferPointer
  ) -> FileSystem.Signature {
    bytes.loadUnaligned(fromByteOffset: start, as: FileSystem.Signature.self)
  }
}
