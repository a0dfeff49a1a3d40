/// Texts that are badly written: descriptions, steps, marks, terms and how they address the reader.
let styleFaults: [Fault] = [
  Fault(
    "alt-text", "a description that says it is a picture", at: "\(File.bridge):11:16",
    [.replace(File.bridge, "The hips are up.", "An image of the hips.")],
    twin: [.replace(File.bridge, "The hips are up.", "The hips are up in the image.")]),
  Fault(
    "alt-text", "a Spanish description that says who demonstrates",
    at: "\(File.bridgeInSpanish):6:16",
    [.replace(File.bridgeInSpanish, "Las caderas están arriba.", "Un paciente demuestra cómo.")],
    twin: [
      .replace(File.bridgeInSpanish, "Las caderas están arriba.", "Las caderas de un paciente.")
    ]),
  Fault(
    "alt-text", "a description that repeats the title", at: "\(File.bridge):11:16",
    [
      .replace(File.bridge, "The hips are up.", "BRIDGE."),
      .replace(File.bridgeInSpanish, "Las caderas están arriba.", "PUENTE."),
    ],
    twin: [.replace(File.bridge, "The hips are up.", "The shape of a bridge.")]),
  Fault(
    "alt-text", "a description that repeats the file's name", at: "\(File.bridge):11:16",
    with: ["number-mismatch", "punctuation"],
    [.replace(File.bridge, "The hips are up.", "1.jpg")],
    twin: [.replace(File.bridge, "The hips are up.", "Hips.")]),
  Fault(
    "alt-text", "a picture in the text that says it is one", at: "\(File.bridge):14:36",
    [
      .replace(File.bridge, "if you like.", "if you like. ![Picture of a ball.](2.png)"),
      .replace(File.bridgeInSpanish, "si quiere.", "si quiere. ![Pelota.](2.png)"),
    ],
    twin: [
      .replace(File.bridge, "if you like.", "if you like. ![A ball on a picture.](2.png)"),
      .replace(File.bridgeInSpanish, "si quiere.", "si quiere. ![Pelota.](2.png)"),
    ]),
  Fault(
    "steps", "an eighth step", at: "\(File.knee):16:4", eight(8), twin: eight(7)),
  Fault(
    "steps", "a step that points to another exercise", at: "\(File.knee):9:19",
    [.replace(File.knee, "Move your knee.", "Move your knee as above.")],
    twin: [.replace(File.knee, "Move your knee.", "Move your knee as well.")]),
  Fault(
    "steps", "a Spanish step that points to another exercise", at: "\(File.kneeInSpanish):6:21",
    [
      .replace(
        File.kneeInSpanish, "Mueva la rodilla.", "Mueva la rodilla como se explicó arriba.")
    ],
    twin: [.replace(File.kneeInSpanish, "Mueva la rodilla.", "Mueva la rodilla como se explicó.")]),
  Fault(
    "side-change", "legs that change before the number", at: "\(File.bridge):17:4",
    sides(
      "Switch legs. Do it %{dose.repetitions} times.",
      "Cambie de pierna. Hágalo %{dose.repetitions} veces."),
    twin: sides(
      "Do it %{dose.repetitions} times. Switch legs.",
      "Hágalo %{dose.repetitions} veces. Cambie de pierna.")),
  Fault(
    "side-change", "a Spanish step without the number", at: "\(File.bridgeInSpanish):12:4",
    sides("Do the other leg, too.", "Haga lo mismo con la otra pierna."),
    twin: sides("Bend the other leg, too.", "Doble también la otra pierna.")),
  Fault(
    "side-change", "another number than that of the dose", at: "\(File.bridge):17:4",
    sides("Wait for 9 seconds. Switch legs.", "Espere 9 segundos. Siga."),
    twin: sides("Lift it 9 times. Switch legs.", "Levántela 9 veces. Siga.")),
  Fault(
    "glossary", "a term that is translated otherwise", at: "\(File.bridgeInSpanish):7:51",
    [terms, .replace(File.bridgeInSpanish, "caption: Descanso", "caption: Pausa")],
    twin: [terms, .replace(File.bridgeInSpanish, "caption: Descanso", "caption: Descansos")]),
  Fault(
    "glossary", "a forbidden word", at: "\(File.bridgeInSpanish):7:51",
    [terms, .replace(File.bridgeInSpanish, "caption: Descanso", "caption: Siesta")],
    twin: [terms, .replace(File.bridgeInSpanish, "caption: Descanso", "caption: El descanso")]),
  Fault(
    "glossary", "a lost name", at: "\(File.bridgeInSpanish):9:1",
    [.replace(File.bridgeInSpanish, "**Acme Ball**", "**grande**")],
    twin: [.replace(File.bridgeInSpanish, "la pelota **Acme Ball**", "la **Acme Ball**")]),
  Fault(
    "undefined-term", "a term without its everyday words", at: "content/pages/news/en.md:6:11",
    [explained, newsPage(in: "en", ["Rest your gluteus. Then sit.", "It is your buttock."])],
    twin: [explained, newsPage(in: "en", ["Rest your gluteus.", "It is your buttock."])]),
  Fault(
    "mixed-address", "tú on a page that says usted", at: "\(File.kneeInSpanish):6:10",
    [.replace(File.kneeInSpanish, "Mueva la rodilla.", "Mueva tu rodilla.")],
    twin: [.replace(File.kneeInSpanish, "Mueva la rodilla.", "Mueva su rodilla («la tuya»).")]),
  Fault(
    "mixed-address", "a whole page that says tú", at: "\(File.kneeInSpanish):5:4",
    [
      .replace(File.kneeInSpanish, "Siéntese.", "Siéntate."),
      .replace(File.kneeInSpanish, "Mueva la rodilla.", "Mueve la rodilla."),
    ], twin: [.replace(File.kneeInSpanish, "Mueva la rodilla.", "Mueva esa rodilla.")]),
  Fault(
    "inconsistent-translation", "a text translated in two ways", at: "\(File.kneeInSpanish):6:4",
    [
      .replace(File.knee, "Move your knee.", "Lie on your back."),
      .replace(File.kneeInSpanish, "Mueva la rodilla.", "Túmbese de espaldas."),
    ],
    twin: [
      .replace(File.knee, "Move your knee.", "Lie on your back."),
      .replace(File.kneeInSpanish, "Mueva la rodilla.", "¡Acuéstese boca arriba!"),
    ]),
  punctuation(
    "a lost ¿", "Does it hurt?", "Le duele?", at: 12, twin: "¿Le duele?"),
  punctuation("a lost ! behind ¡", "Stop!", "¡Pare.", at: 4, twin: "¡Pare!"),
  punctuation(
    "a question that became a statement", "Does it hurt?", "Le duele.", at: 12, twin: "¿Duele?"),
  punctuation(
    "a lost full stop", "Move your knee.", "Mueva la rodilla", at: 13, twin: "¡Mueva la rodilla!"),
  punctuation(
    "two spaces", "Move your knee.", "Mueva  la rodilla.", at: 4,
    twin: "Mueva <!-- bien --> la rodilla."),
]

