import Diagnostics
import YAML

/// What a lexicon says about sentences that tell their reader to do something.
package struct InstructionWords: Sendable {
  /// Words and phrases that open an instruction: “lift”, “do not”.
  var openings: [String] = []
  /// Words that may stand before them: “then”, “never”.
  var before: [String] = []

  init() {}

  init(_ reader: inout MappingReader) {
    openings = reader.phrases("openings").map(\.value)
    before = reader.words("before")
  }
}
