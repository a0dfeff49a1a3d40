import Diagnostics
import Interchange
import Localization
import Markdown

/// Writes texts that come back from a translator into the file of a page, as its writer would have.
struct PageRevision {
  let reader: UnitReader
  let page: Page
  let pairs: [UnitReader.Pair]
  /// Whether the translation has texts that the source has not.
  let hasMore: Bool

  /// Why the texts cannot be written.
  enum Refusal: Error, Hashable {
    /// The page has no translation yet, and some texts are still missing.
    case incomplete(missing: Int)
    /// The translation has texts that the source lacks, so that nobody can tell where a new one belongs.
    case hasMore
    /// There is no place for these.
    case unwritable([String])
    /// These texts are said in videos, in whose captions they have no place.
    case captions([String], SpokenRevision.Refusal)
    case unreadable(String)
  }

  init(_ reader: UnitReader, _ page: Page, _ pairs: [UnitReader.Pair]) {
    self.reader = reader
    self.page = page
    self.pairs = pairs
    hasMore = reader.alignment(of: page).contains { pair in
      pair.source == nil && pair.target.map { $0.place.isBody && !$0.isBlank } ?? false
    }
  }

  var path: String { "\(page.folder.path)/\(locale.id).md" }
  private var locale: SiteLocale { reader.locale }

  /// The page's file and the captions of its videos with these texts, by their places, as far as they
  /// change; only lines that hold one of them are others.
  func written(_ changes: [String: MarkedText]) -> Result<[FileRevision], Refusal> {
    SpokenRevision(reader: reader, page: page, pairs: pairs).written(changes).flatMap { captions in
      let places = pairs.filter { $0.source.place.spokenIn != nil }.map(\.unit.place)
      let own = changes.filter { !places.contains($0.key) }
      if own.isEmpty, page.files[reader.localeIndex] != nil { return .success(captions) }
      return text(own).map { [$0] + captions }
    }
  }

  /// The page's own file.
  private func text(_ changes: [String: MarkedText]) -> Result<FileRevision, Refusal> {
    let changed = pairs.filter { changes[$0.unit.place] != nil }
    if page.files[reader.localeIndex] == nil {
      let missing = pairs.filter {
        changes[$0.unit.place] == nil && $0.source.place.spokenIn == nil
      }
      if !missing.isEmpty { return .failure(.incomplete(missing: missing.count)) }
    }
    let revision = FileRevision.writing(
      path, texts: changed.count, in: reader.site.files, limit: SourceText.markdownLimit
    ) { text in
      let file = text.isEmpty ? Array("---\n---\n".utf8) : text
      return revised(file, changed, changes).flatMap { written in
        let lost = lost(written, changes)
        return lost.isEmpty ? .success(written) : .failure(.unwritable(lost))
      }
    }
    return revision ?? .failure(.unreadable("\(path) cannot be read."))
  }

  private func revised(
    _ file: [UInt8], _ changed: [UnitReader.Pair], _ changes: [String: MarkedText]
  ) -> Result<[UInt8], Refusal> {
    let body: Result<[UInt8], Refusal>
    if changed.contains(where: { $0.source.place.isBody && $0.target == nil }) {
      body = rebuilt(file, changes)
    } else {
      body = .success(inPlace(file, changed, changes))
    }
    return body.flatMap { bytes in
      let fields = changed.filter { !$0.source.place.isBody }.map { pair in
        FieldChange(place: pair.source.place, text: changes[pair.unit.place] ?? pair.unit.source)
      }
      guard !fields.isEmpty else { return .success(bytes) }
      guard let written = FrontMatterRevision(bytes, order: sourceOrder).written(fields) else {
        return .failure(.unwritable(fields.map(\.place.description)))
      }
      return .success(written)
    }
  }

  /// The places of the front matter's texts in the source, in their order there.
  private var sourceOrder: [SegmentPlace] {
    pairs.map(\.source.place).filter { !$0.isBody && $0.spokenIn == nil }
  }

