/// A list whose records are made once and shown on many pages.
package struct PreparedList<Element: TemplateView>: Sendable {
  let records: [Record]

  package init(_ elements: [Element]) {
    records = elements.map(\.record)
  }
}
