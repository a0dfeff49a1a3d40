package import Diagnostics

/// A PO file: its header and its entries in their order.
package struct POFile: Sendable, Hashable {
  /// The header's fields in their order.
  package var header: [Field]
  /// Comment lines above the header.
  package var comments: [String] = []
  /// All but the header.
  package var entries: [POEntry]

  /// The header's `Content-Type` as `accept` writes it.
  package static let contentType = "text/plain; charset=UTF-8"

  package struct Field: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(header: [Field], entries: [POEntry]) {
    self.header = header
    self.entries = entries
  }

  /// A field of the header; nil where it has none of this name.
  package subscript(_ name: String) -> String? {
    header.first { $0.name == name }?.value
  }

  /// What a file is for, which says how to mend it.
  package enum Use: Sendable, Hashable {
    /// The review record of a locale.
    case record(LocaleID)
    /// A translator's, of whatever language it says.
    case translation
  }

  /// Reads a file of UTF-8. The file is nil where it breaks the format, has no header, or is a record
  /// of another locale; then at least one problem says why.
  package static func parse(
    _ bytes: [UInt8], path: String, as use: Use
  ) -> (file: POFile?, diagnostics: [Diagnostic]) {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = POReader(buffer, path: path, use: use)
      return (reader.read(), reader.diagnostics)
    }
  }

  /// Reads a review record.
  package static func parse(
    _ bytes: [UInt8], path: String, locale: LocaleID
  ) -> (file: POFile?, diagnostics: [Diagnostic]) {
    parse(bytes, path: path, as: .record(locale))
  }

  /// The language that the header names; nil where it names none. Gettext writes pt_BR.
  package var language: LocaleID? {
    self["Language"].flatMap { LocaleID($0.replacing("_", with: "-")) }
  }
}
