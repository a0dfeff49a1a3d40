import Foundation

/// A copy of the fixture site in two locales that a test may change; `knee-stretch` has no Spanish
/// page, so that one page is withheld. A drawing stands in for its photograph, which every build would
/// have to make ready for the web.
struct SiteCopy {
  let path: String

  init(in folder: TemporaryFolder, named name: String = "site") throws {
    path = folder.path + "/" + name
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Sites/two-locales").standardizedFileURL
    try FileManager.default.copyItem(atPath: fixture.path, toPath: path)
    try? FileManager.default.removeItem(atPath: path + "/_site")
    for page in ["en", "es"] { try edit("content/exercises/bridge/\(page).md", "2.png", "2.svg") }
    try remove("content/exercises/bridge/2.png")
    try write(
      "content/exercises/bridge/2.svg",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"600\"/>")
  }

  func absolute(_ file: String) -> String {
    path + "/" + file
  }

  func write(_ file: String, _ text: String) throws {
    let url = URL(filePath: absolute(file))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func edit(_ file: String, _ old: String, _ new: String) throws {
    let url = URL(filePath: absolute(file))
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    guard text.contains(old) else { throw TextIsMissing(file: file, text: old) }
    try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: url)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: absolute(file))
  }

  /// Makes a problem that fails every build.
  func breakSource() throws {
    try edit("content/exercises/bridge/en.md", "position: supine", "position: upside-down")
  }
}

struct TextIsMissing: Error {
  let file: String
  let text: String
}
