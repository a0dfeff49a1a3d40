/// What the writer typed and the reader would not see, or would see as it is.
let arrivalFaults: [Fault] =
  [
    Fault(
      "split-steps", "bullets that end the steps", at: "\(File.kneeInSpanish):7:1",
      with: ["missing-segment", "structure-mismatch"],
      [
        .replace(File.knee, "1. Sit down.\n", "1. Sit down.\n   - On a chair.\n"),
        .replace(File.kneeInSpanish, "1. Siéntese.\n", "1. Siéntese.\n  - En una silla.\n"),
      ],
      twin: [
        .replace(File.knee, "1. Sit down.\n", "1. Sit down.\n   - On a chair.\n"),
        .replace(File.kneeInSpanish, "1. Siéntese.\n", "1. Siéntese.\n   - En una silla.\n"),
      ]),
    split("a note between the steps", "1. Sit.\n2. Move.\n\nNow rest.\n\n3. Stand.", at: "14:1"),
    split("a comment between the steps", "1. Sit.\n\n<!-- new -->\n\n2. Stand.", at: "13:1"),
    split("another mark behind a number", "1. Sit.\n2. Move.\n3) Stand.", at: "11:1"),
    split("steps that begin with another number", "Sit.\n\n2. Stand.\n3. Move.", at: "11:1"),
    split("a step within another", "1. Sit.\n\n   2. Stand.\n", at: "11:4"),
    split(
      "steps that are all numbered 1", "1. Sit.\n- On a chair.\n\n1. Stand.", at: "12:1",
      twin: "1. Sit.\n   - On a chair.\n\n1. Stand.\n\nIf it hurts:\n\n1. Rest.\n2. Call us."),
    raw("a table", "| Week | Times |\n|---|---|\n| 1 | 5 |", twin: "Week: 1 | 2"),
    raw(
      "a table without bars at its ends", "Week | Times\n--- | ---\n1 | 5", at: "13:1",
      twin: "5 | 6"),
    raw("a heading with a no-break space", "##\u{A0}Stop", twin: "Take #1."),
    raw("a heading without a space", "##Stop", twin: "Take it \\#1."),
    raw("a heading of one mark without a space", "#Stop now", twin: "We use\n#Stop here."),
    raw("a heading behind a no-break space", "\u{A0}## Stop", at: "12:2", twin: "A ## b."),
    raw(
      "a link with a space in it", "See [it] (../bridge/en.md).", at: "12:8", twin: "See [it] (it)."
    ),
    raw(
      "a link with a space in the address", "See [it](../my page.md).", at: "12:8",
      twin: "See it (you)."),
    raw(
      "a link the wrong way round", "See (it)[../bridge/en.md].", at: "12:8", twin: "See (it)[2]."),
    raw("a link without its address", "See [it][bridge].", at: "12:8", twin: "See [it] [bridge]."),
    raw("bullets of a word processor", "• Breathe.\n• Rest.", twin: "Breathe • rest."),
    raw("bullets that are dashes", "– Breathe.\n– Rest.", twin: "—Breathe —he said."),
    raw("bullets without a space", "-Breathe.\n-Rest.", twin: "Breathe -rest."),
    raw("numbers without a space", "1.Breathe.\n2.Rest.", twin: "1.5 times, then 2) rest."),
    raw("numbers with a hyphen", "1.- Breathe.", twin: "1.-2. May."),
    raw(
      "a list behind a paragraph", "Then:\n3. Breathe.\n4. Rest.", at: "13:1",
      twin: "Then do\n3. Rest."),
    raw("words struck through", "~~Sit.~~ Stand.", twin: "Sit ~ stand."),
    raw("words marked with a pen", "Sit ==now==.", at: "12:5", twin: "1 == 1."),
    raw("strong words that are not closed", "**Sit down.", twin: "Sit * down, 2 * 3 * 4."),
    raw("strong words with spaces inside", "Do ** not ** sit.", at: "12:4", twin: "Name: ______"),
    raw("underscores that are not closed", "__Sit down.", twin: "Sit down __ here."),
    raw("emphasis with a space inside", "Do *not * sit.", at: "12:4", twin: "Sit* down. *Slowly."),
    raw("a box to tick", "- [ ] Sit down.", at: "12:3", twin: "- Sit down [here]."),
    raw("a footnote", "Sit down[^a].", at: "12:9", twin: "Sit down ^ here."),
    raw("the mark of another program", "Call {{phone}}.", at: "12:6", twin: "Call {us}."),
    raw("the block of another program", ":::note\nSit.\n:::", twin: "Sit::"),
    raw("a page of another program", "See [[bridge]].", at: "12:5", twin: "See [bridge]."),
    raw("a picture by its name", "Stop :warning: here.", at: "12:6", twin: "Stop: now: here."),
    raw("a note of another program", "> [!NOTE]\n> Sit.", at: "12:3", twin: "> [Note!]\n> Sit."),
    raw(
      "a character of HTML twice", "Sit&amp;nbsp;down.", at: "12:4", twin: "Sit &amp; rest; rest."),
    raw("a line of marks", "=====", twin: "\\=="),
    raw(
      "an address that is no link", "See https://clinic.test/a now.", at: "12:5",
      twin: "See “https” now."),
    raw(
      "an address of mail that is no link", "Ask a@clinic.test now.", at: "12:5",
      twin: "Ask <a@clinic.test> now."),
    raw(
      "text that is shown as code", "Sit.\n\n    Then stand.", at: "14:5",
      twin: "Sit.\n\n   Then stand."),
    Fault(
      "raw-markdown", "strong words in a summary", at: "\(File.knee):3:18",
      [.replace(File.knee, "Loosens your knee.", "Loosens **your** knee.")],
      twin: [.replace(File.knee, "Loosens your knee.", "Loosens your *knee.")]),
    Fault(
      "raw-markdown", "emphasis in a title", at: "\(File.kneeInSpanish):2:24",
      [.replace(File.kneeInSpanish, "Estiramiento de rodilla", "Estiramiento de _rodilla_")],
      twin: [.replace(File.kneeInSpanish, "Estiramiento de rodilla", "Estiramiento de la rodilla")]),
    Fault(
      "raw-markdown", "a tag in a message", at: "\(File.stringsInSpanish):3:14",
      [.replace(File.stringsInSpanish, "languages: Idiomas", "languages: <b>Idiomas</b>")],
      twin: [.replace(File.stringsInSpanish, "languages: Idiomas", "languages: Los idiomas")]),
    Fault(
      "merge-conflict", "an unfinished merge of a page", at: "\(File.knee):10:1",
      [
        .replace(
          File.knee, "2. Move your knee.",
          "2. Move your knee.\n<<<<<<< HEAD\nSit.\n=======\nStand.\n>>>>>>> clinic")
      ],
      twin: [
        .replace(File.knee, "2. Move your knee.", "2. Move your knee.\n\n> > > > Stop"),
        .replace(
          File.kneeInSpanish, "2. Mueva la rodilla.", "2. Mueva la rodilla.\n\n> > > > Pare"),
      ]),
    Fault(
      "merge-conflict", "the end of a merge in a string table", at: "\(File.stringsInSpanish):3:1",
      [
        .replace(
          File.stringsInSpanish, "  languages: Idiomas",
          "=======\n  languages: Idiomas\n>>>>>>> clinic")
      ],
      twin: [
        .replace(File.stringsInSpanish, "  languages: Idiomas", "#=======\n  languages: Idiomas")
      ]),
    Fault(
      "merge-conflict", "an unfinished merge of a template", at: "\(File.home):1:1",
      [.replace(File.home, "{{<", "<<<<<<< HEAD\n{{<")],
      twin: [.replace(File.home, "{{<", "{{!<<<<<<< HEAD}}{{<")]),
    Fault(
      "cut-title", "a title with a number sign", at: "\(File.knee):2:8",
      [.replace(File.knee, "title: Knee stretch", "title: Knee stretch #2")],
      twin: [.replace(File.knee, "title: Knee stretch", "title: \"Knee stretch\" # the second")]),
    Fault(
      "cut-title", "a summary with a number sign in a translation",
      at: "\(File.kneeInSpanish):3:10",
      [.replace(File.kneeInSpanish, "Afloja la rodilla.", "Afloja la rodilla. #2")],
      twin: [.replace(File.kneeInSpanish, "Afloja la rodilla.", "Afloja la#rodilla.")]),
    Fault(
      "cut-title", "a message with a number sign", at: "\(File.stringsInSpanish):3:14",
      [.replace(File.stringsInSpanish, "languages: Idiomas", "languages: Idiomas #1")],
      twin: [.replace(File.stringsInSpanish, "languages: Idiomas", "languages: \"Idiomas\" #1")]),
    odd(
      "a sign for an unreadable letter", "Bend your \u{FFFD} knee.", at: 11,
      twin: "Bend your ? knee."),
    odd(
      "an apostrophe in the wrong encoding", "It\u{E2}\u{20AC}\u{2122}s good.", at: 3,
      twin: "It’s good."),
    odd(
      "a letter in the wrong encoding", "A ma\u{C3}\u{B1}ana.", at: 5,
      twin: "A IRM\u{C3} “IRM\u{C3}”."),
    odd("a letter in another wrong encoding", "Ma\u{221A}\u{B1}ana.", at: 3, twin: "\u{221A}2."),
    odd("a space in the wrong encoding", "Sit\u{C2}\u{A0}down.", at: 4, twin: "Sit, Âge."),
    odd(
      "a space without width", "Sit\u{200B} down.", at: 4, twin: "Sit\u{A0}down, “ไป\u{200B}มา”."),
    odd("a joiner between plain letters", "Sit\u{200D}down.", at: 4, twin: "Sit 👩\u{200D}🦽."),
    odd(
      "a mark of direction that is not needed", "Sit \u{200F}down.", at: 5,
      twin: "Sit “שב\u{200F}”."),
    odd("a character of private use", "Sit \u{F0B7} down.", at: 5, twin: "Sit ⇒ down."),
    odd("a control character", "Sit \u{08}down.", at: 5, twin: "Sit ␈ down."),
    odd("letters in one sign", "Sit \u{FB01}rst.", at: 5, twin: "Sit first."),
    odd("a mark that turns the text", "Sit \u{202E}down.", at: 5, twin: "Sit “down”."),
    odd(
      "a mark that parts the text", "Sit \u{2067}down\u{2069}.", at: 5,
      twin: "Sit “\u{2067}שב\u{2069}”."),
    odd("a mark that is not closed", "Sit \u{2067}“שב”.", at: 5, twin: "Sit \u{2068}“שב”\u{2069}."),
    Fault(
      "odd-character", "a message in the wrong encoding", at: "\(File.stringsInSpanish):3:21",
      [.replace(File.stringsInSpanish, "languages: Idiomas", "languages: Idiomas\u{C3}\u{B3}")],
      twin: [.replace(File.stringsInSpanish, "languages: Idiomas", "languages: Idiomás")]),
    arrival(
      "placeholder-text", "a note of the writer", "TO" + "DO: ask the therapist.", at: "12:1",
      twin: "To do: nothing."),
    arrival(
      "placeholder-text", "a note without a colon", "Sit. TO" + "DO ask the office.", at: "12:6",
      twin: "Sit to do it."),
    Fault(
      "placeholder-text", "a note in a Spanish step", at: "\(File.kneeInSpanish):6:4",
      [.replace(File.kneeInSpanish, "2. Mueva", "2. TO" + "DO: Mueva")],
      twin: [.replace(File.kneeInSpanish, "Mueva la rodilla", "Mueva TO" + "DO en la rodilla")]),
    arrival("placeholder-text", "filler", "Lorem ipsum dolor.", at: "12:1", twin: "Ask us."),
    arrival(
      "placeholder-text", "three signs", "Rest for XX" + "X days.", at: "12:10", twin: "XX" + "XL"),
    arrival(
      "placeholder-text", "what a table of figures left", "Do #REF! times.", at: "12:4",
      twin: "Ref #5."),
    Fault(
      "heading-order", "a heading of the first level", at: "\(File.knee):11:1",
      [
        .replace(File.knee, "2. Move your knee.", "2. Move your knee.\n\n# Stop"),
        .replace(File.kneeInSpanish, "2. Mueva la rodilla.", "2. Mueva la rodilla.\n\n## Pare"),
      ],
      twin: [
        .replace(File.knee, "2. Move your knee.", "2. Move your knee.\n\n## Stop"),
        .replace(File.kneeInSpanish, "2. Mueva la rodilla.", "2. Mueva la rodilla.\n\n## Pare"),
      ]),
    Fault(
      "heading-order", "a level left out", at: "\(File.knee):13:1",
      [
        .replace(File.knee, "2. Move your knee.", "2. Move your knee.\n\n## Stop\n\n#### Now"),
        .replace(
          File.kneeInSpanish, "2. Mueva la rodilla.", "2. Mueva la rodilla.\n\n## Pare\n\n### Ahora"
        ),
      ],
      twin: [
        .replace(File.knee, "2. Move your knee.", "2. Move your knee.\n\n## Stop\n\n### Now"),
        .replace(
          File.kneeInSpanish, "2. Mueva la rodilla.", "2. Mueva la rodilla.\n\n## Pare\n\n### Ahora"
        ),
      ]),
    Fault(
      "heading-order", "a text that begins with a heading of the third level",
      at: "\(File.safety):6:1",
      [
        .replace(File.safety, "## Stop", "### Stop"),
        .replace(File.safetyInSpanish, "## Pare", "### Pare"),
      ],
      twin: [
        .replace(File.safety, "## More", "### More"),
        .replace(File.safetyInSpanish, "## Más", "### Más"),
      ]),
  ]

