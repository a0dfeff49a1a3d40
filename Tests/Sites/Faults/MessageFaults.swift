/// Messages that say something else than their key: they would write a wrong dose on every page.
let messageFaults: [Fault] = [
  .message(
    "seconds worded as minutes", "\"%{count} segundos\"", "\"%{count} minutos\"", at: "12:48",
    twin: "\"%{count} s\""),
  .message(
    "one second worded as a minute", "\"%{count} segundo\"", "\"un minuto\"", at: "12:21",
    twin: "\"un segundo\""),
  .message(
    "a day worded as a week", "{day: \"Hágalo %{times} al día.\"",
    "{day: \"Hágalo %{times} a la semana.\"", at: "23:30",
    twin: "{day: \"Hágalo %{times} por día.\""),
  .message(
    "a hold worded as a rest", "hold: \"Mantenga %{time}.\"", "hold: \"Descanse %{time}.\"",
    at: "18:11", twin: "hold: \"Aguante %{time}.\""),
  .message(
    "a bound that the dose does not have", "plain: \"Repita %{times}.\"",
    "plain: \"Repita al menos %{times}.\"", at: "19:29", twin: "plain: \"Hágalo %{times}.\""),
  .message(
    "a range the other way round", "\"%{low} a %{high}\"", "\"%{high} a %{low}\"", at: "10:20",
    twin: "\"entre %{low} y %{high}\""),
  Fault(
    "side-mismatch", "each side worded as one", at: "\(File.stringsInSpanish):16:19",
    [.replace(File.stringsInSpanish, "each: de cada lado,", "each: de un lado,")],
    twin: [.replace(File.stringsInSpanish, "each: de cada lado,", "each: en cada lado,")]),
  Fault(
    "unit-mismatch", "a dose of each side that says one", at: "\(File.strings):19:67",
    [
      .replace(File.strings, "Repeat %{times} on each side.", "Repeat %{times} on one side."),
      .replace(
        File.stringsInSpanish, "Repita %{times} de cada lado.", "Repita %{times} de un lado."),
    ],
    twin: [
      .replace(
        File.strings, "Repeat %{times} on each side.",
        "Do it %{times} on one side. Then do it %{times} on the other side."),
      .replace(
        File.stringsInSpanish, "Repita %{times} de cada lado.",
        "Hágalo %{times} de un lado. Luego hágalo %{times} del otro lado."),
    ]),
  Fault(
    "number-mismatch", "a month with another's name", at: "\(File.stringsInSpanish):38:26",
    [.replace(File.stringsInSpanish, "2: febrero", "2: abril")],
    twin: [.replace(File.stringsInSpanish, "2: febrero", "2: Febrero")]),
  Fault(
    "unit-mismatch", "a hold worded as a rest in the source", at: "\(File.strings):18:11",
    [.replace(File.strings, "hold: \"Hold for", "hold: \"Rest for")],
    twin: [.replace(File.strings, "hold: \"Hold for", "hold: \"Hold still for")]),
]

extension Fault {
  /// A fault of a message in Spanish; `place` is its line and column.
  fileprivate static func message(
    _ name: String, _ old: String, _ fault: String, at place: String, twin: String
  ) -> Fault {
    Fault(
      "unit-mismatch", name, at: "\(File.stringsInSpanish):\(place)",
      [.replace(File.stringsInSpanish, old, fault)],
      twin: [.replace(File.stringsInSpanish, old, twin)])
  }
}
