import CYAML
import Diagnostics

/// libyaml's parser, and the owner of all memory that it takes.
///
/// Invariant: the bytes outlive the stream (test: "a slice of a larger buffer reads as itself").
struct EventStream: ~Copyable {
  /// A step of the parse, copied out of libyaml's memory.
  struct Event {
    enum Kind {
      case documentStart, scalar, alias, sequenceStart, mappingStart, collectionEnd
      /// What a tree has no use for: the start of the stream, the end of a document.
      case other
      case streamEnd
    }

    var kind: Kind
    var range: SourceRange
    /// A scalar's text.
    var text = ""
    var isPlain = false
    var isFlow = false
    var hasAnchor = false
    var hasTag = false
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let lineOffset: Int

  /// nil where there is no memory left. `bytes` must not be empty or begin with a byte order mark;
  /// `lineOffset` is the number of lines of the file before them.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, lineOffset: Int) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    self.parser = parser
    self.lineOffset = lineOffset
    // Named here, as libyaml would else take bytes that look like UTF-16 for that.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next step; nil where the input is no YAML, and then `failure` says why.
  mutating func next() -> Event? {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return nil }
    defer { yaml_event_delete(&event) }
    let range = range(event.start_mark, event.end_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let style = scalar.style
      return Event(
        kind: .scalar, range: range,
        text: String(
          decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self),
        isPlain: style == YAML_PLAIN_SCALAR_STYLE,
        hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let mapping = event.data.mapping_start
      return Event(
        kind: .mappingStart, range: range, isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE,
        hasAnchor: mapping.anchor != nil, hasTag: mapping.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.data.sequence_start
      return Event(
        kind: .sequenceStart, range: range, isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE,
        hasAnchor: sequence.anchor != nil, hasTag: sequence.tag != nil)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      return Event(kind: .collectionEnd, range: range)
    case YAML_ALIAS_EVENT:
      return Event(kind: .alias, range: range)
    case YAML_DOCUMENT_START_EVENT:
      return Event(kind: .documentStart, range: range)
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT:
      return Event(kind: .streamEnd, range: range)
    default:
      return Event(kind: .other, range: range)
    }
  }

  /// What libyaml found wrong, in its own words.
  struct Failure {
    /// The reader's failures concern bytes, and have an offset; all others a position.
    enum Position {
      case byte(Int)
      case mark(SourceRange, context: SourceRange?)
    }

    var problem: String
    var context: String
    var position: Position
  }

  /// Why `next` gave nil.
  var failure: Failure {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? ""
    let context = state.context.map { String(cString: $0) } ?? ""
    if state.error == YAML_READER_ERROR {
      return Failure(
        problem: problem, context: context, position: .byte(Int(state.problem_offset)))
    }
    let contextRange =
      state.context == nil ? nil : range(state.context_mark, state.context_mark)
    return Failure(
      problem: problem, context: context,
      position: .mark(range(state.problem_mark, state.problem_mark), context: contextRange))
  }

  private func range(_ start: yaml_mark_t, _ end: yaml_mark_t) -> SourceRange {
    SourceRange(
      startLine: Int(start.line) + lineOffset + 1, startColumn: Int(start.column) + 1,
      endLine: Int(end.line) + lineOffset + 1, endColumn: Int(end.column) + 1)
  }
}
