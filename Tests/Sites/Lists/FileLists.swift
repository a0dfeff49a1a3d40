/// Lists of files and folders.
extension PlantedList {
  static let ofFiles: [PlantedList] = [
    PlantedList("exercises") { count in
      (0..<count / 4).map { .write("content/exercises/move-\($0)/en.md", exercise("")) }
    },
    PlantedList("pages in both languages") { count in
      (0..<count / 8).flatMap { number -> [Change] in
        ["en", "es"].map { .write("content/pages/part-\(number)/\($0).md", page("## A\n\nB.")) }
      }
    },
    PlantedList("pages with a broken link each") { count in
      (0..<count / 4).map {
        .write("content/pages/part-\($0)/en.md", page("[A](../part-x\($0)/en.md)"))
      }
    },
    PlantedList("page files of unknown locales") { count in
      (0..<count).map { .write("content/exercises/knee-stretch/x\($0).md", "") }
    },
    PlantedList("pictures beside a page") { count in
      (0..<count).map { .bytes("content/exercises/knee-stretch/\($0).jpg", SoundSite.jpeg) }
    },
    PlantedList("static files with links to them") { count in
      (0..<count).map { .write("content/static/\($0).txt", "") } + [
        .write(File.safety, page(row(count) { "- [A](../../static/\($0).txt)" }))
      ]
    },
    PlantedList("assets") { count in
      (0..<count).map { .write("templates/assets/\($0).css", "") }
    },
    PlantedList("imports of style sheets", in: "templates/assets/all.css") { count in
      row(count) { "@import \"sheet-\($0).css\";" }
    },
    PlantedList("unknown assets among many") { count in
      (0..<count).map { .write("templates/assets/sheet-\($0).css", "") } + [
        .replace(
          File.page, "{{{body}}}",
          row(count) { "<a href=\"{{assets.sheet-x\($0).css}}\"></a>" } + "{{{body}}}")
      ]
    },
    PlantedList("templates") { count in
      (0..<count).map { .write("templates/parts/part-\($0).html", "<p></p>") } + [
        .replace(File.page, "{{{body}}}", row(count) { "{{>parts/part-\($0)}}" } + "{{{body}}}")
      ]
    },
    PlantedList("unknown partials among many templates") { count in
      (0..<count).map { .write("templates/parts/part-\($0).html", "<p></p>") } + [
        .replace(File.page, "{{{body}}}", row(count) { "{{>parts/part-x\($0)}}" } + "{{{body}}}")
      ]
    },
    PlantedList("locale folders in preparation") { count in
      (0..<count).map { .write("locales/\(languageTag($0))/locale.yml", "") }
    },
    PlantedList("records without a translation") { count in
      (0..<count).map { .write("content/exercises/knee-stretch/x\($0).po", "") }
    },
  ]

  /// A well-formed language tag of its own for each number below 17,576.
  static func languageTag(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return String([letters[number / 676 % 26], letters[number / 26 % 26], letters[number % 26]])
  }
}
