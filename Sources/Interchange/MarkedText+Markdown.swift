import Localization
package import Markdown

/// Texts of pages, which are written in Markdown.
extension MarkedText {
  /// The text of a block's inlines.
  package init(block: Node) {
    var pieces: [Piece] = []
    var open: [Int] = []
    func close(before index: Int, _ pieces: inout [Piece]) {
      while let end = open.last, index >= end {
        pieces.append(.close)
        open.removeLast()
      }
    }
    for node in block.descendants {
      close(before: node.index, &pieces)
      switch node.kind {
      case .text: pieces += Self.pieces(ofPlain: node.literal)
      case .softBreak: pieces.append(.text(" "))
      case .lineBreak: pieces.append(.alone(.lineBreak))
      case .code, .htmlInline: pieces.append(.alone(.literal(node.literal)))
      case .emphasis, .strong, .link, .image:
        pieces.append(.open(Self.code(of: node)))
        open.append(node.descendants.indices.upperBound)
      default: break
      }
    }
    close(before: .max, &pieces)
    self.init(pieces)
  }

  /// A single line or few of Markdown, as a translator writes it; what would be a block of its own, such
  /// as a list, is text.
  package init(markdown: String) {
    // A full stop keeps the beginning from being a block's mark, and is no letter beside which
    // an asterisk would mean something else.
    let document = Document.parse(Array(".\(markdown)".utf8))
    guard let block = document.blocks.first, block.kind == .paragraph,
      document.blocks.count == 1
    else {
      self.init(plain: markdown)
      return
    }
    self.init(block: block)
    if case .text(let text) = pieces.first {
      pieces[0] = .text(String(text.dropFirst()))
      pieces = Self.joined(pieces)
    }
  }

  private static func code(of node: Node) -> Code {
    switch node.kind {
    case .strong: .strong
    case .link: .link(destination: node.destination, title: node.title)
    case .image: .image(destination: node.destination, title: node.title)
    default: .emphasis
    }
  }

  /// As Markdown, in the spelling of review records.
  package var markdown: String {
    var text = ""
    var open: [Code] = []
    for piece in pieces {
      switch piece {
      case .text(let words):
        text += MarkdownEscaping.escaped(Self.spelled(words), behind: text.last)
      case .alone(let code): text += Self.markdown(of: code)
      case .open(let code):
        // “!” right before a link would make a picture of it.
        if case .link = code, text.last == "!" { text = text.dropLast() + "\\!" }
        text += Self.opening(code)
        open.append(code)
      case .close:
        if let code = open.popLast() { text += Self.closing(code) }
      }
    }
    return text
  }

  private static func markdown(of code: Code) -> String {
    switch code {
    case .placeholder(let name): "%{\(name)}"
    case .literal(let text): MarkdownEscaping.code(text)
    case .lineBreak: "\\\n"
    case .emphasis, .strong, .link, .image: ""
    }
  }

  private static func opening(_ code: Code) -> String {
    switch code {
    case .emphasis: "*"
    case .strong: "**"
    case .link: "["
    case .image: "!["
    case .placeholder, .literal, .lineBreak: ""
    }
  }

  private static func closing(_ code: Code) -> String {
    switch code {
    case .link(let destination, let title), .image(let destination, let title):
      "](\(MarkdownEscaping.destination(destination))\(MarkdownEscaping.title(title)))"
    case .emphasis, .strong, .placeholder, .literal, .lineBreak: opening(code)
    }
  }
}

/// Texts of string tables and front matter, which know no marks.
extension MarkedText {
  package init(plain: String) {
    self.init(Self.pieces(ofPlain: plain))
  }

  private static func pieces(ofPlain text: String) -> [Piece] {
    Message.parse(text).message.parts.map { part in
      switch part {
      case .literal(let text): .text(text)
      case .placeholder(let name): .alone(.placeholder(name))
      }
    }
  }

  /// Without empty texts, and with one text where several stand behind each other.
  static func joined(_ pieces: [Piece]) -> [Piece] {
    pieces.reduce(into: []) { joined, piece in
      guard case .text(let text) = piece else { return joined.append(piece) }
      if text.isEmpty { return }
      if case .text(let before) = joined.last {
        joined[joined.count - 1] = .text(before + text)
      } else {
        joined.append(piece)
      }
    }
  }

  /// As it is written in a file of the site, on a line or few.
  package func written(asMarkdown: Bool) -> String { asMarkdown ? markdown : words }

  /// Reads what a translator has written.
  package init(written text: String, asMarkdown: Bool) {
    self = asMarkdown ? MarkedText(markdown: text) : MarkedText(plain: text)
  }
}
