import Testing

@testable import Language

/// What French does otherwise than English and Spanish: elision, a “no” in two parts, its numbers.
@Suite("French")
struct FrenchTests {
  private static let meanings = Result { try (MeaningLanguage("en"), MeaningLanguage("fr")) }
  private static let amounts = Result { try (AmountLanguage("en"), AmountLanguage("fr")) }
  private static let sides = Result { try SideLanguage("fr") }

  @Test(
    "amounts of French texts",
    arguments: [
      ("pendant 30 secondes", ["30 second"]), ("trente-cinq secondes", ["35 second"]),
      ("vingt et une fois", ["21 times"]), ("soixante-dix-huit", ["78"]),
      ("quatre-vingt-onze ans", ["91 year"]), ("quatre-vingts, septante", ["80", "70"]),
      ("deux cent cinquante", ["250"]), ("trois mille", ["3000"]),
      ("4\u{202F}000 opérations, 4 000, 4\u{A0}000", ["4000", "4000", "4000"]),
      ("50\u{202F}%, 50 % et 3,5 kg", ["50 percent", "50 percent", "7/2 kilogram"]),
      ("de 8 à 12 fois", ["8 times", "12 times"]), ("8 à 12 fois", ["8 times", "12 times"]),
      ("entre 8 et 12 fois par jour", ["8 times/day", "12 times/day"]),
      ("deux fois par jour", ["2 times/day"]), ("5 jours par semaine", ["5 day/week"]),
      ("une demi-heure", ["1/2 hour"]), ("une heure et demie", ["3/2 hour"]),
      ("d'une minute", ["1 minute"]), ("la 1re et la 2e étape", ["(1)", "(2)"]),
      ("l'un sur l'autre, à quatre pattes", []), ("un genou", []),
      ("à 14 h le 3 mars", ["14 hour", "3", "month 3"]),
    ])
  func amounts(text: String, amounts: [String]) throws {
    #expect(try Self.amounts.get().1.amounts(text) == amounts)
  }

  @Test(
    "what says the same in French has no finding",
    arguments: [
      ("Do it every 6 hours.", "Faites-le toutes les 6 heures."),
      ("Do it every other day.", "Faites-le un jour sur deux."),
      ("Do it every 2 days.", "Faites-le un jour sur deux."),
      ("Do it every 2 days.", "Faites-le tous les deux jours."),
      ("Do it every day.", "Faites-le tous les jours."),
      ("8 to 12 times", "de 8 à 12 fois"), ("both knees", "les deux genoux"),
      ("half an hour", "une demi-heure"), ("two weeks", "quinze jours"),
      ("15 minutes", "un quart d'heure"), ("in the morning", "le matin"),
      ("less than 90 degrees", "moins de 90 degrés"),
      ("from 8 a.m. to 5 p.m.", "de 8 h à 17 h"), ("twenty-one people", "vingt et une personnes"),
    ])
  func equalAmounts(source: String, target: String) throws {
    let (english, french) = try Self.amounts.get()
    let found = AmountComparison.findings(
      source: english.find(source), target: french.find(target))
    #expect(found.isEmpty, "\(found)")
  }

  @Test(
    "another amount in French is a finding",
    arguments: [
      ("Do it every 6 hours.", "Faites-le toutes les 8 heures."),
      ("Do it every other day.", "Faites-le tous les jours."),
      ("8 to 12 times", "de 8 à 15 fois"), ("half an hour", "une heure"),
      ("4,000 people", "400 personnes"), ("30 seconds", "30 minutes"),
      ("at 5 p.m.", "à 5 h"), ("twenty-one people", "vingt-deux personnes"),
    ])
  func otherAmounts(source: String, target: String) throws {
    let (english, french) = try Self.amounts.get()
    let found = AmountComparison.findings(
      source: english.find(source), target: french.find(target))
    #expect(!found.isEmpty)
  }

  @Test(
    "a negation in two parts is one, and a step is none",
    arguments: [
      ("Ne roulez pas.", 1), ("N’attendez pas.", 1), ("Il n'est pas nécessaire de forcer.", 1),
      ("Ne forcez jamais.", 1), ("Pas de douleur.", 1), ("Roulez pas.", 1), ("Ne roulez.", 1),
      ("Ne pliez pas et ne tournez pas.", 2), ("Ne roulez pas, sans forcer.", 2),
      ("Ne mangez et ne buvez rien.", 1), ("Ne fumez pas. Pas de douleur.", 2),
      ("Ne fumez. Pas de douleur.", 2),
      ("Faites un pas en avant, puis trois pas.", 0), ("Avancez pas à pas.", 0),
      ("Aucun médecin n'a relu cette page.", 1), ("Rien ne fait mal. Ne forcez pas.", 2),
      ("Ne faites pas un pas.", 1), ("Levez plus haut.", 0),
    ])
  func negations(text: String, count: Int) throws {
    #expect(try Self.meanings.get().1.negations(text).negations.count == count)
  }

  @Test(
    "“pas plus de” is a negation and a bound, as “do not … more than” is",
    arguments: [
      ("Ne soulevez pas plus de 10 livres.", 1, "plus de"),
      ("Ne prenez jamais plus de 4 comprimés.", 1, "plus de"),
    ])
  func bounds(text: String, negations: Int, bound: String) throws {
    let french = try Self.meanings.get().1
    #expect(french.negations(text).negations.count == negations)
    let prose = Prose(text, vocabulary: Vocabulary())
    let found = french.contraries(text).mentions.map { prose.text(of: $0.tokens) }
    #expect(found.contains(bound))
  }

  @Test(
    "sides beside elided words, and a straight back that is no side",
    arguments: [
      ("Levez l'épaule gauche.", ["épaule gauche"]), ("d'un côté", ["un côté"]),
      ("Tournez vers la droite.", ["vers la droite"]), ("Gardez le dos droit.", []),
      ("de chaque côté, les deux genoux", ["chaque côté", "deux genoux"]), ("tout droit", []),
    ])
  func sides(text: String, mentions: [String]) throws {
    #expect(try Self.sides.get().mentions(text) == mentions)
  }
}
