/// The bytes of a figure's file.
package struct FigureFile: Sendable {
  /// The figure's name, as its file has it.
  package var name: String
  /// As problems name the file.
  package var path: String
  package var bytes: [UInt8]

  package init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }
}
