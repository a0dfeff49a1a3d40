import Interchange

/// The texts of some returned files, by the page or string table that they belong to.
struct ReturnedDocuments {
  /// In the order of the files.
  private(set) var names: [String] = []
  private var units: [String: [(path: String, unit: ReturnedUnit)]] = [:]

  init(_ files: [(path: String, file: ReturnedFile)]) {
    for (path, file) in files {
      for unit in file.units {
        if units[unit.document] == nil { names.append(unit.document) }
        units[unit.document, default: []].append((path, unit))
      }
    }
  }

  subscript(name: String) -> [(path: String, unit: ReturnedUnit)] { units[name] ?? [] }
}
