import Captions
import Localization
import OperatingSystem

/// The captions of a video in a page's folder: `1.es.vtt` are those of `1.mp4` in Spanish.
struct CaptionsFile: Sendable, Hashable {
  let name: String
  let locale: LocaleID
  let captions: Captions
  /// The digest of its bytes.
  let digest: String

  /// The name of a video's captions.
  static func name(of video: String, in locale: LocaleID) -> String {
    "\(Path.stem(of: video)).\(locale).\(fileExtension)"
  }

  static let fileExtension = "vtt"
}

extension CaptionsFile {
  /// The parts of a name such as `1.es.vtt`; nil where it has no such parts.
  static func parts(of name: String) -> (stem: Substring, locale: Substring)? {
    guard Path.fileExtension(of: name) == fileExtension else { return nil }
    let stem = Path.stem(of: name)
    guard let dot = stem.lastIndex(of: "."), dot != stem.startIndex else { return nil }
    return (stem[..<dot], stem[stem.index(after: dot)...])
  }
}
