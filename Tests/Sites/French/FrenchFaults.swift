/// Faults planted in the repository's French pages, beside what only looks like them.
enum FrenchFaults {
  struct Planted: Sendable {
    var page: String
    var name: String
    /// The rule that must report it.
    var rule: String
    /// The place in the page, once in it.
    var text: String
    var fault: String
    /// What says the same as the text.
    var twin: String
  }

  static let all = ofLanguageAndAmounts + ofMeaning

  /// Another language, another number or side, a lost “no”.
  private static let ofLanguageAndAmounts = [
    Planted(
      page: "content/exercises/bridge/fr.md",
      name: "a step left in English", rule: "identical-to-source",
      text: "Soulevez les fesses du sol.\n",
      fault: "Raise your buttocks off the floor.\n",
      twin: "Levez les fesses du sol.\n"),
    Planted(
      page: "content/exercises/bridge/fr.md",
      name: "a step that turns English half-way", rule: "partly-translated",
      text: "rentrez le nombril vers la colonne",
      fault: "pull your belly button toward la colonne",
      twin: "tirez le nombril vers la colonne"),
    Planted(
      page: "content/pages/clinic/fr.md",
      name: "an English sentence in a paragraph", rule: "partly-translated",
      text: "Beaucoup de patients n’ont pas besoin d’opération.",
      fault: "Many patients do not need any of this.",
      twin: "De nombreux patients n’ont pas besoin d’opération."),
    Planted(
      page: "content/pages/clinic/fr.md",
      name: "a Spanish item", rule: "wrong-language",
      text: "Gérer vos rendez-vous.",
      fault: "Organizar sus citas con la clínica.",
      twin: "Organiser vos rendez-vous."),
    Planted(
      page: "content/pages/stories/fr.md",
      name: "an English word left standing", rule: "untranslated-word",
      text: "Quatre patients et leurs chemins\u{A0}:",
      fault: "Quatre patients et leurs paths\u{A0}:",
      twin: "Quatre patients et leurs parcours\u{A0}:"),
    Planted(
      page: "content/pages/stories/fr.md",
      name: "an English heading", rule: "identical-to-source",
      text: "## Une nouvelle famille",
      fault: "## A new family",
      twin: "## Une famille nouvelle"),
    Planted(
      page: "content/pages/home/fr.md",
      name: "an English item", rule: "identical-to-source",
      text: "- Choisissez un exercice et lisez toutes ses étapes avant de commencer.",
      fault: "- Choose an exercise and read all of its steps before you begin.",
      twin: "- Choisissez un exercice et lisez-en toutes les étapes avant de commencer."),
    Planted(
      page: "content/pages/floor/fr.md",
      name: "an English word group", rule: "wrong-language",
      text: "Posez un genou au sol, puis l’autre.",
      fault: "Posez un genou, and then put the other one au sol.",
      twin: "Mettez un genou au sol, puis l’autre."),
    Planted(
      page: "content/pages/safety/fr.md",
      name: "90 degrees become 60", rule: "number-mismatch",
      text: "à plus de 90 degrés",
      fault: "à plus de 60 degrés",
      twin: "à plus de quatre-vingt-dix degrés"),
    Planted(
      page: "content/exercises/clamshell/fr.md",
      name: "90 degrees become 100", rule: "number-mismatch",
      text: "à un peu moins de 90 degrés",
      fault: "à un peu moins de 100 degrés",
      twin: "à un peu moins de 90°"),
    Planted(
      page: "content/pages/stories/fr.md",
      name: "four become fourteen", rule: "number-mismatch",
      text: "les récits de quatre patients",
      fault: "les récits de quatorze patients",
      twin: "les récits de 4 patients"),
    Planted(
      page: "content/pages/safety/fr.md",
      name: "both legs become one", rule: "side-mismatch",
      text: "dans les deux jambes",
      fault: "dans une jambe",
      twin: "dans chacune des deux jambes"),
    Planted(
      page: "content/exercises/lower-trunk-rotation/fr.md",
      name: "both knees become three", rule: "number-mismatch",
      text: "Ramenez doucement les deux genoux au milieu.",
      fault: "Ramenez doucement les trois genoux au milieu.",
      twin: "Ramenez doucement les 2 genoux au milieu."),
    Planted(
      page: "content/pages/safety/fr.md",
      name: "911 becomes 912", rule: "number-mismatch",
      text: "Appelez tout de suite le 911",
      fault: "Appelez tout de suite le 912",
      twin: "Appelez immédiatement le 911"),
    Planted(
      page: "content/pages/stories/fr.md",
      name: "twice in a row", rule: "number-mismatch",
      text: "Elle l’a cherché à Boston.",
      fault: "Elle l’a cherché deux fois à Boston.",
      twin: "C’est à Boston qu’elle l’a cherché."),
    Planted(
      page: "content/pages/clinic/fr.md",
      name: "one team becomes three", rule: "number-mismatch",
      text: "forment une seule équipe",
      fault: "forment trois équipes",
      twin: "forment une même équipe"),
    Planted(
      page: "content/exercises/hamstring-stretch/fr.md",
      name: "a number lost", rule: "number-mismatch",
      text: "Étirez les ischio-jambiers, les muscles",
      fault: "Étirez 3 fois les ischio-jambiers, les muscles",
      twin: "Étirez bien les ischio-jambiers, les muscles"),
    Planted(
      page: "content/exercises/gluteal-set/fr.md",
      name: "another hold in words", rule: "dose-in-text",
      text: "Continuez à serrer pendant %{dose.hold}.",
      fault: "Continuez à serrer pendant dix secondes.",
      twin: "Continuez de serrer pendant %{dose.hold}."),
    Planted(
      page: "content/exercises/transversus-abdominis-set/fr.md",
      name: "a hold in minutes", rule: "dose-in-text",
      text: "Gardez-le contracté pendant %{dose.hold}.",
      fault: "Gardez-le contracté pendant 5 minutes.",
      twin: "Maintenez-le contracté pendant %{dose.hold}."),
    Planted(
      page: "content/exercises/bridge/fr.md",
      name: "a lost placeholder", rule: "placeholder-mismatch",
      text: "faire les %{dose.repetitions} répétitions",
      fault: "faire toutes les répétitions",
      twin: "faire les %{dose.repetitions} répétitions"),
    Planted(
      page: "content/exercises/lower-trunk-rotation/fr.md",
      name: "right becomes left", rule: "side-mismatch",
      text: "Amenez doucement les deux genoux vers la droite.",
      fault: "Amenez doucement les deux genoux vers la gauche.",
      twin: "Amenez doucement les deux genoux à droite."),
    Planted(
      page: "content/exercises/lower-trunk-rotation/fr.md",
      name: "left becomes right", rule: "side-mismatch",
      text: "Amenez doucement les deux genoux vers la gauche.",
      fault: "Amenez doucement les deux genoux vers la droite.",
      twin: "Amenez doucement les deux genoux à gauche."),
    Planted(
      page: "content/exercises/lower-trunk-rotation/fr.md",
      name: "a side of a picture", rule: "side-mismatch",
      text: "penchent vers la droite de la personne",
      fault: "penchent vers la gauche de la personne",
      twin: "penchent à droite de la personne"),
    Planted(
      page: "content/exercises/lower-trunk-rotation/fr.md",
      name: "a lost side of a picture", rule: "side-mismatch",
      text: "penchent vers la gauche de la personne",
      fault: "penchent vers la personne",
      twin: "penchent à gauche de la personne"),
    Planted(
      page: "content/exercises/clamshell/fr.md",
      name: "a lost “not”", rule: "negation-lost",
      text: "Ne roulez pas vers l’arrière.",
      fault: "Roulez vers l’arrière.",
      twin: "Sans rouler vers l’arrière."),
    Planted(
      page: "content/pages/safety/fr.md",
      name: "a lost “not” before an urgent call", rule: "negation-lost",
      text: "**N’attendez pas.**",
      fault: "**Attendez.**",
      twin: "**Ne tardez pas.**"),
    Planted(
      page: "content/pages/safety/fr.md",
      name: "a lost “not” of the breath", rule: "negation-lost",
      text: "Ne retenez pas votre souffle.",
      fault: "Retenez votre souffle.",
      twin: "Ne bloquez pas votre souffle."),
    Planted(
      page: "content/pages/safety/fr.md",
      name: "a “not” that the source lacks", rule: "negation-lost",
      text: "Allongez-vous au sol. Utilisez un lit ferme",
      fault: "Allongez-vous au sol. N’utilisez pas un lit ferme",
      twin: "Allongez-vous au sol. Prenez un lit ferme"),
    Planted(
      page: "content/pages/safety/fr.md",
      name: "a lost “not” of pain", rule: "negation-lost",
      text: "Il ne doit pas faire mal.",
      fault: "Il doit faire mal.",
      twin: "Il ne doit pas être douloureux."),
    Planted(
      page: "content/pages/safety/fr.md",
      name: "a lost “not” with rest", rule: "negation-lost",
      text: "La douleur ne diminue pas au repos",
      fault: "La douleur diminue au repos",
      twin: "La douleur ne se calme pas au repos"),
    Planted(
      page: "content/pages/safety/fr.md",
      name: "a lost “not” of pushing", rule: "negation-lost",
      text: "N’essayez pas de continuer malgré la douleur.",
      fault: "Essayez de continuer malgré la douleur.",
      twin: "Ne tentez pas de continuer malgré la douleur."),
    Planted(
      page: "content/pages/safety/fr.md",
      name: "without becomes with", rule: "negation-lost",
      text: "Vous perdez du poids sans le vouloir.",
      fault: "Vous perdez du poids et vous le voulez.",
      twin: "Vous perdez du poids sans faire d’effort."),
    Planted(
      page: "content/exercises/bridge/fr.md",
      name: "no pain becomes pain", rule: "negation-lost",
      text: "se contracter, sans douleur.",
      fault: "se contracter, avec douleur.",
      twin: "se contracter, mais pas de douleur."),
    Planted(
      page: "content/exercises/piriformis-stretch/fr.md",
      name: "a stretch with pain", rule: "negation-lost",
      text: "jusqu’à sentir un étirement sans douleur",
      fault: "jusqu’à sentir un étirement avec douleur",
      twin: "jusqu’à ce que vous sentiez un étirement sans douleur"),
    Planted(
      page: "content/exercises/quadriceps-stretch/fr.md",
      name: "keep becomes do not keep", rule: "negation-lost",
      text: "Gardez le dos droit.",
      fault: "Ne gardez pas le dos droit.",
      twin: "Tenez le dos droit."),
  ]
}
