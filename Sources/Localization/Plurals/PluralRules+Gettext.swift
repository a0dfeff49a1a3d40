/// Plural rules as PO files have them.
extension PluralRules {
  /// The header's `Plural-Forms`: a form for each required category, in CLDR's order.
  package var gettextForms: String {
    let categories = requiredCategories
    let last = categories.firstIndex(of: .other) ?? categories.count - 1
    var expression = ""
    for (category, condition) in conditions {
      guard let index = categories.firstIndex(of: category), index != last,
        let text = condition.gettext
      else { continue }
      expression += "\(text) ? \(index) : "
    }
    return "nplurals=\(categories.count); plural=(\(expression)\(last));"
  }

  /// The category of each form that a header describes; nil where its forms are not those of this
  /// language, whatever their order.
  package func categories(ofGettextForms header: String) -> [PluralCategory]? {
    if header == gettextForms { return requiredCategories }
    guard let forms = Self.fields(header) else { return nil }
    var found: [Int: PluralCategory] = [:]
    for number in 0...1000 {
      guard let form = GettextExpression.form(of: number, by: forms.expression),
        (0..<forms.count).contains(form),
        found.updateValue(category(of: number), forKey: form) ?? category(of: number)
          == category(of: number)
      else { return nil }
    }
    let categories = (0..<forms.count).compactMap { found[$0] }
    return categories.count == forms.count && Set(categories) == Set(requiredCategories)
      && Set(categories).count == forms.count ? categories : nil
  }

  private static func fields(_ header: String) -> (count: Int, expression: String)? {
    var count: Int?
    var expression: String?
    for field in header.split(separator: ";") {
      let parts = field.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      switch parts[0].filter({ !$0.isWhitespace }) {
      case "nplurals": count = Int(parts[1].filter { !$0.isWhitespace })
      case "plural": expression = String(parts[1])
      default: break
      }
    }
    guard let count, (1...6).contains(count), let expression else { return nil }
    return (count, expression)
  }
}

extension PluralCondition {
  /// As C has it, over `n`; nil where it holds for no whole number.
  fileprivate var gettext: String? {
    let alternatives = alternatives.compactMap { relations -> String? in
      guard !relations.contains(where: { $0.operand == .zero && !$0.holds(for: 0) }) else {
        return nil
      }
      let parts = relations.filter { $0.operand == .value }.map(\.gettext)
      return parts.isEmpty ? "1" : parts.joined(separator: " && ")
    }
    return alternatives.isEmpty ? nil : alternatives.joined(separator: " || ")
  }
}

extension PluralCondition.Relation {
  fileprivate var gettext: String {
    let value = modulus.map { "n%\($0)" } ?? "n"
    let parts = ranges.map { range in
      switch (range.count == 1, isNegated) {
      case (true, false): "\(value)==\(range.lowerBound)"
      case (true, true): "\(value)!=\(range.lowerBound)"
      case (false, false): "\(value)>=\(range.lowerBound) && \(value)<=\(range.upperBound)"
      case (false, true): "(\(value)<\(range.lowerBound) || \(value)>\(range.upperBound))"
      }
    }
    return parts.count == 1
      ? parts[0] : "(\(parts.joined(separator: isNegated ? " && " : " || ")))"
  }
}
