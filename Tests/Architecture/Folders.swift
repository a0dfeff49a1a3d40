/// Which folder of SiteGenerator may name the types of which others. The files beside the folders
/// are the pipeline, which is on top of the stages.
///
/// What an extension adds to a type of another module is not looked at: its name alone does not say
/// where it was declared.
enum Folders {
  static let module = "Sources/SiteGenerator"

  /// What each folder uses, from the lowest: a folder uses only those before it.
  static let uses: [(folder: String, others: [String])] = [
    ("Failures", []),
    ("Content", ["Failures"]),
    ("Metadata", ["Content"]),
    ("Load", []),
    ("Look", ["Content", "Load"]),
    ("Segments", ["Content"]),
    ("Record", ["Segments"]),
    ("Comments", ["Content"]),
    ("Parse", ["Comments", "Content", "Load", "Look", "Metadata", "Record"]),
    ("Assemble", ["Comments", "Content", "Load", "Look", "Parse", "Record"]),
    ("Check", ["Assemble", "Comments", "Content", "Load", "Parse", "Record", "Segments"]),
    ("Develop", ["Content", "Failures"]),
    ("Views", []),
    ("Render", ["Assemble", "Content", "Load", "Views"]),
    ("Shots", ["Assemble", "Failures", "Load", "Parse", "Render"]),
    ("Examine", ["Assemble", "Check", "Content", "Failures", "Load", "Parse", "Render"]),
    (
      "Status",
      [
        "Assemble", "Check", "Content", "Examine", "Failures", "Load", "Record", "Segments",
        "Views",
      ]
    ),
    ("Write", ["Content", "Develop", "Failures", "Render"]),
    ("Stamp", ["Assemble", "Check", "Comments", "Content", "Load", "Parse", "Render", "Write"]),
    (
      "BuildPipeline",
      ["Assemble", "Check", "Examine", "Failures", "Render", "Stamp", "Write"]
    ),
    (
      "Accept",
      [
        "Assemble", "Check", "Content", "Examine", "Failures", "Load", "Parse", "Record",
        "Segments",
      ]
    ),
    (
      "Exchange",
      [
        "Accept", "Assemble", "Check", "Content", "Examine", "Failures", "Load", "Parse", "Record",
        "Segments",
      ]
    ),
    (
      "ReadingRoom",
      [
        "Accept", "Assemble", "Check", "Comments", "Content", "Examine", "Exchange", "Failures",
        "Record", "Render", "Segments", "Views",
      ]
    ),
    (
      "Preview",
      [
        "Accept", "Assemble", "Check", "Content", "Examine", "Failures", "Load", "Parse",
        "ReadingRoom", "Render", "Shots", "Status", "Views",
      ]
    ),
    ("Serve", ["Content", "Render"]),
    ("Overrides", ["Content", "Failures", "Load"]),
    ("Schema", ["Comments", "Content", "Failures", "Load", "Look", "Parse"]),
    ("Scaffold", ["Content", "Failures", "Load", "Schema"]),
  ]

  /// Folders of the table that use one that stands behind them, or itself.
  static func disordered(_ uses: [(folder: String, others: [String])]) -> [Violation] {
    uses.indices.flatMap { index in
      uses[index].others.filter { other in !uses[..<index].contains { $0.folder == other } }.map {
        Violation(
          path: "\(module)/\(uses[index].folder)", reason: "uses \($0), which stands behind it")
      }
    }
  }

  /// Files that name a type of a folder that theirs may not use, folders that the table does not
  /// have, and uses of the table that no file makes.
  static func violations(
    in files: [SourceFile], _ uses: [(folder: String, others: [String])]
  ) -> [Violation] {
    let files = files.filter { $0.path.hasPrefix(module + "/") }
    let known = Dictionary(
      uses.map { ($0.folder, Set($0.others)) }, uniquingKeysWith: { first, _ in first })
    let folders = declarations(in: files)
    var found: [Violation] = []
    var made: [String: Set<String>] = [:]
    for file in files {
      let own = folder(of: file)
      for (number, line) in zip(1..., file.code) {
        for name in typeNames(in: line) {
          guard let other = folders[name], other != own else { continue }
          if known[own]?.contains(other) == true {
            made[own, default: []].insert(other)
          } else {
            found.append(
              Violation(path: file.path, line: number, reason: "names \(name) of \(other)"))
          }
        }
      }
    }
    let strays = Set(files.map(folder)).subtracting(known.keys).sorted().map {
      Violation(path: "\(module)/\($0)", reason: "is not in the table of folders")
    }
    let idle = uses.flatMap { use in
      use.others.filter { made[use.folder]?.contains($0) != true }.map {
        Violation(path: "\(module)/\(use.folder)", reason: "does not use \($0)")
      }
    }
    return found + strays + idle
  }

  /// The table as a Mermaid graph, without the uses that follow from others.
  static func graph(_ uses: [(folder: String, others: [String])]) -> String {
    var reachable: [String: Set<String>] = [:]
    var lines = ["graph BT"]
    for (folder, others) in uses {
      let implied = others.reduce(into: Set<String>()) { $0.formUnion(reachable[$1] ?? []) }
      reachable[folder] = implied.union(others)
      let direct = others.filter { !implied.contains($0) }
      lines.append(
        direct.isEmpty ? "  \(folder)" : "  \(folder) --> \(direct.joined(separator: " & "))")
    }
    return lines.joined(separator: "\n")
  }

  private static func folder(of file: SourceFile) -> String {
    file.folders.count > 2 ? file.folders[2] : "BuildPipeline"
  }

  /// The folder that declares each type.
  private static func declarations(in files: [SourceFile]) -> [String: String] {
    var folders: [String: String] = [:]
    for file in files {
      for name in file.declaredTypes { folders[name] = folder(of: file) }
    }
    return folders
  }

  /// The names in a line that begin with a capital and are nobody's member.
  private static func typeNames(in line: String) -> [String] {
    line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
      .compactMap { $0.split(separator: ".", omittingEmptySubsequences: false).first }
      .filter { $0.first?.isUppercase == true }.map(String.init)
  }
}
