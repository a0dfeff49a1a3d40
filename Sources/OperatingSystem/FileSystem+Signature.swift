#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileSystem {
  /// What tells that a file or folder is another one, or was changed, without reading it.
  package struct Signature: Sendable, Hashable, BitwiseCopyable {
    private var size: Int
    private var device: UInt64
    private var inode: UInt64
    private var mode: UInt64
    private var modifiedSeconds: Int
    private var modifiedNanoseconds: Int
    private var changedSeconds: Int
    private var changedNanoseconds: Int

    /// When its contents were last written, which anybody may set.
    package var modified: FileTime {
      FileTime(seconds: modifiedSeconds, nanoseconds: modifiedNanoseconds)
    }

    /// When anything about it was last changed, which only the system sets.
    package var changed: FileTime {
      FileTime(seconds: changedSeconds, nanoseconds: changedNanoseconds)
    }

    /// Whether any change from `moment` on gives another signature.
    package func isSettled(at moment: FileTime) -> Bool {
      modified.isOver(at: moment) && changed.isOver(at: moment)
    }

    /// Of something that no signature can stand for: it fits nothing, and never settles.
    package static let unknown = Signature()

    /// Of a path where nothing stands, which something may come to.
    package static let absent = Signature(ofNothingSince: .min)

    /// The bytes that `bytes` gave; nil for others.
    package init?(_ bytes: [UInt8]) {
      guard bytes.count == MemoryLayout<Signature>.size else { return nil }
      self = bytes.withUnsafeBytes { $0.loadUnaligned(as: Signature.self) }
    }

    package var bytes: [UInt8] { withUnsafeBytes(of: self) { Array($0) } }

    private init(ofNothingSince second: Int) {
      size = -2
      (device, inode, mode) = (0, 0, 0)
      (modifiedSeconds, modifiedNanoseconds) = (second, 0)
      (changedSeconds, changedNanoseconds) = (second, 0)
    }

    private init() {
      size = -1
      (device, inode, mode) = (0, 0, 0)
      (modifiedSeconds, modifiedNanoseconds) = (.max - 2, 0)
      (changedSeconds, changedNanoseconds) = (.max - 2, 0)
    }

    fileprivate init(_ record: stat) {
      size = Int(record.st_size)
      device = UInt64(truncatingIfNeeded: record.st_dev)
      inode = UInt64(record.st_ino)
      mode = UInt64(record.st_mode)
      #if canImport(Darwin)
        let (modified, changed) = (record.st_mtimespec, record.st_ctimespec)
      #else
        let (modified, changed) = (record.st_mtim, record.st_ctim)
      #endif
      (modifiedSeconds, modifiedNanoseconds) = (Int(modified.tv_sec), Int(modified.tv_nsec))
      (changedSeconds, changedNanoseconds) = (Int(changed.tv_sec), Int(changed.tv_nsec))
    }
  }

  /// nil where there is no such file.
  package static func signature(_ path: String) -> Signature? {
    var record = stat()
    return stat(path, &record) == 0 ? Signature(record) : nil
  }

  /// A folder opened to look at many things below it, closed with the value.
  struct OpenFolder: ~Copyable, Sendable {
    private let descriptor: Int32

    /// nil where there is no such folder; a link to one is none where links are not followed.
    init?(_ path: String, followsLinks: Bool) {
      descriptor = open(
        path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW))
      if descriptor < 0 { return nil }
    }

    deinit {
      if descriptor >= 0 { close(descriptor) }
    }

    /// The signature of a path below the folder, or of the folder itself, “.”; nil where there is
    /// nothing.
    func signature(of path: UnsafePointer<CChar>, followsLinks: Bool) -> Signature? {
      var record = stat()
      let found = fstatat(descriptor, path, &record, followsLinks ? 0 : AT_SYMLINK_NOFOLLOW)
      return found == 0 ? Signature(record) : nil
    }
  }
}
