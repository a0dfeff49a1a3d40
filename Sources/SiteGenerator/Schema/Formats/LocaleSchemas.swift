import Localization

/// The files of a folder of `locales/`.
extension FormatSchema {
  static let locale = FormatSchema(
    name: "locale",
    title: "How a language is named and written. Leave out what the program knows of it.",
    files: ["locales/*/locale.yml"], shape: LocaleSettings.shape,
    sentences: [
      "name": "The language's own name for itself, such as Español.",
      "direction": "ltr where lines run from left to right, rtl where they run from right to left.",
      "decimal": "The character before a fraction, such as \".\" or \",\". It goes with group.",
      "group":
        "The character between thousands and hundreds, such as \",\" or \".\" or \" \"; \"\" for none. "
        + "It goes with decimal.",
      "minimumGroupingDigits":
        "How many digits stand before the first group: 1 for 1,000, or 2 where only 10,000 is written "
        + "with a group.",
      "hours": "12 where people say 2 p.m., 24 where they say 14:00.",
      "longestSentence":
        "The most words that a sentence should have, such as 20; without it, sentences are not measured.",
      "folders":
        "The language's names for parts of addresses, such as {exercises: ejercicios, program: "
        + "programa, selection: seleccion, positions: posiciones, positions/prone: boca-abajo}.",
    ])

  static let glossary = FormatSchema(
    name: "glossary", title: "How terms are translated and explained in a language.",
    files: ["locales/*/glossary.yml"], shape: Glossary.shape,
    sentences: [
      "keep": "Terms that stay in another language, such as {MyPortal: {lang: en}}.",
      "keep.lang": "The language that the term is in, such as en.",
      "terms":
        "Terms of the source language that are always translated or explained in the same way, each "
        + "by its name.",
      "terms.forms": "Its other forms in the source language, such as the plural.",
      "terms.use": "The agreed translation, in all forms that may stand on a page.",
      "terms.forbidden": "Words that never stand on a page of this language.",
      "terms.plain":
        "The everyday words that stand beside the term where a page first uses it.",
    ])
}
