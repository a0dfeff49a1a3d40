package import Diagnostics

/// The captions of a video in one language: what is said in it, to be read at the time.
package struct Captions: Sendable, Hashable {
  /// In the order of the file, which is that of their beginnings.
  package let cues: [Cue]

  package init(cues: [Cue]) {
    self.cues = cues
  }

  /// Reads a WebVTT file in UTF-8 without a byte order mark. nil where a line of it has a fault: browsers
  /// leave out what they cannot read, and say nothing. `locale` is the language's tag.
  package static func parse(
    _ bytes: [UInt8], path: String, locale: String
  ) -> (captions: Captions?, diagnostics: [Diagnostic]) {
    var parser = CaptionsParser(bytes)
    parser.parse()
    let diagnostics = parser.faults.map { fault in
      Diagnostic(
        .malformedCaptions, locale: locale,
        at: SourceLocation(path: path, range: SourceRange(line: fault.line, column: fault.column)),
        fault.message, help: fault.help)
    }
    return (diagnostics.isEmpty ? Captions(cues: parser.cues) : nil, diagnostics)
  }
}

/// A text with the time at which it is shown.
package struct Cue: Sendable, Hashable {
  /// In milliseconds from the beginning of the video.
  package var start: Int
  package var end: Int
  /// The line of the file that says so.
  package var line: Int
  package var text: CueText

  package init(start: Int, end: Int, line: Int, text: CueText) {
    self.start = start
    self.end = end
    self.line = line
    self.text = text
  }
}

/// What is read of a cue, without its tags, on one line.
package struct CueText: Sendable, Hashable {
  /// Where a stretch of the text comes from.
  package struct Anchor: Sendable, Hashable {
    /// The first byte of the stretch in the text.
    package var offset: Int
    package var line: Int
    /// In code points, from 1.
    package var column: Int

    package init(offset: Int, line: Int, column: Int) {
      self.offset = offset
      self.line = line
      self.column = column
    }
  }

  /// What is written at a place of the text and not read.
  package struct Tag: Sendable, Hashable {
    /// The byte of the text that it stands before.
    package var offset: Int
    /// As it is written, with its brackets.
    package var source: [UInt8]
  }

  /// In UTF-8.
  package var bytes: [UInt8] = []
  /// In the order of the file.
  package var tags: [Tag] = []
  /// In ascending order of offsets.
  package var anchors: [Anchor] = []
  /// What is said to be in another language, in ascending order.
  package var asides: [Range<Int>] = []
  /// Where the last line of the text ends.
  package var endLine = 1
  package var endColumn = 1

  package init() {}

  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
