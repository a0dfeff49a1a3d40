extension FormatSchema {
  static let look = FormatSchema(
    name: "look", title: "How the site looks. Leave out what is to be as the program has it.",
    files: [SourceFiles.lookPath], shape: LookFile.shape,
    sentences: colors("colors").merging(colors("darkColors")) { $1 }.merging([
      "colors": "Colours by what they are for, such as {band: \"#4a0f38\"}, each in quotes.",
      "darkColors":
        "The same for dark screens. Leave them out to have them made from the light ones.",
      "corner": "How round corners are, from 0 to 2rem, such as 0.6rem.",
      "font": "Fonts by name; the first that a reader's device has is taken.",
      "logo": "The clinic's logo, at the head of each page.",
      "logo.file": "Its file in content, beside look.yml: SVG or PNG, such as logo.svg.",
      "logo.background": "white, or band where the logo is drawn for the colour of the header.",
      "logo.alt": "What the logo says, in each language, such as {en: My Clinic, es: Mi Clínica}.",
      "icon": "The sign in the tab of a browser, as SVG, PNG or both.",
      "icon.svg": "Its file in content, such as icon.svg.",
      "icon.png": "Its file in content, such as icon.png: square, 180 pixels wide or more.",
    ]) { $1 })

  private static func colors(_ path: String) -> [String: String] {
    [
      "\(path).paper": "What pages are written on. \(quotes)",
      "\(path).ink": "Text on the paper. \(quotes)",
      "\(path).quiet": "Text of less weight. \(quotes)",
      "\(path).line": "Lines that only divide. \(quotes)",
      "\(path).edge": "Frames and marks that tell something. \(quotes)",
      "\(path).panel": "What stands out from the paper, such as the dose. \(quotes)",
      "\(path).band": "The header. \(quotes)",
      "\(path).onBand": "What stands on the header. \(quotes)",
      "\(path).accent": "Links and buttons. \(quotes)",
      "\(path).onAccent": "Text on a button. \(quotes)",
      "\(path).warning": "When to stop: its text and signs. \(quotes)",
      "\(path).warningPanel": "What that stands on. \(quotes)",
      "\(path).today": "When to call the same day: its text and signs. \(quotes)",
      "\(path).todayPanel": "What that stands on. \(quotes)",
      "\(path).emergency": "When to call for an ambulance: its frame and heading. \(quotes)",
      "\(path).onEmergency": "Text on that heading. \(quotes)",
    ]
  }

  private static let quotes = "Write it in quotes, such as \"#0b4f6c\"."
}
