import Foundation
import TestSupport

/// A program that reads what Handout writes, where it is installed.
struct OtherProgram {
  let name: String

  var isInstalled: Bool {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  /// What it says of a file; empty where all is well.
  func complaint(on bytes: [UInt8], _ arguments: [String]) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write("file", bytes)
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments + ["file"]
    process.currentDirectoryURL = folder.url
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0
      ? "" : "\(process.terminationStatus): " + String(decoding: text, as: UTF8.self)
  }
}
