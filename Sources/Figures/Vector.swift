/// A point or a direction in the room a figure lies in, in metres: x to the right of the picture,
/// y up from the floor, z toward the reader.
struct Vector: Hashable, Sendable {
  var x: Double
  var y: Double
  var z: Double

  init(_ x: Double, _ y: Double, _ z: Double) {
    (self.x, self.y, self.z) = (x, y, z)
  }

  var length: Double { dot(self).squareRoot() }

  /// The same direction with length 1; a vector without length stays as it is.
  var unit: Vector {
    let length = length
    return length > 0 ? self * (1 / length) : self
  }

  /// The same point seen in a mirror that stands along the body lying on the floor.
  var mirrored: Vector { Vector(x, y, -z) }

  func dot(_ other: Vector) -> Double {
    x * other.x + y * other.y + z * other.z
  }

  func cross(_ other: Vector) -> Vector {
    Vector(
      y * other.z - z * other.y,
      z * other.x - x * other.z,
      x * other.y - y * other.x)
  }

  static func + (left: Vector, right: Vector) -> Vector {
    Vector(left.x + right.x, left.y + right.y, left.z + right.z)
  }

  static func - (left: Vector, right: Vector) -> Vector {
    Vector(left.x - right.x, left.y - right.y, left.z - right.z)
  }

  static func * (vector: Vector, factor: Double) -> Vector {
    Vector(vector.x * factor, vector.y * factor, vector.z * factor)
  }

  static prefix func - (vector: Vector) -> Vector { vector * -1 }
}
