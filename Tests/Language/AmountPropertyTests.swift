import Testing

@testable import Language

@Suite("Amounts of any text")
struct AmountPropertyTests {
  private static let pieces = [
    "L4", "-", "5", "1/2", "½", ".5", ".", ",", "x", "and a half", "hours", "hour", "8:30", "a.m.",
    "(800)", "555", "0100", "9", "s", "their 40", "%", "°", "F", "every", "May", "two", "thirds",
    "a", "third", "of", "to", "4", "000", "hundred", "times", "/day", "daily", "%{count}", "9-1-1",
    "at night", "once", "٣٠", "noon", "aged", "B-", "1 000", "3 x", "sets of", "Sets:", "and",
  ]

  @Test("whatever stands beside what, each amount lies in the text, behind the one before it")
  func order() throws {
    let language = try AmountTests.english.get()
    let spanish = try AmountTests.spanish.get()
    var seed: UInt64 = 7
    func next(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    for _ in 0..<4000 {
      let text = (0...next(8)).map { _ in
        Self.pieces[next(Self.pieces.count)] + ["", " "][next(2)]
      }.joined()
      let amounts = language.find(text).amounts
      let starts = amounts.map(\.tokens.lowerBound)
      #expect(starts == starts.sorted() && Set(starts).count == starts.count, "\(text)")
      #expect(amounts.allSatisfy { !$0.tokens.isEmpty }, "\(text)")
      #expect(
        AmountComparison.findings(source: language.find(text), target: language.find(text)) == [],
        "\(text)")
      _ = AmountComparison.findings(source: language.find(text), target: spanish.find(text))
    }
  }
}
