import Testing

@testable import Language

@Suite("Syllables")
struct SyllableTests {
  @Test(
    "English words are counted as they are spoken",
    arguments: [
      (
        1,
        """
        knee hour year eye eyes bend leg straight stretched moved used squeeze once crossed toes lie \
        eight through raised pulled breathe clothes quads shoe the be can't won't stiff whole smiles \
        league guard yes called curled tongue aches sea real
        """
      ),
      (
        2,
        """
        muscle people being toward towel lower quiet fluid poem patient muscles needles handled isn't \
        didn't careful movements handling sometimes something someone safety lifetime lying doing seeing playing \
        tightened tighten needed rested hundred sacred table little stretches squeezes pushes pages \
        ankle inches headaches special surgeon ocean lion trial million region fashion union beyond \
        player loyal tissue value language squeezing hamstring rhythm spasm maybe business reveal \
        nothing minute ceiling useful quickly massage balance Tuesday Wednesday client science fluent create slowly
        """
      ),
      (
        3,
        """
        exercise area idea video radio medium period carefully completely appointment \
        usual actual manual gradual museum gluteal gluteus easier earlier element anyone \
        everything violent physician surgery quadriceps serious previous piano happier \
        continue relaxing cartilage exercised healthier influence
        """
      ),
      (
        4,
        """
        exercises material radiation scoliosis abdominis orthopedic society variety anxiety experience sciatica \
        comfortable continuous diabetes neurosurgeon Indiana January minimally evaluate biology
        """
      ),
      (5, "radiologist evaluation individual immediately simultaneous university opportunity"),
    ])
  func english(syllables: Int, words: String) {
    let words = words.split(separator: " ").map(String.init)
    #expect(words.filter { count($0, .fleschKincaid) != syllables } == [])
  }

  @Test(
    "Spanish words are counted by the rules of the orthography",
    arguments: [
      ("aéreo", 4), ("ahí", 2), ("guitarra", 3), ("pingüino", 3), ("cirugía", 4), ("agua", 2),
      ("Uruguay", 3), ("huir", 1), ("búho", 2), ("construido", 3), ("fisioterapeuta", 6),
      ("y", 1), ("muy", 1), ("rey", 1), ("yo", 1), ("días", 2), ("dos", 1), ("también", 2),
      ("oír", 2), ("reúne", 3), ("alcohol", 3), ("quiere", 2), ("siguiente", 3), ("leer", 2),
      ("ciática", 3), ("huía", 2), ("veintiún", 2), ("guía", 2), ("ejercicio", 4), ("ahuecar", 3),
      ("vergüenza", 3), ("Ó", 1), ("CIRUGÍA", 4), ("ciudad", 2), ("prohibir", 2), ("Dr", 1),
      ("cirugi\u{301}a", 4), ("ae\u{301}reo", 4), ("yeyuno", 3), ("hoy", 1), ("isquiotibiales", 5),
      ("estiramiento", 5), ("radiación", 3), ("acuéstese", 4), ("continúe", 4), ("buey", 1),
    ])
  func spanish(word: String, syllables: Int) {
    #expect(count(word, .szigrisztPazos) == syllables)
  }

  @Test(
    "French words are counted as they are read with care",
    arguments: [
      ("pied", 1), ("oublier", 3), ("genou", 2), ("genoux", 2), ("respirez", 3), ("douleur", 2),
      ("réunir", 3), ("vidéo", 3), ("maïs", 2), ("nuit", 1), ("position", 3), ("fille", 1),
      ("travailler", 3), ("longue", 1), ("longues", 1), ("mangeons", 2), ("restent", 1),
      ("moment", 2), ("souvent", 2), ("souviennent", 2), ("yeux", 1), ("voyez", 2),
      ("essayer", 3), ("chirurgie", 3), ("kinésithérapeute", 6), ("œil", 1), ("aérer", 3),
      ("nuage", 2), ("vie", 1), ("année", 2), ("les", 1), ("le", 1), ("que", 1), ("qui", 1),
      ("étirement", 4), ("doucement", 3), ("client", 2), ("février", 3), ("patient", 2),
      ("dernier", 2), ("Noël", 2), ("pluie", 1), ("jouent", 1), ("jouer", 2), ("eau", 1),
      ("genouillère", 3), ("guérir", 2), ("guide", 1), ("théâtre", 2), ("serviette", 2),
      ("ÉPAULE", 2), ("e\u{301}paule", 2), ("oui", 1), ("huit", 1), ("tuer", 2), ("cuillère", 2),
      ("ferment", 1), ("médicament", 4), ("y", 1), ("Dr", 1), ("accueil", 2), ("nettoyer", 3),
    ])
  func french(word: String, syllables: Int) {
    #expect(count(word, .kandelMoles) == syllables)
  }

  private func count(_ word: String, _ formula: ReadingFormula) -> Int {
    let prose = Prose(word, vocabulary: Vocabulary())
    #expect(prose.tokens.count == 1)
    return formula.syllables(of: prose.tokens[0], in: prose)
  }
}
