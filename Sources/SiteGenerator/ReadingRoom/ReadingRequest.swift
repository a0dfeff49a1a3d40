import HTML

/// What somebody in the reading room asks for, as its page sends it.
enum ReadingRequest: Hashable {
  /// To record that somebody accepts what he was shown.
  case accept(by: String, shown: String)
  /// To keep what somebody says of a text that he was shown.
  case comment(place: String, text: String, by: String, shown: String)
  /// To note that a comment on a text is seen to.
  case close(place: String, comment: String)

  /// Reads a form; nil where it is none of these.
  ///
  /// Source: the URL Standard, "application/x-www-form-urlencoded parsing".
  init?(form: [UInt8]) {
    guard let text = String(validating: form, as: UTF8.self) else { return nil }
    var fields: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let name = Self.decoded(parts[0]), let value = Self.decoded(parts[1]),
        fields.updateValue(value, forKey: name) == nil
      else { return nil }
    }
    func field(_ name: String) -> String? { fields[name].flatMap { $0.isEmpty ? nil : $0 } }
    switch fields["do"] {
    case "accept":
      guard let by = field("by"), let shown = field("shown") else { return nil }
      self = .accept(by: by, shown: shown)
    case "comment":
      guard let place = field("place"), let text = field("text"), let by = field("by"),
        let shown = field("shown")
      else { return nil }
      self = .comment(place: place, text: text, by: by, shown: shown)
    case "close":
      guard let place = field("place"), let comment = field("comment") else { return nil }
      self = .close(place: place, comment: comment)
    default: return nil
    }
  }

  private static func decoded(_ text: Substring) -> String? {
    PercentEncoding.decode(Substring(String(text.map { $0 == "+" ? " " : $0 })))
  }
}
