import Testing

@testable import SiteGenerator

@Suite("Doses in addresses")
struct DoseNotationTests {
  @Test(
    "a dose is a letter and a value for each field",
    arguments: [
      (Dose([.repetitions: .amount(15...15)]), "r15"),
      (
        Dose([
          .hold: .amount(30...30), .repetitions: .amount(8...12), .side: .side(.each),
          .sets: .amount(2...2), .rest: .amount(10...20), .daysPerWeek: .amount(5...5),
        ]), "h30r8-12es2p10-20w5"
      ),
      (
        Dose([.duration: .amount(600...600), .side: .side(.eachWay), .every: .amount(2...2)]),
        "t600av2"
      ),
      (
        Dose([.repetitions: .amount(9...9), .asMany: .yes, .side: .side(.right)]), "r9mr"
      ),
      (
        Dose([.repetitions: .amount(9...9), .side: .side(.left), .perDay: .amount(3...3)]), "r9ld3"
      ),
    ])
  func text(dose: Dose, text: String) {
    #expect(DoseNotation.text(of: dose) == text)
  }

  @Test("no two letters without a number are one, and no two with one")
  func letters() {
    let fields = DoseField.allCases.map(\.declaration).filter { !$0.letter.isEmpty }
    let (flags, amounts) = (
      fields.filter { $0.notation == .flag }, fields.filter { $0.notation != .flag }
    )
    let bare = flags.map(\.letter) + Dose.Side.allCases.map(DoseNotation.letter)
    #expect(Set(bare).count == bare.count)
    #expect(Set(amounts.map(\.letter)).count == amounts.count)
    #expect((bare + amounts.map(\.letter)).allSatisfy { $0.count == 1 })
  }
}
