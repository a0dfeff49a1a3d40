import Captions
import Diagnostics
import Interchange
import Localization

/// Writes what is said in one video into its captions in the translation's language.
struct VideoRevision {
  let reader: UnitReader
  let page: Page
  let video: String
  /// The video's.
  let pairs: [UnitReader.Pair]
  var changes: [String: MarkedText]

  private var locale: LocaleID { reader.locale.id }
  private var path: String { "\(page.folder.path)/\(CaptionsFile.name(of: video, in: locale))" }
  private var changed: [UnitReader.Pair] { pairs.filter { changes[$0.unit.place] != nil } }

  /// The file with the texts.
  func written() -> Result<FileRevision, PageRevision.Refusal> {
    let captions = Videos.captions(of: video, on: page, in: locale)
    let file = captions == nil ? new() : revised()
    guard captions != nil, case .failure(.captions(let places, .otherTexts)) = file,
      places.count > 1
    else {
      return file
    }
    // One of them may be the only one that does not fit.
    let single = changed.compactMap { pair -> String? in
      var one = self
      one.changes = changes.filter { $0.key == pair.unit.place }
      if case .failure = one.written() { return pair.unit.place }
      return nil
    }
    return single.isEmpty ? file : refused(single, .otherTexts)
  }

  private func refused(
    _ places: [String], _ refusal: SpokenRevision.Refusal
  ) -> Result<FileRevision, PageRevision.Refusal> {
    .failure(.captions(places, refusal))
  }

  /// The language's captions with other texts.
  private func revised() -> Result<FileRevision, PageRevision.Refusal> {
    let lost = changed.filter { $0.target == nil }.map(\.unit.place)
    if !lost.isEmpty { return refused(lost, .noCue) }
    let texts = Dictionary(
      changed.compactMap { pair in
        pair.target.flatMap { target in
          changes[pair.unit.place].map {
            (target.place.number - 1, (place: pair.unit.place, text: $0.words))
          }
        }
      }, uniquingKeysWith: { first, _ in first })
    return file { bytes in
      // Read anew, for whoever has saved it since the site was read.
      guard let captions = Captions.parse(bytes, path: path, locale: "\(locale)").captions else {
        return .failure(.captions(changed.map(\.unit.place), .unreadable(path)))
      }
      return written(texts, into: bytes, captions, losing: .nothing)
    }
  }

  /// Captions with the source's times.
  private func new() -> Result<FileRevision, PageRevision.Refusal> {
    let places = changed.map(\.unit.place)
    let missing = pairs.count - changed.count
    if missing > 0 { return refused(places, .incomplete(missing: missing)) }
    let own = Videos.localized(video, in: locale)
    if page.videos.contains(where: { $0.name == own }) { return refused(places, .ownVideo(own)) }
    let sourceLocale = reader.site.settings.sourceLocale
    let sourcePath = "\(page.folder.path)/\(CaptionsFile.name(of: video, in: sourceLocale))"
    guard
      let text = try? SourceText.read(
        sourcePath, in: reader.site.files, limit: CaptionsFileParser.byteLimit
      ).get()
    else { return refused(places, .unreadable(sourcePath)) }
    let source = CaptionsRevision.withoutNotes(text.bytes)
    guard
      let captions = Captions.parse(source, path: sourcePath, locale: "\(sourceLocale)").captions
    else { return refused(places, .unreadable(sourcePath)) }
    let texts = Dictionary(
      changed.compactMap { pair in
        changes[pair.unit.place].map {
          (pair.source.place.number - 1, (place: pair.unit.place, text: $0.words))
        }
      }, uniquingKeysWith: { first, _ in first })
    return file { bytes in
      // Whoever put a file there since the site was read has written it.
      bytes.isEmpty
        ? written(texts, into: source, captions, losing: .tags)
        : .failure(.captions(places, .unreadable(path)))
    }
  }

  private func file(
    _ write: ([UInt8]) -> Result<[UInt8], PageRevision.Refusal>
  ) -> Result<FileRevision, PageRevision.Refusal> {
    FileRevision.writing(
      path, texts: changed.count, in: reader.site.files, limit: CaptionsFileParser.byteLimit, write)
      ?? refused(changed.map(\.unit.place), .unreadable(path))
  }

  /// `texts` by their number from 0.
  private func written(
    _ texts: [Int: (place: String, text: String)], into file: [UInt8], _ captions: Captions,
    losing: CaptionsRevision.Loss
  ) -> Result<[UInt8], PageRevision.Refusal> {
    let runs = CueSegments.runs(of: captions.cues)
    var cues: [Int: String] = [:]
    var places: [Int: String] = [:]
    for (number, (place, text)) in texts {
      guard runs.indices.contains(number) else { return .failure(.captions([place], .noCue)) }
      let shares = SpokenShares(of: captions.cues[runs[number]].map(\.text.text)).shared(text)
      guard let shares else { return .failure(.captions([place], .fewerWordsThanCues)) }
      for (cue, share) in zip(runs[number], shares) {
        guard let share else { continue }
        cues[cue] = share
        places[cue] = place
      }
    }
    let (bytes, unplaced) = CaptionsRevision(file, captions).written(cues, losing: losing)
    if !unplaced.isEmpty {
      return .failure(.captions(unplaced.compactMap { places[$0] }, .unplacedTags))
    }
    var expected = runs.map { run in
      captions.cues[run].map(\.text.text).joined(separator: " ")
    }
    for (number, (_, text)) in texts { expected[number] = text }
    return says(bytes, expected)
      ? .success(bytes) : .failure(.captions(texts.values.map(\.place), .otherTexts))
  }

  /// Whether the captions, read again, have just these texts.
  private func says(_ file: [UInt8], _ texts: [String]) -> Bool {
    guard let cues = Captions.parse(file, path: path, locale: "\(locale)").captions?.cues else {
      return false
    }
    let found = CueSegments.runs(of: cues).map { run in
      cues[run].map(\.text.text).joined(separator: " ")
    }
    return found.count == texts.count
      && zip(found, texts).allSatisfy {
        UnitBase.areSame(MarkedText(plain: $0), MarkedText(plain: $1))
      }
  }
}
