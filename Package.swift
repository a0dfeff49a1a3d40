// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Modules whose loops over bytes and words the tests run thousands of times: optimized in debug
/// builds too, overflow checks and preconditions kept.
func hot(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))])
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, path: "Tests/" + name, exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "Handout",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CCmarkLibrary", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "CCmark", dependencies: ["CCmarkLibrary"]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(name: "CSystem"),
    .target(name: "CBase"),
    .target(name: "CVersion"),
    module("OperatingSystem", ["CSystem"]),
    module("Diagnostics"),
    module("HTML"),
    module("Colors"),
    module("Video"),
    module("Captions", ["Diagnostics"]),
    module("QRCodes", ["CQREncode", "HTML"]),
    module("Figures", ["Diagnostics", "HTML", "YAML"]),
    hot("YAML", ["CYAML", "Diagnostics"]),
    module("Markdown", ["CCmark", "Diagnostics", "HTML"]),
    module("Templates", ["Diagnostics", "HTML"]),
    hot("Interchange", ["CExpat", "Diagnostics", "HTML", "Localization", "Markdown"]),
    module("Localization", ["Diagnostics", "YAML"]),
    hot("Language", ["Diagnostics", "Localization", "YAML"]),
    module(
      "SiteGenerator",
      [
        "Captions", "CBase", "Colors", "Diagnostics", "Figures", "HTML", "Interchange", "Language",
        "Localization", "Markdown", "OperatingSystem", "QRCodes", "Templates", "Video", "YAML",
      ]),
    module(
      "PreviewServer",
      ["HTML", "OperatingSystem", .product(name: "FlyingSocks", package: "FlyingFox")]),
    .executableTarget(
      name: "handout",
      dependencies: [
        "CVersion", "Diagnostics", "HTML", "Interchange", "Localization", "OperatingSystem",
        "PreviewServer", "SiteGenerator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
    tests("OperatingSystem", ["OperatingSystem", "TestSupport"]),
    tests("Diagnostics", ["Diagnostics"]),
    tests("HTML", ["HTML", "TestSupport"]),
    tests("Colors", ["Colors"]),
    tests("Video", ["TestSupport", "Video"]),
    tests("Captions", ["Captions", "Diagnostics"]),
    tests("QRCodes", ["HTML", "QRCodes"]),
    tests("Figures", ["Diagnostics", "Figures"]),
    tests("YAML", ["Diagnostics", "YAML"]),
    tests("Markdown", ["Diagnostics", "HTML", "Markdown", "TestSupport"]),
    tests("Templates", ["Diagnostics", "HTML", "Templates"]),
    tests("Localization", ["Diagnostics", "Localization", "TestSupport", "YAML"]),
    tests("Language", ["Diagnostics", "Language", "Localization", "YAML"]),
    tests(
      "Interchange", ["Diagnostics", "Interchange", "Localization", "TestSupport"],
      exclude: ["Support/returned", "Support/written"]),
    tests("PreviewServer", ["PreviewServer"]),
    tests("CommandLine", ["TestSupport"]),
    tests("Architecture", []),
    tests(
      "SiteGenerator",
      [
        "Captions", "Colors", "Diagnostics", "Figures", "HTML", "Interchange", "Language",
        "Localization", "Markdown", "OperatingSystem", "SiteGenerator", "Templates", "TestSupport",
        "Video", "YAML",
      ]),
    tests(
      "Sites",
      [
        "Diagnostics", "Figures", "HTML", "Interchange", "Language", "Localization", "Markdown",
        "OperatingSystem", "QRCodes", "SiteGenerator", "Templates", "TestSupport", "Video",
        "YAML",
      ],
      exclude: [
        "two-locales", "two-locales.expected", "three-locales", "three-locales.expected",
        "programs", "programs.expected",
        "ProgramFaults.expected",
        "Faults.expected",
        "ReadingRoom/bridge.expected",
      ]),
  ]
)
