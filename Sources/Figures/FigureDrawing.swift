import HTML

/// Draws the picture that stands in for a photograph that has not been taken yet.
package enum FigureDrawing {
  /// The light card under every figure, so that it can be seen on a dark page too.
  static let cardColor = "#f8fafb"

  /// A whole SVG document of 800 by 600 pixels, the same in every language: a side is the patient's,
  /// so that nothing is turned round for right-to-left scripts.
  package static func svg(_ figure: Figure) -> [UInt8] {
    document { $0.append(ScenePainter(figure.scene).elements) }
  }

  /// The card without a figure, of the same size.
  /// - Parameters:
  ///   - caption: plain text, one line; its size shrinks until it fits.
  ///   - language: the caption's BCP 47 tag.
  ///   - rightToLeft: whether the caption's script runs from right to left.
  package static func card(caption: String, language: String, rightToLeft: Bool) -> [UInt8] {
    document { buffer in
      buffer.append("<text x=\"400\" y=\"310\" text-anchor=\"middle\" fill=\"#2b3d4c\" xml:lang=\"")
      buffer.append(language, escapedFor: .attribute)
      buffer.append("\"")
      if rightToLeft { buffer.append(" direction=\"rtl\"") }
      buffer.append(" font-family=\"system-ui,-apple-system,'Segoe UI',Roboto,sans-serif\"")
      buffer.append(" font-size=\"\(CaptionSize.pixels(for: caption))\">")
      buffer.append(writable(caption), escapedFor: .text)
      buffer.append("</text>")
    }
  }

  private static func document(_ content: (inout ByteBuffer) -> Void) -> [UInt8] {
    var buffer = ByteBuffer(capacity: 4096)
    buffer.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"600\"")
    buffer.append(" viewBox=\"0 0 800 600\">")
    buffer.append("<rect width=\"800\" height=\"600\" rx=\"16\" fill=\"\(cardColor)\"/>")
    content(&buffer)
    buffer.append("</svg>\n")
    return buffer.bytes
  }

  /// The caption without the control characters that no XML document may hold.
  ///
  /// Source: XML 1.0, production 2 (Char).
  private static func writable(_ caption: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in caption.unicodeScalars {
      switch scalar.value {
      case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...: kept.append(scalar)
      default: break
      }
    }
    return String(kept)
  }
}
