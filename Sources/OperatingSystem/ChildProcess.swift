#if canImport(Glibc)
  import CSystem
  import Glibc
#elseif canImport(Musl)
  import CSystem
  import Musl
#else
  import Darwin
#endif

/// Another program, run with limits, so that nothing it does to a file can take this one down.
package struct ChildProcess: Sendable {
  /// The absolute path of the program.
  package let program: String
  /// All the variables that it sees.
  package let environment: [String: String]
  package let limits: Limits

  package init(program: String, environment: [String: String], limits: Limits) {
    self.program = program
    self.environment = environment
    self.limits = limits
  }

  /// What the program may take; beyond it, it is ended.
  package struct Limits: Sendable, Hashable {
    /// Addresses, in bytes; not held on macOS, which has no such limit.
    package var memory: Int
    /// Seconds of a processor.
    package var processorTime: Int
    /// The length of a file that it writes, in bytes.
    package var fileLength: Int
    /// Seconds that pass meanwhile.
    package var time: Int

    package init(memory: Int, processorTime: Int, fileLength: Int, time: Int) {
      self.memory = memory
      self.processorTime = processorTime
      self.fileLength = fileLength
      self.time = time
    }
  }

  /// How the program ended.
  package enum Ending: Sendable, Hashable {
    case exited(Int32)
    /// By a signal, such as that of a limit.
    case killed(Int32)
    /// It took too long.
    case overdue
  }

  package struct Outcome: Sendable, Hashable {
    package var ending: Ending
    /// The beginning of what it wrote to its standard error.
    package var errors: String
  }

  /// The path of a program in a list of folders, separated by colons as in PATH; nil where none has it.
  package static func find(_ name: String, in searchPath: String) -> String? {
    searchPath.split(separator: ":").lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 && !FileSystem.isDirectory($0) }
  }

  /// Runs the program in a folder and waits for its end. Throws where it cannot be started.
  package func run(_ arguments: [String], in folder: String) throws(SystemError) -> Outcome {
    var ends: [Int32] = [-1, -1]
    guard Self.openPipe(&ends) else { throw SystemError("run", program) }
    defer { close(ends[0]) }
    let process: pid_t
    do throws(SystemError) {
      process = try start(Self.words(program, arguments, in: folder, limits), errors: ends[1])
    } catch {
      close(ends[1])
      throw error
    }
    // Else the pipe would have a writer, and no end, as long as this process runs.
    close(ends[1])
    var patience = Patience(milliseconds: limits.time * 1000)
    let errors = Self.read(ends[0], &patience)
    return Outcome(
      ending: Self.end(of: process, &patience), errors: String(decoding: errors, as: UTF8.self))
  }

  /// How much of the errors is kept, in bytes.
  private static let errorLength = 4096

  private static let shell = "/bin/sh"

  /// The shell sets the limits and then becomes the program. The path, the folder and the arguments
  /// are its parameters, never its text.
  private static func words(
    _ program: String, _ arguments: [String], in folder: String, _ limits: Limits
  ) -> [String] {
    let script = """
      cd "$1" || exit 126
      ulimit -c 0
      ulimit -v "$2" 2>/dev/null
      ulimit -t "$3" && ulimit -f "$4" || exit 126
      shift 4
      exec "$@"
      """
    // Kilobytes, seconds, blocks of 512 bytes.
    let numbers = [limits.memory / 1024, limits.processorTime, limits.fileLength / 512]
    return [Self.shell, "-c", script, "sh", folder] + numbers.map(String.init) + [program]
      + arguments
  }

  /// What is left of the time that a program may take.
  private struct Patience {
    var milliseconds: Int
    /// The longest wait before the program is looked at again: long against the lateness of a busy
    /// system, which nothing here sees.
    static let slice = 20
  }

  private static func read(_ descriptor: Int32, _ patience: inout Patience) -> [UInt8] {
    var errors: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1024)
    while patience.milliseconds > 0 {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&request, 1, Int32(Patience.slice))
      if ready == 0 { patience.milliseconds -= Patience.slice }
      guard ready > 0 else { continue }
      let count = systemRead(descriptor, &piece, piece.count)
      if count <= 0 { break }
      errors += piece[..<count].prefix(errorLength - errors.count)
    }
    return errors
  }

  private static func end(of process: pid_t, _ patience: inout Patience) -> Ending {
    var status: Int32 = 0
    var ended = waitpid(process, &status, WNOHANG)
    // Most end with their standard error; what goes on without it is looked at ever more seldom.
    var wait = 1
    while ended == 0, patience.milliseconds > 0 {
      usleep(UInt32(wait) * 1000)
      patience.milliseconds -= wait
      wait = min(2 * wait, Patience.slice)
      ended = waitpid(process, &status, WNOHANG)
    }
    if ended == 0 {
      kill(process, SIGKILL)
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      return .overdue
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }
}

/// Starting it.
extension ChildProcess {
  #if canImport(Darwin)
    private typealias Actions = posix_spawn_file_actions_t?
    private typealias Attributes = posix_spawnattr_t?
  #else
    private typealias Actions = posix_spawn_file_actions_t
    private typealias Attributes = posix_spawnattr_t
  #endif

  private func start(_ words: [String], errors: Int32) throws(SystemError) -> pid_t {
    #if canImport(Darwin)
      var (actions, attributes): (Actions, Attributes) = (nil, nil)
    #else
      var (actions, attributes) = (Actions(), Attributes())
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Worker threads block signals, which a child would inherit.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))

    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var process = pid_t()
    let failure = Self.withPointers(words) { words in
      Self.withPointers(variables) { variables in
        posix_spawn(&process, Self.shell, &actions, &attributes, words, variables)
      }
    }
    guard failure == 0 else { throw SystemError("run", program, code: failure) }
    return process
  }

  /// Hands `body` texts as C knows them, with a nil behind the last.
  private static func withPointers<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }

  /// Whether a pipe could be made whose ends no other child inherits.
  private static func openPipe(_ ends: inout [Int32]) -> Bool {
    #if os(Linux)
      return pipe2(&ends, O_CLOEXEC) == 0
    #else
      guard pipe(&ends) == 0 else { return false }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return true
    #endif
  }
}

// Inside the type the bare name would mean its own method.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}
