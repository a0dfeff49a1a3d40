/// Lexicons with a few words of each kind: those of the repository take longer to read than all else
/// that is measured.
enum ShortLexicons {
  static let changes: [Change] = [
    .write("locales/en/lexicon.yml", english), .write("locales/es/lexicon.yml", spanish),
  ]

  private static let english = """
    function: [the, a, is, of, and, your, with]
    common: [knee, foot, bend, times, seconds, offices]
    endings: [ing, ness]
    amounts:
      values: {two: 2, three: 3}
      units: {second: [second, seconds], times: [time, times]}
      periods: {day: [a day, daily]}
    sides: {left: [left], right: [right], all: [each, both], anchors: [knee, foot, leg]}
    negations: {words: [no, not, never], near: [unless]}
    bodyParts: {knee: [knee, knees], foot: [foot, feet]}
    directions: {vertical: {up: [up], down: [down]}}
    contraries: {temperature: {hot: [warm], cold: [cold]}}
    instructions: {openings: [bend, move, lift]}
    doseCues: {hold: [hold], repeat: [repeat]}
    meanings: {knee: [knee-], foot: [foot, feet], bend: [bend-]}
    style: {references: [as above], sideChanges: [switch legs]}

    """

  private static let spanish = """
    function: [el, la, los, de, y, su, con]
    common: [rodilla, pie, doble, veces, segundos, oficinas]
    endings: [ción, dad]
    amounts:
      values: {dos: 2, tres: 3}
      units: {second: [segundo, segundos], times: [vez, veces]}
      periods: {day: [al día, diario]}
    sides: {left: [izquierda], right: [derecha], all: [cada, ambas], anchors: [rodilla, pie, pierna]}
    negations: {words: [no, nunca], near: [salvo]}
    bodyParts: {knee: [rodilla, rodillas], foot: [pie, pies]}
    directions: {vertical: {up: [arriba], down: [abajo]}}
    contraries: {temperature: {hot: [tibia], cold: [fría]}}
    instructions: {openings: [doble, mueva, levante]}
    doseCues: {hold: [sostenga], repeat: [repita]}
    meanings: {knee: [rodilla-], foot: [pie, pies], bend: [dobl-]}
    style: {familiar: [tu, tus], formal: [su, sus], openingMarks: [¿, ¡]}

    """
}
