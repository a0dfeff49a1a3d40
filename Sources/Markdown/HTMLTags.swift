import HTML

/// The tags that have attributes.
extension ByteBuffer {
  mutating func append(_ link: RenderedLink) {
    append("<a href=\"")
    appendURL(link.href)
    append("\"")
    if let language = link.language { appendAttribute(" hreflang=\"", language) }
    append(">")
  }

  mutating func append(_ image: RenderedImage, describedBy node: Node) {
    if let choice = image.choice { appendOpening(of: choice) }
    append("<img src=\"")
    appendURL(image.source)
    append("\" alt=\"")
    if let alternative = image.alternative {
      append(alternative, escapedFor: .attribute)
    } else {
      node.appendPlainText(to: &self, escapedFor: .attribute)
    }
    append("\"")
    appendAttribute(" width=\"", image.width)
    appendAttribute(" height=\"", image.height)
    if image.choice?.isLazy == true { append(" loading=\"lazy\"") }
    append(image.choice == nil ? ">" : "></picture>")
  }

  private mutating func appendOpening(of choice: RenderedImage.Choice) {
    append("<picture><source")
    appendAttribute(" type=\"", choice.type)
    append(" srcset=\"")
    for (index, source) in choice.sources.enumerated() {
      if index > 0 { append(", ") }
      appendURL(source.url)
      append(" ")
      append(source.width)
      append("w")
    }
    append("\"")
    appendAttribute(" sizes=\"", choice.sizes)
    append(">")
  }

  mutating func appendHeading(level: UInt8, id: String?) {
    append("<h")
    append(UInt8(ascii: "0") + level)
    if let id, !id.isEmpty { appendAttribute(" id=\"", id) }
    append(">")
  }

  mutating func appendHeadingEnd(level: UInt8) {
    append("</h")
    append(UInt8(ascii: "0") + level)
    append(">\n")
  }

  mutating func appendOrderedList(start: Int) {
    append("<ol")
    appendAttribute(" start=\"", start == 1 ? nil : start)
    append(">\n")
  }

  private mutating func appendAttribute(_ opening: StaticString, _ value: String) {
    append(opening)
    append(value, escapedFor: .attribute)
    append("\"")
  }

  private mutating func appendAttribute(_ opening: StaticString, _ number: Int?) {
    guard let number else { return }
    append(opening)
    append(number)
    append("\"")
  }

  /// Percent-encodes the ASCII characters that no URL may hold and escapes the rest, so that the
  /// attribute is a valid URL wherever the text was one but for blanks, quotation marks and the
  /// like. Source: the URL Standard, "URL code points".
  private mutating func appendURL(_ url: String) {
    for byte in url.utf8 {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
        UInt8(ascii: "|"), UInt8(ascii: "}"):
        append("%")
        appendHexadecimal(byte >> 4)
        appendHexadecimal(byte & 15)
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#39;")
      default: append(byte)
      }
    }
  }

  private mutating func appendHexadecimal(_ digit: UInt8) {
    append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
  }
}
