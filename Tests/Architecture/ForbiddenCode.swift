import Foundation

/// Code that would break a promise: that the core only turns values into values, and that no input
/// stops the tool.
enum ForbiddenCode {
  /// Not in the core, which prints nothing and knows no clock, environment or chance.
  static let inCore = [
    "print(", "debugPrint(", "dump(", "CommandLine", "ContinuousClock", "SuspendingClock",
    "random(", "randomElement(", "shuffled(", "SystemRandomNumberGenerator",
  ]

  /// Not in files of the core that import the system's own module; elsewhere these are other names.
  static let ofSystem = [
    "abort(", "clock_gettime(", "exit(", "getenv(", "gettimeofday(", "localtime_r(", "printf(",
    "puts(", "rand(", "time(",
  ]

  /// Nowhere in Sources.
  static let everywhere = ["try!", "as!", "fatalError(", "preconditionFailure(", "public "]

  /// Nowhere in Sources without a comment above it that says why it is safe.
  static let withReason = ["@unchecked Sendable", "nonisolated(unsafe)"]

  static func violations(in file: SourceFile) -> [Violation] {
    var forbidden = everywhere + withReason
    if file.target != "handout" {
      forbidden += inCore
      if Imports.systemModules.contains(where: { file.text.contains("import \($0)\n") }) {
        forbidden += ofSystem
      }
    }
    forbidden.removeAll { file.text.range(of: $0, options: .literal) == nil }
    guard !forbidden.isEmpty else { return [] }
    let lines = file.code
    return lines.indices.flatMap { index in
      forbidden.filter { code in
        occurs(code, in: lines[index])
          && !(withReason.contains(code) && index > 0 && isComment(file.lines[index - 1]))
      }.map { Violation(path: file.path, line: index + 1, reason: "uses \($0)") }
    }
  }

  private static func isComment(_ line: Substring) -> Bool {
    line.drop { $0 == " " }.hasPrefix("//")
  }

  /// Whether the code stands there as a name of its own: neither the end of a longer name nor a
  /// member, which is somebody else's.
  private static func occurs(_ code: String, in line: String) -> Bool {
    line.ranges(of: code).contains { range in
      guard range.lowerBound > line.startIndex else { return true }
      let before = line[line.index(before: range.lowerBound)]
      let isMember = before == "." && !["random(", "randomElement(", "shuffled("].contains(code)
      return !(before.isLetter || before.isNumber || before == "_" || isMember)
    }
  }
}
