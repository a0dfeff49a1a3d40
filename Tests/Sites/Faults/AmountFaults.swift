/// Amounts and sides of a translation that are not those of its source.
let amountFaults: [Fault] = [
  .step(
    "number-mismatch", "five becomes fifteen", "Hold it for five seconds.",
    "Sosténgala quince segundos.", at: 15, twin: "Sosténgala cinco segundos."),
  .step(
    "number-mismatch", "another number in digits", "Lift it 10 times.", "Levántela 12 veces.",
    at: 14, twin: "Levántela diez veces."),
  .step(
    "number-mismatch", "a day becomes a week", "Walk 3 times a day.", "Camine 3 veces por semana.",
    at: 11, twin: "Camine tres veces al día."),
  .step(
    "number-mismatch", "daily becomes weekly", "Do this daily.", "Hágalo cada semana.", at: 11,
    twin: "Hágalo todos los días."),
  .step(
    "number-mismatch", "a lost number", "Rest 20 seconds.", "Descanse un poco.", at: 4,
    twin: "Descanse 20 s."),
  .step(
    "number-mismatch", "one end of a range", "Lift it 8-12 times.",
    "Levántela entre 8 y 15 veces.", at: 24, twin: "Levántela entre 8 y 12 veces."),
  .step(
    "number-mismatch", "a compound number", "Count to thirty-five.",
    "Cuente hasta cuarenta y cinco.",
    at: 17, twin: "Cuente hasta treinta y cinco."),
  .step(
    "number-mismatch", "another percentage", "It helps 50% of people.",
    "Ayuda al 15 % de las personas.", at: 13, twin: "Ayuda al 50 % de las personas."),
  .step(
    "unit-mismatch", "seconds become minutes", "Hold for 30 seconds.", "Sostenga 30 minutos.",
    at: 13, twin: "Sostenga treinta segundos."),
  .step(
    "unit-mismatch", "days become weeks", "Wait two days.", "Espere dos semanas.", at: 11,
    twin: "Espere 48 horas."),
  .step(
    "side-mismatch", "left becomes right", "Lift your left knee.", "Levante la rodilla derecha.",
    at: 15, twin: "Levante la rodilla izquierda."),
  .step(
    "side-mismatch", "two sides change places", "Left hand, right foot.",
    "Mano derecha, pie izquierdo.", at: 4, twin: "Mano izquierda, pie derecho."),
  .step(
    "side-mismatch", "each side becomes one", "Roll to each side.", "Ruede hacia un lado.", at: 16,
    twin: "Ruede hacia ambos lados."),
  .step(
    "side-mismatch", "a side that only the source names", "Lie on your left side.",
    "Acuéstese de lado.", at: 4, twin: "Acuéstese sobre el lado izquierdo."),
  .step(
    "side-mismatch", "a side that only the translation names", "Sit up straight right away.",
    "Siéntese sobre el lado derecho.", at: 22, twin: "Siéntese con la espalda derecha."),
]
