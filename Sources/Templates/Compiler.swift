import Diagnostics
import HTML

/// Turns a tree of nodes into instructions for one schema and one locale, putting partials and
/// layouts in where they stand.
struct Compiler {
  /// How much a template may grow by what it includes: far beyond any page, and little enough that
  /// partials which double each other end.
  static let maximumNodes = 100_000
  static let maximumLiteralBytes = 4 << 20

  let library: TemplateLibrary
  let resolver: TemplateResolver
  var scopes: [Schema]
  /// Where each scope stands in the view, such as `steps.pictures`.
  var scopeNames = [""]
  var program = ProgramBuilder()
  var context = MarkupContext.betweenTags
  var result = Compilation(
    template: nil, diagnostics: [], messageKeys: [], writtenValues: [], assetPaths: [],
    templates: [], writtenText: [])
  /// The blocks met since the innermost layout began.
  var blockNames: Set<String> = []
  /// Text of the `<meta>` tag being read.
  var metaContent: [WrittenText] = []
  var depth = 0
  var hasMetMalformed = false
  private var nodeCount = 0
  private var isTooLarge = false

  init(library: TemplateLibrary, schema: Schema, resolver: TemplateResolver) {
    self.library = library
    self.resolver = resolver
    scopes = [schema]
  }

  mutating func compile(_ name: String) -> Compilation {
    guard let template = library.templates[name] else {
      result.diagnostics = [
        Diagnostic(
          .unknownPartial, at: SourceLocation(path: "templates"),
          "There is no template “\(name)”.",
          help: Suggestion.help(for: name, inSorted: library.names))
      ]
      return result
    }
    let frame = Frame(template: template)
    enter(template)
    compile(template.nodes, in: frame)
    checkEnd(of: template, in: frame)
    result.diagnostics = Compilation.diagnostics(of: [result])
    if result.diagnostics.isEmpty, !hasMetMalformed { result.template = program.template() }
    return result
  }

  mutating func enter(_ template: TemplateLibrary.Template) {
    result.templates.insert(template.name)
    if template.isMalformed { hasMetMalformed = true }
  }

  mutating func compile(_ nodes: [TemplateNode], in frame: Frame) {
    for node in nodes {
      guard hasRoom(in: frame) else { return }
      switch node {
      case .text(let range): appendText(range, in: frame)
      case .lineStart: appendIndentation(frame.indentation)
      case .hole(let tag): compileHole(tag, in: frame)
      case .section(let tag, let content): compileSection(tag, content, in: frame)
      case .partial(let tag, let indentation):
        include(tag, arguments: [], indentation: indentation, in: frame)
      case .layout(let tag, let arguments, let indentation):
        include(tag, arguments: arguments, indentation: indentation, in: frame)
      case .block(let block): compileBlock(block, in: frame)
      }
    }
  }

  private mutating func hasRoom(in frame: Frame) -> Bool {
    nodeCount += 1
    if nodeCount > Self.maximumNodes || program.literals.count > Self.maximumLiteralBytes,
      !isTooLarge
    {
      isTooLarge = true
      report(
        .malformedTemplate, 0..<0, in: frame,
        "The template grows too large with everything that it includes.",
        help: "Look for partials that include others many times over.")
    }
    return !isTooLarge
  }

  /// Compiles nodes one level deeper; what they open they must close.
  mutating func compileEnclosed(
    by tag: Tag, in frame: Frame, _ body: (inout Compiler) -> Void
  ) {
    guard depth < TagPairs.maximumDepth else {
      return report(
        .malformedTemplate, tag.range, in: frame,
        "“\(tag.spelling)” is nested more than \(TagPairs.maximumDepth) deep.",
        help: "Include fewer templates inside each other.")
    }
    depth += 1
    defer { depth -= 1 }
    context.settle()
    let start = context
    body(&self)
    context.settle()
    if let joined = MarkupContext.joined(start, context) {
      context = joined
    } else if !hasMetMalformed {
      report(
        .malformedTemplate, tag.range, in: frame,
        "“\(tag.spelling)” begins \(start.phrase) but ends \(context.phrase).",
        help: "Let it hold whole tags or whole attributes.")
    }
  }

  private mutating func checkEnd(of template: TemplateLibrary.Template, in frame: Frame) {
    guard context.state != .text, !hasMetMalformed else { return }
    let end = template.source.bytes.count
    report(
      .malformedTemplate, end..<end, in: frame, "The template ends \(context.phrase).",
      help: "Close what is open there.")
  }

  mutating func report(
    _ rule: RuleID, _ range: Range<Int>, in frame: Frame, _ message: String, help: String?
  ) {
    result.diagnostics.append(
      Diagnostic(
        rule, at: frame.template.source.location(of: range), message, help: help,
        related: frame.inclusions.reversed().map {
          Diagnostic.Related(location: $0.location, message: "Included here.")
        }))
  }
}
