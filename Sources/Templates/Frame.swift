import Diagnostics

/// The template that is being compiled and how it came to stand there.
struct Frame {
  struct Inclusion {
    var template: String
    var location: SourceLocation
  }

  /// Content that replaces a block, with the frame that it was written in.
  struct Argument {
    var block: Block
    var frame: Frame
  }

  var template: TemplateLibrary.Template
  /// The templates that led here, the page's own first, with the tag in each.
  var inclusions: [Inclusion] = []
  var arguments: [String: Argument] = [:]
  /// What each line begins with.
  var indentation: [UInt8] = []

  /// The names of all templates that this one stands in, and its own.
  var chain: [String] {
    inclusions.map(\.template) + [template.name]
  }
}
