/// Amounts and sides of a translation that are not those of its source.
let amountFaults: [Fault] = [
  amounts(
    "number-mismatch", "five becomes fifteen", "Hold it for five seconds.",
    "Sosténgala quince segundos.", at: 15, twin: "Sosténgala cinco segundos."),
  amounts(
    "number-mismatch", "another number in digits", "Lift it 10 times.", "Levántela 12 veces.",
    at: 14, twin: "Levántela diez veces."),
  amounts(
    "number-mismatch", "a day becomes a week", "Walk 3 times a day.", "Camine 3 veces por semana.",
    at: 11, twin: "Camine tres veces al día."),
  amounts(
    "number-mismatch", "daily becomes weekly", "Do this daily.", "Hágalo cada semana.", at: 11,
    twin: "Hágalo todos los días."),
  amounts(
    "number-mismatch", "a lost number", "Rest 20 seconds.", "Descanse un poco.", at: 4,
    twin: "Descanse 20 s."),
  amounts(
    "number-mismatch", "one end of a range", "Lift it 8-12 times.",
    "Levántela entre 8 y 15 veces.", at: 24, twin: "Levántela entre 8 y 12 veces."),
  amounts(
    "number-mismatch", "a compound number", "Count to thirty-five.",
    "Cuente hasta cuarenta y cinco.",
    at: 17, twin: "Cuente hasta treinta y cinco."),
  amounts(
    "number-mismatch", "another percentage", "It helps 50% of people.",
    "Ayuda al 15 % de las personas.", at: 13, twin: "Ayuda al 50 % de las personas."),
  amounts(
    "unit-mismatch", "seconds become minutes", "Hold for 30 seconds.", "Sostenga 30 minutos.",
    at: 13, twin: "Sostenga treinta segundos."),
  amounts(
    "unit-mismatch", "days become weeks", "Wait two days.", "Espere dos semanas.", at: 11,
    twin: "Espere 48 horas."),
  amounts(
    "side-mismatch", "left becomes right", "Lift your left knee.", "Levante la rodilla derecha.",
    at: 15, twin: "Levante la rodilla izquierda."),
  amounts(
    "side-mismatch", "two sides change places", "Left hand, right foot.",
    "Mano derecha, pie izquierdo.", at: 4, twin: "Mano izquierda, pie derecho."),
  amounts(
    "side-mismatch", "each side becomes one", "Roll to each side.", "Ruede hacia un lado.", at: 16,
    twin: "Ruede hacia ambos lados."),
  amounts(
    "side-mismatch", "a side that only the source names", "Lie on your left side.",
    "Acuéstese de lado.", at: 4, twin: "Acuéstese sobre el lado izquierdo."),
  amounts(
    "side-mismatch", "a side that only the translation names", "Sit up straight right away.",
    "Siéntese sobre el lado derecho.", at: 22, twin: "Siéntese con la espalda derecha."),
]

/// A fault of a step in Spanish beside its English one; `at` is its column.
private func amounts(
  _ rule: String, _ name: String, _ source: String, _ fault: String, at column: Int, twin: String
) -> Fault {
  let english = Change.replace(File.knee, "Move your knee.", source)
  return Fault(
    rule, name, at: "\(File.kneeInSpanish):6:\(column)",
    [english, .replace(File.kneeInSpanish, "Mueva la rodilla.", fault)],
    twin: [english, .replace(File.kneeInSpanish, "Mueva la rodilla.", twin)])
}
