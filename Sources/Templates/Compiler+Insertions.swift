extension Compiler {
  typealias Problem = (message: String, help: String)

  /// Why a value may not be written as it is, or where it is; nil where it may.
  func problem(writing name: String, _ type: ValueType, isUnescaped: Bool) -> Problem? {
    problem(with: name, type, isUnescaped: isUnescaped) ?? problem(placing: name, type)
  }

  private func problem(with name: String, _ type: ValueType, isUnescaped: Bool) -> Problem? {
    switch type {
    case .flag, .record, .list:
      return (
        "“\(name)” is \(type.phrase) and cannot be written.",
        "Open it with {{#\(name)}} and close it with {{/\(name)}}."
      )
    case .html:
      if isUnescaped { return nil }
      return ("“\(name)” is HTML, which is written with three braces.", "Write {{{\(name)}}}.")
    case .text, .url, .number:
      guard isUnescaped else { return nil }
      return ("“\(name)” is \(type.phrase), not HTML.", "Write {{\(name)}}.")
    }
  }

  private func problem(placing name: String, _ type: ValueType) -> Problem? {
    let insertion = context.insertion
    if insertion == .nothing {
      return ("“\(name)” stands \(context.phrase), where no value may stand.", contextHelp)
    }
    if type == .html, insertion != .text {
      return (
        "“\(name)” is HTML and may stand only between tags, not \(context.phrase).",
        "Use a value that is text."
      )
    }
    if type != .url, insertion == .address, !(type == .number && context.isAddressList) {
      return (
        "“\(name)” is \(type.phrase), but only an address may stand \(context.phrase).",
        "Use a value that is an address."
      )
    }
    return nil
  }

  private var contextHelp: String {
    switch context.state {
    case .beforeValue, .unquotedValue: "Put quotation marks round the attribute's value."
    case .raw where context.element.isLinkedData: "Put quotation marks round it."
    case .raw: "Only a script of type application/ld+json may hold values, in its strings."
    default: "Move it between tags or into the quoted value of an attribute."
    }
  }
}
