package import Diagnostics

/// Fields that hold several values.
extension MappingReader {
  /// A list of texts; an absent field is an empty list, and what is no text is reported and left
  /// out. `shape` is what the caller takes of them.
  package mutating func texts(
    _ key: String, as shape: @autoclosure () -> ListShape = ListShape(.text(.any)),
    required: Bool = false
  ) -> [Located<String>] {
    note(key, .list(shape()), isRequired: required)
    if required, node(key) == nil { reportMissing(key) }
    return elements(key).enumerated().compactMap { index, element in
      guard case .scalar(let text, _) = element.content, !element.isNull else {
        reportKind(Self.name(index, key), element, mustBe: "one text")
        return nil
      }
      return Located(value: text, range: element.range)
    }
  }

  /// A nested mapping, with its unknown fields reported; nil where it is absent or no mapping. `shape` is
  /// what it is where `read` asks for fields that only the caller can know.
  package mutating func mapping<Result>(
    _ key: String, as shape: @autoclosure () -> ValueShape? = nil, required: Bool = false,
    read: (inout MappingReader) -> Result
  ) -> Result? {
    if isDescribing, let shape = shape() {
      note(key, shape, isRequired: required)
      return nil
    }
    if describes(key, isRequired: required, as: { .mapping($0) }, read) { return nil }
    guard let node = node(key) else {
      if required { reportMissing(key) }
      return nil
    }
    return nested(node, subject: key, read)
  }

  /// A list of mappings, each with its unknown fields reported; an absent field is an empty list,
  /// and what is no mapping is reported and left out.
  package mutating func mappings<Result>(
    _ key: String, read: (inout MappingReader) -> Result
  ) -> [Result] {
    if describes(key, as: { .list(ListShape(.mapping($0))) }, read) { return [] }
    return elements(key).enumerated().compactMap { index, element in
      nested(element, subject: Self.name(index, key), read)
    }
  }

  /// The same where an entry may also be one text, which stands for a mapping of one field with that
  /// name. A list whose length is not within `count` is reported.
  package mutating func mappings<Result>(
    _ key: String, orTextsFor field: String, count: ClosedRange<Int>, required: Bool,
    read: (inout MappingReader) -> Result
  ) -> [Result] {
    if isDescribing {
      let fields = Self.shape { _ = read(&$0) }
      let element = ValueShape.either(.text(.given), .mapping(fields))
      note(key, .list(ListShape(element, count: count)), isRequired: required)
      return []
    }
    if required, node(key) == nil { reportMissing(key) }
    let elements = elements(key)
    if case .sequence(let entries)? = node(key)?.content, !count.contains(entries.count),
      let node = node(key)
    {
      report(
        .fieldOutOfRange, at: node.range,
        "\(key) must have \(count.lowerBound) to \(count.upperBound) entries, but has "
          + "\(entries.count).")
    }
    return elements.prefix(count.upperBound).enumerated().compactMap { index, element in
      nested(element.mapping(of: field), subject: Self.name(index, key), read)
    }
  }

  /// A mapping whose keys are names of the author's choice, each of a text, in the file's order; a name
  /// with nothing behind it is reported and left out.
  package mutating func namedTexts(
    _ key: String
  ) -> [(name: Located<String>, text: Located<String>)] {
    if isDescribing {
      note(key, .named(NamedShape(.text(.given))))
      return []
    }
    guard let node = node(key) else { return [] }
    let texts = nested(node, subject: key) { entries in
      entries.keys.compactMap { name in
        let range = entries.entry(name)?.keyRange ?? node.range
        return entries.text(name, required: true).map {
          (name: Located(value: name, range: range), text: $0)
        }
      }
    }
    return texts ?? []
  }

  /// A mapping whose keys are names of the author's choice, each of a mapping, in the file's order;
  /// a name with nothing behind it has no fields. `names` and `limit` are what the caller takes.
  package mutating func named<Result>(
    _ key: String, names: @autoclosure () -> TextForm = .any, limit: Int = .max,
    read: (_ name: Located<String>, inout MappingReader) -> Result
  ) -> [Result] {
    if isDescribing {
      let fields = Self.shape { _ = read(Located(value: "", range: .startOfFile), &$0) }
      note(key, .named(NamedShape(.mapping(fields), names: names(), limit: limit)))
      return []
    }
    guard let node = node(key) else { return [] }
    let results = nested(node, subject: key) { entries in
      entries.allEntries().compactMap { entry in
        let name = Located(value: entry.key, range: entry.keyRange)
        let value =
          entry.value.isNull
          ? YAMLNode(content: .mapping([]), range: entry.keyRange) : entry.value
        return entries.nested(value, subject: entry.key) { read(name, &$0) }
      }
    }
    return results ?? []
  }

  private mutating func nested<Result>(
    _ node: YAMLNode, subject: String, _ read: (inout MappingReader) -> Result
  ) -> Result? {
    var reader = MappingReader(node, path: path, locale: locale, subject: subject)
    let result = reader.isMapping ? read(&reader) : nil
    add(reader.finish())
    return result
  }

  mutating func elements(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let elements) = node.content else {
      reportKind(key, node, mustBe: "a list")
      return []
    }
    return elements
  }

  static func name(_ index: Int, _ key: String) -> String {
    "Entry \(index + 1) of \(key)"
  }
}

extension YAMLNode {
  /// A text as a mapping of one field; any other node as it is.
  fileprivate func mapping(of field: String) -> YAMLNode {
    guard case .scalar = content, !isNull else { return self }
    return YAMLNode(
      content: .mapping([Entry(key: field, keyRange: range, value: self)]), range: range)
  }
}
