/// Faults of the pictures of pages.
let pictureFaults: [Fault] = [
  Fault(
    "unreadable-file", "a photograph that was cut off", at: "\(picture):1:1",
    [.bytes(picture, Array(SoundSite.jpeg.dropLast()))],
    twin: [.bytes(picture, SoundSite.jpeg + [0, 1, 2])]),
  Fault(
    "unreadable-file", "a PNG without its last chunk",
    at: "content/exercises/bridge/2.png:1:1",
    [.bytes("content/exercises/bridge/2.png", Array(SoundSite.png().dropLast(12)))],
    twin: [.bytes("content/exercises/bridge/2.png", SoundSite.png() + [0])]),
  Fault(
    "active-picture", "a drawing with a script", at: "content/exercises/bridge/1.es.svg:2:5",
    drawing("<g>\n<g/><script>alert(1)</script></g>"),
    twin: drawing("<g>\n<g/><text>script</text></g>")),
  Fault(
    "active-picture", "a drawing that loads a picture from elsewhere",
    at: "content/exercises/bridge/1.es.svg:1:73",
    drawing("<image href=\"https://clinic.test/1.png\"/>"), twin: drawing("<use href=\"#a\"/>")),
  Fault(
    "active-picture", "a logo that listens to clicks", at: "content/logo.svg:1:6",
    icon("<svg onclick=\"x\" width=\"9\" height=\"9\"/>"),
    twin: icon("<svg id=\"on\" width=\"9\" height=\"9\"/>")),
  Fault(
    "small-picture", "a photograph from a message", at: "\(picture):1:1",
    [.bytes(picture, photograph(tag: 0x013A, width: 799, height: 600))],
    twin: [.bytes(picture, photograph(tag: 0x013A, width: 800, height: 600))]),
  Fault(
    "picture-orientation", "a portrait behind a landscape",
    at: "\(File.bridge):12:3",
    [.bytes("content/exercises/bridge/2.png", SoundSite.png(width: 1200, height: 1600))],
    twin: [.bytes("content/exercises/bridge/2.png", SoundSite.png(width: 1200, height: 1200))]),
  Fault(
    "picture-orientation", "a portrait for one language", at: "\(File.bridge):11:3",
    [
      .bytes("content/exercises/bridge/1.es.jpg", photograph(tag: 0x013A, width: 900, height: 1600))
    ],
    twin: [.bytes("content/exercises/bridge/1.es.jpg", photograph(tag: 0x013A))]),
  Fault(
    "active-picture", "an icon with a script", at: "content/logo.svg:1:28",
    icon("<svg width='9' height='9'>\u{2003}<script/></svg>"),
    twin: icon("<svg width='9' height='9'>\u{2003}<style/></svg>")),
  Fault(
    "unreadable-file", "a logo that was cut off", at: "content/logo.png:1:1",
    [logo, .bytes("content/logo.png", Array(SoundSite.png().dropLast()))],
    twin: [logo, .bytes("content/logo.png", SoundSite.png())]),
  Fault(
    "file-too-large", "a drawing that is too large to be looked through",
    at: "content/exercises/bridge/1.es.svg:1:1",
    drawing("<g>" + String(repeating: "<g/>", count: 300_000) + "</g>"),
    twin: drawing("<g>" + String(repeating: "<g/>", count: 200_000) + "</g>")),
  Fault(
    "repeated-picture", "the photograph of another exercise",
    at: "content/exercises/knee-stretch/1.jpg:1:1",
    kneePicture(SoundSite.jpeg), twin: kneePicture(SoundSite.jpeg + [0])),
  Fault(
    "field-out-of-range", "a focus beyond the edge", at: "\(File.bridge):11:83",
    focus("40% 101%"), twin: focus("0% 100%")),
  Fault(
    "field-out-of-range", "a focus in words", at: "\(File.bridge):11:83",
    focus("left top"), twin: focus("\"40% 60%\"")),
  Fault(
    "focus-of-drawing", "a focus of a drawing", at: "\(File.bridge):11:83",
    drawing("") + focus("40% 60%"), twin: drawing("")),
  Fault(
    "fact-in-translation", "a focus in a translation", at: "\(File.bridgeInSpanish):6:50",
    [.replace(File.bridgeInSpanish, "están arriba.}", "están arriba., focus: 40% 60%}")],
    twin: focus("40% 60%")),
]

private func focus(_ value: String) -> [Change] {
  [.replace(File.bridge, "figure: bridge}", "figure: bridge, focus: \(value)}")]
}

private let picture = "content/exercises/bridge/1.jpg"

private let logo = Change.write(
  File.look, "logo: {file: logo.png, alt: {en: Knee, es: Rodilla}}\n")

private func icon(_ drawing: String) -> [Change] {
  [.write(File.look, "icon: {svg: logo.svg}\n"), .write("content/logo.svg", drawing)]
}

private func drawing(_ content: String) -> [Change] {
  let start = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"600\">"
  return [
    .replace(File.bridge, "1.jpg", "1.svg"), .replace(File.bridgeInSpanish, "1.jpg", "1.svg"),
    .remove(picture), .write("content/exercises/bridge/1.svg", start + "</svg>"),
    .write("content/exercises/bridge/1.es.svg", start + content + "</svg>"),
  ]
}

private func kneePicture(_ bytes: [UInt8]) -> [Change] {
  [
    .replace(
      File.knee, "side: each-way}", "side: each-way}\nimages:\n  1.jpg: {alt: The knee is bent.}"),
    .replace(
      File.kneeInSpanish, "summary: Afloja la rodilla.",
      "summary: Afloja la rodilla.\nimages:\n  1.jpg: {alt: La rodilla está doblada.}"),
    .bytes("content/exercises/knee-stretch/1.jpg", bytes),
  ]
}
