/// A page of a new site, in the languages that one can begin with.
struct StarterPage {
  /// What it says in one language.
  struct Words {
    /// Fields of the front matter, each on a line of its own.
    var fields: String
    var picture: Picture?
    var body: String
  }

  struct Picture {
    var alt: String
    /// For the photographer; of the source language alone.
    var shows: String
  }

  /// Below `content/`.
  var folder: String
  /// Fields of the source language alone, each on a line of its own.
  var facts = ""
  /// By language tag.
  var words: [String: Words]

  func text(in locale: String, isSource: Bool) -> String {
    guard let words = words[locale] else { return "" }
    var fields = words.fields
    if isSource { fields += facts }
    if let picture = words.picture {
      let rest = isSource ? ", shows: \(YAMLText.quoted(picture.shows)), step: 1" : ""
      fields += "images:\n  1.jpg: {alt: \(YAMLText.quoted(picture.alt))\(rest)}\n"
    }
    return "---\n\(fields)---\n\(words.body)"
  }

  /// `sourceName` is the tag of the language that pages are linked in.
  static func all(sourceName: String) -> [StarterPage] {
    [home(sourceName), clinic, safety, exercise]
  }

  private static func home(_ source: String) -> StarterPage {
    StarterPage(
      folder: "pages/home",
      words: [
        "en": Words(
          fields: """
            title: Exercises to do at home
            summary: Exercises that you can do at home, as agreed with your specialist or therapist.

            """,
          body: """
            ## How to use these pages

            - Ask which exercises to do, and how often.
            - **Before you start, read [when to stop](../safety/\(source).md).**
            - Read all the steps of an exercise before you begin.

            """),
        "es": Words(
          fields: """
            title: Ejercicios para hacer en casa
            summary: Ejercicios que puede hacer en casa, según lo que acuerde con su especialista o terapeuta.

            """,
          body: """
            ## Cómo usar estas páginas

            - Pregunte qué ejercicios debe hacer y cada cuánto.
            - **Antes de empezar, lea [cuándo detenerse](../safety/\(source).md).**
            - Lea todos los pasos de un ejercicio antes de empezar.

            """),
      ])
  }

  private static let clinic = StarterPage(
    folder: "pages/clinic",
    words: [
      "en": Words(
        fields: """
          title: The clinic
          summary: Where the clinic is, and when it is open.

          """,
        body: """
          Do you have questions about your exercises? Ask your specialist or therapist.

          """),
      "es": Words(
        fields: """
          title: La clínica
          slug: clinica
          summary: Dónde está la clínica y cuándo está abierta.

          """,
        body: """
          ¿Tiene preguntas sobre sus ejercicios? Pregunte a su especialista o terapeuta.

          """),
    ])

  private static let safety = StarterPage(
    folder: "pages/safety",
    facts: "levels: [ask, stop]\n",
    words: [
      "en": Words(
        fields: """
          title: "Safety: when to stop"
          summary: What to ask before you start, and when to stop an exercise.

          """,
        body: """
          ## Ask before you start if you have:

          - Recent surgery.
          - A recent broken bone.
          - A pregnancy.

          Ask your specialist or therapist what you can do.

          ## Stop the exercise if:

          - Your pain is sharp.
          - Your pain grows.
          - You feel dizzy.

          Talk with your specialist or therapist before you go on.

          ---

          ## Before you start

          Ask your specialist or therapist:

          - Which exercises should I do?
          - How often should I do them?

          """),
      "es": Words(
        fields: """
          title: "Seguridad: cuándo detenerse"
          slug: seguridad
          summary: Qué preguntar antes de empezar y cuándo detener un ejercicio.

          """,
        body: """
          ## Pregunte antes de empezar si tiene:

          - Una cirugía reciente.
          - Un hueso roto hace poco.
          - Un embarazo.

          Pregunte a su especialista o terapeuta qué puede hacer.

          ## Deje de hacer el ejercicio si:

          - El dolor es agudo o punzante.
          - El dolor aumenta.
          - Siente mareo.

          Hable con su especialista o terapeuta antes de seguir.

          ---

          ## Antes de empezar

          Pregunte a su especialista o terapeuta:

          - ¿Qué ejercicios debo hacer?
          - ¿Cada cuánto debo hacerlos?

          """),
    ])

  private static let exercise = StarterPage(
    folder: "exercises/stand-up",
    facts: """
      category: strengthening
      position: sitting
      dose: {repetitions: 5}
      order: 1

      """,
    words: [
      "en": Words(
        fields: """
          title: Stand up and sit down
          summary: An example. Put an exercise of your own in its place.

          """,
        picture: Picture(
          alt: "A person sitting on a firm chair.", shows: "start position: sitting on a firm chair"
        ),
        body: """
          1. Sit on a firm chair.
          2. Slowly stand up.
          3. Slowly sit down again.

          ## When to stop

          Stop if the exercise causes pain.

          """),
      "es": Words(
        fields: """
          title: Levantarse y sentarse
          slug: levantarse
          summary: Un ejemplo. Ponga un ejercicio propio en su lugar.

          """,
        picture: Picture(
          alt: "Una persona sentada en una silla firme.",
          shows: "posición inicial: en una silla firme"),
        body: """
          1. Siéntese en una silla firme.
          2. Levántese despacio.
          3. Vuelva a sentarse despacio.

          ## Cuándo detenerse

          Deje de hacer el ejercicio si le causa dolor.

          """),
    ])
}
