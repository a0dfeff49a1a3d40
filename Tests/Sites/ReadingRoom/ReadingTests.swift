import Testing

@testable import SiteGenerator

@Suite("A translation beside its source")
struct ReadingTests {
  private struct Line: Equatable {
    var place: String
    var source: String?
    var target: String?
    var standing: String
  }

  private func reading(_ name: String, _ copy: SiteCopy) throws -> Reading {
    try #require(try ReadSite(copy).reading("es/\(name)"))
  }

  private func lines(_ reading: Reading) -> [Line] {
    reading.texts.map {
      Line(
        place: $0.place, source: $0.source?.text, target: $0.target?.text,
        standing: reading.standing(of: $0).description)
    }
  }

  @Test("has each text with its translation and how far it is")
  func states() throws {
    let copy = try SoundSite.copy([
      .draft(["knee-stretch"], machine: "DeepL"), .accept(["knee-stretch"], by: "A. Person"),
      .replace(File.knee, "Knee stretch", "Stretch"),
      .replace(File.kneeInSpanish, "Siéntese.", "Tome asiento."),
      .replace(File.kneeInSpanish, "2. Mueva la rodilla.\n", "2. Mueva la rodilla.\n\n## Más\n"),
      .replace(File.knee, "2. Move your knee.\n", "2. Move your knee.\n3. Stand up.\n"),
    ])
    let found = try lines(reading("exercises/knee-stretch", copy))
    #expect(
      found == [
        Line(
          place: "title", source: "Stretch", target: "Estiramiento de rodilla",
          standing: "the source has changed since A. Person accepted it on 2026-06-01"),
        Line(
          place: "summary", source: "Loosens your knee.", target: "Afloja la rodilla.",
          standing: "accepted by A. Person on 2026-06-01"),
        Line(
          place: "step/1", source: "Sit down.", target: "Tome asiento.",
          standing: "the translation has changed since A. Person accepted it on 2026-06-01"),
        Line(
          place: "step/2", source: "Move your knee.", target: "Mueva la rodilla.",
          standing: "accepted by A. Person on 2026-06-01"),
        Line(place: "step/3", source: "Stand up.", target: nil, standing: "not translated"),
        Line(place: "heading/1", source: nil, target: "Más", standing: "not in the source"),
      ])
  }

  @Test("says of a draft whether a machine made it, and of an acceptance whether it counts")
  func origins() throws {
    let drafts = try SoundSite.copy([.draft(["knee-stretch"], machine: "DeepL")])
    #expect(
      Set(try lines(reading("exercises/knee-stretch", drafts)).map(\.standing)) == [
        "draft by a machine (DeepL, 2026-06-01): nobody has accepted it"
      ])
    let bare = try SoundSite.copy()
    #expect(
      Set(try lines(reading("exercises/knee-stretch", bare)).map(\.standing)) == [
        "draft: nobody has accepted it"
      ])
    let unlisted = try SoundSite.copy([
      .accept(["knee-stretch"], by: "A. Person"),
      .write(File.reviewers, Reviewed.person(since: "2026-06-02")),
    ])
    #expect(
      Set(try lines(reading("exercises/knee-stretch", unlisted)).map(\.standing)) == [
        "accepted by A. Person on 2026-06-01, who may not accept it"
      ])
  }

  @Test("is accepted where all of it is, as it stands, by somebody who may")
  func accepted() throws {
    func isAccepted(_ changes: [Change]) throws -> Bool {
      let reading = try reading(
        "exercises/knee-stretch",
        try SoundSite.copy([.accept(["knee-stretch"], by: "A. Person")] + changes))
      return reading.texts.allSatisfy(reading.isAccepted)
    }
    #expect(try isAccepted([]))
    #expect(try isAccepted([.write(File.reviewers, Reviewed.person())]))
    #expect(try !isAccepted([.write(File.reviewers, Reviewed.person(since: "2026-06-02"))]))
    #expect(try !isAccepted([.replace(File.kneeInSpanish, "Siéntese.", "Tome asiento.")]))
    #expect(try !isAccepted([.replace(File.knee, "Sit down.", "Take a seat.")]))
  }

  @Test("shows the dose in both languages")
  func facts() throws {
    let facts = try reading("exercises/bridge", try SoundSite.copy()).facts
    #expect(
      facts == [
        ReadFact(
          name: "Dose",
          source:
            "Hold for 30 seconds. Repeat 8 to 12 times on each side. Do 2 sets. Rest for 1 minute "
            + "between sets. Do this 2 times a day, 5 days a week.",
          target:
            "Mantenga 30 segundos. Repita 8 a 12 veces de cada lado. Haga 2 series. Descanse 1 "
            + "minuto entre series. Hágalo 2 veces al día, 5 días a la semana."),
        ReadFact(name: "Position", source: "on your back", target: "boca arriba"),
        ReadFact(name: "Equipment", source: "a towel", target: "una toalla"),
      ])
  }

  @Test(
    "is another digest where a word, a fact or an acceptance is another, and the same where none is"
  )
  func digests() throws {
    func digest(_ changes: [Change]) throws -> String {
      ShownReading.digest(of: try reading("exercises/bridge", try SoundSite.copy(changes)))
    }
    let bridge = "content/exercises/bridge"
    let first = try digest([])
    #expect(first.count == 32)
    #expect(try digest([]) == first)
    #expect(try digest([.replace("\(bridge)/en.md", "order: 1", "order: 2")]) == first)
    let others: [[Change]] = [
      [.replace("\(bridge)/en.md", "hold: 30s", "hold: 20s")],
      [.replace("\(bridge)/en.md", "equipment: [towel]", "equipment: []")],
      [.replace("\(bridge)/en.md", "Rest, shows", "The rest, shows")],
      [.replace("\(bridge)/es.md", "**Acme Ball**", "Acme Ball")],
      [.replace("\(bridge)/es.md", "en.md#stop", "en.md")],
      [.replace("\(bridge)/es.md", "Descanso", "Reposo")],
      [.accept(["bridge"], by: "A. Person")],
      [.accept(["bridge"], by: "B. Other")],
    ]
    let digests = try others.map(digest)
    #expect(Set(digests + [first]).count == others.count + 1)
  }

  @Test("is none of a page that there is not, or that is not meant for the language")
  func none() throws {
    let copy = try SoundSite.copy([.replace(File.knee, "title:", "locales: [en]\ntitle:")])
    let site = try ReadSite(copy)
    for text in [
      "es/exercises/none", "es/exercises/knee-stretch", "en/exercises/bridge",
      "fr/exercises/bridge",
      "es/static", "es/../content",
    ] {
      #expect(try site.reading(text) == nil, "\(text)")
    }
  }
}
