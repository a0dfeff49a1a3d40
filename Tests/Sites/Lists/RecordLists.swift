/// Lists in review records.
extension PlantedList {
  static let ofRecords: [PlantedList] = [
    record("entries of a record") { "msgctxt \"step/\($0)\"\nmsgid \"A \($0)\"\nmsgstr \"B\"\n" },
    record("equal entries of a record") { _ in "msgid \"A\"\nmsgstr \"B\"\n" },
    record("equal texts of a record") {
      "msgctxt \"step/\($0)\"\nmsgid \"A\"\nmsgstr \"B\"\n"
    },
    record("comments of a record") { "# \($0)" },
    record("flags of a record") { "#, flag\($0)" },
    record("obsolete entries of a record") { "#~ msgid \"A \($0)\"\n#~ msgstr \"B\"\n" },
    record("lines that are no record") { "what \($0)" },
    comments("comments on a translation") { "step/\($0)" },
    comments("comments on one text") { _ in "step/2" },
    PlantedList("texts with a record") { count in
      [
        .write(File.safety, page(row(count) { "- Text \($0)" })),
        .write(
          File.safetyInSpanish,
          page(row(count) { "- Texto \($0)" })
            .replacing("title: Safety", with: "title: Seguridad")
            .replacing("When to stop.", with: "Cuándo parar.")
            .replacing("## Stop", with: "## Pare")
            .replacing("Stop if it hurts.", with: "Pare si le duele.")),
        .accept(["pages/safety"], by: "A. Person"),
        .write(File.safety, page(row(count) { "- Another \($0)" })),
      ]
    },
  ]

  private static func comments(
    _ name: String, _ place: @escaping @Sendable (_ number: Int) -> String
  ) -> PlantedList {
    PlantedList(name, in: File.kneeComments) { count in
      row(count) { "- {at: \(place($0)), text: a, by: b, on: 2026-01-01}" }
    }
  }

  private static func record(
    _ name: String, _ entry: @escaping @Sendable (_ number: Int) -> String
  ) -> PlantedList {
    PlantedList(name, in: File.kneeRecord) { count in
      "msgid \"\"\nmsgstr \"Language: es\\nContent-Type: text/plain; charset=UTF-8\\n\"\n\n"
        + row(count, "\n", entry) + "\n"
    }
  }
}
