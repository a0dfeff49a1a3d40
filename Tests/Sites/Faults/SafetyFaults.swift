/// Faults of what the safety page says of its sections, and of who has to ask first.
let safetyFaults: [Fault] = [
  Fault(
    "safety-levels", "a level too many", at: "\(File.safety):5:10", with: ["safety-levels"],
    [.replace(File.safety, "order: 2", "order: 2\nlevels: [stop, emergency]")],
    twin: [.replace(File.safety, "order: 2", "order: 2\nlevels: [stop]")]),
  Fault(
    "safety-levels", "a section without a level", at: "\(File.safety):5:10",
    [
      .replace(File.safety, "order: 2", "order: 2\nlevels: [stop]"),
      .replace(File.safety, "---\n\n## More", "## More"),
      .replace(File.safetyInSpanish, "---\n\n## Más", "## Más"),
    ],
    twin: [
      .replace(File.safety, "order: 2", "order: 2\nlevels: [stop, ask]"),
      .replace(File.safety, "---\n\n## More", "## More"),
      .replace(File.safetyInSpanish, "---\n\n## Más", "## Más"),
    ]),
  Fault(
    "safety-levels", "a section that says nothing", at: "\(File.safety):7:1",
    [
      .replace(File.safety, "order: 2", "order: 2\nlevels: [stop, today]"),
      .replace(File.safety, "## Stop\n", "## Call us\n\n## Stop\n"),
      .replace(File.safetyInSpanish, "## Pare\n", "## Llámenos\n\n## Pare\n"),
    ],
    twin: [
      .replace(File.safety, "order: 2", "order: 2\nlevels: [stop, today]"),
      .replace(File.safety, "## Stop\n", "## Call us\n\nAsk us.\n\n## Stop\n"),
      .replace(File.safetyInSpanish, "## Pare\n", "## Llámenos\n\nPregúntenos.\n\n## Pare\n"),
    ]),
  Fault(
    "safety-levels", "levels on another page", at: "content/pages/clinic/en.md:4:10",
    [.replace("content/pages/clinic/en.md", "order:", "levels: [stop]\norder:")],
    twin: [.replace("content/pages/clinic/en.md", "order:", "levels: []\norder:")]),
  Fault(
    "field-out-of-range", "a level that there is not", at: "\(File.safety):5:10",
    [.replace(File.safety, "order: 2", "order: 2\nlevels: [stopp]")],
    twin: [.replace(File.safety, "order: 2", "order: 2\nlevels: [stop]")]),
  Fault(
    "field-out-of-range", "a level named twice", at: "\(File.safety):5:16",
    [.replace(File.safety, "order: 2", "order: 2\nlevels: [stop, stop]")],
    twin: [.replace(File.safety, "order: 2", "order: 2\nlevels: [stop]")]),
  Fault(
    "fact-in-translation", "levels on a translation", at: "\(File.safetyInSpanish):4:9",
    [.replace(File.safetyInSpanish, "slug:", "levels: [stop]\nslug:")],
    twin: [.replace(File.safety, "order: 2", "order: 2\nlevels: [stop]")]),
  Fault(
    "fact-in-translation", "cautions on a translation", at: "\(File.kneeInSpanish):4:11",
    [.replace(File.kneeInSpanish, "---\n1. ", "cautions: [pregnancy]\n---\n1. ")],
    twin: [.replace(File.knee, "dose:", "cautions: []\ndose:")]),
  Fault(
    "missing-message", "a caution without words", at: "\(File.strings):1:1",
    [.replace(File.knee, "dose:", "cautions: [pregnancy]\ndose:")],
    twin: [.replace(File.knee, "dose:", "cautions: []\ndose:")]),
  Fault(
    "field-out-of-range", "an emergency number that is none", at: "\(File.clinic):1:12",
    [.replace(File.clinic, "name: Test", "emergency: nine\nname: Test")],
    twin: [.replace(File.clinic, "name: Test", "emergency: \"911\"\nname: Test")]),
]
