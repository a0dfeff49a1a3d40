#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// All reading and writing of files: POSIX calls with whole-file semantics. Paths are absolute or
/// relative to the working directory; nothing here follows a rule of the site.
package enum FileSystem {
  package enum Kind: Sendable, Hashable {
    case file
    case directory
    case link
    case other
  }

  package struct Entry: Sendable, Hashable {
    /// With replacement characters where its bytes are no UTF-8.
    package var name: String
    package var kind: Kind
    /// Whether `name` is the name; else the entry cannot be opened by it.
    package var isNamed = true
  }

  /// What `lstat` tells of a path.
  package struct Status: Sendable, Hashable {
    package var kind: Kind
    package var size: Int
    package var device: UInt64
    package var inode: UInt64
  }

  /// The status of a path without following a last link; nil where there is nothing.
  package static func status(_ path: String) throws(SystemError) -> Status? {
    var record = stat()
    guard lstat(path, &record) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw SystemError("look at", path)
    }
    return Status(record)
  }

  /// Whether a path, its links followed, is a folder.
  package static func isDirectory(_ path: String) -> Bool {
    var record = stat()
    return stat(path, &record) == 0 && Kind(mode: record.st_mode) == .directory
  }

  /// The entries of a folder, sorted by the bytes of their names.
  package static func list(_ path: String) throws(SystemError) -> [Entry] {
    guard let stream = opendir(path) else { throw SystemError("list", path) }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let record = readdir(stream) else {
        if errno != 0 { throw SystemError("list", path) }
        break
      }
      let (name, isNamed) = withUnsafeBytes(of: &record.pointee.d_name) { bytes in
        let bytes = bytes.prefix { $0 != 0 }
        return String(validating: bytes, as: UTF8.self).map { ($0, true) }
          ?? (String(decoding: bytes, as: UTF8.self), false)
      }
      if name == "." || name == ".." { continue }
      let kind: Kind
      switch Int(record.pointee.d_type) {
      case Int(DT_REG): kind = .file
      case Int(DT_DIR): kind = .directory
      case Int(DT_LNK): kind = .link
      case Int(DT_UNKNOWN) where isNamed: kind = try status(path + "/" + name)?.kind ?? .other
      default: kind = .other
      }
      entries.append(Entry(name: name, kind: kind, isNamed: isNamed))
    }
    return entries.sorted { Path.precedes($0.name, $1.name) }
  }

  /// A file opened for reading, closed with the value; only regular files open, so that a pipe
  /// named like a page cannot make the reader wait for ever.
  package struct OpenFile: ~Copyable {
    fileprivate let descriptor: Int32
    package let path: String
    package let size: Int

    package init(_ path: String, followsLinks: Bool = true) throws(SystemError) {
      descriptor = open(
        path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW))
      self.path = path
      guard descriptor >= 0 else { throw SystemError("read", path) }
      var record = stat()
      guard fstat(descriptor, &record) == 0 else {
        let error = SystemError("read", path)
        close(descriptor)
        throw error
      }
      guard Kind(mode: record.st_mode) == .file else {
        let isDirectory = Kind(mode: record.st_mode) == .directory
        close(descriptor)
        throw SystemError("read", path, code: isDirectory ? EISDIR : EINVAL)
      }
      size = Int(record.st_size)
    }

    deinit {
      if descriptor >= 0 { close(descriptor) }
    }

    /// Reads from where the last call stopped until the piece is full or the file ends; gives how
    /// many bytes of the piece are read, 0 at the end.
    package func read(into piece: inout [UInt8]) throws(SystemError) -> Int {
      try fill(&piece) { systemRead(descriptor, $0, $1) }
    }

    /// The same from a place on, whatever was read before.
    package func read(into piece: inout [UInt8], at offset: Int) throws(SystemError) -> Int {
      var place = offset
      return try fill(&piece) { start, count in
        let read = pread(descriptor, start, count, off_t(place))
        place += max(0, read)
        return read
      }
    }

    private func fill(
      _ piece: inout [UInt8], _ read: (UnsafeMutablePointer<UInt8>, Int) -> Int
    ) throws(SystemError) -> Int {
      try piece.withUnsafeMutableBufferPointer { (buffer) throws(SystemError) in
        var count = 0
        while count < buffer.count, let start = buffer.baseAddress {
          let found = read(start + count, buffer.count - count)
          if found > 0 {
            count += found
          } else if found == 0 {
            break
          } else if errno != EINTR {
            throw SystemError("read", path)
          }
        }
        return count
      }
    }

    /// All the bytes from here to the end.
    package func readToEnd() throws(SystemError) -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: size + 1)
      let count = try read(into: &bytes)
      bytes.removeLast(bytes.count - count)
      // A file that grew since it was opened has more than its size said.
      guard count > size else { return bytes }
      var piece = [UInt8](repeating: 0, count: 64 * 1024)
      while true {
        let count = try read(into: &piece)
        if count == 0 { return bytes }
        bytes += piece[..<count]
      }
    }
  }

  /// The whole of a regular file.
  package static func read(_ path: String) throws(SystemError) -> [UInt8] {
    try OpenFile(path).readToEnd()
  }

  /// Writes a new file; refuses one that exists.
  package static func create(
    _ path: String, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(SystemError) {
    let file = try NewFile(path)
    try file.write(bytes)
    try file.finish()
  }

  package static func create(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in try create(path, buffer) }
  }

  /// A file being written; `finish` closes it and reports what only closing tells.
  package struct NewFile: ~Copyable {
    private var descriptor: Int32
    package let path: String

    package init(_ path: String) throws(SystemError) {
      descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      self.path = path
      guard descriptor >= 0 else { throw SystemError("create", path) }
    }

    deinit {
      if descriptor >= 0 { close(descriptor) }
    }

    package func write(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in try write(buffer) }
    }

    package func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(SystemError) {
      guard Descriptor.write(bytes, to: descriptor) else {
        throw SystemError("write", path)
      }
    }

    package consuming func finish() throws(SystemError) {
      let closing = descriptor
      descriptor = -1
      if close(closing) != 0 { throw SystemError("write", path) }
    }
  }

  /// Makes a folder; false where it exists already.
  @discardableResult
  package static func makeDirectory(_ path: String) throws(SystemError) -> Bool {
    if mkdir(path, 0o755) == 0 { return true }
    let error = SystemError("create", path)
    if error.code == EEXIST, isDirectory(path) { return false }
    throw error
  }

  /// Makes a folder and all the folders above it that are missing.
  package static func makeDirectories(_ path: String) throws(SystemError) {
    do {
      try makeDirectory(path)
    } catch {
      guard error.code == ENOENT, let parent = Path.parent(of: path) else { throw error }
      try makeDirectories(parent)
      try makeDirectory(path)
    }
  }

  /// Removes a file, a link or a whole folder; nothing happens where there is nothing.
  package static func remove(_ path: String) throws(SystemError) {
    guard let status = try status(path) else { return }
    if status.kind == .directory {
      for entry in try list(path) {
        let child = path + "/" + entry.name
        if entry.kind == .directory {
          try remove(child)
        } else if unlink(child) != 0 {
          throw SystemError("remove", child)
        }
      }
      if rmdir(path) != 0 { throw SystemError("remove", path) }
    } else if unlink(path) != 0 {
      throw SystemError("remove", path)
    }
  }

  package static func move(_ source: String, to target: String) throws(SystemError) {
    if rename(source, target) != 0 { throw SystemError("move \(source) to", target) }
  }

  /// Gives a file a second name; false where the file system has no hard links or refuses one.
  package static func link(_ source: String, to target: String) throws(SystemError) -> Bool {
    if systemLink(source, target) == 0 { return true }
    if [EPERM, EMLINK, EXDEV, ENOTSUP, EOPNOTSUPP, EACCES].contains(errno) { return false }
    throw SystemError("link \(source) to", target)
  }

  /// The path with all links followed; nil where it leads nowhere.
  package static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}

extension FileSystem.Status {
  fileprivate init(_ record: stat) {
    self.init(
      kind: FileSystem.Kind(mode: record.st_mode), size: Int(record.st_size),
      device: UInt64(record.st_dev), inode: UInt64(record.st_ino))
  }
}

extension FileSystem.Kind {
  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .directory
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}

// Inside the type the bare names would mean its own methods.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}
private func systemLink(_ source: String, _ target: String) -> Int32 {
  link(source, target)
}
