import Foundation
import Testing

/// Builds in which only some texts are others than in the last one: each has to give what a build
/// from nothing gives.
@Suite("A build after texts have changed")
struct ChangedTextTests {
  let folder: TemporaryFolder
  let site: SiteCopy
  let output: String

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
    output = folder.path + "/out"
    for number in 1...4 {
      for locale in ["en", "es"] {
        let text = try String(
          contentsOfFile: site.absolute("content/exercises/bridge/\(locale).md"), encoding: .utf8)
        try site.write(
          "content/exercises/bridge-\(number)/\(locale).md",
          text.replacing("slug: puente", with: "slug: puente-\(number)")
            .replacing("aliases: [/en/exercises/hip-lift/]\n", with: "")
            .replacing("order: 1", with: "order: \(number + 1)"))
      }
    }
  }

  private func build(to output: String) throws -> Outcome {
    try Tool.run("build", "--site", site.path, "--output", output)
  }

  /// Builds over the last build and from nothing, and expects the same of both.
  private func expectAlike(_ what: String) throws {
    usleep(50_000)
    let outcome = try build(to: output)
    let fresh = "\(folder.path)/\(UUID().uuidString)"
    let anew = try build(to: fresh)
    #expect(outcome.status == anew.status, "\(what)")
    #expect(outcome.errors.replacing(output, with: fresh) == anew.errors, "\(what)")
    if anew.status == 0 { #expect(try Snapshot(output) == Snapshot(fresh), "\(what)") }
  }

  /// One thing that a writer may do to a file.
  private struct Edit {
    var file: String
    var old: String
    var new: String

    var undone: Edit { Edit(file: file, old: new, new: old) }
  }

  private static let edits: [Edit] =
    [1, 3].flatMap { number in
      let folder = "content/exercises/bridge-\(number)"
      return [
        Edit(file: "\(folder)/en.md", old: "Lie on", new: "Lie down on"),
        Edit(file: "\(folder)/es.md", old: "Levante las caderas %{", new: "Levante la cadera %{"),
        // Withholds the Spanish page.
        Edit(file: "\(folder)/es.md", old: " %{dose.hold}.", new: "."),
        Edit(file: "\(folder)/es.md", old: "title: Puente", new: "title: El puente"),
        Edit(file: "\(folder)/en.md", old: "## What you feel", new: "## What you notice"),
        Edit(file: "\(folder)/en.md", old: "perDay: 2", new: "perDay: 3"),
        // Fails the build.
        Edit(file: "\(folder)/en.md", old: "position: supine", new: "position: upside-down"),
      ]
    } + [
      Edit(file: "content/pages/clinic/en.md", old: "We had", new: "We have had"),
      // The codes of all exercises.
      Edit(file: "content/site.yml", old: "https://clinic.test/", new: "https://other.test/"),
    ]

  @Test("gives and says what a build from nothing does, whatever was edited and undone before")
  func edits() throws {
    try expectAlike("first")
    var done: Set<Int> = []
    for round in Self.rounds {
      for index in round {
        let isUndone = done.remove(index) != nil
        if !isUndone { done.insert(index) }
        let edit = isUndone ? Self.edits[index].undone : Self.edits[index]
        try site.edit(edit.file, edit.old, edit.new)
      }
      try expectAlike("\(round), with \(done.sorted()) done")
    }
  }

  /// Which edits are made or, where they stand, undone between two builds.
  private static let rounds = [
    [0], [1], [8], [2], [0], [2, 9], [9], [4], [3, 7], [6], [1], [6], [5, 10], [11], [14], [12],
    [14, 8], [13], [0], [13, 0], [4, 11, 2], [2], [15], [0], [15, 1],
  ]

  @Test("mends the files of the output that somebody edited")
  func editedOutput() throws {
    try expectAlike("first")
    try Data("edited".utf8).write(
      to: URL(filePath: output + "/en/exercises/bridge-2/index.html"))
    try site.edit("content/exercises/bridge-1/en.md", "Lie on", "Lie down on")
    try expectAlike("edited")
  }

  @Test("leaves the files of pages that did not change as they are")
  func kept() throws {
    try expectAlike("first")
    let last = try FileIdentity.all(output)
    try site.edit("content/exercises/bridge-1/en.md", "Lie on", "Lie down on")
    try expectAlike("edited")
    let now = try FileIdentity.all(output)
    // The page of all exercises and selections show the text too; translations and the index for
    // other systems have the digest of the source.
    #expect(
      now.keys.filter { now[$0] != last[$0] }.sorted() == [
        "en/exercises/bridge-1/+es/index.html", "en/exercises/bridge-1/index.html",
        "en/program/index.html", "en/selection/bridge-1.js",
        "es/ejercicios/puente-1/index.html", "es/programa/index.html",
        "es/seleccion/bridge-1.js", "index.json",
      ])
  }
}
