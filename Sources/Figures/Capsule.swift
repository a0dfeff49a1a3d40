/// A rounded part of the body: everything within a radius of a bone, the radius growing evenly from
/// one end to the other; in metres.
struct Capsule: Sendable {
  var start: Vector
  var startRadius: Double
  var end: Vector
  var endRadius: Double

  init(_ start: Vector, _ startRadius: Double, _ end: Vector, _ endRadius: Double) {
    (self.start, self.startRadius) = (start, startRadius)
    (self.end, self.endRadius) = (end, endRadius)
  }

  /// A ball.
  init(_ center: Vector, _ radius: Double) {
    self.init(center, radius, center, radius)
  }

  var mirrored: Capsule { Capsule(start.mirrored, startRadius, end.mirrored, endRadius) }
}

extension PathText {
  /// Adds the outline of a capsule as it is seen: two circles and the lines that touch both.
  ///
  /// Every outline runs the same way round, so that overlapping ones fill as one shape.
  mutating func add(_ capsule: Capsule, from view: Viewpoint) {
    let (a, b) = (view.project(capsule.start), view.project(capsule.end))
    let (ra, rb) = (capsule.startRadius * view.scale, capsule.endRadius * view.scale)
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let distance = (dx * dx + dy * dy).squareRoot()
    guard distance > abs(ra - rb) + 0.5 else {
      return ra > rb ? addCircle(a, ra) : addCircle(b, rb)
    }
    let (ux, uy) = (dx / distance, dy / distance)
    let along = (ra - rb) / distance
    let across = (1 - along * along).squareRoot()
    func tangent(_ center: Dot, _ radius: Double, _ side: Double) -> Dot {
      Dot(
        x: center.x + radius * (ux * along - uy * across * side),
        y: center.y + radius * (uy * along + ux * across * side))
    }
    move(to: tangent(a, ra, -1))
    line(to: tangent(b, rb, -1))
    arc(to: tangent(b, rb, 1), radius: rb, large: rb > ra)
    line(to: tangent(a, ra, 1))
    arc(to: tangent(a, ra, -1), radius: ra, large: ra > rb)
    close()
  }

  private mutating func addCircle(_ center: Dot, _ radius: Double) {
    let (left, right) = (
      Dot(x: center.x - radius, y: center.y), Dot(x: center.x + radius, y: center.y)
    )
    move(to: left)
    arc(to: right, radius: radius, large: false)
    arc(to: left, radius: radius, large: false)
    close()
  }
}
