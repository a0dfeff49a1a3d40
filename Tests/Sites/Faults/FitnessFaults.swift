/// Texts that are hard for patients.
let fitnessFaults: [Fault] = [
  Fault(
    "long-sentence", "a sentence of 21 words", at: "\(File.knee):9:10",
    [.replace(File.knee, "Move your knee.", "Rest. \(sentence(of: 21, "Move", "your", "knee")).")],
    twin: [
      .replace(
        File.knee, "Move your knee.",
        "\(sentence(of: 20, "Move", "your", "knee")). Rest for %{dose.duration}."),
      .replace(
        File.kneeInSpanish, "Mueva la rodilla.", "Mueva la rodilla. Descanse %{dose.duration}."),
    ]),
  Fault(
    "long-sentence", "a Spanish sentence of 26 words", at: "\(File.kneeInSpanish):6:4",
    [.replace(File.kneeInSpanish, "Mueva la", sentence(of: 25, "Mueva", "así", "la"))],
    twin: [.replace(File.kneeInSpanish, "Mueva la", sentence(of: 24, "Mueva", "así", "la"))]),
  Fault(
    "long-sentence", "a long message", at: "\(File.strings):2:9",
    [.replace(File.strings, "Skip to the", sentence(of: 20, "Skip", "to", "the"))],
    twin: [.replace(File.strings, "Skip to the", sentence(of: 19, "Skip", "to", "the"))]),
  Fault(
    "reading-level", "an English page above grade 6", at: "content/pages/news/en.md:1:1",
    [newsPage(in: "en", many(hard, times: 9))], twin: [newsPage(in: "en", many(easy, times: 9))]),
  Fault(
    "reading-level", "an English page of less than 100 words", at: "content/pages/news/en.md:1:1",
    [newsPage(in: "en", many(hard, times: 4))], twin: [newsPage(in: "en", many(hard, times: 1))]),
  Fault(
    "reading-level", "a Spanish page below 65 points", at: "content/pages/news/es.md:1:1",
    [
      newsPage(in: "en", many(easyForHardSpanish, times: 9), only: false),
      newsPage(in: "es", many(hardInSpanish, times: 9), only: false),
    ],
    twin: [
      newsPage(in: "en", many(easy, times: 9), only: false),
      newsPage(in: "es", many(easyInSpanish, times: 9), only: false),
    ]),
  Fault(
    "reading-level", "a long English paragraph above grade 8", at: "content/pages/news/en.md:6:1",
    [newsPage(in: "en", ["\(hard) \(hard) \(hard)"] + many(easy, times: 40))],
    twin: [newsPage(in: "en", ["\(hard) \(hard)"] + many(easy, times: 40))]),
]

/// Words of a sentence without its end mark, two of them the last.
private func sentence(of count: Int, _ first: String, _ middle: String, _ last: String) -> String {
  ([first] + Array(repeating: middle, count: count - 2) + [last]).joined(separator: " ")
}

/// 14 words, few of them everyday words.
private let hard =
  "Continue the recommended strengthening exercises regularly, respecting individual limitations, "
  + "following your specialist's professional advice."
private let easy = "Lie on your back. Bend your legs. Put your feet flat on the floor. Rest a bit."
private let hardInSpanish =
  "Los ejercicios recomendados proporcionan fortalecimiento, respetando las limitaciones "
  + "individuales del paciente."
private let easyForHardSpanish =
  "These exercises make you strong and keep to what each patient can do."
private let easyInSpanish =
  "Acuéstese boca arriba. Doble las piernas. Ponga los pies en el piso. Descanse un poco."

private func many(_ text: String, times: Int) -> [String] {
  Array(repeating: text, count: times)
}

/// A page of some paragraphs; one in English alone has the first of them on its sixth line.
func newsPage(in locale: String, _ paragraphs: [String], only: Bool = true) -> Change {
  let (title, summary) = locale == "en" ? ("News", "What is new.") : ("Avisos", "Lo nuevo.")
  return .write(
    "content/pages/news/\(locale).md",
    "---\ntitle: \(title)\nsummary: \(summary)\n\(only ? "locales: [en]\n" : "")---\n"
      + paragraphs.joined(separator: "\n\n") + "\n")
}
