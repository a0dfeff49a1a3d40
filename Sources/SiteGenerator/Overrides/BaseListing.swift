package import Diagnostics
import OperatingSystem

/// What the base holds, and what a site has in its place.
package struct BaseListing: Sendable {
  package enum State: Sendable, Hashable {
    /// The site has none of its own.
    case inherited
    /// The site's file says the same, byte for byte.
    case copied
    /// The site's file stands in for the base's.
    case replaced
    /// The same, and the base's has changed since the site copied it.
    case outdated
    /// The site's file is laid over the base's: messages key by key, lists word by word.
    case extended
  }

  package struct Entry: Sendable, Hashable {
    /// Relative to the site folder.
    package var path: String
    package var state: State
  }

  package var entries: [Entry]
  package var diagnostics: [Diagnostic]

  /// Throws where the site folder cannot be read.
  package init(site folder: String) throws(BuildFailure) {
    let overrides = try Overrides(site: folder)
    diagnostics = overrides.diagnostics
    entries = BaseFiles.paths.map { path in
      Entry(path: path, state: Self.state(of: path, overrides))
    }
  }

  private static func state(of path: String, _ overrides: Overrides) -> State {
    guard let own = try? FileSystem.read(overrides.absolute(path)) else { return .inherited }
    guard let base = BaseFiles.bytes(of: path), own != base else { return .copied }
    if BaseFiles.isLaidOver(path) { return .extended }
    let original = overrides.originals.digests[path]?.value
    return original.map { $0 != SHA256.hexDigest(of: base) } ?? false ? .outdated : .replaced
  }
}
