/// What is valid YAML, but has no place in Handout's files: it would let a value be written in one
/// place and meant in another.
enum Refusal {
  case alias, anchor, tag, secondDocument, key, depth
  case duplicate(key: String)

  var message: String {
    switch self {
    case .alias:
      "A value that begins with “*” repeats another one in YAML, which is not used here."
    case .anchor:
      "A value that begins with “&” names a value in YAML, which is not used here."
    case .tag:
      "A value that begins with “!” names a type in YAML, which is not used here."
    case .secondDocument:
      "A second document begins here, where one is expected."
    case .key:
      "This field has no name, or one that is no plain text."
    case .depth:
      "Fields are nested here more than \(NodeBuilder.maximumDepth) levels deep."
    case .duplicate(let key):
      "The field \(quoted(key)) stands here for the second time."
    }
  }

  var help: String {
    switch self {
    case .alias:
      "Write the value out; put text that begins with “*” in quotes."
    case .anchor:
      "Take the name away; put text that begins with “&” in quotes."
    case .tag:
      "Take the type away; put text that begins with “!” in quotes."
    case .secondDocument:
      "Take the line “---” away, or put what follows into a file of its own."
    case .key:
      "Write “name: value”; put text that begins with “{”, “[” or “:” in quotes."
    case .depth:
      "Look for “[” or “{” without an end, or lines that go on moving to the right."
    case .duplicate:
      "Keep one of the two."
    }
  }
}

/// Text from a file as a message shows it: on one line, in quotes, cut where it is long, without the
/// password of an address: reports are stored and passed on.
func quoted(_ text: String) -> String {
  let shown = 60
  let text = withoutCredentials(text)
  var line = ""
  for character in text.prefix(shown) {
    line.append(character.isNewline || character == "\t" ? " " : character)
  }
  return "“\(line)\(text.dropFirst(shown).isEmpty ? "" : "…")”"
}

/// What stands before the host of an address becomes “…”.
///
/// Source: RFC 3986, section 3.2.1, which warns of showing it.
private func withoutCredentials(_ text: String) -> String {
  guard let scheme = text.firstRange(of: "://") else { return text }
  let authority = text[scheme.upperBound...].prefix { !"/?#".contains($0) }
  guard let end = authority.lastIndex(of: "@") else { return text }
  return text[..<scheme.upperBound] + "…" + text[end...]
}
