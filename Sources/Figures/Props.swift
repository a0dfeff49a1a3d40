extension Prop {
  /// Under the head of a body that lies on its side.
  static let sidePillow = Prop.pillow(
    [-0.78, -0.7, -0.62].map {
      Capsule(Vector($0, 0.06, -0.2), 0.06, Vector($0, 0.06, 0.16), 0.06)
    })

  /// From the far hand up to the sole and over it; the near part follows on from there.
  static let farTowel = Prop.towel(
    [Vector(-0.24, 0.5, 0.02), Vector(-0.15, 0.97, 0.04), Vector(-0.15, 1.005, 0.085)],
    behindBody: true)
  static let nearTowel = Prop.towel(
    [
      Vector(-0.2, 0.36, 0.17), Vector(-0.24, 0.48, 0.17), Vector(-0.15, 0.96, 0.13),
      Vector(-0.15, 1.005, 0.085),
    ], behindBody: false)

  static let chair = Prop.chair(
    seat: [
      Vector(-0.2, 0.4, -0.2), Vector(0.26, 0.4, -0.2), Vector(0.26, 0.4, 0.2),
      Vector(-0.2, 0.4, 0.2),
    ],
    feet: [
      Vector(-0.2, 0.02, -0.2), Vector(0.26, 0.02, -0.2), Vector(0.26, 0.02, 0.2),
      Vector(-0.2, 0.02, 0.2),
    ])

  /// The underside of the low back, away from the floor and flat on it.
  static let archedBack = Prop.contour(
    from: Vector(-0.3, 0.005, 0.1), bend: Vector(-0.16, 0.115, 0.1), to: Vector(-0.04, 0, 0.1))
  static let flatBack = Prop.contour(
    from: Vector(-0.3, 0, 0.1), bend: Vector(-0.16, 0, 0.1), to: Vector(-0.04, 0, 0.1))

  /// The palm against the thigh just above the crossed knee.
  static let handOnKnee = Prop.hand([
    Capsule(Vector(0.1, 0.345, 0.235), 0.04, Vector(0.18, 0.375, 0.265), 0.026)
  ])

  /// On the hip bone, the thumb on the belly just inside it.
  static let rightHandOnBelly = Prop.hand(handOnBelly)
  static let leftHandOnBelly = Prop.hand(handOnBelly.map(\.mirrored))

  private static let handOnBelly = [
    Capsule(Vector(-0.09, 0.2, 0.15), 0.036, Vector(0, 0.17, 0.17), 0.026),
    Capsule(Vector(-0.08, 0.21, 0.14), 0.02, Vector(-0.055, 0.215, 0.06), 0.017),
  ]

  /// The buttock nearer to the reader.
  static let tenseButtock = Prop.muscle(
    Capsule(Vector(-0.01, 0.075, 0.2), 0.045, Vector(0.035, 0.07, 0.2), 0.042))
}
