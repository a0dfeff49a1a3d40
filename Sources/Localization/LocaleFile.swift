import Diagnostics
import YAML

/// One YAML file of a locale's folder.
struct LocaleFile {
  let path: String
  let locale: LocaleID

  /// The file's fields for `read` to read, with the unknown ones reported; nil where the file is no
  /// YAML. An empty file has no fields.
  func read<Result>(
    _ bytes: [UInt8], subject: String, _ read: (inout MappingReader) -> Result?
  ) -> (result: Result?, diagnostics: [Diagnostic]) {
    let (node, diagnostics) = YAMLNode.parse(bytes, path: path, locale: locale.description)
    guard node != nil || diagnostics.isEmpty else { return (nil, diagnostics) }
    let fields = node ?? YAMLNode(content: .mapping([]), range: .startOfFile)
    var reader = MappingReader(
      fields, path: path, locale: locale.description, subject: subject)
    let result = read(&reader)
    return (result, diagnostics + reader.finish())
  }
}
