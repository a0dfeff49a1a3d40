/// One value that a page gives to its template.
package enum Value: Sendable, Hashable {
  case text(String)
  case url(String)
  case html([UInt8])
  case flag(Bool)
  case number(Int)
  case record(Record)
  case list([Record])
  /// An optional value that this page does not have.
  case absent
}

/// The values of one scope, in the order of its schema.
package struct Record: Sendable, Hashable {
  package var values: [Value]

  package init(_ values: [Value]) {
    self.values = values
  }
}
