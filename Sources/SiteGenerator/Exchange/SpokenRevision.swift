import Captions
import Diagnostics
import Interchange
import Localization

/// Writes what is said in a page's videos, as it comes back from a translator, into their captions.
struct SpokenRevision {
  let reader: UnitReader
  let page: Page
  let pairs: [UnitReader.Pair]

  /// Why texts cannot be written.
  enum Refusal: Hashable {
    /// The video has no captions in the language yet, and some texts are still missing.
    case incomplete(missing: Int)
    /// The captions have no cues in which the text could stand.
    case noCue
    case fewerWordsThanCues
    /// Tags stand around words that the text does not have.
    case unplacedTags
    /// The captions, read again, would say something else.
    case otherTexts
    /// The language has a video of its own, with times of its own.
    case ownVideo(String)
    case unreadable(String)

    var message: String {
      switch self {
      case .incomplete(let missing):
        "The video has no captions in this language yet; they are written when all of its texts are "
          + "there, and \(missing) are missing."
      case .noCue: "The captions of this language have no cue for it."
      case .fewerWordsThanCues: "It has fewer words than it has cues in the captions."
      case .unplacedTags:
        "Nobody can tell where in it the tags of its cue belong, such as <i>."
      case .otherTexts:
        "In the captions it would run together with another text, or be cut in two: a text ends with a "
          + "full stop, and has no other at the end of a cue."
      case .ownVideo(let name): "Nobody knows when it is said in \(name)."
      case .unreadable(let path): "\(path) cannot be read."
      }
    }
  }

  /// The captions with these texts, by their places, a file for each video.
  func written(_ changes: [String: MarkedText]) -> Result<[FileRevision], PageRevision.Refusal> {
    var files: [FileRevision] = []
    for video in page.facts.videos.map(\.name.value) {
      let spoken = pairs.filter { $0.source.place.spokenIn == video }
      let changed = spoken.filter { changes[$0.unit.place] != nil }
      if changed.isEmpty { continue }
      let captions = VideoRevision(
        reader: reader, page: page, video: video, pairs: spoken, changes: changes)
      switch captions.written() {
      case .success(let file): files.append(file)
      case .failure(let refusal): return .failure(refusal)
      }
    }
    return .success(files)
  }
}
