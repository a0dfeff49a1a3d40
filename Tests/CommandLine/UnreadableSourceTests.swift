import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What stands in a file's place is something that not even root can read as a file.
@Suite("Sources that cannot be read fail the build and do not hold it up")
struct UnreadableSourceTests {
  enum Obstacle: CaseIterable {
    case folder
    case danglingLink
    case loop
    case pipe
    case linkOutside

    func put(at path: String) throws {
      let files = FileManager.default
      if files.fileExists(atPath: path) { try files.removeItem(atPath: path) }
      switch self {
      case .folder: try files.createDirectory(atPath: path, withIntermediateDirectories: true)
      case .danglingLink:
        try files.createSymbolicLink(atPath: path, withDestinationPath: "nothing")
      case .loop: try files.createSymbolicLink(atPath: path, withDestinationPath: path)
      case .pipe: if mkfifo(path, 0o600) != 0 { throw POSIXError(.EIO) }
      case .linkOutside:
        try files.createSymbolicLink(atPath: path, withDestinationPath: "/etc/hosts")
      }
    }
  }

  static let files = [
    "content/site.yml", "content/clinic.yml", "content/exercises/bridge/en.md",
    "content/exercises/bridge/2.svg", "content/pages/safety/es.md", "content/static/sheet.txt",
    "locales/en/locale.yml", "locales/es/strings.yml", "locales/es/glossary.yml",
    "templates/layout.html", "templates/assets/site.css",
  ]

  @Test(
    "each file of a site, replaced by each obstacle",
    arguments: UnreadableSourceTests.files, Obstacle.allCases)
  func obstacle(file: String, obstacle: Obstacle) throws {
    let folder = try TemporaryFolder()
    let site = try SiteCopy(in: folder)
    let output = folder.path + "/out"
    try obstacle.put(at: site.absolute(file))
    let outcome = try Tool.run("build", "--site", site.path, "--output", output)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    // A folder may stand where files are found by listing: what is missing then is what it broke.
    if !(file.hasPrefix("content/static/") && obstacle == .folder) {
      #expect(outcome.errors.contains("\(file):1:1: error: "), "\(outcome.errors)")
    }
    #expect(try Snapshot(output) == nil)
  }

  @Test("what was read is still checked")
  func rest() throws {
    let folder = try TemporaryFolder()
    let site = try SiteCopy(in: folder)
    try site.breakSource()
    try Obstacle.loop.put(at: site.absolute("content/clinic.yml"))
    let outcome = try Tool.run("build", "--site", site.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("content/clinic.yml:1:1: error: "))
    #expect(outcome.errors.contains("content/exercises/bridge/en.md:6:11: error: "))
  }
}
