import Diagnostics
import Foundation
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

/// What a test does to a site before it is built. Paths are relative to the site folder.
enum Change: Sendable {
  case write(String, String)
  case bytes(String, [UInt8])
  /// Replaces the one place where a text stands in a file.
  case replace(String, String, String)
  case remove(String)
  case link(String, to: String)
  case folder(String)
  /// A file of a size that takes no room on the disk.
  case sparse(String, bytes: UInt64)
  /// Records what Spanish says as it stands then; without a name, as a draft.
  case accept([String], by: String?)
  /// Records what Spanish says as it stands then as a program's draft.
  case draft([String], machine: String)
}

/// A copy of a fixture site in a folder of its own, which goes away with the value.
final class SiteCopy {
  let root: URL
  /// The folder of the copy, with room beside it for an output.
  var path: String { root.appending(path: "site").path }

  init(of site: String, _ changes: [Change] = []) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Fixtures.folder.appending(path: site), to: root.appending(path: "site"))
    for change in changes { try apply(change) }
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  func apply(_ change: Change) throws {
    switch change {
    case .write(let path, let text): try write(path, Data(text.utf8))
    case .bytes(let path, let bytes): try write(path, Data(bytes))
    case .replace(let path, let old, let new):
      let text = try String(contentsOf: url(path), encoding: .utf8)
      guard text.components(separatedBy: old).count == 2 else { throw NotOnce(text: old) }
      try write(path, Data(text.replacingOccurrences(of: old, with: new).utf8))
    case .remove(let path): try FileManager.default.removeItem(at: url(path))
    case .accept(let names, let name):
      try record(names, name.map { .accepted(by: $0) } ?? .draft())
    case .draft(let names, let engine): try record(names, .draft(machine: engine))
    case .link(let path, let target):
      try FileManager.default.createSymbolicLink(
        atPath: url(path).path, withDestinationPath: target)
    case .folder(let path):
      try FileManager.default.createDirectory(at: url(path), withIntermediateDirectories: true)
    case .sparse(let path, let size):
      try write(path, Data())
      let file = try FileHandle(forWritingTo: url(path))
      try file.truncate(atOffset: size)
      try file.close()
    }
  }

  private func record(_ names: [String], _ kind: AcceptRequest.Kind) throws {
    let request = AcceptRequest(
      site: path, locale: try #require(LocaleID("es")), kind: kind, date: try testDate(),
      names: names)
    let report = try AcceptPipeline.run(request, workers: Workers(count: 2))
    guard report.refused.isEmpty else { throw Refused(report: report) }
  }

  /// A change that no longer fits its fixture.
  struct NotOnce: Error {
    var text: String
  }

  /// Expects of each finding that it stands in a line which its file has: from 1 to the line behind
  /// the last, where something may be missing.
  func expectPlaces(of diagnostics: [Diagnostic]) {
    var lines: [String: Int] = [:]
    for diagnostic in diagnostics {
      for location in [diagnostic.location] + diagnostic.related.map(\.location) {
        let last = lines[location.path] ?? lineCount(of: location.path)
        lines[location.path] = last
        let range = location.range
        #expect(
          range.startLine >= 1 && range.startColumn >= 1 && range.startLine <= max(1, last)
            && (range.startLine, range.startColumn) <= (range.endLine, range.endColumn),
          "\(report(diagnostic))")
      }
    }
  }

  /// 0 for what is no file, 1 for one that no finding can point into since it is too large to read.
  private func lineCount(of path: String) -> Int {
    let files = FileManager.default
    let size = try? files.attributesOfItem(atPath: url(path).path)[.size] as? Int
    guard size ?? 0 <= Self.largestRead else { return 1 }
    let base = BaseFiles.bytes(marked: path).map { Data($0) }
    guard let data = base ?? files.contents(atPath: url(path).path) else { return 0 }
    // Line breaks of every system, also in one file.
    let breaks = zip(data, data.dropFirst() + [0]).count { byte, next in
      byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n")
    }
    return data.isEmpty || data.last == UInt8(ascii: "\n") ? breaks : breaks + 1
  }

  /// In bytes; more than any text of a site may have.
  private static let largestRead = 1 << 20

  func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  /// A translation that cannot be accepted.
  struct Refused: Error {
    var report: AcceptReport
  }

  private func url(_ path: String) -> URL {
    root.appending(path: "site/\(path)")
  }

  private func write(_ path: String, _ data: Data) throws {
    try FileManager.default.createDirectory(
      at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url(path))
  }
}
