import Diagnostics
import Foundation
import Localization
import Testing

@testable import SiteGenerator

@Suite("Schemas and the files that they are of")
struct SchemaTests {
  /// The files of each fault and its twin that have a schema.
  static func faultFiles() throws -> [FormattedFile] {
    let site = try SoundSite.copy()
    return faultTables.flatMap(\.faults).flatMap { fault in
      [fault.changes, fault.twin].flatMap { changes in
        var files: [String: [UInt8]] = [:]
        for change in changes { change.apply(to: &files, of: site) }
        return files.sorted { $0.key < $1.key }.compactMap { FormattedFile($0.key, $0.value) }
      }
    }
  }

  @Test("the files of this repository are what their schemas say")
  func repository() throws {
    let verdict = SchemaVerdict()
    var seen: [String: Int] = [:]
    for folder in ["content", "locales"] {
      let files = try Fixtures.read(Fixtures.repository.appending(path: folder))
      for (path, bytes) in files {
        guard let file = FormattedFile("\(folder)/\(path)", bytes) else { continue }
        seen[file.schema.name, default: 0] += 1
        #expect(file.problems == [])
        #expect(try verdict.difference(file) == nil)
      }
    }
    #expect(
      Set(seen.keys) == [
        "site", "clinic", "look", "exercise", "program", "page", "translation", "locale",
        "glossary",
      ])
    #expect(seen["exercise", default: 0] >= 10 && seen["translation", default: 0] >= 10)
  }

  @Test("the files of every fixture are what their schemas say", arguments: ExampleSite.allCases)
  func fixtures(example: ExampleSite) throws {
    let verdict = SchemaVerdict()
    let site = try example.copy()
    let files = try Fixtures.read(site.root.appending(path: "site"))
    let formatted = files.compactMap { FormattedFile($0.key, $0.value) }
    #expect(formatted.count > 10)
    for file in formatted { #expect(try verdict.difference(file) == nil) }
  }

  @Test("the files of a new site are what their schemas say", arguments: ["en", "es"])
  func newSite(source: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let locales = SiteScaffold.locales.sorted { left, _ in left.description == source }
    let scaffold = try SiteScaffold.files(
      folder: folder.path, name: "River Clinic", locales: locales)
    let verdict = SchemaVerdict()
    let files = scaffold.files.compactMap {
      FormattedFile($0.path, Array($0.text.utf8), source: source)
    }
    #expect(Set(files.map(\.schema.name)) == ["site", "clinic", "exercise", "page", "translation"])
    for file in files {
      #expect(file.problems == [])
      #expect(try verdict.difference(file) == nil)
    }
  }

  @Test("each planted fault of a field is one to its schema, and no twin is")
  func faults() throws {
    let verdict = SchemaVerdict()
    let files = try Self.faultFiles()
    for file in files {
      let difference = try verdict.difference(file)
      #expect(difference == nil)
    }
    #expect(files.count { !$0.problems.isEmpty } > 50)
    #expect(files.count { $0.problems.isEmpty } > 200)
  }
}

extension Change {
  /// What a file of the site says after the change; nothing where it writes none.
  fileprivate func apply(to files: inout [String: [UInt8]], of site: SiteCopy) {
    switch self {
    case .write(let path, let text): files[path] = Array(text.utf8)
    case .bytes(let path, let bytes): files[path] = bytes
    case .replace(let path, let old, let new):
      // What a change before it made, such as a record, has no schema.
      let changed = files[path].map { String(decoding: $0, as: UTF8.self) }
      guard let text = try? changed ?? site.text(path) else { break }
      files[path] = Array(text.replacingOccurrences(of: old, with: new).utf8)
    case .remove, .link, .folder, .sparse, .accept, .draft: break
    }
  }
}
