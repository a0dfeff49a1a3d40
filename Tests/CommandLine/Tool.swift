import Foundation
import Testing

/// How a process ended and what it wrote.
struct Outcome: Equatable {
  /// The exit status, or the signal's number where a signal ended it.
  var status: Int32
  var isKilled = false
  var output: String
  var errors: String
}

/// The tool that the package built, run as its users run it.
enum Tool {
  /// Beside the test bundle, which lies in the build folder or some levels below it.
  static func path() throws -> String {
    let bundles = CommandLine.arguments.filter { $0.contains(".xctest") }
    for bundle in bundles {
      var folder = URL(filePath: bundle).standardizedFileURL
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let tool = folder.appending(path: "handout").path
        if FileManager.default.isExecutableFile(atPath: tool), !isFolder(tool) { return tool }
      }
    }
    throw ToolIsMissing(arguments: CommandLine.arguments)
  }

  static func run(
    _ arguments: String..., in directory: String? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    try RunningProcess(path(), arguments, in: directory, environment: environment).wait()
  }

  static func start(_ arguments: String...) throws -> RunningProcess {
    try RunningProcess(path(), arguments)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}

struct ToolIsMissing: Error {
  let arguments: [String]
}

/// A process that writes into files of its own, so that no full pipe can hold it up.
final class RunningProcess {
  private let process = Process()
  private let folder: TemporaryFolder

  init(
    _ executable: String, _ arguments: [String], in directory: String? = nil,
    environment: [String: String] = [:], input: FileHandle? = nil, errors: FileHandle? = nil
  ) throws {
    folder = try TemporaryFolder()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: directory ?? folder.path)
    let own = ProcessInfo.processInfo.environment
    let sanitizers = own.filter { $0.key == "ASAN_OPTIONS" || $0.key == "TSAN_OPTIONS" }
    process.environment = environment.merging(["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]) { own, _ in
      own
    }
    .merging(sanitizers) { $1 }
    process.standardInput = input ?? FileHandle.nullDevice
    process.standardOutput = try Self.newFile(folder.path + "/output")
    process.standardError = try errors ?? Self.newFile(folder.path + "/errors")
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  var isRunning: Bool { process.isRunning }

  func kill() {
    kill(process.processIdentifier, SIGKILL)
  }

  /// As Ctrl-C does.
  func interrupt() {
    kill(process.processIdentifier, SIGINT)
  }

  func outputSoFar() throws -> String {
    try text("output")
  }

  func wait() throws -> Outcome {
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, isKilled: process.terminationReason == .uncaughtSignal,
      output: try text("output"), errors: try text("errors"))
  }

  private func text(_ name: String) throws -> String {
    let path = folder.path + "/" + name
    guard FileManager.default.fileExists(atPath: path) else { return "" }
    return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  private static func newFile(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(filePath: path))
    return try FileHandle(forWritingTo: URL(filePath: path))
  }

  private func kill(_ process: Int32, _ signal: Int32) {
    #if canImport(Glibc)
      Glibc.kill(process, signal)
    #else
      Darwin.kill(process, signal)
    #endif
  }
}
