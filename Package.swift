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
    module("Diagnostics"),
    module("HTML"),
    module("Templates", ["Diagnostics", "HTML"]),
    tests("Diagnostics", ["Diagnostics"]),
    tests("HTML", ["HTML"]),
    tests("Templates", ["Diagnostics", "HTML", "Templates"]),
  ]
)
