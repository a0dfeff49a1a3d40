/// Faults of what the search finds exercises by.
let searchFaults: [Fault] = [
  Fault(
    "field-out-of-range", "a name for the search without a word", at: "\(File.bridge):5:8",
    bridge("also: [\"–\"]"), twin: bridge("also: [–5]")),
  Fault(
    "field-out-of-range", "a name for the search that is a sentence", at: "\(File.bridge):5:8",
    bridge("also: [\(String(repeating: "a", count: 81))]"),
    twin: bridge("also: [\(String(repeating: "a", count: 80))]")),
  Fault(
    "field-out-of-range", "the same name for the search, spelt otherwise",
    at: "\(File.bridge):5:14",
    bridge("also: [Lift, líft]"), twin: bridge("also: [Lift, lifts]")),
  Fault(
    "field-out-of-range", "more names for the search than patients have",
    at: "\(File.bridge):5:\(8 + 20 * 5)", bridge("also: [\(names(21))]"),
    twin: bridge("also: [\(names(20))]")),
  Fault(
    "unknown-field", "names for the search on a page of the menu", at: "\(File.safety):5:1",
    [.replace(File.safety, "order: 2", "order: 2\nalso: [alarm]")],
    twin: [
      .replace(File.bridgeInSpanish, "images:", "also: [elevación]\nimages:")
    ]),
  Fault(
    "duplicate-url", "a page at the address of the search", at: "content/pages/find/en.md:4:7",
    page(slug: "slug: search\n"), twin: page(slug: "slug: searches\n")),
]

private func bridge(_ field: String) -> [Change] {
  [.replace(File.bridge, "category:", "\(field)\ncategory:")]
}

private func names(_ count: Int) -> String {
  (10..<10 + count).map { "x\($0)" }.joined(separator: ", ")
}

/// A page of the menu in the source language alone.
private func page(slug: String) -> [Change] {
  [
    .write(
      "content/pages/find/en.md",
      "---\ntitle: Find\nsummary: Look for it.\n\(slug)locales: [en]\n---\nLook for it.\n")
  ]
}
