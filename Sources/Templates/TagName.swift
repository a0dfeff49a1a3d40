/// What may be written as a name inside a tag.
enum TagName {
  /// What is wrong with the name, or nil.
  static func problem(with name: String, in kind: Tag.Kind) -> (message: String, help: String)? {
    if name.isEmpty {
      return ("This tag has no name.", "Write the name of a value, such as {{title}}.")
    }
    if name == "." {
      return ("A value cannot be called “.”.", "Write its name, such as {{title}}.")
    }
    if name.hasPrefix("*"), kind == .partial || kind == .layout {
      return (
        "The name of a partial cannot come from a value, as in “\(name)”.",
        "Write the partial's own name, or choose between partials with sections."
      )
    }
    guard isWellFormed(name, in: kind) else {
      return (
        "“\(name)” is not a name.",
        "Names are letters, digits, - and _, joined by dots."
      )
    }
    return nil
  }

  private static func isWellFormed(_ name: String, in kind: Tag.Kind) -> Bool {
    let isPath = kind == .partial || kind == .layout || kind == .close || name.hasPrefix("assets.")
    let separators: [UInt8] = isPath ? [UInt8(ascii: "."), UInt8(ascii: "/")] : [UInt8(ascii: ".")]
    let parts = name.utf8.split(omittingEmptySubsequences: false) { separators.contains($0) }
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isNameByte) }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
