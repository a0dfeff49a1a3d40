/// Why a file is not read as XML.
struct XMLRefusal: Error, Hashable {
  enum Reason: Hashable {
    /// It breaks XML's rules; with expat's words for it.
    case malformed(String)
    /// It ends before its first element does.
    case cutOff
    case unknownEncoding
    case documentType
    case nestedTooDeeply
    case tooManyElements
    /// A text with more elements in it than any has.
    case crowdedElement
    /// A tag, or a comment, that goes on and on.
    case longPiece
    case noMemory
  }

  var reason: Reason
  /// From 1.
  var line: Int
  var column: Int
}

extension XMLRefusal {
  func message(path: String) -> String {
    switch reason {
    case .malformed(let words): "\(path) is no well-formed XML: \(words)."
    case .cutOff: "\(path) ends too early: it was not copied or saved as a whole."
    case .unknownEncoding: "\(path) is in an encoding that it does not name, or that is not read."
    case .documentType: "\(path) has a document type (DOCTYPE), which can make a file read others."
    case .nestedTooDeeply:
      "\(path) has elements within each other more than \(XMLStream.depthLimit) deep."
    case .tooManyElements: "\(path) has more than \(XMLStream.elementLimit) elements."
    case .crowdedElement:
      "\(path) has a text with more than \(XMLStream.partLimit) elements in it."
    case .longPiece:
      "\(path) has a tag or comment of more than \(XMLStream.pieceLimit >> 10) KB."
    case .noMemory: "There is no memory left to read \(path)."
    }
  }

  var help: String? {
    switch reason {
    case .malformed, .nestedTooDeeply, .tooManyElements, .crowdedElement, .longPiece:
      "Save the file again in the tool that wrote it, or export anew."
    case .cutOff: "Ask for the file again."
    case .unknownEncoding: "Save it in UTF-8."
    case .documentType: "Remove the DOCTYPE; no file of translations needs one."
    case .noMemory: nil
    }
  }
}
