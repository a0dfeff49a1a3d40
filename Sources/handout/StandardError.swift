import OperatingSystem

/// Where problems and progress go; results go to standard output.
enum StandardError {
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  static func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    StandardStream.error.write(bytes)
  }

  static var isTerminal: Bool { StandardStream.error.isTerminal }

  static var isColored: Bool { StandardStream.error.mayBeColored }
}
