/// Faults of a page's text and of how pages fit together.
let textFaults: [Fault] = [
  Fault(
    "raw-html", "a table written in HTML", at: "\(File.bridge):23:1",
    [.replace(File.bridge, "Read <https", "<table>\n</table>\n\nRead <https")],
    twin: [.replace(File.bridge, "Read <https", "<!-- <table> -->\n\nRead <https")]),
  Fault(
    "raw-html", "a tag inside a sentence", at: "\(File.bridgeInSpanish):16:5",
    [.replace(File.bridgeInSpanish, "Las caderas trabajan.", "Las <b>caderas</b> trabajan.")],
    twin: [.replace(File.bridgeInSpanish, "Las caderas trabajan.", "Si a \\< b, trabajan.")]),
  Fault(
    "nested-too-deeply", "quotations in quotations", at: "\(File.knee):1:1",
    [.replace(File.knee, "2. Move", "\(String(repeating: "> ", count: 5000))x\n\n2. Move")],
    twin: [
      .replace(
        File.knee, "Move your knee.",
        "Move your knee.\n\n\(String(repeating: "> ", count: 20))x"),
      .replace(File.kneeInSpanish, "Mueva la rodilla.", "Mueva la rodilla.\n\n> x"),
    ]),
  Fault(
    "unknown-fact", "a fact that the dose does not have", at: "\(File.knee):9:4",
    [.replace(File.knee, "Move your knee.", "Move for %{dose.hold}.")],
    twin: [
      .replace(File.knee, "Move your knee.", "Move for %{dose.duration}."),
      .replace(File.kneeInSpanish, "Mueva la rodilla.", "Muévala %{dose.duration}."),
    ]),
  Fault(
    "unknown-fact", "a misspelt claim in a translation", at: "content/pages/clinic/es.md:6:1",
    [.replace("content/pages/clinic/es.md", "%{claims.visits}", "%{claims.visit}")],
    twin: [
      .replace("content/pages/clinic/en.md", "%{claims.visits}", "%%{claims.visit}"),
      .replace("content/pages/clinic/es.md", "%{claims.visits}", "%%{claims.visit}"),
    ]),
  Fault(
    "unknown-fact", "a placeholder without its end, in a title", at: "\(File.knee):2:8",
    [.replace(File.knee, "title: Knee stretch", "title: \"Knee %{dose.duration\"")],
    twin: [.replace(File.knee, "title: Knee stretch", "title: \"Knee stretch\"")]),
  Fault(
    "unknown-fact", "a placeholder in the description of a picture", at: "\(File.bridge):11:16",
    [.replace(File.bridge, "The hips are up.", "\"The hips, %{dose.holds}.\"")],
    twin: [
      .replace(File.bridge, "The hips are up.", "\"The hips, %{dose.hold}.\""),
      .replace(File.bridgeInSpanish, "Las caderas están arriba.", "\"Caderas, %{dose.hold}.\""),
    ]),
  Fault(
    "broken-link", "a link to a page that there is not", at: "\(File.bridge):21:69",
    [.replace(File.bridge, "../knee-stretch/en.md", "../knee-strech/en.md")],
    twin: [.replace(File.bridge, "../knee-stretch/en.md", "../knee-stretch/es.md")]),
  Fault(
    "broken-link", "a link to a heading that there is not", at: "\(File.bridge):21:21",
    [.replace(File.bridge, "en.md#stop", "en.md#halt")],
    twin: [
      .replace(File.bridge, "en.md#stop", "en.md#more"),
      .replace(File.bridgeInSpanish, "en.md#stop", "en.md#more"),
    ]),
  Fault(
    "broken-link", "a link to a heading by its translated words",
    at: "\(File.bridgeInSpanish):16:27",
    [.replace(File.bridgeInSpanish, "en.md#stop", "es.md#pare")],
    twin: [.replace(File.bridgeInSpanish, "en.md#stop", "es.md#stop")]),
  Fault(
    "broken-link", "a link that begins with a slash", at: "\(File.bridge):21:69",
    [.replace(File.bridge, "../knee-stretch/en.md", "/en/exercises/knee-stretch/")],
    twin: both("../knee-stretch/en.md", "https://clinic.test/knee/")),
  Fault(
    "broken-link", "a link that runs a script", at: "\(File.bridge):21:69",
    [.replace(File.bridge, "../knee-stretch/en.md", "javascript:alert(1)")],
    twin: both("../knee-stretch/en.md", "mailto:office@clinic.test")),
  Fault(
    "broken-link", "a link that leads out of the site", at: "\(File.bridge):21:69",
    [.replace(File.bridge, "../knee-stretch/en.md", "../../../../knee.md")],
    twin: [
      .replace(
        File.bridge, "../knee-stretch/en.md", "../../../content/exercises/knee-stretch/en.md")
    ]),
  Fault(
    "broken-link", "a link to a draft", at: "\(File.bridge):21:69",
    [
      .write(
        "content/pages/news/en.md", "---\ntitle: News\nsummary: New.\ndraft: true\n---\nNew.\n"),
      .replace(File.bridge, "../knee-stretch/en.md", "../../pages/news/en.md"),
    ],
    twin: [
      .write(
        "content/pages/news/en.md",
        "---\ntitle: News\nsummary: New.\nlocales: [en]\n---\nNew.\n"),
      .replace(File.bridge, "../knee-stretch/en.md", "../../pages/news/en.md"),
      .replace(File.bridgeInSpanish, "../knee-stretch/en.md", "../../pages/news/en.md"),
    ]),
  Fault(
    "broken-link", "a picture that is not there", at: "\(File.bridge):14:36",
    [.replace(File.bridge, "if you like.", "if you like. ![The ball.](3.png)")],
    twin: [
      .replace(File.bridge, "if you like.", "if you like. ![The ball.](2.png)"),
      .replace(File.bridgeInSpanish, "si quiere.", "si quiere. ![La pelota.](2.png)"),
    ]),
  Fault(
    "alt-text", "a picture without a description", at: "\(File.bridge):12:3",
    [.replace(File.bridge, "alt: The hips are down., ", "")],
    twin: [.replace(File.bridge, "alt: The hips are down., ", "alt: Down., ")]),
  Fault(
    "missing-segment", "a picture that a translation does not describe",
    at: "\(File.bridgeInSpanish):1:1",
    [.replace(File.bridgeInSpanish, "  1.jpg: {alt: Las caderas están arriba.}\n", "")],
    twin: [.replace(File.bridgeInSpanish, "Las caderas están arriba.", "Arriba.")]),
  Fault(
    "alt-text", "a picture in the text without a description", at: "\(File.bridge):14:36",
    with: ["structure-mismatch"],
    [.replace(File.bridge, "if you like.", "if you like. ![](2.png)")],
    twin: [
      .replace(File.bridge, "if you like.", "if you like. ![Rest](2.png)"),
      .replace(File.bridgeInSpanish, "si quiere.", "si quiere. ![Descanso](2.png)"),
    ]),
  Fault(
    "steps", "an exercise without steps", at: "\(File.knee):1:1",
    with: ["structure-mismatch"],
    [.replace(File.knee, "1. Sit down.\n2. Move", "- Sit down.\n- Move")],
    twin: [
      .replace(File.knee, "1. Sit down.\n2. Move", "- Sit down.\n\n1) Move"),
      .replace(File.kneeInSpanish, "1. Siéntese.\n2. Mueva", "- Siéntese.\n\n1) Mueva"),
    ]),
  Fault(
    "steps", "a translation without steps", at: "\(File.kneeInSpanish):1:1",
    with: ["structure-mismatch"],
    [.replace(File.kneeInSpanish, "1. Siéntese.\n2. ", "Siéntese. ")],
    twin: [.replace(File.kneeInSpanish, "2. Mueva", "3. Mueva")]),
  Fault(
    "picture-step", "a picture of a step that there is not", at: "\(File.bridge):11:57",
    [.replace(File.bridge, "the lift, step: 2", "the lift, step: 3")],
    twin: [.replace(File.bridge, "the lift, step: 2", "the lift, step: 1")]),
  Fault(
    "placeholder-image", "a photograph that is still to be taken", at: "\(File.bridge):11:3",
    [.remove("content/exercises/bridge/1.jpg")],
    twin: [.bytes("content/exercises/bridge/1.es.jpg", SoundSite.jpeg)]),
  Fault(
    "not-reviewed", "an exercise that nobody reviewed", at: "content/exercises/nod/en.md:1:1",
    [
      .write(
        "content/exercises/nod/en.md",
        """
        ---
        title: Nod
        summary: Say yes.
        locales: [en]
        category: strengthening
        position: sitting
        dose: {repetitions: 3}
        ---
        1. Nod.

        """)
    ],
    twin: [
      .write(
        "content/pages/nod/en.md",
        "---\ntitle: Nod\nsummary: Say yes.\nlocales: [en]\n---\n1. Nod.\n")
    ]),
  Fault(
    "missing-page", "a site without a home page", at: "content/pages/home:1:1",
    [.remove("content/pages/home")],
    twin: [.replace("content/pages/home/en.md", "title: Exercises", "title: Home")]),
  Fault(
    "missing-page", "an exercise without its translation", at: "\(File.kneeInSpanish):1:1",
    [.remove(File.kneeInSpanish)],
    twin: [
      .remove(File.kneeInSpanish),
      .replace(File.knee, "category:", "locales: [en]\ncategory:"),
    ]),
  Fault(
    "orphan-page", "a translation without its source page", at: "content/pages/news:1:1",
    [.write("content/pages/news/es.md", "---\ntitle: Nuevo\nsummary: Nuevo.\n---\nNuevo.\n")],
    twin: [
      .write(
        "content/pages/news/en.md", "---\ntitle: New\nsummary: New.\nlocales: [en]\n---\nNew.\n")
    ]),
  Fault(
    "orphan-page", "a page in a language that the site does not have",
    at: "content/exercises/bridge/de.md:1:1",
    [.write("content/exercises/bridge/de.md", "---\ntitle: Brücke\n---\n")],
    twin: [
      .write("content/exercises/bridge/de.md", "---\ntitle: Brücke\n---\n"),
      .write("locales/de/locale.yml", "name: Deutsch\n"),
    ]),
  Fault(
    "missing-safety", "a site without a safety page", at: "content/pages/safety:1:1",
    [
      .remove("content/pages/safety"),
      .replace(File.bridge, "[how to stop](../../pages/safety/en.md#stop)", "how to stop"),
      .replace(File.bridgeInSpanish, "[cómo parar](../../pages/safety/en.md#stop)", "cómo parar"),
    ],
    twin: [.replace(File.safety, "---\n\n## More", "## More")]),
  Fault(
    "missing-safety", "a template of exercises that leaves the safety text out",
    at: "templates/exercise.html:1:1",
    [.replace("templates/exercise.html", "<aside>{{{text}}}", "<aside>")],
    twin: [.replace("templates/exercise.html", "<aside>{{{text}}}", "<aside><b>{{{text}}}</b>")]),
  Fault(
    "missing-safety", "a template that shows one level of the safety page and leaves the rest out",
    at: "templates/exercise.html:1:1",
    [
      .replace(File.safety, "order: 2", "order: 2\nlevels: [stop]"),
      .replace(
        "templates/exercise.html", "<aside>{{{text}}}",
        "<aside>{{#stop}}{{{title}}}{{{text}}}{{/stop}}"),
    ],
    twin: [
      .replace(File.safety, "order: 2", "order: 2\nlevels: [stop]"),
      .replace(
        "templates/exercise.html", "<aside>{{{text}}}",
        "<aside>{{#levels}}{{{title}}}{{{text}}}{{/levels}}"),
    ]),
  Fault(
    "missing-safety", "a template that writes another text in its place",
    at: "templates/program.html:1:1",
    [
      .replace(
        "templates/program.html", "<aside>{{{text}}}", "<aside>{{#groups}}{{position}}{{/groups}}")
    ],
    twin: [
      .replace(
        "templates/program.html", "{{#safety}}\n<aside>{{{text}}}<a href=\"{{url}}\">",
        "<p>{{{safety.text}}}</p>\n{{#safety}}\n<aside><a href=\"{{url}}\">")
    ]),
  Fault(
    "missing-safety", "a safety page that is a draft", at: "\(File.safety):1:1",
    [
      .replace(File.safety, "order: 2", "draft: true"),
      .replace(File.bridge, "[how to stop](../../pages/safety/en.md#stop)", "how to stop"),
      .replace(File.bridgeInSpanish, "[cómo parar](../../pages/safety/en.md#stop)", "cómo parar"),
    ],
    twin: [.replace(File.safety, "order: 2", "draft: false")]),
  Fault(
    "duplicate-url", "a slug that another page has", at: "\(File.kneeInSpanish):4:7",
    [
      .replace(
        File.kneeInSpanish, "summary: Afloja la rodilla.\n",
        "summary: Afloja la rodilla.\nslug: puente\n")
    ],
    twin: [
      .replace(
        File.kneeInSpanish, "summary: Afloja la rodilla.\n",
        "summary: Afloja la rodilla.\nslug: puentes\n")
    ]),
  Fault(
    "duplicate-url", "an alias that is another page", at: "\(File.bridge):4:11",
    [.replace(File.bridge, "/en/exercises/hip-lift/", "/en/exercises/knee-stretch/")],
    twin: [.replace(File.bridge, "/en/exercises/hip-lift/", "/es/exercises/knee-stretch/")]),
  Fault(
    "duplicate-url", "a static file named like a page of the site",
    at: "content/static/robots.txt:1:1", [.write("content/static/robots.txt", "")],
    twin: [.write("content/static/humans.txt", "")]),
  Fault(
    "duplicate-url", "a static file where a folder of pages is", at: "content/static/en:1:1",
    [.write("content/static/en", "")], twin: [.write("content/static/en.txt", "")]),
  Fault(
    "field-out-of-range", "a page for a locale that is not published", at: "\(File.knee):4:11",
    [.replace(File.knee, "category:", "locales: [de]\ncategory:"), .remove(File.kneeInSpanish)],
    twin: [.replace(File.knee, "category:", "locales: [es, en]\ncategory:")]),
]

/// The same change of a link on a page and its translation.
private func both(_ link: String, _ other: String) -> [Change] {
  [.replace(File.bridge, link, other), .replace(File.bridgeInSpanish, link, other)]
}
