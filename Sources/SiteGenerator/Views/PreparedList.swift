import Templates

/// A list whose records are made once and shown on many pages.
struct PreparedList<Element: TemplateView>: Sendable {
  let records: [Record]

  init(_ elements: [Element]) {
    records = elements.map(\.record)
  }
}
