import Templates

/// A part of a page whose record is made once and shown on many pages.
struct PreparedRecord<View: TemplateView>: Sendable {
  let record: Record

  init(_ view: View) {
    record = view.record
  }
}
