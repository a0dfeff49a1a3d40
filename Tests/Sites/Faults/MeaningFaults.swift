/// Translations that say something else than their source, and texts that contradict a dose.
let meaningFaults: [Fault] = [
  .step(
    "negation-lost", "a lost “not”", "Do not move your knee.", "Mueva la rodilla.", at: 4,
    twin: "No mueva la rodilla."),
  .step(
    "negation-lost", "a “no” that the source does not have", "Move your knee.",
    "No mueva la rodilla.", at: 4, twin: "Mueva la rodilla sin embargo."),
  .step(
    "negation-lost", "a lost “without” in one of two sentences",
    "Do not hurry. Move your knee without pain.", "No se apure. Mueva la rodilla con dolor.",
    at: 17, twin: "No se apure. Mueva la rodilla sin dolor."),
  .step(
    "negation-lost", "avoid becomes seek", "Avoid any twist.", "Busque los giros.", at: 4,
    twin: "Evite los giros."),
  .step(
    "negation-lost", "a “no” that “stand up” does not have", "Stand up straight.",
    "No se pare derecho.", at: 4, twin: "Párese derecho."),
  .step(
    "negation-lost", "a “no” beside every other day", "Repeat every other day.",
    "No repita cada dos días.", at: 4, twin: "Repita un día sí y otro no."),
  .step(
    "negation-lost", "without becomes with", "Take it without a prescription.",
    "Tómela con receta.", at: 4, twin: "Tómela sin receta."),
  .step(
    "contrary-mismatch", "at least becomes at most", "Wait at least 6 weeks.",
    "Espere como máximo 6 semanas.", at: 11, twin: "Espere por lo menos 6 semanas."),
  .step(
    "contrary-mismatch", "no more becomes no less", "Do no more than 10 repeats.",
    "Haga no menos de 10 repeticiones.", at: 9, twin: "Haga como máximo 10 repeticiones."),
  .step(
    "contrary-mismatch", "warm becomes cold", "Use a warm towel.", "Use una toalla fría.", at: 19,
    twin: "Use una toalla tibia."),
  .step(
    "contrary-mismatch", "before becomes after", "Do it before you eat.",
    "Hágalo después de comer.", at: 11, twin: "Hágalo antes de comer."),
  .step(
    "contrary-mismatch", "bend becomes straighten", "Bend your knee.", "Estire la rodilla.",
    at: 4, twin: "Flexione la rodilla."),
  Fault(
    "contrary-mismatch", "a stop rule turned round in the safety text",
    at: "\(File.safetyInSpanish):8:1",
    [.replace(File.safetyInSpanish, "Pare si le duele.", "Siga si le duele.")],
    twin: [.replace(File.safetyInSpanish, "Pare si le duele.", "Deténgase si le duele.")]),
  .step(
    "body-part-mismatch", "the knee becomes the hip", "Bend your knee.", "Doble la cadera.", at: 13,
    twin: "Dóblela."),
  .step(
    "body-part-mismatch", "the belly becomes the chest", "Tighten your belly.", "Apriete el pecho.",
    at: 15, twin: "Apriete el abdomen."),
  .step(
    "body-part-mismatch", "hands on hips become hands on knees", "Put your hands on your hips.",
    "Póngase las manos en las rodillas.", at: 29, twin: "Póngase las manos en la cintura."),
  .step(
    "body-part-mismatch", "a finger becomes the wrist", "Move one finger.", "Mueva la muñeca.",
    at: 13, twin: "Mueva un dedo."),
  .step(
    "direction-mismatch", "up becomes down", "Point your foot up.", "Apunte el pie hacia abajo.",
    at: 18, twin: "Apunte el pie hacia arriba."),
  .step(
    "direction-mismatch", "away becomes toward", "Push the ball away from you.",
    "Empuje la pelota hacia usted.", at: 21, twin: "Empuje la pelota, aléjela de usted."),
  .step(
    "direction-mismatch", "lift becomes lower", "Lift your foot.", "Baje el pie.", at: 4,
    twin: "Levante el pie."),
  .step(
    "direction-mismatch", "face up becomes face down", "Lie face up.", "Acuéstese boca abajo.",
    at: 14, twin: "Acuéstese boca arriba."),
  dose(
    "another hold in the translation", "Hold for 30 seconds.", "Mantenga la posición 20 segundos.",
    at: (File.bridgeInSpanish, 12, 25), twin: "Mantenga la posición 30 segundos."),
  dose(
    "another hold in both texts", "Hold this position for 20 seconds.",
    "Mantenga esta posición durante 20 segundos.", at: (File.bridge, 17, 27),
    twin: "Manténgala 30 segundos.", sourceTwin: "A 30-second hold."),
  dose(
    "another count", "Repeat 30 times.", "Repita 30 veces.", at: (File.bridge, 17, 11),
    twin: "Repita 10 veces.", sourceTwin: "Repeat 10 times."),
  dose(
    "another rest", "Rest for two minutes.", "Descanse dos minutos.", at: (File.bridge, 17, 13),
    twin: "Descanse 60 segundos.", sourceTwin: "Rest for one minute."),
  dose(
    "other days a week", "Do this exercise 3 days a week.",
    "Haga este ejercicio 3 días a la semana.", at: (File.bridge, 17, 21),
    twin: "Camine 3 días a la semana.", sourceTwin: "Walk 3 days a week."),
  dose(
    "another number of sets", "Do 3 sets.", "Haga 3 series.", at: (File.bridge, 17, 7),
    twin: "Doble la cadera 85 grados y sostenga la pelota con 2 manos.",
    sourceTwin: "Bend your hip 85 degrees and hold the ball with 2 hands."),
  dose(
    "a label with another number of sets", "Sets: 3", "Series: 3", at: (File.bridge, 17, 10),
    twin: "Series: 2", sourceTwin: "Sets: 2"),
  dose(
    "a label with another hold", "Hold: 10 seconds", "Sostenga: 10 segundos",
    at: (File.bridge, 17, 10), twin: "Sostenga: 30 segundos", sourceTwin: "Hold: 30 seconds"),
  dose(
    "sets of other repetitions", "Do 2 sets of 15.", "Haga 2 series de 15.",
    at: (File.bridge, 17, 17), twin: "Haga 2 series de 10.", sourceTwin: "Do 2 sets of 10."),
  dose(
    "a product of other repetitions", "2 x 15", "2 x 15", at: (File.bridge, 17, 4),
    twin: "2 x 12", sourceTwin: "2 x 12"),
  dose(
    "once a day", "Do this once a day.", "Hágalo una vez al día.", at: (File.bridge, 17, 12),
    twin: "Hágalo dos veces durante el día.", sourceTwin: "Do this twice during the day."),
  dose(
    "another number of sessions over the day", "Do this once in the morning and twice at night.",
    "Hágalo una vez por la mañana y dos veces por la noche.", at: (File.bridge, 17, 12),
    twin: "Hágalo una vez por la mañana y una vez por la noche.",
    sourceTwin: "Do this once in the morning and once at night."),
  dose(
    "more sessions a day", "Repeat 3 times a day.", "Repita 3 veces al día.",
    at: (File.bridge, 17, 11), twin: "No repita más de 3 veces al día.",
    sourceTwin: "Do not repeat more than 3 times a day."),
]

/// A step that contradicts the dose of its page: a hold of 30 seconds, 8 to 12 times, 2 sets, a rest
/// of a minute, twice a day on five days a week.
private func dose(
  _ name: String, _ source: String, _ fault: String, at place: (path: String, Int, Int),
  twin: String, sourceTwin: String? = nil
) -> Fault {
  func changes(_ source: String, _ target: String) -> [Change] {
    [
      .replace(File.bridge, "Lift your hips for %{dose.hold}.", source),
      .replace(File.bridgeInSpanish, "Levante las caderas %{dose.hold}.", target),
    ]
  }
  return Fault(
    "dose-in-text", name, at: "\(place.path):\(place.1):\(place.2)", changes(source, fault),
    twin: changes(sourceTwin ?? source, twin))
}
