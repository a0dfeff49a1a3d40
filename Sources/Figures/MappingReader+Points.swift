import Diagnostics
import YAML

/// Points and directions: three numbers, x, y and z.
extension MappingReader {
  /// Where points of a figure may lie, in metres from the middle of the floor.
  static var room: ClosedRange<Double> { -3...3 }

  mutating func point(_ key: String, required: Bool = false) -> Located<Vector>? {
    numbers(key, count: 3, in: Self.room, required: required).map {
      Located(value: Vector($0.value), range: $0.range)
    }
  }

  mutating func points(_ key: String) -> [Vector]? {
    numberLists(key, each: 3, in: Self.room, required: true).map { $0.map { Vector($0.value) } }
  }

  /// Only where it points counts, not how long it is; it has to have some length.
  mutating func direction(_ key: String, required: Bool = false) -> Located<Vector>? {
    guard let direction = point(key, required: required) else { return nil }
    guard direction.value.length > 0.001 else {
      report(
        .fieldOutOfRange, at: direction.range, "\(key) is a direction and must point somewhere.",
        help: "Write at least one number that is not 0.")
      return nil
    }
    return direction
  }
}

extension Vector {
  fileprivate init(_ numbers: [Double]) {
    self.init(numbers[0], numbers[1], numbers[2])
  }
}
