import Diagnostics
import Foundation

@testable import Figures

/// The figures of the repository, which are those of the program.
enum RepositoryFigures {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../content/figures").standardizedFileURL

  private static let parsed = FigureLibrary.parse(files)

  /// What is wrong with them.
  static let diagnostics = parsed.diagnostics
  static let names = parsed.library.names
  static let all = names.compactMap { parsed.library[$0] }

  /// The drawn scene of a figure that has to be there.
  static func scene(_ name: String) -> Scene {
    guard let figure = parsed.library[name] else { fatalError("no figure \(name)") }
    return figure.scene
  }

  private static let files: [FigureFile] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yml") }.map { name in
      let bytes = FileManager.default.contents(atPath: folder.appending(path: name).path)
      return FigureFile(
        name: String(name.dropLast(4)), path: name, bytes: Array(bytes ?? Data()))
    }
  }()
}
