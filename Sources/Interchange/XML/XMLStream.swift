import CExpat

/// expat's parser, and the owner of all memory that it takes: the only place that speaks to it.
///
/// Invariant: nothing but the given bytes is ever read: a document type ends the parse before it is
/// read, so that a file has no entities but XML's own (test: "hostile files are refused").
struct XMLStream: ~Copyable {
  enum Event {
    /// An element without its content.
    case start(XMLElement)
    case text(String)
    case end
  }

  static let depthLimit = 64
  static let elementLimit = 20_000_000
  /// Of a tag or comment in bytes: each is looked at as a whole.
  static let pieceLimit = 1 << 20

  /// How many bytes expat is given at once.
  private static let chunk = 1 << 16

  private let parser: XML_Parser
  private let bytes: [UInt8]
  private let receiver: XMLReceiver
  /// The first byte that expat has not been given yet.
  private var position = 0
  private var isFinished = false
  /// How many bytes it has been given since something came of them.
  private var waiting = 0
  private var nextEvent = 0

  /// nil where there is no memory left.
  init?(_ bytes: [UInt8]) {
    // A line's end stands in no name and no namespace.
    guard let parser = XML_ParserCreateNS(nil, XML_Char(XMLReceiver.separator)) else { return nil }
    self.parser = parser
    self.bytes = bytes
    receiver = XMLReceiver(parser)
  }

  deinit {
    XML_ParserFree(parser)
  }

  /// Why `next` gave nil before the file's end; nil at its end.
  var refusal: XMLRefusal? { receiver.refusal }

  /// Ends the reading.
  func refuse(_ reason: XMLRefusal.Reason) {
    receiver.refuse(reason)
  }

  mutating func next() -> Event? {
    while nextEvent == receiver.events.count {
      guard !isFinished, refusal == nil else { return nil }
      receiver.events.removeAll(keepingCapacity: true)
      nextEvent = 0
      parseChunk()
      if refusal != nil { return nil }
    }
    nextEvent += 1
    return receiver.events[nextEvent - 1]
  }

  private mutating func parseChunk() {
    let count = min(Self.chunk, bytes.count - position)
    isFinished = position + count == bytes.count
    receiver.hasMet = false
    let status = bytes.withUnsafeBytes { bytes in
      let start = bytes.baseAddress.map { $0 + position }
      return XML_Parse(
        parser, start?.assumingMemoryBound(to: CChar.self), Int32(count), isFinished ? 1 : 0)
    }
    position += count
    receiver.finishText()
    waiting = receiver.hasMet ? 0 : waiting + count
    if status != XML_STATUS_OK {
      receiver.refuse(reason(XML_GetErrorCode(parser)))
    } else if waiting > Self.pieceLimit {
      receiver.refuse(.longPiece)
    }
  }

  private func reason(_ error: XML_Error) -> XMLRefusal.Reason {
    switch error {
    case XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_NO_ELEMENTS, XML_ERROR_PARTIAL_CHAR: .cutOff
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING: .unknownEncoding
    case XML_ERROR_NO_MEMORY: .noMemory
    default: .malformed(XML_ErrorString(error).map { String(cString: $0) } ?? "")
    }
  }
}

/// What expat calls for what it meets; one for each parser, which outlives none of them.
private final class XMLReceiver {
  static let separator = UInt8(ascii: "\n")

  var events: [XMLStream.Event] = []
  /// Whether anything has come of the last bytes.
  var hasMet = false
  private(set) var refusal: XMLRefusal?
  private let parser: XML_Parser
  private var text: [UInt8] = []
  private var depth = 0
  private var elements = 0
  /// The last namespace met, which most names are of.
  private var namespace: (bytes: [UInt8], text: String) = ([], "")

  init(_ parser: XML_Parser) {
    self.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in XMLReceiver.of(data)?.start(name, attributes) },
      { data, _ in XMLReceiver.of(data)?.end() })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      XMLReceiver.of(data)?.append(text, count)
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLReceiver.of(data)?.refuse(.documentType)
    }
    XML_SetDefaultHandler(parser) { data, _, _ in XMLReceiver.of(data)?.hasMet = true }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLReceiver? {
    data.map { Unmanaged<XMLReceiver>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Ends the parse; the first reason stands.
  func refuse(_ reason: XMLRefusal.Reason) {
    guard refusal == nil else { return }
    refusal = XMLRefusal(
      reason: reason, line: Int(XML_GetCurrentLineNumber(parser)),
      column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
    XML_StopParser(parser, XML_Bool(0))
  }

  /// Gives on the text met so far.
  func finishText() {
    guard !text.isEmpty else { return }
    events.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  private func append(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
    hasMet = true
    let raw = UnsafeRawBufferPointer(start: text, count: Int(count))
    self.text.append(contentsOf: raw)
  }

  private func end() {
    hasMet = true
    finishText()
    depth -= 1
    events.append(.end)
  }

  private func start(
    _ name: UnsafePointer<XML_Char>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    hasMet = true
    finishText()
    depth += 1
    elements += 1
    if depth > XMLStream.depthLimit { return refuse(.nestedTooDeeply) }
    if elements > XMLStream.elementLimit { return refuse(.tooManyElements) }
    guard let name, let attributes else { return }
    let (namespace, local) = split(name)
    var element = XMLElement(
      namespace: namespace, name: local, line: Int(XML_GetCurrentLineNumber(parser)),
      column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
    var index = 0
    while let name = attributes[index], let value = attributes[index + 1] {
      let (namespace, local) = split(name)
      element.attributes.append(
        XMLElement.Attribute(namespace: namespace, name: local, value: String(cString: value)))
      index += 2
    }
    events.append(.start(element))
  }

  private func split(_ name: UnsafePointer<XML_Char>) -> (namespace: String, name: String) {
    var end = 0
    while name[end] != 0, name[end] != XML_Char(Self.separator) { end += 1 }
    if name[end] == 0 { return ("", String(cString: name)) }
    let bytes = UnsafeRawBufferPointer(start: name, count: end)
    if !bytes.elementsEqual(namespace.bytes) {
      namespace = (Array(bytes), String(decoding: bytes, as: UTF8.self))
    }
    return (namespace.text, String(cString: name + end + 1))
  }
}
