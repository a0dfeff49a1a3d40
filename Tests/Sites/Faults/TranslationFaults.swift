/// Faults of a translation beside its source.
let translationFaults: [Fault] = [
  Fault(
    "missing-segment", "a lost step", at: "\(File.kneeInSpanish):5:4",
    [.replace(File.kneeInSpanish, "1. Siéntese.\n2. ", "1. ")],
    twin: [
      .replace(File.kneeInSpanish, "1. Siéntese.\n2. ", "1. "),
      .replace(File.knee, "1. Sit down.\n2. ", "1. "),
    ]),
  Fault(
    "missing-segment", "a lost last step", at: "\(File.kneeInSpanish):5:13",
    [.replace(File.kneeInSpanish, "2. Mueva la rodilla.\n", "")],
    twin: [.replace(File.kneeInSpanish, "2. Mueva la rodilla.\n", "2. Mueva\n   la rodilla.")]),
  Fault(
    "missing-segment", "a lost paragraph", at: "\(File.bridgeInSpanish):16:1",
    [
      .replace(
        File.bridgeInSpanish,
        "Las caderas trabajan. Vea [cómo parar](../../pages/safety/en.md#stop) o "
          + "[la rodilla](../knee-stretch/en.md).\n\n", "")
    ],
    twin: [.replace(File.bridgeInSpanish, "trabajan. Vea", "trabajan.\nVea")]),
  Fault(
    "missing-segment", "a lost heading", at: "\(File.bridgeInSpanish):14:1",
    [.replace(File.bridgeInSpanish, "## Lo que siente\n\n", "")],
    twin: [.replace(File.bridgeInSpanish, "## Lo que siente\n\n", "Lo que siente\n---\n\n")]),
  Fault(
    "empty-translation", "an empty step", at: "\(File.kneeInSpanish):6:1",
    [.replace(File.kneeInSpanish, "2. Mueva la rodilla.", "2.")],
    twin: [
      .replace(File.kneeInSpanish, "2. Mueva la rodilla.", "2."),
      .replace(File.knee, "2. Move your knee.", "2."),
    ]),
  Fault(
    "structure-mismatch", "a step more than the source", at: "\(File.kneeInSpanish):7:4",
    [.replace(File.kneeInSpanish, "2. Mueva la rodilla.", "2. Mueva la rodilla.\n3. Salte.")],
    twin: [
      .replace(File.kneeInSpanish, "2. Mueva la rodilla.", "2. Mueva la rodilla.\n3. Salte."),
      .replace(File.knee, "2. Move your knee.", "2. Move your knee.\n3. Jump."),
    ]),
  Fault(
    "structure-mismatch", "a heading of another level", at: "\(File.bridgeInSpanish):14:1",
    with: ["heading-order"],
    [.replace(File.bridgeInSpanish, "## Lo", "### Lo")],
    twin: [.replace(File.bridgeInSpanish, "## Lo", "##   Lo")]),
  Fault(
    "structure-mismatch", "a lost link", at: "\(File.bridgeInSpanish):16:1",
    [.replace(File.bridgeInSpanish, "[la rodilla](../knee-stretch/en.md)", "la rodilla")],
    twin: [.replace(File.bridgeInSpanish, "[la rodilla](", "la [rodilla](")]),
  Fault(
    "structure-mismatch", "strong words that are strong no more",
    at: "\(File.bridgeInSpanish):9:1",
    [.replace(File.bridgeInSpanish, "**Acme Ball**", "Acme Ball")],
    twin: [.replace(File.bridgeInSpanish, "**Acme Ball**", "__Acme Ball__")]),
  Fault(
    "link-mismatch", "a link to another page", at: "\(File.bridgeInSpanish):16:73",
    [.replace(File.bridgeInSpanish, "../knee-stretch/en.md", "../../pages/clinic/en.md")],
    twin: [.replace(File.bridgeInSpanish, "../knee-stretch/en.md", "../knee-stretch/es.md")]),
  Fault(
    "link-mismatch", "a link to the page in the source locale", at: "\(File.bridgeInSpanish):16:73",
    [
      .replace(
        File.bridgeInSpanish, "../knee-stretch/en.md",
        "https://clinic.test/exercises/en/exercises/knee-stretch/")
    ],
    twin: [
      .replace(
        File.bridgeInSpanish, "../knee-stretch/en.md", "../knee-stretch/../knee-stretch/en.md")
    ]),
  Fault(
    "link-mismatch", "a link to another site", at: "\(File.bridgeInSpanish):18:5",
    [.replace(File.bridgeInSpanish, "<https://clinic.test/more>", "<https://clinic.test/mas>")],
    twin: [
      .replace(
        File.bridgeInSpanish, "<https://clinic.test/more>",
        "[más](https://clinic.test/more)")
    ]),
  Fault(
    "placeholder-mismatch", "a fact written out", at: "\(File.bridgeInSpanish):12:4",
    with: ["number-mismatch"],
    [.replace(File.bridgeInSpanish, "caderas %{dose.hold}", "caderas treinta segundos")],
    twin: [.replace(File.bridgeInSpanish, "caderas %{dose.hold}", "caderas durante %{dose.hold}")]),
  Fault(
    "placeholder-mismatch", "another fact", at: "\(File.bridgeInSpanish):12:24",
    [.replace(File.bridgeInSpanish, "caderas %{dose.hold}", "caderas %{dose.rest}")],
    twin: [
      .replace(
        File.bridgeInSpanish, "Levante las caderas %{dose.hold}", "Por %{dose.hold}, levántelas")
    ]),
]
