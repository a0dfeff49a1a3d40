/// Ids of units in XML, made of their places: `step/2` is `step.2`.
///
/// Source: XML 1.0 (fifth edition), 2.3, NMTOKEN, which XLIFF 2.1 asks ids to be.
package enum UnitID {
  /// An id for each place, in their order, no two alike.
  package static func ids(of places: [String]) -> [String] {
    var known: Set<String> = []
    return places.map { place in
      let id = token(place)
      var unique = id
      var number = 2
      while !known.insert(unique).inserted {
        unique = "\(id)-\(number)"
        number += 1
      }
      return unique
    }
  }

  /// A name token of a text; letters beyond ASCII are written as their numbers, since tools differ in
  /// which of them they take.
  package static func token(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-": String(scalar)
      case "/", "|": "."
      default: "_\(String(scalar.value, radix: 16))_"
      }
    }.joined()
  }
}
