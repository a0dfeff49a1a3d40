/// Which target may import what. The package manager does not hold this: an import that is not
/// declared compiles where another target has built the module.
enum Imports {
  static let allowed: [String: Set<String>] = [
    "OperatingSystem": ["Synchronization"],
    "Diagnostics": [],
    "HTML": [],
    "Colors": [],
    "Video": [],
    "Captions": ["Diagnostics"],
    "QRCodes": ["CQREncode", "HTML"],
    "Figures": ["Diagnostics", "HTML", "YAML"],
    "YAML": ["CYAML", "Diagnostics"],
    "Markdown": ["CCmark", "Diagnostics", "HTML"],
    "Templates": ["Diagnostics", "HTML"],
    "Localization": ["Diagnostics", "YAML"],
    "Interchange": ["CExpat", "Diagnostics", "HTML", "Localization", "Markdown"],
    "Language": ["Diagnostics", "Localization", "YAML"],
    "SiteGenerator": [
      "Captions", "CBase", "Colors", "Diagnostics", "Figures", "HTML", "Interchange", "Language",
      "Localization", "Markdown", "OperatingSystem", "QRCodes", "Synchronization", "Templates",
      "Video", "YAML",
    ],
    "PreviewServer": ["FlyingSocks", "HTML", "OperatingSystem", "Synchronization"],
    "handout": [
      "ArgumentParser", "CVersion", "Diagnostics", "HTML", "Interchange", "Localization",
      "OperatingSystem", "PreviewServer", "SiteGenerator", "Synchronization",
    ],
  ]

  static let systemModules: Set<String> = ["CSystem", "Darwin", "Dispatch", "Glibc", "Musl"]

  /// Files and folders that may speak to the operating system.
  static let systemPlaces = [
    "Sources/OperatingSystem/", "Sources/PreviewServer/", "Sources/handout/FileClock.swift",
    "Sources/handout/SharedOptions.swift", "Sources/handout/StandardOutput.swift",
  ]

  static func violations(in file: SourceFile) -> [Violation] {
    let allowed = file.target.flatMap { Self.allowed[$0] } ?? []
    let maySpeakToSystem = systemPlaces.contains { file.path.hasPrefix($0) }
    return zip(1..., file.code).compactMap { (number, line) -> Violation? in
      guard let module = module(importedBy: line) else { return nil }
      if allowed.contains(module) { return nil }
      if systemModules.contains(module), maySpeakToSystem { return nil }
      return Violation(path: file.path, line: number, reason: "imports \(module)")
    }
  }

  private static func module(importedBy line: String) -> String? {
    let pattern =
      /^\s*(?:@\w+(?:\([^)]*\))? +)*(?:package |public |internal |private |fileprivate )?import (?:(?:struct|class|enum|protocol|func|var|let|typealias) )?(\w+)/
    return line.firstMatch(of: pattern).map { String($0.1) }
  }
}
