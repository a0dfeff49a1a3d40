import Localization
import Testing

@testable import SiteGenerator

@Suite("DoseWords")
struct DoseWordsTests {
  private func words(_ locale: Int = 0) throws -> DoseWords {
    DoseWords(catalog: try FixtureSite.assembled().locales[locale].catalog)
  }

  @Test(
    "a dose in sentences",
    arguments: [
      (Dose(work: .repetitions(1...1)), ["Repeat 1 time."]),
      (Dose(work: .repetitions(15...15)), ["Repeat 15 times."]),
      (Dose(work: .repetitions(1...2), side: .each), ["Repeat 1 to 2 times on each side."]),
      (Dose(work: .repetitions(20...20), side: .eachWay), ["Repeat 20 times each way."]),
      (Dose(work: .duration(90...90)), ["Go on for 90 seconds."]),
      (Dose(work: .duration(60...60), side: .each), ["Go on for 1 minute on each side."]),
      (Dose(work: .duration(60...120), side: .eachWay), ["Go on for 1 to 2 minutes, each way."]),
      (Dose(work: .duration(60...90)), ["Go on for 60 to 90 seconds."]),
      (Dose(work: .repetitions(3...3), hold: 1...1), ["Hold for 1 second.", "Repeat 3 times."]),
      (
        Dose(work: .repetitions(3...3), hold: 5...10),
        ["Hold for 5 to 10 seconds.", "Repeat 3 times."]
      ),
      (Dose(work: .repetitions(3...3), sets: 1...1), ["Repeat 3 times.", "Do 1 set."]),
      (Dose(work: .repetitions(3...3), sets: 2...3), ["Repeat 3 times.", "Do 2 to 3 sets."]),
      (
        Dose(work: .repetitions(3...3), sets: 2...2, rest: 60...60),
        ["Repeat 3 times.", "Do 2 sets.", "Rest for 1 minute between sets."]
      ),
      (
        Dose(work: .repetitions(3...3), rest: 10...10),
        ["Repeat 3 times.", "Rest for 10 seconds between repetitions."]
      ),
      (
        Dose(work: .repetitions(3...3), sets: 1...1, rest: 10...10),
        ["Repeat 3 times.", "Do 1 set.", "Rest for 10 seconds between repetitions."]
      ),
      (
        Dose(work: .repetitions(3...3), perDay: 1...1),
        ["Repeat 3 times.", "Do this 1 time a day."]
      ),
      (
        Dose(work: .repetitions(3...3), daysPerWeek: 1...1),
        ["Repeat 3 times.", "Do this 1 day a week."]
      ),
      (
        Dose(work: .repetitions(3...3), perDay: 2...3, daysPerWeek: 5...5),
        ["Repeat 3 times.", "Do this 2 to 3 times a day, 5 days a week."]
      ),
    ])
  func sentences(dose: Dose, sentences: [String]) throws {
    #expect(try words().sentences(dose) == sentences)
  }