private let terms = Change.write(
  File.glossary,
  """
  keep:
    Acme Ball: {lang: en}
  terms:
    rest: {use: [descanso, descansos, descanse], forbidden: siesta}

  """)

private let explained = Change.write(
  "locales/en/glossary.yml", "terms:\n  gluteus: {forms: [gluteal], plain: [buttock, buttocks]}\n")

/// A step of the bridge, which is done 8 to 12 times on each side.
private func sides(_ english: String, _ spanish: String) -> [Change] {
  [
    .replace(File.bridge, "Lift your hips for %{dose.hold}.", english),
    .replace(File.bridgeInSpanish, "Levante las caderas %{dose.hold}.", spanish),
  ]
}

/// The knee exercise in English alone, with some steps.
private func eight(_ count: Int) -> [Change] {
  [
    .remove(File.kneeInSpanish),
    .replace(File.knee, "category:", "locales: [en]\ncategory:"),
    .replace(
      File.knee, "1. Sit down.\n", String(repeating: "1. Sit down.\n", count: count - 1)),
  ]
}

/// A fault of a step in Spanish beside its English one; `at` is its column.
private func punctuation(
  _ name: String, _ source: String, _ fault: String, at column: Int, twin: String
) -> Fault {
  let english = Change.replace(File.knee, "Move your knee.", source)
  return Fault(
    "punctuation", name, at: "\(File.kneeInSpanish):6:\(column)",
    [english, .replace(File.kneeInSpanish, "Mueva la rodilla.", fault)],
    twin: [english, .replace(File.kneeInSpanish, "Mueva la rodilla.", twin)])
}
