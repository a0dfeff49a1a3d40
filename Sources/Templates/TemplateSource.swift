/// One template file as it was read.
package struct TemplateSource: Sendable, Hashable {
  /// The file's path relative to the site folder, for reports.
  package var path: String
  /// What other templates call it, such as `exercise` or `parts/header`.
  package var name: String
  /// UTF-8.
  package var text: [UInt8]

  package init(path: String, name: String, text: [UInt8]) {
    self.path = path
    self.name = name
    self.text = text
  }
}
