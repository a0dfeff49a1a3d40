/// Texts with their codes as XLIFF 1.2 writes them.
struct XLIFF12Inline {
  var facts: [TranslationUnit.Fact]

  func append(_ text: MarkedText, numbers: [Int], _ xml: inout XMLWriter) {
    var rest = numbers[...]
    var open = 0
    for piece in text.pieces {
      switch piece {
      case .text(let text):
        xml.text(MarkedText.spelled(text)) { xml, scalar in Self.append(unwritable: scalar, &xml) }
      case .alone(let code):
        if let number = rest.popFirst() { append(code, number, &xml) }
      case .open(let code):
        guard let number = rest.popFirst() else { continue }
        xml.start("g", Self.attributes(of: code, number))
        open += 1
      case .close where open > 0:
        xml.end("g")
        open -= 1
      case .close: break
      }
    }
    for _ in 0..<open { xml.end("g") }
  }

  private func append(_ code: MarkedText.Code, _ number: Int, _ xml: inout XMLWriter) {
    let id = String(number)
    switch code {
    case .placeholder(let name):
      let value = facts.first { $0.placeholder == name }?.value
      xml.start("ph", ["id": id, "ctype": "x-placeholder", "equiv-text": value])
      xml.text("%{\(name)}")
      xml.end("ph")
    case .literal(let text):
      xml.start("ph", ["id": id, "ctype": "x-code", "equiv-text": text])
      xml.text(text)
      xml.end("ph")
    case .lineBreak: xml.empty("x", ["id": id, "ctype": "lb"])
    case .emphasis, .strong, .link, .image: break
    }
  }

  private static func attributes(of code: MarkedText.Code, _ number: Int) -> XMLWriter.Attributes {
    let id = String(number)
    return switch code {
    case .emphasis: ["id": id, "ctype": "italic"]
    case .strong: ["id": id, "ctype": "bold"]
    case .link(let destination, _): ["id": id, "ctype": "link", "equiv-text": destination]
    case .image(let destination, _): ["id": id, "ctype": "x-image", "equiv-text": destination]
    case .placeholder, .literal, .lineBreak: ["id": id]
    }
  }

  private static let unwritablePrefix = "char-"

  /// XML 1.2 has no words for a character that XML cannot have: it stands as a code of its own.
  private static func append(unwritable scalar: Unicode.Scalar, _ xml: inout XMLWriter) {
    xml.empty(
      "x", ["id": unwritablePrefix + String(scalar.value, radix: 16), "ctype": "x-char"])
  }

  /// The character that such a code stands for.
  static func unwritable(id: String) -> String? {
    guard id.hasPrefix(unwritablePrefix) else { return nil }
    let scalar = UInt32(id.dropFirst(unwritablePrefix.count), radix: 16).flatMap(
      Unicode.Scalar.init)
    return scalar.flatMap { XMLWriter.isWritable($0) ? nil : String($0) }
  }
}
