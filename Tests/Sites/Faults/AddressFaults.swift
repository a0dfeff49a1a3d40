/// Names of files and addresses that lead astray, and files that stand where nothing reads them.
let addressFaults: [Fault] = [
  Fault(
    "duplicate-url", "an alias that differs from a page in a capital letter",
    at: "\(File.bridge):4:11",
    [.replace(File.bridge, "/en/exercises/hip-lift/", "/en/exercises/Knee-Stretch/")],
    twin: [.replace(File.bridge, "/en/exercises/hip-lift/", "/en/exercises/Hip-Lift/")]),
  Fault(
    "duplicate-url", "a static file in other letters than the site's own",
    at: "content/static/Robots.txt:1:1", [.write("content/static/Robots.txt", "")],
    twin: [.write("content/static/Robot.txt", "")]),
  Fault(
    "duplicate-url", "a static file named like the index of the exercises",
    at: "content/static/index.json:1:1", [.write("content/static/index.json", "{}")],
    twin: [.write("content/static/en/index.json", "{}")]),
  Fault(
    "duplicate-url", "a static file where the folder of the assets is",
    at: "content/static/assets:1:1", [.write("content/static/assets", "")],
    twin: [.write("content/static/assets/sheet.txt", "")]),
  Fault(
    "duplicate-url", "a static file where a folder of pictures is",
    at: "content/static/assets/exercises:1:1", [.write("content/static/assets/exercises", "")],
    twin: [.write("content/static/assets/exercises.txt", "")]),
  Fault(
    "duplicate-url", "a static folder where the site has a file",
    at: "content/static/robots.txt/old.txt:1:1",
    [.write("content/static/robots.txt/old.txt", "")],
    twin: [.write("content/static/robots/old.txt", "")]),
  Fault(
    "duplicate-url", "a static file where the code of an exercise is",
    at: "content/static/en/exercises/bridge/qr.svg:1:1",
    [.write("content/static/en/exercises/bridge/qr.svg", "")],
    twin: [.write("content/static/en/clinic/qr.svg", "")]),
  Fault(
    "duplicate-url", "a folder in capital letters where the code of an exercise is",
    at: "\(File.bridgeInSpanish):4:7",
    [.write("content/static/es/ejercicios/puente/QR.svg/1.txt", "")],
    twin: [.write("content/static/es/ejercicios/puente/QR.svg.txt", "")]),
  Fault(
    "field-out-of-range", "an alias on another host", at: "\(File.bridge):4:11",
    [.replace(File.bridge, "/en/exercises/hip-lift/", "//evil.example/")],
    twin: [.replace(File.bridge, "/en/exercises/hip-lift/", "/evil.example/")]),
  Fault(
    "field-out-of-range", "an alias that climbs in percent codes", at: "\(File.bridge):4:11",
    [.replace(File.bridge, "/en/exercises/hip-lift/", "/..%2f/")],
    twin: [.replace(File.bridge, "/en/exercises/hip-lift/", "/cu%C3%A1driceps/")]),
  Fault(
    "field-out-of-range", "an alias in the folder of the preview", at: "\(File.bridge):4:11",
    [.replace(File.bridge, "/en/exercises/hip-lift/", "/__handout/")],
    twin: [.replace(File.bridge, "/en/exercises/hip-lift/", "/handout/")]),
  Fault(
    "field-out-of-range", "a slug with a capital letter", at: "\(File.bridgeInSpanish):4:7",
    [.replace(File.bridgeInSpanish, "slug: puente", "slug: Puente")],
    twin: [.replace(File.bridgeInSpanish, "slug: puente", "slug: puente-2")]),
  Fault(
    "field-out-of-range", "a base address with a password", at: "\(File.site):1:10",
    [.replace(File.site, "https://clinic.test/", "https://me:secret@clinic.test/")],
    twin: [.replace(File.site, "https://clinic.test/", "https://clinic.test:8443/")]),
  Fault(
    "field-out-of-range", "an address of the clinic without a host", at: "\(File.clinic):8:12",
    [.replace(File.clinic, "website: https://clinic.test/", "website: https://?a")],
    twin: [.replace(File.clinic, "website: https://clinic.test/", "website: https://c.test?a")]),
  Fault(
    "field-out-of-range", "two phone numbers in one", at: "\(File.clinic):4:12",
    [.replace(File.clinic, "+1 (555) 010-0000", "555 010 0000 / 0001")],
    twin: [.replace(File.clinic, "+1 (555) 010-0000", "0761 / 010 0000")]),
  Fault(
    "claim-without-source", "a figure of a day to come", at: "\(File.clinic):13:3",
    [.replace(File.clinic, "4000, asOf: 2026-01-31", "4000, asOf: 2026-06-02")],
    twin: [.replace(File.clinic, "4000, asOf: 2026-01-31", "4000, asOf: 2026-06-01")]),
  Fault(
    "missing-plural", "a message that counts and has one form",
    at: "\(File.stringsInSpanish):14:5",
    [
      .replace(
        File.stringsInSpanish, "times: {one: \"%{count} vez\", other: \"%{count} veces\"}",
        "times: \"%{count} veces\"")
    ],
    twin: [
      .replace(
        File.stringsInSpanish, "times: {one: \"%{count} vez\", other: \"%{count} veces\"}",
        "times: {one: \"%{count} vez\", other: \"%{count} veces\" }")
    ]),
  Fault(
    "hidden-file", "passwords among the static files", at: "content/static/.env:1:1",
    [.write("content/static/.env", "KEY=1")],
    twin: [
      .write("content/static/.well-known/security.txt", ""), .write("content/static/.nojekyll", ""),
    ]),
  Fault(
    "hidden-file", "a repository among the static files", at: "content/static/old/.git:1:1",
    [.write("content/static/old/.git/config", ""), .write("content/static/old/.git/HEAD", "")],
    twin: [.write("content/exercises/.git/config", "")]),
  Fault(
    "symlink-outside", "a link to a hidden file of the site", at: "content/static/config:1:1",
    [.write(".git/config", ""), .link("content/static/config", to: "../../.git/config")],
    twin: [
      .write("content/static/.well-known/a", ""),
      .link("content/static/a", to: ".well-known/a"),
    ]),
  Fault(
    "odd-character", "a tab in the name of a file", at: "content/static/a\tb.txt:1:1",
    [.write("content/static/a\tb.txt", "")], twin: [.write("content/static/a b é.txt", "")]),
  Fault(
    "private-metadata", "a photograph that names who took it", at: "content/static/team.jpg:1:1",
    [.bytes("content/static/team.jpg", photograph(tag: 0x013B))],
    twin: [.bytes("content/static/team.jpg", photograph(tag: 0x013A))]),
  Fault(
    "file-too-large", "a photograph of more pixels than can be read",
    at: "content/exercises/bridge/1.jpg:1:1",
    [
      .bytes(
        "content/exercises/bridge/1.jpg", photograph(tag: 0x013A, width: 12_001, height: 10_000))
    ],
    twin: [
      .bytes(
        "content/exercises/bridge/1.jpg", photograph(tag: 0x013A, width: 12_000, height: 10_000))
    ]),
]

