/// A sentence in both languages, and what turns its meaning round in each. Brackets stand round the
/// words that must be reported; they are no part of the sentence.
struct TurnedSentence: Sendable {
  /// The kind of contraries, as the lexicons list it.
  var group: String
  var rule: String
  var english: String
  var spanish: String
  var turnedEnglish: String
  var turnedSpanish: String

  init(
    _ group: String, _ english: String, _ spanish: String, turned turnedEnglish: String,
    _ turnedSpanish: String, rule: String = "contrary-mismatch"
  ) {
    self.rule = rule
    self.group = group
    self.english = english
    self.spanish = spanish
    self.turnedEnglish = turnedEnglish
    self.turnedSpanish = turnedSpanish
  }

  /// A turned sentence without its brackets, and the column of what they hold in a step.
  static func read(_ marked: String) -> (text: String, column: Int) {
    let before = marked.prefix { $0 != "[" }
    return (String(marked.filter { !"[]".contains($0) }), before.unicodeScalars.count + 4)
  }
}

/// At least one sentence of every kind of contraries and of the directions that people move in.
let turnedSentences: [TurnedSentence] = [
  TurnedSentence(
    "bound", "Wait at least 2 hours.", "Espere por lo menos 2 horas.",
    turned: "Wait [at most] 2 hours.", "Espere [a lo sumo] 2 horas."),
  TurnedSentence(
    "quantity", "Do more each week.", "Haga más cada semana.", turned: "Do [less] each week.",
    "Haga [menos] cada semana."),
  TurnedSentence(
    "order", "Stretch after your walk.", "Estírese después de caminar.",
    turned: "Stretch [before] your walk.", "Estírese [antes de] caminar."),
  TurnedSentence(
    "change", "Increase the time.", "Aumente el tiempo.", turned: "[Reduce] the time.",
    "[Reduzca] el tiempo."),
  TurnedSentence(
    "temperature", "Put a cold pack on it.", "Póngale una compresa fría.",
    turned: "Put a [hot] pack on it.", "Póngale una compresa [caliente]."),
  TurnedSentence(
    "force", "Press gently.", "Presione suavemente.", turned: "Press [firmly].",
    "Presione [con fuerza]."),
  TurnedSentence(
    "flexion", "Straighten your elbow.", "Estire el codo.", turned: "[Bend] your elbow.",
    "[Doble] el codo."),
  TurnedSentence(
    "opening", "Open your hand.", "Abra la mano.", turned: "[Close] your hand.",
    "[Cierre] la mano."),
  TurnedSentence(
    "union", "Keep your feet together.", "Mantenga los pies juntos.",
    turned: "Keep your feet [apart].", "Mantenga los pies [separados]."),
  TurnedSentence(
    "tension", "Tighten your buttocks.", "Apriete las nalgas.", turned: "[Relax] your buttocks.",
    "[Relaje] las nalgas."),
  TurnedSentence(
    "stance", "Do it standing.", "Hágalo de pie.", turned: "Do it [sitting].",
    "Hágalo [sentado]."),
  TurnedSentence(
    "fullness", "Do it with an empty bladder.", "Hágalo con la vejiga vacía.",
    turned: "Do it with a [full] bladder.", "Hágalo con la vejiga [llena]."),
  TurnedSentence(
    "speed", "Move slowly.", "Muévase despacio.", turned: "Move [quickly].",
    "Muévase [rápidamente]."),
  TurnedSentence(
    "frequency", "Always hold the rail.", "Siempre agárrese del pasamanos.",
    turned: "[Never] hold the rail.", "[Nunca] se agarre del pasamanos."),
  TurnedSentence(
    "share", "All the exercises are safe.", "Todos los ejercicios son seguros.",
    turned: "[Some] of the exercises are safe.", "[Algunos] de los ejercicios son seguros."),
  TurnedSentence(
    "duty", "You must rest first.", "Debe descansar primero.", turned: "You [may] rest first.",
    "[Puede] descansar primero."),
  TurnedSentence(
    "quality", "You may feel better.", "Quizá se sienta mejor.", turned: "You may feel [worse].",
    "Quizá se sienta [peor]."),
  TurnedSentence(
    "severity", "Call us if you have severe pain.", "Llámenos si tiene un dolor intenso.",
    turned: "Call us if you have [mild] pain.", "Llámenos si tiene un dolor [leve]."),
  TurnedSentence(
    "partOfDay", "Do it in the morning.", "Hágalo por la mañana.",
    turned: "Do it in the [evening].", "Hágalo [por la noche]."),
  TurnedSentence(
    "age", "This is for adults.", "Esto es para adultos.", turned: "This is for [children].",
    "Esto es para [niños]."),
  TurnedSentence(
    "activity", "Stop the exercise.", "Pare el ejercicio.", turned: "[Start] the exercise.",
    "[Comience] el ejercicio."),
  TurnedSentence(
    "breath", "Breathe in as you lift.", "Inhale al levantar.",
    turned: "[Breathe out] as you lift.", "[Exhale] al levantar.", rule: "direction-mismatch"),
  TurnedSentence(
    "pull", "Push the band.", "Empuje la banda.", turned: "[Pull] the band.", "[Jale] la banda.",
    rule: "direction-mismatch"),
  TurnedSentence(
    "posture", "Lie on your back on a mat.", "Acuéstese boca arriba en un tapete.",
    turned: "Lie [on your belly] on a mat.", "Acuéstese [boca abajo] en un tapete.",
    rule: "direction-mismatch"),
  TurnedSentence(
    "depth", "Take deep breaths.", "Respire profundamente.", turned: "Take [shallow] breaths.",
    "Respire [superficialmente]."),
  TurnedSentence(
    "ease", "Start with the easy one.", "Empiece con el fácil.",
    turned: "Start with the [difficult] one.", "Empiece con el [difícil]."),
  TurnedSentence(
    "addition", "Remove the towel.", "Quite la toalla.", turned: "[Add] a towel.",
    "[Agregue] la toalla."),
  TurnedSentence(
    "wetness", "Use a dry towel.", "Use una toalla seca.", turned: "Use a [wet] towel.",
    "Use una toalla [húmeda]."),
]

/// Each kind of contraries, turned round in Spanish.
let contraryFaults: [Fault] = turnedSentences.map { sentence in
  let (fault, column) = TurnedSentence.read(sentence.turnedSpanish)
  return .step(
    sentence.rule, "\(sentence.group), turned round", sentence.english, fault, at: column,
    twin: sentence.spanish)
}
