/// Texts with their codes as XLIFF 2.1 writes them, and the original data of the codes.
struct XLIFF2Inline {
  private let numbers: CodeNumbers
  private let facts: [TranslationUnit.Fact]

  init(_ source: MarkedText, target: MarkedText?, facts: [TranslationUnit.Fact]) {
    numbers = CodeNumbers(source: source, target: target)
    self.facts = facts
  }

  /// What the codes are in the site's files.
  func appendData(_ xml: inout XMLWriter) {
    guard !numbers.codes.isEmpty else { return }
    xml.element("originalData") { xml in
      for (number, code) in zip(1..., numbers.codes) {
        switch code {
        case .placeholder(let name): Self.appendData("d\(number)", "%{\(name)}", &xml)
        case .literal(let text): Self.appendData("d\(number)", text, &xml)
        case .lineBreak: Self.appendData("d\(number)", "\\", &xml)
        case .emphasis: Self.appendData(number, "*", "*", &xml)
        case .strong: Self.appendData(number, "**", "**", &xml)
        case .link(let destination, _): Self.appendData(number, "[", "](\(destination))", &xml)
        case .image(let destination, _): Self.appendData(number, "![", "](\(destination))", &xml)
        }
      }
    }
  }

  private static func appendData(
    _ number: Int, _ start: String, _ end: String, _ xml: inout XMLWriter
  ) {
    appendData("d\(number)", start, &xml)
    appendData("d\(number)-end", end, &xml)
  }

  private static func appendData(_ id: String, _ text: String, _ xml: inout XMLWriter) {
    xml.line("data", ["id": id]) { append(text, &$0) }
  }

  func append(_ text: MarkedText, isTarget: Bool = false, _ xml: inout XMLWriter) {
    var rest = (isTarget ? numbers.target : numbers.source)[...]
    var open = 0
    for piece in text.pieces {
      switch piece {
      case .text(let text): Self.append(MarkedText.spelled(text), &xml)
      case .alone(let code):
        if let number = rest.popFirst() { xml.empty("ph", attributes(of: code, number)) }
      case .open(let code):
        guard let number = rest.popFirst() else { continue }
        xml.start("pc", Self.attributes(ofPair: code, number))
        open += 1
      case .close where open > 0:
        xml.end("pc")
        open -= 1
      case .close: break
      }
    }
    for _ in 0..<open { xml.end("pc") }
  }

  private static func append(_ text: String, _ xml: inout XMLWriter) {
    xml.text(text) { xml, scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
      xml.empty("cp", ["hex": padding + digits])
    }
  }

  private func attributes(of code: MarkedText.Code, _ number: Int) -> XMLWriter.Attributes {
    let (id, data) = (String(number), "d\(number)")
    switch code {
    case .placeholder(let name):
      return [
        "id": id, "type": "other", "subType": "handout:placeholder", "dataRef": data,
        "equiv": facts.first { $0.placeholder == name }?.value, "disp": "%{\(name)}",
        "canCopy": "no", "canDelete": "no",
      ]
    case .literal(let text):
      return [
        "id": id, "type": "other", "subType": "handout:code", "dataRef": data, "equiv": text,
        "disp": text,
      ]
    case .lineBreak, .emphasis, .strong, .link, .image:
      return ["id": id, "type": "fmt", "subType": "xlf:lb", "dataRef": data]
    }
  }

  private static func attributes(
    ofPair code: MarkedText.Code, _ number: Int
  ) -> XMLWriter.Attributes {
    let (type, subType, destination): (String, String?, String?) =
      switch code {
      case .strong: ("fmt", "xlf:b", nil)
      case .link(let destination, _): ("link", nil, destination)
      case .image(let destination, _): ("image", nil, destination)
      case .emphasis, .placeholder, .literal, .lineBreak: ("fmt", "xlf:i", nil)
      }
    return [
      "id": String(number), "type": type, "subType": subType, "dataRefStart": "d\(number)",
      "dataRefEnd": "d\(number)-end", "dispEnd": destination,
      "canDelete": destination.map { _ in "no" },
    ]
  }
}
