import Testing

/// Each checker sees what is wrong, and only that.
@Suite("The checkers of the repository's rules")
struct CheckerTests {
  private func violations(
    _ path: String, _ text: String, _ check: (SourceFile) -> [Violation]
  ) -> [String] {
    check(SourceFile(path: path, text: text)).map(\.description)
  }

  @Test(
    "an import that a target may not have is found",
    arguments: [
      ("Sources/Templates/A.swift", "import YAML", "YAML"),
      ("Sources/Templates/A.swift", "package import Localization", "Localization"),
      ("Sources/YAML/A.swift", "  @preconcurrency import Foundation", "Foundation"),
      ("Sources/YAML/A.swift", "@_spi(Parts) internal import Glibc", "Glibc"),
      ("Sources/Markdown/A.swift", "import struct CCmarkLibrary.cmark_node", "CCmarkLibrary"),
      ("Sources/SiteGenerator/Parse/A.swift", "import Glibc", "Glibc"),
      ("Sources/handout/BuildCommand.swift", "import Darwin", "Darwin"),
      ("Sources/PreviewServer/A.swift", "import Markdown", "Markdown"),
      ("Sources/Unknown/A.swift", "import Diagnostics", "Diagnostics"),
    ])
  func badImport(path: String, line: String, module: String) {
    #expect(
      violations(path, "\n\(line)\n", Imports.violations) == ["\(path):2: imports \(module)"])
  }

  @Test(
    "an import that a target may have is not",
    arguments: [
      ("Sources/Templates/A.swift", "package import Diagnostics"),
      ("Sources/OperatingSystem/A.swift", "  import Glibc"),
      ("Sources/handout/StandardOutput.swift", "import Musl"),
      ("Sources/Templates/A.swift", "// import YAML"),
      ("Sources/Templates/A.swift", "let important = 1"),
    ])
  func goodImport(path: String, line: String) {
    #expect(violations(path, line, Imports.violations) == [])
  }

  @Test(
    "forbidden code is found in the core",
    arguments: [
      ("  print(x)", "print("), ("let clock = ContinuousClock()", "ContinuousClock"),
      ("let x = getenv(\"X\")", nil), ("_ = time(nil)", nil),
      ("let x = Int.random(in: 0...1)", "random("),
      ("let x = try! f()", "try!"), ("let x = y as! Int", "as!"),
      ("fatalError(\"no\")", "fatalError("), ("public struct X {}", "public "),
      ("final class X: @unchecked Sendable {}", "@unchecked Sendable"),
      ("reader.time(\"hold\")", nil), ("mutating func time(_ x: Int) {", nil),
      ("printer.print(x)", nil), ("let fingerprint(x)", nil), ("let updated = candidate(1)", nil),
      ("/// No `try!` here, and no print(x).", nil), ("x() // as! would trap", nil),
    ] as [(String, String?)])
  func forbidden(line: String, found: String?) {
    let path = "Sources/YAML/A.swift"
    #expect(
      violations(path, line, ForbiddenCode.violations)
        == (found.map { ["\(path):1: uses \($0)"] } ?? []))
  }

  @Test(
    "the system's clock, environment and exits are found where its module is imported",
    arguments: [
      ("let x = getenv(\"X\")", "getenv("), ("_ = time(nil)", "time("), ("exit(1)", "exit("),
      ("let x = reader.time(\"hold\")", nil), ("let x = overtime(1)", nil),
    ] as [(String, String?)])
  func forbiddenSystem(line: String, found: String?) {
    let path = "Sources/OperatingSystem/A.swift"
    #expect(
      violations(path, "import Glibc\n\(line)", ForbiddenCode.violations)
        == (found.map { ["\(path):2: uses \($0)"] } ?? []))
  }

  @Test("what is safe for a reason says the reason above it")
  func reason() {
    let path = "Sources/YAML/A.swift"
    let line = "  nonisolated(unsafe) let x = y\n"
    #expect(
      violations(path, "let y = 1\n" + line, ForbiddenCode.violations)
        == ["\(path):2: uses nonisolated(unsafe)"])
    #expect(violations(path, "  // Nobody writes y.\n" + line, ForbiddenCode.violations) == [])
  }

  @Test("the tool may print and see the clock, but not trap")
  func forbiddenInTool() {
    let text = "print(x)\nlet c = ContinuousClock()\ntry! f()\n"
    let path = "Sources/handout/A.swift"
    #expect(violations(path, text, ForbiddenCode.violations) == ["\(path):3: uses try!"])
  }

  @Test("401 lines are too long, 400 are not")
  func length() {
    let line = "let x = 1\n"
    let path = "Tests/YAML/A.swift"
    #expect(violations(path, String(repeating: line, count: 400), Layout.tooLong) == [])
    #expect(
      violations(path, String(repeating: line, count: 401), Layout.tooLong)
        == ["\(path):401: is 401 lines long"])
    #expect(
      violations(path, String(repeating: line, count: 400) + "x", Layout.tooLong)
        == ["\(path):401: is 401 lines long"])
  }

  @Test("a second type of a name is found, a private or nested one is not")
  func typeNames() {
    let files = [
      SourceFile(path: "A.swift", text: "package final class Node {\n  struct Tag {}\n}\n"),
      SourceFile(path: "B.swift", text: "private struct Node {}\nstruct Tag {}\n"),
      SourceFile(path: "C.swift", text: "indirect enum Node {}\n"),
    ]
    #expect(
      TypeNames.violations(in: files).map(\.description) == [
        "C.swift:1: declares Node, as A.swift does"
      ])
  }

  @Test("a mark of work left to do is found in comments too", arguments: Layout.marks)
  func leftToDo(mark: String) {
    #expect(
      violations("Sources/YAML/A.swift", "x()\n// \(mark): y\n", Layout.leftToDo)
        == ["Sources/YAML/A.swift:2: says \(mark)"])
    #expect(violations("Sources/YAML/A.swift", mark.lowercased(), Layout.leftToDo) == [])
  }

  @Test("what a merge leaves is found at the beginning of a line alone")
  func unfinishedMerges() {
    let mark = String(repeating: "<", count: 7)
    let text = "a\n\(mark) HEAD\nb\n=======\nc\n>>>>>>> d\n x \(mark) y\n\(mark)x\n"
    #expect(
      violations("content/A.md", text, Layout.unfinishedMerges) == [
        "content/A.md:2: is left of a merge", "content/A.md:6: is left of a merge",
      ])
  }

  @Test("folders that do not mirror each other are found")
  func mirror() {
    let found = Layout.unmirrored(
      targets: ["YAML", "HTML", "handout"], tests: ["YAML", "Xml", "Sites", "Benchmarks"],
      manifest: "tests(\n  \"YAML\", []), tests(\"Xml\", [])")
    #expect(
      found.map(\.description) == [
        "Sources/HTML:1: has no folder in Tests", "Tests/Sites:1: has no line in Package.swift",
        "Tests/Xml:1: has no folder in Sources",
      ])
    #expect(
      Layout.strayFolders("YAML", sources: ["Parse"], tests: ["Parse", "Pars"])
        == [Violation(path: "Tests/YAML/Pars", reason: "has no folder in Sources/YAML")])
  }

  @Test("an id of a rule that is declared twice, or written out elsewhere, is found")
  func ruleIDs() {
    let declaration =
      "  static let alt: RuleID = \"alt-text\"\n  static let steps: RuleID = \"steps\"\n"
    let files = [
      SourceFile(path: "A.swift", text: declaration),
      SourceFile(path: "B.swift", text: "static let alt: RuleID = \"alt-text\"\n"),
      SourceFile(path: "C.swift", text: "\nDiagnostic(\"alt-text\", x)\nRule(id: \"steps\")\n"),
      SourceFile(path: "D.swift", text: "Diagnostic(.alt, \"steps\", \"alt-texts\")\n"),
    ]
    #expect(
      Rules.writtenIDs(in: files).map(\.description) == [
        "B.swift:1: declares the id alt-text again", "C.swift:2: writes the id alt-text",
        "C.swift:3: writes the id steps",
      ])
  }

  @Test("a rule outside its folder, without its line, or not alone in its file is found")
  func rules() {
    func file(_ path: String, _ rules: String...) -> SourceFile {
      SourceFile(
        path: "Sources/SiteGenerator/\(path).swift",
        text: rules.map { "  static let \($0) = Rule(\n" }.joined())
    }
    let list = SourceFile(
      path: "List.swift", text: "    .good,\n    .twice,\n    .twice,\n    .outside,\n    .gone,\n")
    let folder = "Check/Rules"
    let found = Rules.violations(
      in: [
        file("\(folder)/Good", "good"), file("\(folder)/Twice", "twice"),
        file("Parse/Outside", "outside"), file("\(folder)/Two", "one", "two"),
        file("\(folder)/None"), file("\(folder)/Other", "unlisted"), file("Parse/Free"),
      ], list: list)
    #expect(
      found.map(\.description) == [
        "Sources/SiteGenerator/Parse/Outside.swift:1: declares a rule outside \(Rules.folder)",
        "\(Rules.folder)/Two.swift:1: declares 2 rules",
        "\(Rules.folder)/None.swift:1: declares 0 rules",
        "\(Rules.folder)/Other.swift:1: declares the rule unlisted",
        "List.swift:1: lists gone, which no file declares", "List.swift:1: lists one 0 times",
        "List.swift:1: lists twice 2 times", "List.swift:1: lists two 0 times",
        "List.swift:1: lists unlisted 0 times",
      ])
  }
}
