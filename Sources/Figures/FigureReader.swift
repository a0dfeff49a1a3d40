import Diagnostics
import YAML

/// Reads one figure's file, over the figure that it begins with.
struct FigureReader {
  let name: String
  /// The figure that it begins with.
  let like: Located<String>?
  private let path: String
  private let fields: MappingReader

  init(_ file: FigureFile, _ node: YAMLNode) {
    name = file.name
    path = file.path
    var fields = MappingReader(node, path: file.path, locale: nil, subject: "The figure")
    like = fields.text("like")
    self.fields = fields
  }

  /// nil where the figure cannot be drawn; all that is wrong with the file is reported.
  func read(over base: Scene?) -> (scene: Scene?, diagnostics: [Diagnostic]) {
    var fields = fields
    var base = base
    if fields.flag("mirrored")?.value ?? false { base = base?.mirrored }
    let pose = fields.pose(over: base?.pose)
    let view = fields.view(over: base?.view)
    let floor = fields.floor(over: base?.floor)
    let paler = fields.choice("pale", of: Paleness.self)?.value.side ?? base?.paler
    let props = fields.node("props") == nil ? base?.props : fields.props()
    let arrows = fields.node("arrows") == nil ? base?.arrows : fields.arrows()
    let diagnostics = fields.finish()
    guard let pose, let view, let floor,
      !diagnostics.contains(where: { $0.severity == .error })
    else { return (nil, diagnostics) }
    let scene = Scene(
      pose: pose, view: view, paler: paler, floor: floor, props: props ?? [],
      arrows: arrows ?? [])
    return (scene, diagnostics)
  }

  /// A problem of the file.
  func problem(
    _ rule: RuleID, at range: SourceRange, _ message: String, help: String?
  ) -> Diagnostic {
    Diagnostic(rule, at: SourceLocation(path: path, range: range), message, help: help)
  }
}

/// Which side of the body is drawn paler.
private enum Paleness: String, CaseIterable {
  case left, right, none

  /// The inner nil is for neither side.
  var side: PatientSide?? {
    switch self {
    case .left: .some(.left)
    case .right: .some(.right)
    case .none: .some(nil)
    }
  }
}

extension MappingReader {
  fileprivate mutating func view(over base: Viewpoint?) -> Viewpoint? {
    mapping("view", required: base == nil) { view in
      let from = view.direction("from", required: base == nil)
      let focus = view.point("focus", required: base == nil)
      let scale = view.number("scale", in: 50...3000, required: base == nil)
      if let from, abs(from.value.x) < 0.01, abs(from.value.z) < 0.01 {
        view.report(
          .fieldOutOfRange, at: from.range, "from must not be straight above or below.",
          help: "Move the reader a little aside: [0, 1, 0.02].")
        return nil
      }
      guard let eye = from?.value ?? base?.eye, let focus = focus?.value ?? base?.focus,
        let scale = scale?.value ?? base?.scale
      else { return nil }
      return Viewpoint(from: eye, focus: focus, scale: scale)
    }.flatMap(\.self) ?? base
  }

  fileprivate mutating func floor(over base: Floor?) -> Floor? {
    mapping("floor", required: base == nil) { floor -> Floor? in
      guard let x = floor.span("x"), let z = floor.span("z") else { return nil }
      return Floor(x: x, z: z)
    }.flatMap(\.self) ?? base
  }

  /// Two numbers of which the first is the smaller.
  private mutating func span(_ key: String) -> ClosedRange<Double>? {
    guard let ends = numbers(key, count: 2, in: Self.room, required: true) else { return nil }
    guard ends.value[0] < ends.value[1] else {
      report(
        .fieldOutOfRange, at: ends.range, "The first number of \(key) must be the smaller one.")
      return nil
    }
    return ends.value[0]...ends.value[1]
  }

  fileprivate mutating func arrows() -> [Arrow] {
    mappings("arrows") { arrow -> Arrow? in
      guard let start = arrow.point("from", required: true),
        let bend = arrow.point("bend", required: true),
        let end = arrow.point("to", required: true)
      else { return nil }
      return Arrow(start: start.value, bend: bend.value, end: end.value)
    }.compactMap(\.self)
  }
}
