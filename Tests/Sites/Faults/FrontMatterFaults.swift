/// Faults of a page's front matter.
let frontMatterFaults: [Fault] = [
  Fault(
    "malformed-front-matter", "a page that does not begin with ---", at: "\(File.knee):1:1",
    [.replace(File.knee, "---\ntitle", "title")],
    twin: [.replace(File.knee, "---\ntitle", "--- \t\ntitle")]),
  Fault(
    "malformed-front-matter", "front matter that is not closed", at: "\(File.knee):1:1",
    [.replace(File.knee, "---\n1. Sit", "1. Sit")],
    twin: [.replace(File.knee, "2. Move your knee.\n", "2. Move your knee.")]),
  Fault(
    "malformed-front-matter", "a closing line of four hyphens", at: "\(File.knee):1:1",
    [.replace(File.knee, "---\n1. Sit", "----\n1. Sit")],
    twin: [.replace(File.knee, "---\n1. Sit", "---\r\n1. Sit")]),
  Fault(
    "malformed-front-matter", "a second colon in a line", at: "\(File.knee):3:25",
    [.replace(File.knee, "Loosens your knee.", "Loosens a joint: a knee.")],
    twin: [.replace(File.knee, "Loosens your knee.", "\"Loosens a joint: a knee.\"")]),
  Fault(
    "malformed-front-matter", "a tab before a field", at: "\(File.bridge):11:1",
    [.replace(File.bridge, "  1.jpg", "\t1.jpg")],
    twin: [.replace(File.bridge, "  1.jpg: {", "  1.jpg: {\t")]),
  Fault(
    "malformed-front-matter", "a field that stands twice", at: "\(File.knee):4:1",
    [.replace(File.knee, "category:", "title: Knee\ncategory:")],
    twin: [.replace(File.knee, "category:", "# title: Knee\ncategory:")]),
  Fault(
    "malformed-front-matter", "an anchor", at: "\(File.knee):2:8",
    [.replace(File.knee, "title: Knee", "title: &knee Knee")],
    twin: [.replace(File.knee, "title: Knee stretch", "title: \"Knee stretch\"")]),
  Fault(
    "malformed-front-matter", "deeply nested YAML", at: "\(File.knee):4:43",
    [
      .replace(
        File.knee, "category:",
        "equipment: \(String(repeating: "[", count: 5000))\(String(repeating: "]", count: 5000))"
          + "\ncategory:")
    ],
    twin: [.replace(File.knee, "category:", "equipment: []\ncategory:")]),
  Fault(
    "missing-field", "front matter without a field", at: "\(File.kneeInSpanish):1:1",
    [.write(File.kneeInSpanish, "---\n---\n1. Siéntese.\n")],
    twin: [
      .write(
        File.kneeInSpanish, "---\ntitle: R\nsummary: S.\n---\n1. Siéntese.\n2. Mueva la rodilla.\n")
    ]),
  Fault(
    "missing-field", "no title", at: "\(File.bridgeInSpanish):2:1",
    [.replace(File.bridgeInSpanish, "title: Puente\n", "")],
    twin: [.replace(File.bridgeInSpanish, "title: Puente\n", "title: El puente\n")]),
  Fault(
    "missing-field", "an empty summary", at: "\(File.bridgeInSpanish):3:1",
    [.replace(File.bridgeInSpanish, "Da fuerza a las caderas.", "\"  \"")],
    twin: [.replace(File.bridgeInSpanish, "Da fuerza a las caderas.", "\".\"")]),
  Fault(
    "missing-field", "no dose", at: "\(File.knee):2:1",
    [.replace(File.knee, "dose: {duration: 10min, side: each-way}\n", "")],
    twin: [.replace(File.knee, "{duration: 10min, side: each-way}", "{duration: 10min}")]),
  Fault(
    "missing-field", "a dose that says no work", at: "\(File.knee):6:7",
    [.replace(File.knee, "duration: 10min, ", "")],
    twin: [.replace(File.knee, "duration: 10min, ", "repetitions: 10, ")]),
  Fault(
    "missing-field", "a review without its date", at: "\(File.knee):6:11",
    [.replace(File.knee, "dose:", "reviewed: {by: A. Person, of: 123abc}\ndose:")],
    twin: [.replace(File.knee, "dose:", "reviewed:\ndose:")]),
  Fault(
    "field-out-of-range", "a dose with repetitions and a duration", at: "\(File.knee):6:34",
    [.replace(File.knee, "{duration:", "{repetitions: 3, duration:")],
    twin: [.replace(File.knee, "{duration:", "{sets: 3, duration:")]),
  Fault(
    "field-out-of-range", "a hold of over ten minutes", at: "\(File.bridge):7:33",
    [.replace(File.bridge, "hold: 30s", "hold: 601s")],
    twin: [.replace(File.bridge, "hold: 30s", "hold: 600s")]),
  Fault(
    "field-out-of-range", "no repetitions", at: "\(File.bridge):7:21",
    [.replace(File.bridge, "8-12", "0")], twin: [.replace(File.bridge, "8-12", "1-100")]),
  Fault(
    "field-out-of-range", "a range that goes down", at: "\(File.bridge):7:21",
    [.replace(File.bridge, "8-12", "12-8")], twin: [.replace(File.bridge, "8-12", "8–12")]),
  Fault(
    "field-out-of-range", "a hold without a unit", at: "\(File.bridge):7:33",
    [.replace(File.bridge, "hold: 30s", "hold: 30")],
    twin: [.replace(File.bridge, "hold: 30s", "hold: 5-10s")]),
  Fault(
    "field-out-of-range", "a position that there is not", at: "\(File.knee):5:11",
    [.replace(File.knee, "sitting", "siting")], twin: [.replace(File.knee, "sitting", "standing")]),
  Fault(
    "field-out-of-range", "a category that site.yml does not list", at: "\(File.knee):4:11",
    [.replace(File.knee, "category: strengthening", "category: strenghtening")],
    twin: [.replace(File.knee, "category: strengthening", "category: \"strengthening\"")]),
  Fault(
    "field-out-of-range", "an alias that is no address of the site", at: "\(File.bridge):4:11",
    [.replace(File.bridge, "/en/exercises/hip-lift/", "https://clinic.test/hip-lift")],
    twin: [.replace(File.bridge, "/en/exercises/hip-lift/", "/hip-lift/index.html")]),
  Fault(
    "field-out-of-range", "a slug with a slash", at: "\(File.bridgeInSpanish):4:7",
    [.replace(File.bridgeInSpanish, "slug: puente", "slug: el/puente")],
    twin: [.replace(File.bridgeInSpanish, "slug: puente", "slug: el-puénte")]),
  Fault(
    "field-out-of-range", "a draft that is neither true nor false", at: "\(File.knee):4:8",
    [.replace(File.knee, "category:", "draft: no\ncategory:")],
    twin: [.replace(File.knee, "category:", "draft: false\ncategory:")]),
  Fault(
    "field-out-of-range", "a locale that is none", at: "\(File.knee):4:15",
    [.replace(File.knee, "category:", "locales: [en, e s]\ncategory:")],
    twin: [.replace(File.knee, "category:", "locales: [en, es]\ncategory:")]),
  Fault(
    "unknown-field", "a misspelt field", at: "\(File.knee):3:1",
    [.replace(File.knee, "summary: Loosens", "sumary: Loosens")],
    twin: [.replace(File.knee, "summary: Loosens", "\"summary\": Loosens")]),
  Fault(
    "unknown-field", "a dose without a space behind a colon", at: "\(File.bridge):7:27",
    [.replace(File.bridge, "hold: 30s", "hold:30s")],
    twin: [.replace(File.bridge, "hold: 30s", "hold:  30s")]),
  Fault(
    "unknown-field", "a picture that the source page does not have",
    at: "\(File.bridgeInSpanish):6:3",
    [.replace(File.bridgeInSpanish, "  1.jpg: {", "  3.jpg: {alt: Otra.}\n  1.jpg: {")],
    twin: [.replace(File.bridgeInSpanish, "  1.jpg: {alt:", "  \"1.jpg\": {alt:")]),
  Fault(
    "fact-in-translation", "a dose in a translation", at: "\(File.bridgeInSpanish):5:7",
    [.replace(File.bridgeInSpanish, "images:", "dose: {repetitions: 8-12}\nimages:")],
    twin: [.replace(File.bridgeInSpanish, "images:", "aliases: [/es/puente/]\nimages:")]),
  Fault(
    "fact-in-translation", "the step of a picture in a translation",
    at: "\(File.bridgeInSpanish):6:49",
    [.replace(File.bridgeInSpanish, "están arriba.}", "están arriba., step: 2}")],
    twin: [
      .replace(File.bridge, "The hips are up.", "The hips are up., caption: Two"),
      .replace(File.bridgeInSpanish, "están arriba.}", "están arriba., caption: Dos}"),
    ]),
  Fault(
    "fact-in-translation", "the order of a page in a translation",
    at: "\(File.safetyInSpanish):4:8",
    [.replace(File.safetyInSpanish, "slug:", "order: 2\nslug:")],
    twin: [.replace(File.safety, "order: 2", "order: 3")]),
]
