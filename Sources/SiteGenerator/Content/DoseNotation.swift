/// A dose as it stands in addresses and in data for scripts: a letter and a value for each field,
/// such as `h30r8-12es2d5`. Version 1 of the notation that `content/README.md` describes.
enum DoseNotation {
  static func text(of dose: Dose) -> String {
    dose.fields.map { field in
      let letter = field.declaration.letter
      return switch dose[field] {
      case .amount(let amount) where amount.isExact: "\(letter)\(amount.lowerBound)"
      case .amount(let amount): "\(letter)\(amount.lowerBound)-\(amount.upperBound)"
      case .side(let side): Self.letter(of: side)
      case .yes: letter
      case nil: ""
      }
    }.joined()
  }

  /// Stands by itself, without a number: what would be `r` of repetitions has none here.
  static func letter(of side: Dose.Side) -> String {
    switch side {
    case .each: "e"
    case .eachWay: "a"
    case .left: "l"
    case .right: "r"
    }
  }
}
