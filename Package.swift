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

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, path: "Tests/" + name, exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "Handout",
  platforms: [.macOS(.v15)],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    module("Diagnostics"),
    module("HTML"),
    module("Localization", ["Diagnostics", "YAML"]),
    module("YAML", ["CYAML", "Diagnostics"]),
    tests("Diagnostics", ["Diagnostics"]),
    tests("HTML", ["HTML"]),
    tests("Localization", ["Diagnostics", "Localization", "YAML"]),
    tests("YAML", ["Diagnostics", "YAML"]),
    .systemLibrary(
      name: "CCmarkLibrary", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "CCmark", dependencies: ["CCmarkLibrary"]),
    module("Markdown", ["CCmark", "Diagnostics", "HTML"]),
    tests("Diagnostics", ["Diagnostics"]),
    tests("HTML", ["HTML"]),
    tests("Markdown", ["Markdown", "Diagnostics", "HTML"]),
    module("SiteGenerator", ["Diagnostics", "HTML"]),
    tests("Diagnostics", ["Diagnostics"]),
    tests("HTML", ["HTML"]),
    tests("SiteGenerator", ["SiteGenerator"]),
  ]
)
