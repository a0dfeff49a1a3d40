/// A list whose records are made once and shown on many pages.
package struct PreparedList<Element: TemplateView>: Sendable {
  let records: [Record]

  package init(_ elements: [Element]) {
    records = elements.map(\.record)
  }
}

/// A part of a page whose record is made once and shown on many pages.
package struct PreparedRecord<View: TemplateView>: Sendable {
  let record: Record

  package init(_ view: View) {
    record = view.record
  }
}
