import Diagnostics
import Language
import Markdown

/// What a translator translates at a time: a front matter text, a heading, a paragraph, a list item,
/// a sentence of captions or a message. A class for the reason that `Site` gives, and so that what one rule reads of it the
/// others have.
final class Segment {
  /// Where a stretch of the text comes from.
  struct Anchor: Sendable, Hashable {
    /// The first byte of the stretch in the text.
    var offset: Int
    var line: Int
    var column: Int
  }

  /// Where the text is written.
  enum Origin {
    /// In front matter or a string table, as one value.
    case value
    case block(Node)
    /// In the captions at this path, relative to the site folder.
    case captions(path: String, [Anchor])
  }

  let place: SegmentPlace
  /// The plain text without markup; code and kept terms are marked as aside.
  let prose: Prose
  /// All of the segment in its file, markup included.
  let range: SourceRange
  private let origin: Origin

  private var knownAmounts: Amounts?
  private var knownNegations: NegationGrammar.Mentions?
  private var knownEvidence: TranslationEvidence?

  init(_ place: SegmentPlace, prose: Prose, range: SourceRange, origin: Origin) {
    self.place = place
    self.prose = prose
    self.range = range
    self.origin = origin
  }

  /// The block that holds it; nil outside of a page's text.
  var node: Node? {
    if case .block(let node) = origin { node } else { nil }
  }

  /// The file that it stands in, of a page whose own file is at a path.
  func path(onPageAt page: String) -> String {
    if case .captions(let path, _) = origin { path } else { page }
  }

  /// In ascending order of offsets; the first is at 0 unless the text is empty. Made anew for each
  /// problem that is reported, since most segments have none.
  var anchors: [Anchor] {
    switch origin {
    case .value: [SegmentText.anchor(ofFrontMatter: text, at: range)]
    case .block(let node): SegmentText.anchors(of: node)
    case .captions(_, let anchors): anchors
    }
  }

  var text: String { String(decoding: prose.bytes, as: UTF8.self) }

  /// Whether it holds nothing but white space.
  var isBlank: Bool { prose.tokens.isEmpty }

  /// Where some tokens stand in the file; all of the segment for no tokens.
  func range(of tokens: Range<Int>) -> SourceRange {
    tokens.isEmpty ? range : range(ofBytes: prose.byteRange(of: tokens))
  }

  /// Where some bytes of the text stand in the file.
  func range(ofBytes bytes: Range<Int>) -> SourceRange {
    let (startLine, startColumn) = position(of: bytes.lowerBound)
    // The last character decides the line: an anchor may begin right behind it.
    let (endLine, endColumn) = position(of: bytes.upperBound - 1)
    return SourceRange(
      startLine: startLine, startColumn: startColumn, endLine: endLine, endColumn: endColumn + 1)
  }

  private func position(of offset: Int) -> (line: Int, column: Int) {
    let anchors = anchors
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return (range.startLine, range.startColumn) }
    let anchor = anchors[low - 1]
    var codePoints = 0
    for index in anchor.offset..<offset + 1 where prose.bytes[index] & 0xC0 != 0x80 {
      codePoints += 1
    }
    return (anchor.line, anchor.column + max(codePoints - 1, 0))
  }
}

/// What is read of the text once, in its language.
extension Segment {
  /// What it counts.
  func amounts(_ grammars: LocaleGrammars) -> Amounts {
    if let knownAmounts { return knownAmounts }
    let amounts = grammars.amounts.find(in: prose)
    knownAmounts = amounts
    return amounts
  }

  /// Where it says no.
  func negations(_ grammars: LocaleGrammars) -> NegationGrammar.Mentions {
    if let knownNegations { return knownNegations }
    let negations = grammars.negations.find(in: prose, within: prose.tokens.indices)
    knownNegations = negations
    return negations
  }

  /// What its translations have too.
  func evidence(_ languages: LanguageKnowledge, in locale: Int) -> TranslationEvidence {
    if let knownEvidence { return knownEvidence }
    let evidence = languages.evidence(prose, in: locale)
    knownEvidence = evidence
    return evidence
  }
}
