/// Texts that are not in the language of their page.
let languageFaults: [Fault] = [
  Fault(
    "identical-to-source", "a step copied from the source", at: "\(File.kneeInSpanish):6:4",
    [.replace(File.kneeInSpanish, "Mueva la rodilla.", "Move your knee.")],
    twin: [
      .replace(File.kneeInSpanish, "Mueva la rodilla.", "Pilates."),
      .replace(File.knee, "Move your knee.", "Pilates."),
    ]),
  Fault(
    "identical-to-source", "the source's title in other capitals", at: "\(File.kneeInSpanish):2:8",
    [.replace(File.kneeInSpanish, "Estiramiento de rodilla", "KNEE STRETCH!")],
    twin: [.replace(File.kneeInSpanish, "Estiramiento de rodilla", "RODILLA, ESTIRAMIENTO")]),
  Fault(
    "identical-to-source", "a message left in English", at: "\(File.stringsInSpanish):2:9",
    [.replace(File.stringsInSpanish, "Ir al contenido", "Skip to the content")],
    twin: [.replace(File.stringsInSpanish, "Ir al contenido", "Pasar al contenido")]),
  Fault(
    "partly-translated", "a sentence that keeps its beginning", at: "\(File.bridgeInSpanish):16:1",
    [.replace(File.bridgeInSpanish, "Las caderas trabajan.", "Your hips work mucho.")],
    twin: [.replace(File.bridgeInSpanish, "Las caderas trabajan.", "“Your hips work”, dicen.")]),
  .step(
    "untranslated-word", "one English word", "Keep your heel on the floor.",
    "Mantenga el heel en el piso.", at: 16, twin: "Mantenga el talón (heel) en el piso."),
  .step(
    "untranslated-word", "two English words", "Sit and lean forward.",
    "Siéntese y lean forward.", at: 15, twin: "Siéntese e inclínese hacia adelante."),
  .step(
    "wrong-script", "a Russian word", "Bend your knee.", "Doble la колено.", at: 13,
    twin: "Doble la rodilla (en ruso «колено»)."),
  Fault(
    "wrong-script", "a Greek word on the source page", at: "\(File.knee):9:9",
    [
      .replace(File.knee, "Move your knee.", "Move γόνατο."),
      .replace(File.kneeInSpanish, "Mueva la rodilla.", "Muévala."),
    ],
    twin: [
      .replace(File.knee, "Move your knee.", "Move your knee (angle α)."),
      .replace(File.kneeInSpanish, "Mueva la rodilla.", "Mueva la rodilla (ángulo α)."),
    ]),
  Fault(
    "wrong-script", "a message in other letters", at: "\(File.stringsInSpanish):2:12",
    [.replace(File.stringsInSpanish, "Ir al contenido", "Ir к тексту")],
    twin: [.replace(File.stringsInSpanish, "Ir al contenido", "Ir al texto →")]),
  Fault(
    "wrong-language", "an old English sentence in a Spanish paragraph",
    at: "\(File.bridgeInSpanish):16:1",
    [
      .replace(
        File.bridgeInSpanish, "Las caderas trabajan.", "You will feel it in the buttocks.")
    ],
    twin: [
      .replace(
        File.bridgeInSpanish, "Las caderas trabajan.", "Lo va a sentir en las caderas (Acme Ball).")
    ]),
  Fault(
    "wrong-language", "a bullet that turns English in mid-sentence",
    at: "\(File.kneeInSpanish):6:21",
    [
      .replace(
        File.kneeInSpanish, "Mueva la rodilla.", "Mueva la rodilla and then lower it again.")
    ],
    twin: [.replace(File.kneeInSpanish, "Mueva la rodilla.", "Mueva la rodilla y luego bájela.")]),
  Fault(
    "wrong-language", "a Spanish heading over an English paragraph",
    at: "\(File.bridgeInSpanish):16:1",
    [
      .replace(File.bridgeInSpanish, "Las caderas trabajan. Vea", "Both hips are working hard. See")
    ],
    twin: [.replace(File.bridgeInSpanish, "Las caderas trabajan.", "Trabajan ambas caderas.")]),
  Fault(
    "wrong-language", "an English page title in Spanish navigation",
    at: "content/pages/clinic/es.md:2:8",
    [.replace("content/pages/clinic/es.md", "title: Quiénes somos", "title: Where to find us")],
    twin: [.replace("content/pages/clinic/es.md", "title: Quiénes somos", "title: Dónde estamos")]),
  Fault(
    "wrong-language", "a Spanish word group on the source page", at: "\(File.knee):9:4",
    [.replace(File.knee, "Move your knee.", "Mueva la rodilla y descanse.")],
    twin: [.replace(File.knee, "Move your knee.", "Move your knee and rest.")]),
  Fault(
    "field-out-of-range", "a locale unchecked that the site does not have",
    at: "\(File.site):4:13",
    [.replace(File.site, "categories:", "unchecked: [de]\ncategories:")],
    twin: [.replace(File.site, "categories:", "unchecked: [es]\ncategories:")]),
  Fault(
    "field-out-of-range", "a word twice in a lexicon", at: "locales/es/lexicon.yml:2:10",
    [.write("locales/es/lexicon.yml", "function:\n  - [el, El, la]\n")],
    twin: [.write("locales/es/lexicon.yml", "function:\n  - [el, aqueste, la]\n")]),
]
