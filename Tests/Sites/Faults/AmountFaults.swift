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
    "number-mismatch", "sets and repetitions change places", "Do 3 sets of 10.",
    "Haga 10 series de 3.", at: 9, twin: "Haga 3 series de 10."),
  .step(
    "number-mismatch", "tablets and hours change places", "Take 2 tablets every 6 hours.",
    "Tome 6 tabletas cada 2 horas.", at: 9, twin: "Tome 2 tabletas cada 6 horas."),
  .step(
    "number-mismatch", "minutes in another order", "Walk 10 minutes, then rest 5 minutes.",
    "Camine 5 minutos y luego descanse 10 minutos.", at: 11,
    twin: "Camine 10 minutos y luego descanse 5 minutos."),
  .step(
    "number-mismatch", "numbers of two weeks in another order",
    "In week 1 do 5. In week 2 do 10.", "En la semana 1 haga 10. En la semana 2 haga 5.", at: 24,
    twin: "En la semana 1 haga 5. En la semana 2 haga 10."),
  .step(
    "number-mismatch", "half becomes a quarter", "Walk for 1/2 hour.",
    "Camine un cuarto de hora.", at: 11, twin: "Camine media hora."),
  .step(
    "number-mismatch", "a lost half", "Walk for 1 1/2 hours.", "Camine una hora.", at: 11,
    twin: "Camine una hora y media."),
  .step(
    "number-mismatch", "a lost decimal point", "It weighs .5 pounds.", "Pesa 5 libras.", at: 9,
    twin: "Pesa 0.5 libras."),
  .step(
    "number-mismatch", "another month", "You can start in January.", "Puede empezar en marzo.",
    at: 21, twin: "Puede empezar en enero."),
  .step(
    "number-mismatch", "the other half of the day", "We open at 8 a.m.", "Abrimos a las 8 p. m.",
    at: 18, twin: "Abrimos a las 8 de la mañana."),
  .step(
    "number-mismatch", "another day of the month", "The clinic closes on May 3.",
    "La clínica cierra el 4 de mayo.", at: 25, twin: "La clínica cierra el 3 de mayo."),
  .step(
    "number-mismatch", "another level of the spine", "You had surgery at L4-L5.",
    "Lo operaron en L5-S1.", at: 22, twin: "Lo operaron en L4-L5."),
  .step(
    "number-mismatch", "another interval", "Take it every 12 hours.", "Tómelo tres veces al día.",
    at: 11, twin: "Tómelo dos veces al día."),
  .step(
    "number-mismatch", "digits of another script", "Walk for 30 minutes.",
    "Camine ٤٠ minutos.", at: 11, twin: "Camine ٣٠ minutos."),
  .step(
    "number-mismatch", "thousands grouped by a space", "Take 4,000 steps.", "Dé 4 500 pasos.",
    at: 7, twin: "Dé 4 000 pasos."),
  .step(
    "unit-mismatch", "a lost percent sign", "It helps 50% of people.", "Ayuda a 50 personas.",
    at: 12, twin: "Ayuda al 50 % de las personas."),
  .step(
    "unit-mismatch", "another scale of temperature", "Call us if you have 101 °F.",
    "Llámenos si tiene 101 °C.", at: 22, twin: "Llámenos si tiene 101 °F (38.3 °C)."),
  .step(
    "unit-mismatch", "a lost unit", "Hold the towel for 30 seconds.", "Sostenga la toalla 30.",
    at: 23, twin: "Sostenga la toalla 30 s."),
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
