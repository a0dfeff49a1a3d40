/// Turns a scene into SVG elements, with presentation attributes only.
struct ScenePainter {
  private(set) var elements = ""
  private let view: Viewpoint

  private enum Color {
    static let card = FigureDrawing.cardColor
    static let cloth = "#ffffff"
    static let line = "#2b3d4c"
    static let farLine = "#4a5c6d"
    static let floor = "#e1e8ed"
    static let trunk = "#9db1c1"
    static let limb = "#d3dee6"
    static let farLimb = "#f3f6f8"
    static let wood = "#c3ced6"
    static let movement = "#1f5f8b"
  }

  init(_ scene: Scene) {
    view = scene.view
    // The outline is painted before the fill, so that shapes of one path melt into one.
    elements += "<g stroke-linejoin=\"round\" stroke-linecap=\"round\" paint-order=\"stroke\">"
    let skeleton = Skeleton(scene.pose)
    paint(scene.floor)
    for prop in scene.props where prop.isBehindBody { paint(prop) }
    for part in skeleton.parts(scene.pose, paler: scene.paler, from: view) { paint(part) }
    for prop in scene.props where !prop.isBehindBody { paint(prop) }
    for arrow in scene.arrows { paint(arrow) }
    elements += "</g>"
  }

  private mutating func paint(_ floor: Floor) {
    let (left, right) = (floor.x.lowerBound, floor.x.upperBound)
    let (far, near) = (floor.z.lowerBound, floor.z.upperBound)
    var path = polyline([
      Vector(left, 0, far), Vector(right, 0, far), Vector(right, 0, near), Vector(left, 0, near),
    ])
    path.close()
    add(path, fill: Color.floor, stroke: Color.floor, width: 14)
  }

  private mutating func paint(_ prop: Prop) {
    switch prop {
    case .pillow(let capsules):
      add(outline(capsules), fill: Color.cloth, stroke: Color.farLine, width: 5)
    case .chair(let seat, let feet):
      var legs = PathText()
      for (corner, foot) in zip(seat, feet) {
        legs.move(to: view.project(corner))
        legs.line(to: view.project(foot))
      }
      add(legs, fill: "none", stroke: Color.farLine, width: 15)
      add(legs, fill: "none", stroke: Color.wood, width: 8)
      var path = polyline(seat)
      path.close()
      add(path, fill: Color.wood, stroke: Color.farLine, width: 24)
      add(path, fill: Color.wood, stroke: Color.wood, width: 16)
    case .towel(let points, _):
      let path = polyline(points)
      add(path, fill: "none", stroke: Color.line, width: 20)
      add(path, fill: "none", stroke: Color.cloth, width: 12)
    case .contour(let from, let bend, let to):
      var path = PathText()
      path.move(to: view.project(from))
      path.curve(to: view.project(to), by: view.project(bend))
      add(path, fill: "none", stroke: Color.movement, width: 9)
    case .muscle(let capsules):
      add(outline(capsules), fill: Color.movement, stroke: Color.line, width: 5)
    case .hand(let capsules):
      add(outline(capsules), fill: Color.limb, stroke: Color.line, width: 5)
    }
  }

  private mutating func paint(_ part: BodyPart) {
    let path = outline(part.shape)
    switch part.shade {
    case .trunk: add(path, fill: Color.trunk, stroke: Color.line, width: 6)
    case .limb, .skin: add(path, fill: Color.limb, stroke: Color.line, width: 6)
    case .farLimb: add(path, fill: Color.farLimb, stroke: Color.farLine, width: 5)
    case .dark: add(path, fill: Color.line, stroke: Color.line, width: 4)
    }
  }

  private mutating func paint(_ arrow: Arrow) {
    let (start, control, end) = (
      view.project(arrow.start), view.project(arrow.bend), view.project(arrow.end)
    )
    let (dx, dy) = (end.x - control.x, end.y - control.y)
    let length = max((dx * dx + dy * dy).squareRoot(), 1)
    let (ux, uy) = (dx / length, dy / length)
    // How far the head's two lines reach back along the arrow and away from it, in pixels.
    let (back, aside) = (17.6, 13.2)
    func barb(_ side: Double) -> Dot {
      Dot(
        x: end.x - ux * back + uy * aside * side,
        y: end.y - uy * back - ux * aside * side)
    }
    var path = PathText()
    path.move(to: start)
    path.curve(to: end, by: control)
    path.move(to: barb(-1))
    path.line(to: end)
    path.line(to: barb(1))
    add(path, fill: "none", stroke: Color.card, width: 13)
    add(path, fill: "none", stroke: Color.movement, width: 6)
  }

  private func outline(_ capsules: [Capsule]) -> PathText {
    var path = PathText()
    for capsule in capsules { path.add(capsule, from: view) }
    return path
  }

  private func polyline(_ points: [Vector]) -> PathText {
    var path = PathText()
    for (index, point) in points.enumerated() {
      index == 0 ? path.move(to: view.project(point)) : path.line(to: view.project(point))
    }
    return path
  }

  private mutating func add(_ path: PathText, fill: String, stroke: String, width: Int) {
    elements += "<path d=\"\(path.text)\" fill=\"\(fill)\""
    elements += " stroke=\"\(stroke)\" stroke-width=\"\(width)\"/>"
  }
}

extension Prop {
  fileprivate var isBehindBody: Bool {
    switch self {
    case .pillow, .chair: true
    case .towel(_, let behindBody): behindBody
    case .contour, .muscle, .hand: false
    }
  }
}
