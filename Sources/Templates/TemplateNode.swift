/// A parsed template, before names have a meaning.
indirect enum TemplateNode: Sendable {
  /// Bytes of the source.
  case text(Range<Int>)
  /// The beginning of a line of the source, where a partial's indentation goes.
  case lineStart
  case hole(Tag)
  case section(Tag, [TemplateNode])
  case partial(Tag, indentation: [UInt8])
  case layout(Tag, arguments: [Block], indentation: [UInt8])
  case block(Block)
}

/// A block: in a layout's own text a place with default content, inside `{{<layout}}` the content
/// that replaces it.
struct Block: Sendable {
  var tag: Tag
  var content: [TemplateNode]
  /// What each line of replacing content is indented with.
  var indentation: [UInt8]
}
