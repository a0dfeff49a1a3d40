import HTML

/// One step of rendering. Sections say where they end, so that a template is one flat row.
enum Instruction: Sendable {
  /// Bytes of the template's pool of literals.
  case literal(Range<Int>)
  case value(Slot, Escaping)
  case html(Slot)
  /// What follows up to `end` is rendered where the value is there, for each element of a list; a
  /// record or element becomes scope number `scope`.
  case section(Slot, scope: Int, end: Int)
  case inverted(Slot, end: Int)
}

/// Where a value is found: a field of a scope, counted from the outermost, and the fields inside
/// it that a dotted name reaches into, as a range of the template's pool of paths.
struct Slot: Sendable, Equatable {
  var scope: Int
  var field: Int
  var path: Range<Int>
}
