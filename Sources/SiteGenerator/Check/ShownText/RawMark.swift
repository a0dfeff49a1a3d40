/// A mark that nothing here reads, so that readers would see it.
struct RawMark {
  enum Kind: Hashable {
    case table, footnote, task, strike, highlight, strong, emphasis, link, heading, bullet, number
    case lateNumber, program, entity, tag, code, underline, address

    var what: String {
      switch self {
      case .table: "A table"
      case .footnote: "A footnote"
      case .task: "A box to tick"
      case .strike: "The mark ~~"
      case .highlight: "The mark =="
      case .strong: "A mark of strong words"
      case .emphasis: "A mark of emphasis"
      case .link: "A link that is not closed, or with a space in it,"
      case .heading: "A heading without a plain space behind #"
      case .bullet: "A bullet that is no “- ”"
      case .number: "A number without a plain space behind it"
      case .lateNumber: "A list that goes on behind a paragraph"
      case .program: "A mark of another program"
      case .entity: "A character in the writing of HTML"
      case .tag: "A mark of HTML"
      case .code: "A mark of code"
      case .underline: "A line of marks"
      case .address: "An address that is no link"
      }
    }

    var help: String {
      switch self {
      case .table: "Write a list."
      case .footnote: "Put the note into the text."
      case .task, .bullet: "Begin each item with “- ”, on a line of its own."
      case .strike: "Take out what is struck through."
      case .highlight: "Write **words** for what matters."
      case .strong, .emphasis: "Write **words**, without spaces inside the marks."
      case .link: "Write [words](address), without a space between the brackets or in the address."
      case .heading: "Write “## ” with a plain space."
      case .number: "Write “1. ” with a plain space, so that it becomes an item of a list."
      case .lateNumber: "Leave a line empty before the list, and begin it with 1."
      case .program: "Take it out, or write a fact: %{clinic.phone}."
      case .entity: "Write the character itself."
      case .tag, .code: "Write the words alone."
      case .underline: "Take it out; three hyphens between empty lines draw a line."
      case .address: "Write [words](address), or <https://…>."
      }
    }
  }

  let kind: Kind
  /// In the bytes of the text.
  let range: Range<Int>

  /// The first of each kind in a text.
  static func all(in text: ShownText) -> [RawMark] {
    var marks: [RawMark] = []
    if text.isMarkdown {
      for line in text.lines { marks += LineMark(text, line).mark.map { [$0] } ?? [] }
    }
    marks += InlineMarks(text).found
    var known: Set<Kind> = []
    return marks.filter { known.insert($0.kind).inserted && !text.isCode($0.range.lowerBound) }
  }
}