/// Files that stand where nothing reads them, or have a name that nothing reads.
let strayFaults: [Fault] = [
  Fault(
    "stray-file", "a page beside the folders of the pages", at: "content/exercises/squat.md:1:1",
    [.write("content/exercises/squat.md", "")], twin: [.write("content/exercises/README.md", "")]),
  Fault(
    "stray-file", "a page named by page and language", at: "content/exercises/Wall sit.es.md:1:1",
    [.write("content/exercises/Wall sit.es.md", "")],
    twin: [.write("content/exercises/squat.txt", "")]),
  Fault(
    "stray-file", "a translation with a capital ending", at: "content/pages/clinic/es.MD:1:1",
    [.write("content/pages/clinic/es.MD", "")], twin: [.write("content/pages/clinic/es.txt", "")]),
  Fault(
    "stray-file", "a translation that an editor called a text",
    at: "content/pages/clinic/Es.md.txt:1:1", [.write("content/pages/clinic/Es.md.txt", "")],
    twin: [.write("content/pages/clinic/notes.md.txt", "")]),
  Fault(
    "stray-file", "a photograph with a capital ending", at: "content/exercises/bridge/1.JPG:1:1",
    [
      .remove("content/exercises/bridge/1.jpg"),
      .bytes("content/exercises/bridge/1.JPG", SoundSite.jpeg),
    ],
    twin: [
      .remove("content/exercises/bridge/1.jpg"),
      .bytes("content/exercises/bridge/1.JPG", SoundSite.jpeg),
      .replace(File.bridge, "  1.jpg:", "  1.JPG:"),
      .replace(File.bridgeInSpanish, "  1.jpg:", "  1.JPG:"),
    ]),
  Fault(
    "stray-file", "a folder with a space", at: "content/exercises/Wall sit:1:1",
    [.write("content/exercises/Wall sit/en.md", "")],
    twin: [.write("content/drafts/Wall sit/en.md", "")]),
  Fault(
    "stray-file", "a misspelt folder of pages", at: "content/exercise:1:1",
    [.folder("content/exercise")], twin: [.folder("content/ideas")]),
  Fault(
    "stray-file", "a folder of a language that there is not", at: "locales/english:1:1",
    [.write("locales/english/strings.yml", "")], twin: [.write("locales/de/notes.txt", "")]),
  Fault(
    "stray-file", "a tag with an underscore", at: "locales/pt_BR:1:1",
    [.folder("locales/pt_BR")], twin: [.folder("locales/pt-BR")]),
  Fault(
    "stray-file", "a string table beside the locales", at: "locales/es.yml:1:1",
    [.write("locales/es.yml", "es:")], twin: [.write("locales/es.txt", "es:")]),
  Fault(
    "stray-file", "a glossary with another ending", at: "locales/en/Glossary.yaml:1:1",
    [.write("locales/en/Glossary.yaml", "")], twin: [.write("locales/en/glossary.txt", "")]),
  Fault(
    "stray-file", "settings in other letters", at: "content/Clinic.yaml:1:1",
    [.write("content/Clinic.yaml", "")], twin: [.write("content/clinic.txt", "")]),
  Fault(
    "stray-file", "what an editor leaves behind", at: "content/static/sheet.txt~:1:1",
    [.write("content/static/sheet.txt~", "")], twin: [.write("content/static/.DS_Store", "")]),
  Fault(
    "stray-file", "what Windows leaves behind", at: "content/static/Thumbs.db:1:1",
    [.write("content/static/Thumbs.db", "")],
    twin: [.write("content/exercises/bridge/Thumbs.db", "")]),
]

/// A photograph of 1600 by 1200 pixels or others, whose header has one tag of Exif.
func photograph(tag: UInt16, width: UInt16 = 1600, height: UInt16 = 1200) -> [UInt8] {
  let tiff: [UInt8] =
    [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1] + [UInt8(tag >> 8), UInt8(tag & 0xFF), 0, 2]
    + [0, 0, 0, 2, 0x41, 0, 0, 0, 0, 0, 0, 0]
  let exif = Array("Exif\0\0".utf8) + tiff
  var frame = SoundSite.jpeg.dropFirst(2)
  frame[frame.startIndex + 5] = UInt8(height >> 8)
  frame[frame.startIndex + 6] = UInt8(height & 0xFF)
  frame[frame.startIndex + 7] = UInt8(width >> 8)
  frame[frame.startIndex + 8] = UInt8(width & 0xFF)
  return [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif + frame
}
