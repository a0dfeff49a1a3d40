import Interchange
import Testing

@Suite("Ids of units")
struct UnitIDTests {
  @Test("are name tokens, no two alike")
  func tokens() {
    #expect(
      UnitID.ids(of: [
        "step/2", "image/1.jpg/alt", "dose.hold|few", "step.2", "image/fotó 1.jpg/alt",
      ])
        == ["step.2", "image.1.jpg.alt", "dose.hold.few", "step.2-2", "image.fot_f3__20_1.jpg.alt"])
  }
}
