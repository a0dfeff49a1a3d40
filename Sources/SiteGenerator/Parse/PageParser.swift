import Diagnostics
import Language
import Localization
import Markdown
import YAML

/// Turns one page file into its words, facts and body.
struct PageParser {
  let section: Section
  let path: String
  let locale: LocaleID
  /// Whether the file carries the page's facts.
  let isSource: Bool

  /// The deepest nesting of Markdown that is rendered.
  static let depthLimit = 32

  struct Result {
    /// nil where the front matter cannot be read, or lacks what every page needs.
    var page: PageFile?
    /// Whether a source page says that it is a draft, even where it lacks everything else.
    var isDraft = false
    var diagnostics: [Diagnostic]
  }

  func parse(_ text: SourceText) -> Result {
    text.bytes.withUnsafeBufferPointer { bytes in
      let parts: FrontMatter
      switch FrontMatter.split(bytes, path: path, locale: locale.description) {
      case .success(let found): parts = found
      case .failure(let failure): return Result(diagnostics: failure.diagnostics)
      }
      let (node, problems) = YAMLNode.parse(
        UnsafeBufferPointer(rebasing: bytes[parts.yaml]), path: path,
        firstLine: FrontMatter.firstLine, rule: .malformedFrontMatter)
      guard let node else {
        return Result(
          diagnostics: problems.isEmpty ? [emptyFrontMatter] : problems.map(inLocale))
      }
      var reader = MappingReader(
        node, path: path, locale: locale.description, subject: "The front matter")
      let (words, facts) = FrontMatterReader(section: section, isSource: isSource).read(&reader)
      var diagnostics = problems.map(inLocale) + reader.finish()
      diagnostics += CutText.problems(
        of: words?.texts ?? [], in: UnsafeBufferPointer(rebasing: bytes[parts.yaml]),
        firstLine: FrontMatter.firstLine, path: path, locale: locale)
      let body = Document.parse(
        UnsafeBufferPointer(rebasing: bytes[parts.body]), firstLine: parts.bodyLine)
      if body.isRefused { diagnostics.append(tooComplex) }
      if body.depth > Self.depthLimit { diagnostics.append(tooDeep) }
      let tooLong = body.longBlocks.map(tooLong)
      diagnostics += tooLong
      // Whatever else could be said of a text that was not read would be wrong.
      let isRead = tooLong.isEmpty && !body.isRefused && !body.isBeyondReach
      let page = words.flatMap { words in
        isRead
          ? PageFile(
            path: path, locale: locale, words: words, facts: facts, body: body,
            frontMatterDigest: FNV1a.digest(of: UnsafeBufferPointer(rebasing: bytes[parts.yaml])))
          : nil
      }
      return Result(page: page, isDraft: facts?.isDraft ?? false, diagnostics: diagnostics)
    }
  }

  private func inLocale(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.locale = locale.description
    return diagnostic
  }

  private var emptyFrontMatter: Diagnostic {
    Diagnostic(
      .missingField, locale: locale.description, at: SourceLocation(path: path),
      "The front matter is empty.", help: "A page needs at least a title and a summary.")
  }

  private var tooComplex: Diagnostic {
    Diagnostic(
      .fileTooLarge, locale: locale.description, at: SourceLocation(path: path),
      "The text of \(path) takes too much memory to read.",
      help: "Look for long runs of repeated marks, or split the text over several pages.")
  }

  private func tooLong(_ block: Node) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, locale: locale.description,
      at: SourceLocation(path: path, range: block.location),
      "This \(block.kind == .heading ? "heading" : "paragraph") is too long: the limit is "
        + "\(TextLimit.bytes) bytes of text and \(TextLimit.inlines) pieces of markup.",
      help: TextLimit.help)
  }

  private var tooDeep: Diagnostic {
    Diagnostic(
      .nestedTooDeeply, locale: locale.description, at: SourceLocation(path: path),
      "Lists or quotations stand more than \(Self.depthLimit) levels inside each other.",
      help: "Take some of the > or list marks away.")
  }
}

extension Document {
  /// The paragraphs and headings that are too long to be read as one text.
  fileprivate var longBlocks: [Node] {
    guard allNodes.count > TextLimit.inlines || allNodes.textLength > TextLimit.bytes else {
      return []
    }
    return allNodes.filter { node in
      switch node.kind {
      case .paragraph, .heading:
        node.descendants.count > TextLimit.inlines
          || node.descendants.textLength > TextLimit.bytes
      default: false
      }
    }
  }
}