/// A fault of an English page that is for English alone, behind its steps.
private func arrival(
  _ rule: String, _ name: String, _ fault: String, at place: String, twin: String
) -> Fault {
  Fault(
    rule, name, at: "\(File.knee):\(place)",
    inEnglish("1. Sit down.\n2. Move your knee.\n\n\(fault)"),
    twin: inEnglish("1. Sit down.\n2. Move your knee.\n\n\(twin)"))
}

/// The knee stretch in English alone, with another text from line 9 on.
private func inEnglish(_ text: String) -> [Change] {
  [
    .remove(File.kneeInSpanish),
    .replace(File.knee, "category: strengthening", "locales: [en]\ncategory: strengthening"),
    .replace(File.knee, "1. Sit down.\n2. Move your knee.", text),
  ]
}

private func split(
  _ name: String, _ fault: String, at place: String,
  twin: String = "1. Sit.\n2. Stand.\n\nNow rest.\n\n1. Call us.\n2. Come back."
) -> Fault {
  Fault(
    "split-steps", name, at: "\(File.knee):\(place)", inEnglish(fault), twin: inEnglish(twin))
}

private func raw(_ name: String, _ fault: String, at place: String = "12:1", twin: String) -> Fault
{
  arrival("raw-markdown", name, fault, at: place, twin: twin)
}

private func odd(_ name: String, _ fault: String, at column: Int, twin: String) -> Fault {
  arrival("odd-character", name, fault, at: "12:\(column)", twin: twin)
}
