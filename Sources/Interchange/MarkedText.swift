/// A text as translators exchange it: words, and codes that stand for what is not theirs to word.
package struct MarkedText: Sendable, Hashable {
  package enum Piece: Sendable, Hashable {
    case text(String)
    /// What stands alone, such as a placeholder.
    case alone(Code)
    /// Where a mark begins that a later piece ends; marks lie within each other.
    case open(Code)
    case close
  }

  /// What a code stands for.
  package enum Code: Sendable, Hashable {
    /// `%{name}`, for which a value is written.
    case placeholder(String)
    /// A piece of code, as it is shown.
    case literal(String)
    case lineBreak
    case emphasis
    case strong
    /// The title is what a pointer shows; empty for none.
    case link(destination: String, title: String)
    case image(destination: String, title: String)
  }

  package var pieces: [Piece]

  /// Texts behind each other become one.
  package init(_ pieces: [Piece] = []) {
    self.pieces = Self.joined(pieces)
  }

  /// Whether it has neither words nor codes.
  package var isEmpty: Bool {
    pieces.allSatisfy {
      if case .text(let text) = $0 { text.allSatisfy(\.isWhitespace) } else { false }
    }
  }

  /// Its codes in their order.
  package var codes: [Code] {
    pieces.compactMap { piece in
      switch piece {
      case .alone(let code), .open(let code): code
      case .text, .close: nil
      }
    }
  }

  /// A text as files of the site spell it: `%{` that begins no placeholder is `%%{`.
  static func spelled(_ text: String) -> String {
    // Most texts have none, and looking for two characters takes longer.
    text.utf8.contains(UInt8(ascii: "%")) ? text.replacing("%{", with: "%%{") : text
  }

  /// The words alone, a placeholder as it is written.
  package var words: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): Self.spelled(text)
      case .alone(.literal(let text)): text
      case .alone(.placeholder(let name)): "%{\(name)}"
      case .alone(.lineBreak): " "
      case .alone, .open, .close: ""
      }
    }.joined()
  }
}

extension MarkedText.Code {
  /// Whether two codes are the same to whoever translates: a title is words of a language.
  package func fits(_ other: MarkedText.Code) -> Bool {
    withoutTitle == other.withoutTitle
  }

  private var withoutTitle: MarkedText.Code {
    switch self {
    case .link(let destination, _): .link(destination: destination, title: "")
    case .image(let destination, _): .image(destination: destination, title: "")
    case .placeholder, .literal, .lineBreak, .emphasis, .strong: self
    }
  }
}