  /// Each text in the place of the old one.
  private func inPlace(
    _ file: [UInt8], _ changed: [UnitReader.Pair], _ changes: [String: MarkedText]
  ) -> [UInt8] {
    let lines = LineOffsets(file)
    var written = file
    let edits = changed.compactMap { pair -> (Range<Int>, [UInt8])? in
      guard let block = pair.target?.node, let text = changes[pair.unit.place] else { return nil }
      let place = BlockPlace(block, in: lines, file)
      return (place.bytes, Array(place.text.lines(of: text).utf8))
    }.sorted { $0.0.lowerBound > $1.0.lowerBound }
    for (bytes, text) in edits { written.replaceSubrange(bytes, with: text) }
    return written
  }

  /// The source's body with each of its texts in the other language: where a text is new, its block is
  /// as the source's.
  private func rebuilt(
    _ file: [UInt8], _ changes: [String: MarkedText]
  ) -> Result<[UInt8], Refusal> {
    if hasMore { return .failure(.hasMore) }
    guard
      case .success(let source) = SourceText.read(
        page.source.path, in: reader.site.files, limit: SourceText.markdownLimit),
      let from = Self.parts(of: source.bytes, page.source.path),
      let into = Self.parts(of: file, path)
    else { return .failure(.unreadable(page.source.path)) }
    let (lines, ownLines) = (LineOffsets(source.bytes), LineOffsets(file))
    var body = source.bytes
    let edits = pairs.filter(\.source.place.isBody).reversed()
    for pair in edits {
      guard let block = pair.source.node else { continue }
      let place = BlockPlace(block, in: lines, source.bytes)
      if let text = changes[pair.unit.place] {
        body.replaceSubrange(place.bytes, with: Array(place.text.lines(of: text).utf8))
      } else if let own = pair.target?.node {
        body.replaceSubrange(
          place.bytes, with: Self.kept(own, in: ownLines, file, at: place, pair.unit.target))
      } else {
        body.removeSubrange(place.bytes)
      }
    }
    var text = Array(body[from.body.lowerBound...])
    if file.contains(UInt8(ascii: "\r")), !text.contains(UInt8(ascii: "\r")) {
      text = text.flatMap { $0 == UInt8(ascii: "\n") ? [0x0D, 0x0A] : [$0] }
    }
    return .success(Array(file[..<into.body.lowerBound]) + text)
  }

  /// A text that stays: as it is written where it is on one line, else with lines about as long.
  private static func kept(
    _ block: Node, in lines: LineOffsets, _ file: [UInt8], at place: BlockPlace,
    _ text: MarkedText?
  ) -> [UInt8] {
    let own = BlockPlace(block, in: lines, file)
    let written = file[own.bytes]
    guard written.contains(UInt8(ascii: "\n")), let text else { return Array(written) }
    var block = place.text
    block.width = own.text.width
    return Array(block.lines(of: text).utf8)
  }

  private static func parts(of file: [UInt8], _ path: String) -> FrontMatter? {
    file.withUnsafeBufferPointer { try? FrontMatter.split($0, path: path, locale: "").get() }
  }

  /// The places whose text is not what it should be when the file is read again.
  private func lost(_ written: [UInt8], _ changes: [String: MarkedText]) -> [String] {
    guard case .success(let text) = SourceText.validated(written, path: path),
      let file = PageParser(
        section: page.folder.section, path: path, locale: locale.id, isSource: false
      ).parse(text).page
    else { return Array(changes.keys) }
    let segments = reader.checker.segments(of: file, on: page, at: reader.localeIndex)
    let found = Dictionary(
      SegmentAlignment(source: pairs.map(\.source), target: segments).pairs.compactMap { pair in
        pair.source.map { ($0.place.description, pair.target?.marked) }
      }, uniquingKeysWith: { first, _ in first })
    return pairs.map(\.unit).filter { unit in
      guard let expected = changes[unit.place] ?? unit.target else { return false }
      return !((found[unit.place] ?? nil).map { UnitBase.areSame($0, expected) } ?? false)
    }.map(\.place)
  }
}
