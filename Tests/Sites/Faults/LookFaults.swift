/// Faults of content/look.yml.
let lookFaults: [Fault] = [
  Fault(
    "low-contrast", "an accent that is too pale to be read", at: "\(File.look):1:20",
    [.write(File.look, "colors: {\"accent\": \"#3b82f6\"}\n")],
    twin: [.write(File.look, "colors: {\"accent\": \"#0252c2\"}\n")]),
  Fault(
    "low-contrast", "paper that is neither light nor dark", at: "\(File.look):2:10",
    [.write(File.look, "colors:\n  paper: \"#888888\"\n")],
    twin: [.write(File.look, "colors:\n  paper: \"#fff8e7\"\n")]),
  Fault(
    "low-contrast", "a frame that nobody sees", at: "\(File.look):1:16",
    [.write(File.look, "colors: {edge: \"#bbbbbb\"}\n")],
    twin: [.write(File.look, "colors: {line: \"#eeeeee\", edge: \"#777777\"}\n")]),
  Fault(
    "low-contrast", "dark colours of which one is too dark", at: "\(File.look):1:19",
    [.write(File.look, "darkColors: {ink: \"#777\"}\n")],
    twin: [.write(File.look, "colors: {ink: \"#333\"}\ndarkColors: {ink: \"#ddd\"}\n")]),
  Fault(
    "missing-field", "a colour without quotation marks, which is a note", at: "\(File.look):2:3",
    [.write(File.look, "colors:\n  band: #4a0f38\n")],
    twin: [.write(File.look, "colors:\n  band: 4a0f38 # plum\n")]),
  Fault(
    "field-out-of-range", "a colour's name in words", at: "\(File.look):1:18",
    [.write(File.look, "colors: {accent: navy}\n")],
    twin: [.write(File.look, "colors: {accent: \"#000080\"}\n")]),
  Fault(
    "unknown-field", "a role that no style sheet has", at: "\(File.look):1:10",
    [.write(File.look, "colors: {paperr: \"#fff\"}\n")],
    twin: [.write(File.look, "colors: {paper: \"#fff\"}\n")]),
  Fault(
    "field-out-of-range", "corners like a circle", at: "\(File.look):1:9",
    [.write(File.look, "corner: 3rem\n")], twin: [.write(File.look, "corner: 0\n")]),
  Fault(
    "field-out-of-range", "a length of which nobody knows how long it is", at: "\(File.look):1:9",
    [.write(File.look, "corner: 0.5\n")], twin: [.write(File.look, "corner: 2rem\n")]),
  Fault(
    "field-out-of-range", "a font that would end the style sheet's rule", at: "\(File.look):1:8",
    [.write(File.look, "font: [\"Lato\\\"; } body { display: none\"]\n")],
    twin: [.write(File.look, "font: [Lato, Atkinson Hyperlegible, ui-serif]\n")]),
  Fault(
    "missing-field", "a logo without its text in a language", at: "\(File.look):1:29",
    [.write(File.look, "logo: {file: logo.svg, alt: {en: Knee}}\n"), logo],
    twin: [.write(File.look, "logo: {file: logo.svg, alt: {en: Knee, es: Rodilla}}\n"), logo]),
  Fault(
    "unknown-field", "a logo's text in a language that the site has not", at: "\(File.look):1:53",
    [.write(File.look, "logo: {file: logo.svg, alt: {en: Knee, es: Rodilla, de: Knie}}\n"), logo],
    twin: [
      .write(File.look, "logo: {file: logo.svg, alt: {en: Knee, es: Rodilla, de: Knie}}\n"), logo,
      .write("locales/de/locale.yml", "name: Deutsch"),
    ]),
  Fault(
    "unreadable-file", "a logo that is not there", at: "\(File.look):1:14",
    [.write(File.look, "logo: {file: logo.png, alt: {en: Knee, es: Rodilla}}\n")],
    twin: [
      .write(File.look, "logo: {background: band, file: logo.svg, alt: {en: K, es: R}}\n"), logo,
    ]),
  Fault(
    "unreadable-file", "an icon that is no picture", at: "\(File.look):1:13",
    [.write(File.look, "icon: {svg: logo.svg}\n"), .write("content/logo.svg", "<html></html>")],
    twin: [.write(File.look, "icon: {svg: logo.svg}\n"), logo]),
  Fault(
    "field-out-of-range", "a logo from outside", at: "\(File.look):1:14",
    [.write(File.look, "logo: {file: ../logo.svg, alt: {en: Knee, es: Rodilla}}\n")],
    twin: [.write(File.look, "logo: {file: logo.svg, alt: {en: Knee, es: Rodilla}}\n"), logo]),
  Fault(
    "stray-file", "an icon in two places", at: "templates/assets/icon.svg:1:1",
    [
      .write(File.look, "icon: {svg: logo.svg}\n"), logo,
      .write("templates/assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"),
    ],
    twin: [.write(File.look, "icon: {svg: logo.svg}\n"), logo]),
  Fault(
    "stray-file", "a logo that look.yml does not name", at: "content/logo.svg:1:1", [logo],
    twin: [.write(File.look, "icon: {svg: logo.svg}\n"), logo]),
]

private let logo = Change.write(
  "content/logo.svg",
  "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"></svg>\n")
