/// Translations that leave out sentences, add some, or put them in another's place.
let sentenceFaults: [Fault] = [
  .step(
    "missing-sentence", "a sentence of a step is lost",
    "Move your knee. Breathe through your nose.", "Mueva la rodilla.", at: 4,
    twin: "Mueva la rodilla y respire por la nariz."),
  .step(
    "missing-sentence", "half of a step is lost",
    "Move your knee, keep your head on the pillow and breathe through your nose.",
    "Mueva la rodilla.", at: 4,
    twin: "Mueva la rodilla. Deje la cabeza en la almohada. Respire por la nariz."),
  .step(
    "missing-sentence", "a sentence says something else",
    "Move your knee. Breathe through your nose and keep your mouth, neck and head relaxed.",
    "Mueva la rodilla. Llame por la mañana a la clínica para pedir una cita con su médico.", at: 22,
    twin:
      "Mueva la rodilla. Respire por la nariz y mantenga relajados la boca, el cuello y la cabeza."),
  Fault(
    "missing-sentence", "two steps in each other's place", at: "\(File.kneeInSpanish):5:4",
    [
      .replace(
        File.kneeInSpanish, "1. Siéntese.\n2. Mueva la rodilla.",
        "1. Mueva la rodilla.\n2. Siéntese.")
    ],
    twin: [.replace(File.kneeInSpanish, "1. Siéntese.", "1. Tome asiento.")]),
  Fault(
    "missing-sentence", "a sentence of the safety text is lost", at: "\(File.safetyInSpanish):8:1",
    [.replace(File.safety, "Stop if it hurts.", "Stop if it hurts. Call your doctor today.")],
    twin: [
      .replace(File.safety, "Stop if it hurts.", "Stop if it hurts. Call your doctor today."),
      .replace(
        File.safetyInSpanish, "Pare si le duele.", "Pare si le duele y llame hoy a su médico."),
    ]),
  Fault(
    "missing-sentence", "a sentence of a paragraph is lost",
    at: "\(File.bridgeInSpanish):16:1",
    [.replace(File.bridge, "Your hips work. See", "Your hips work. Your knees rest. See")],
    twin: [
      .replace(File.bridge, "Your hips work. See", "Your hips work. Your knees rest. See"),
      .replace(
        File.bridgeInSpanish, "Las caderas trabajan. Vea",
        "Las caderas trabajan y las rodillas descansan. Vea"),
    ]),
  .step(
    "added-sentence", "a sentence that the source does not have", "Move your knee.",
    "Mueva la rodilla. Llame a la clínica mañana.", at: 22, twin: "Mueva despacio la rodilla."),
  .step(
    "added-sentence", "half a step that the source does not have", "Move your knee to the chest.",
    "Mueva la rodilla hacia el pecho, deje la cabeza en la almohada y respire por la nariz.",
    at: 4, twin: "Mueva la rodilla despacio y con cuidado hacia el pecho."),
]