  @Test("the same dose in Spanish")
  func spanish() throws {
    let dose = Dose(
      work: .repetitions(1...1), hold: 60...60, sets: 2...2, rest: 1...1, side: .eachWay,
      perDay: 1...2, daysPerWeek: 7...7)
    #expect(
      try words(1).sentences(dose) == [
        "Mantenga 1 minuto.", "Repita 1 vez hacia cada lado.", "Haga 2 series.",
        "Descanse 1 segundo entre series.", "Hágalo 1 a 2 veces al día, 7 días a la semana.",
      ])
  }

  @Test("a dose in parts, one for each thing that it says")
  func parts() throws {
    func parts(_ dose: Dose) throws -> [String] {
      try words().parts(dose).map { "\($0.kind) \($0.label): \($0.value)" }
    }
    let all = Dose(
      work: .repetitions(8...12), hold: 30...30, sets: 2...2, rest: 60...60, side: .each,
      perDay: 2...2, daysPerWeek: 5...5)
    #expect(
      try parts(all) == [
        "hold Hold: 30 seconds", "repeat Repeat: 8 to 12 times", "side Side: on each side",
        "sets Sets: 2", "rest Rest: 1 minute", "per-day A day: 2 times",
        "days-per-week A week: 5 days a week",
      ])
    #expect(
      try parts(Dose(work: .duration(600...600), side: .eachWay)) == [
        "duration Time: 10 minutes", "side Side: each way",
      ])
  }

  @Test(
    "a dose of one side, every few hours, as often as the patient can",
    arguments: [
      (
        [.repetitions: .amount(15...15), .side: .side(.left)],
        ["Do this 15 times on the left side."], ["Hágalo 15 veces del lado izquierdo."]
      ),
      (
        [.duration: .amount(60...60), .side: .side(.right)],
        ["Keep going for 1 minute on the right side."],
        ["Siga durante 1 minuto del lado derecho."]
      ),
      (
        [.repetitions: .amount(3...3), .every: .amount(1...1)],
        ["Do this 3 times.", "Do this every hour."], ["Hágalo 3 veces.", "Hágalo cada hora."]
      ),
      (
        [.repetitions: .amount(3...3), .every: .amount(2...3), .daysPerWeek: .amount(5...5)],
        ["Do this 3 times.", "Do this every 2 to 3 hours.", "Do this 5 days a week."],
        ["Hágalo 3 veces.", "Hágalo cada 2 a 3 horas.", "Hágalo 5 días a la semana."]
      ),
      (
        [.repetitions: .amount(15...15), .asMany: .yes, .side: .side(.each)],
        [
          """
          Do this as many times as you can without pain on one side, up to 15 times. \
          Then do it as many times as you can without pain on the other side, up to 15 times.
          """
        ],
        [
          """
          Hágalo tantas veces como pueda sin dolor de un lado, hasta 15 veces. \
          Luego hágalo tantas veces como pueda sin dolor del otro lado, hasta 15 veces.
          """
        ]
      ),
      (
        [.repetitions: .amount(15...15), .asMany: .yes],
        ["Do this as many times as you can without pain, up to 15 times."],
        ["Hágalo tantas veces como pueda sin dolor, hasta 15 veces."]
      ),
    ] as [([DoseField: Dose.Value], [String], [String])])
  func others(values: [DoseField: Dose.Value], english: [String], spanish: [String]) throws {
    let site = try FixtureSite.assembled(at: FixtureSite.repository)
    let found = site.locales.map { DoseWords(catalog: $0.catalog).sentences(Dose(values)) }
    #expect(found == [english, spanish])
  }

  @Test("their lines in a dose panel")
  func otherParts() throws {
    let dose = Dose([
      .repetitions: .amount(15...15), .asMany: .yes, .side: .side(.left), .every: .amount(2...2),
    ])
    let site = try FixtureSite.assembled(at: FixtureSite.repository)
    let found = site.locales.map { locale in
      DoseWords(catalog: locale.catalog).parts(dose).map { "\($0.kind) \($0.label): \($0.value)" }
    }
    #expect(
      found == [
        ["repeat Do: up to 15 times", "side Side: on the left side", "every Every: 2 hours"],
        [
          "repeat Haga: hasta 15 veces", "side Lado: del lado izquierdo", "every Cada: 2 horas",
        ],
      ])
  }

  @Test("without its messages a dose says nothing")
  func empty() throws {
    let locale = try #require(LocaleID("en"))
    let catalog = Catalog(
      settings: try FixtureSite.assembled().locales[0].catalog.settings,
      table: StringTable(locale: locale, path: "p"), pluralRules: .otherOnly)
    let words = DoseWords(catalog: catalog)
    let dose = Dose(work: .repetitions(3...3), hold: 5...5, side: .each)
    #expect(words.sentences(dose) == [])
    #expect(words.parts(dose) == [])
  }
}
