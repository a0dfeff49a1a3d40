import CQREncode

/// A text as a square of dark and light modules, which telephones read: bytes in UTF-8, error
/// correction M, the smallest version that holds them.
///
/// Source: ISO/IEC 18004:2015, as libqrencode follows it.
package struct QRCode: Sendable, Hashable {
  /// Modules on a side: 21 in version 1, four more with each version up to 40.
  package let size: Int
  private let darkness: [Bool]

  /// As many bytes as the largest version holds.
  package static let longestText = 2331

  /// nil where the text is empty or longer than any code holds, and where there is no memory left.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.count <= Self.longestText,
      let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    guard let modules = code.pointee.data else { return nil }
    let size = Int(code.pointee.width)
    self.size = size
    // The lowest bit is the colour, the others say what the module is there for.
    darkness = UnsafeBufferPointer(start: modules, count: size * size).map { $0 & 1 == 1 }
  }

  /// Whether a module is dark; both count from 0, in the corner at the top left.
  package func isDark(row: Int, column: Int) -> Bool {
    darkness[row * size + column]
  }
}
