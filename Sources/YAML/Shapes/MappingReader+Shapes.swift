/// Describing a format: the functions that read a file run over none, and what they ask for is noted.
/// So what is said of a format cannot differ from what is read of it.
///
/// Invariant: a reading function asks for the same fields whatever stands in the file, but inside
/// `given` and `listOrSingle`, which are described whole.
extension MappingReader {
  /// The fields that `read` asks for.
  package static func shape(of read: (inout MappingReader) -> Void) -> MappingShape {
    var reader = MappingReader()
    read(&reader)
    return reader.shape ?? MappingShape()
  }

  var isDescribing: Bool { shape != nil }

  /// Notes what two fields are to each other; to report where they are not is the caller's.
  package mutating func note(_ relation: @autoclosure () -> MappingShape.Relation) {
    if isDescribing { shape?.add(relation()) }
  }

  /// What `read` makes of a field that is there; nil where it is absent or null.
  package mutating func given<Result>(
    _ key: String, _ read: (inout MappingReader) -> Result
  ) -> Result? {
    if isDescribing {
      _ = read(&self)
      return nil
    }
    return node(key) == nil ? nil : read(&self)
  }

  /// A field that may be a list or a single value.
  package mutating func listOrSingle<Result>(
    _ key: String, list: (inout MappingReader) -> Result,
    single: (inout MappingReader) -> Result
  ) -> Result {
    if isDescribing {
      _ = list(&self)
      return single(&self)
    }
    if case .sequence = node(key)?.content { return list(&self) }
    return single(&self)
  }

  /// Notes what may stand in a field, where a format is described.
  mutating func note(
    _ key: String, _ value: @autoclosure () -> ValueShape, isRequired: Bool = false
  ) {
    if isDescribing { shape?.add(key, value(), isRequired: isRequired) }
  }

  /// Notes a field with fields of its own; false where a file is read.
  mutating func describes<Result>(
    _ key: String, isRequired: Bool = false, as value: (MappingShape) -> ValueShape,
    _ read: (inout MappingReader) -> Result
  ) -> Bool {
    guard isDescribing else { return false }
    note(key, value(Self.shape { _ = read(&$0) }), isRequired: isRequired)
    return true
  }
}
