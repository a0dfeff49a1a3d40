import Interchange

/// Whether a returned text has the codes that it must have: those of the source, or those that the
/// translation has had so far.
struct UnitCodes {
  let missing: [MarkedText.Code]
  let added: [MarkedText.Code]
  private let areStanding: Bool

  init(source: MarkedText, standing: MarkedText?, returned: MarkedText) {
    let known = Self.once(source.codes)
    let found = Self.once(returned.codes)
    missing = Self.subtracting(found, from: known)
    added = Self.subtracting(known, from: found)
    areStanding =
      standing.map { standing in
        let codes = Self.once(standing.codes)
        return Self.subtracting(found, from: codes).isEmpty
          && Self.subtracting(codes, from: found).isEmpty
      } ?? false
  }

  var match: Bool { missing.isEmpty && added.isEmpty || areStanding }

  /// A value may be named as often as a language wants.
  private static func once(_ codes: [MarkedText.Code]) -> [MarkedText.Code] {
    var known: Set<String> = []
    return codes.filter { code in
      if case .placeholder(let name) = code { known.insert(name).inserted } else { true }
    }
  }

  private static func subtracting(
    _ codes: [MarkedText.Code], from all: [MarkedText.Code]
  ) -> [MarkedText.Code] {
    var rest = codes
    return all.filter { code in
      guard let place = rest.firstIndex(where: code.fits) else { return true }
      rest.remove(at: place)
      return false
    }
  }
}

extension MarkedText.Code {
  /// As a report names it.
  var name: String {
    switch self {
    case .placeholder(let name): "%{\(name)}"
    case .literal(let text): "the code “\(text)”"
    case .lineBreak: "a line break"
    case .emphasis: "emphasis"
    case .strong: "strong emphasis"
    case .link(let destination, _): "the link to \(destination)"
    case .image(let destination, _): "the picture \(destination)"
    }
  }
}
