/// Files that cannot be read as what they should be.
let fileFaults: [Fault] = [
  Fault(
    "unreadable-file", "a folder named like a page", at: "\(File.knee):1:1",
    [.remove(File.knee), .folder(File.knee)], twin: [.folder("content/exercises/knee-stretch/x")]),
  Fault(
    "unreadable-file", "a link that leads nowhere", at: "content/exercises/bridge/de.md:1:1",
    [.link("content/exercises/bridge/de.md", to: "nowhere.md")],
    twin: [.link("content/exercises/bridge/again.txt", to: "en.md")]),
  Fault(
    "unreadable-file", "a link in a template's place", at: "templates/404.html:1:1",
    [.remove("templates/404.html"), .link("templates/404.html", to: "405.html")],
    twin: [.remove("templates/404.html"), .write("templates/README.md", "{{oops")]),
  Fault(
    "unreadable-file", "a picture that is none", at: "content/exercises/bridge/1.jpg:1:1",
    [.write("content/exercises/bridge/1.jpg", "Not yet.")],
    twin: [.write("content/exercises/bridge/1.txt", "Not yet.")]),
  Fault(
    "unreadable-file", "no content", at: "content:1:1", [.remove("content")],
    twin: [.folder("content/drafts")]),
  Fault(
    "unreadable-file", "a link to a folder among the static files",
    at: "content/static/more:1:1", [.link("content/static/more", to: "../pages")],
    twin: [.link("content/static/more.txt", to: "sheet.txt")]),
  Fault(
    "unreadable-file", "no clinic.yml", at: "\(File.clinic):1:1", [.remove(File.clinic)],
    twin: [.write("content/clinic.txt", "")]),
  Fault(
    "symlink-outside", "a link out of the site", at: "content/static/hosts:1:1",
    [.link("content/static/hosts", to: "/etc/hosts")],
    twin: [.link("content/static/again", to: "./../static/CNAME")]),
  Fault(
    "invalid-utf8", "a page in Latin-1", at: "\(File.kneeInSpanish):5:6",
    [
      .bytes(
        File.kneeInSpanish,
        Array("---\ntitle: R\nsummary: S.\n---\n1. Si".utf8) + [0xE9] + Array("ntese.\n".utf8))
    ],
    twin: [
      .bytes(
        File.kneeInSpanish,
        [0xEF, 0xBB, 0xBF]
          + Array("---\r\ntitle: R\r\nsummary: S.\r\n---\r\n1. Siéntese 😀.\r\n2. Mueva.\r\n".utf8))
    ]),
  Fault(
    "invalid-utf8", "a string table in UTF-16", at: "\(File.stringsInSpanish):1:1",
    [.bytes(File.stringsInSpanish, [0xFF, 0xFE, 0x65, 0x00, 0x73, 0x00])],
    twin: [.replace(File.stringsInSpanish, "es:\n", "\u{FEFF}es:\n")]),
  Fault(
    "file-too-large", "a page of two gigabytes", at: "\(File.knee):1:1",
    [.sparse(File.knee, bytes: 2 << 30)],
    twin: [
      .replace(
        File.knee, "2. Move your knee.",
        "2. Move your knee.\n\n<!--\(String(repeating: "-\n", count: 130_000)) -->\n")
    ]),
  Fault(
    "file-too-large", "a paragraph as long as a chapter", at: "\(File.knee):11:1",
    [
      .replace(
        File.knee, "2. Move your knee.", "2. Move your knee.\n\n" + sentences(900, "Sit down."))
    ],
    twin: [
      .replace(
        File.knee, "2. Move your knee.",
        "2. Move your knee.\n\n" + sentences(400, "Move your knee.")),
      .replace(
        File.kneeInSpanish, "2. Mueva la rodilla.",
        "2. Mueva la rodilla.\n\n" + sentences(400, "Mueva la rodilla.")),
    ]),
  Fault(
    "file-too-large", "a message as long as a chapter", at: "\(File.stringsInSpanish):3:14",
    [
      .replace(
        File.stringsInSpanish, "languages: Idiomas", "languages: " + sentences(1_000, "Idiomas."))
    ],
    twin: [
      .replace(
        File.stringsInSpanish, "languages: Idiomas", "languages: \"Idiomas\"")
    ]),
  Fault(
    "field-out-of-range", "more locales than anybody reads", at: "\(File.site):3:509",
    [
      .replace(
        File.site, "locales: [en, es]",
        "locales: [en, es, \(PlantedList.row(100, ", ", PlantedList.languageTag))]")
    ],
    twin: [.replace(File.site, "locales: [en, es]", "locales: [en, es, ]")]),
  Fault(
    "file-too-large", "a string table of over 4 megabytes", at: "\(File.strings):1:1",
    [.sparse(File.strings, bytes: 4 << 20 + 1)],
    twin: [.replace(File.strings, "en:\n", "# \(String(repeating: "x", count: 1 << 20))\nen:\n")]),
]

/// A text of so many sentences.
private func sentences(_ count: Int, _ sentence: String) -> String {
  Array(repeating: sentence, count: count).joined(separator: " ")
}
