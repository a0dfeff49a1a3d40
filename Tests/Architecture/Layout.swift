/// How the repository's files are laid out.
enum Layout {
  static let lineLimit = 400

  static func tooLong(_ file: SourceFile) -> [Violation] {
    let count = file.text.hasSuffix("\n") ? file.lines.count - 1 : file.lines.count
    guard count > lineLimit else { return [] }
    return [Violation(path: file.path, line: lineLimit + 1, reason: "is \(count) lines long")]
  }

  /// Marks of work left to do. They are put together here so that this file has none.
  static let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]

  static func leftToDo(_ file: SourceFile) -> [Violation] {
    zip(1..., file.lines).flatMap { number, line in
      marks.filter { line.contains($0) }.map {
        Violation(path: file.path, line: number, reason: "says \($0)")
      }
    }
  }

  /// Lines that a merge leaves where it could not decide.
  static func unfinishedMerges(_ file: SourceFile) -> [Violation] {
    zip(1..., file.lines).filter { _, line in
      line.hasPrefix("<<<<<<< ") || line.hasPrefix(">>>>>>> ")
    }.map { number, _ in
      Violation(path: file.path, line: number, reason: "is left of a merge")
    }
  }

  /// Test folders that stand for more than one target.
  static let wideTests: Set<String> = [
    "Architecture", "Benchmarks", "Browser", "CommandLine", "Packages", "Publishing", "SiteChecks",
    "Sites", "Support", "Translators",
  ]

  /// Those of them that are no target: scripts, and what other tests share.
  static let otherTests: Set<String> = [
    "Benchmarks", "Browser", "Packages", "Publishing", "SiteChecks", "Support", "Translators",
  ]

  /// The targets of Sources that have Swift code, and the folders of Tests, name by name.
  static func unmirrored(
    targets: Set<String>, tests: Set<String>, manifest: String
  ) -> [Violation] {
    // The tool is tested from outside, as CommandLine.
    let untested = targets.subtracting(tests).subtracting(["handout"]).map {
      Violation(path: "Sources/\($0)", reason: "has no folder in Tests")
    }
    let strays = tests.subtracting(targets).subtracting(wideTests).map {
      Violation(path: "Tests/\($0)", reason: "has no folder in Sources")
    }
    let manifest = manifest.filter { !$0.isWhitespace }
    let unbuilt = tests.subtracting(otherTests)
      .filter { !manifest.contains("tests(\"\($0)\"") }
      .map { Violation(path: "Tests/\($0)", reason: "has no line in Package.swift") }
    return (untested + strays + unbuilt).sorted { $0.description < $1.description }
  }

  /// Folders below a test target's that its target does not have.
  static func strayFolders(_ target: String, sources: [String], tests: [String]) -> [Violation] {
    tests.filter { !sources.contains($0) && $0 != "Support" }.map {
      Violation(path: "Tests/\(target)/\($0)", reason: "has no folder in Sources/\(target)")
    }
  }
}
