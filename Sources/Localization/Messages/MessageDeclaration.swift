/// A message that code asks for, with what it is given.
///
/// A catalog formats nothing else, so that whoever lists the declarations knows every message that a
/// string table must have.
package protocol MessageDeclaration: Sendable {
  var key: MessageKey { get }
  /// The names of the values, in the order in which they are given.
  var placeholders: [String] { get }
}

/// A message that code asks for with a count, which chooses its plural form and is its `%{count}`.
package protocol CountedMessageDeclaration: Sendable {
  var key: MessageKey { get }
}
