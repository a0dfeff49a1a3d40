import Interchange

/// What of a returned file's texts is to be done with those of a page or string table.
struct ReturnedUnits {
  /// The texts as the site has them now.
  let units: [TranslationUnit]
  private let byPlace: [String: Int]
  private let byID: [String: Int]

  init(_ units: [TranslationUnit]) {
    self.units = units
    func index(_ names: [String]) -> [String: Int] {
      Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    byPlace = index(units.map(\.place))
    byID = index(UnitID.ids(of: units.map(\.place)))
  }

  enum Verdict {
    /// The file has no translation of it.
    case empty
    /// The translation is what it is already.
    case unchanged
    case changed(MarkedText)
    case setAside(ImportReport.SetAside.Reason)
  }

  /// The site's text that a returned one belongs to; nil where there is none any more.
  func unit(for returned: ReturnedUnit) -> TranslationUnit? {
    (byPlace[returned.place] ?? byID[returned.place]).map { units[$0] }
  }

  /// `overwrites` is true where translations that have changed since are to be replaced.
  func verdict(
    on returned: ReturnedUnit, for unit: TranslationUnit, overwrites: Bool
  ) -> Verdict {
    guard let target = returned.target, !returned.isUntranslated else { return .empty }
    let numbers = CodeNumbers(source: unit.source, target: unit.target)
    if let source = returned.source, !isSame(source, unit, numbers) {
      return .setAside(.sourceChanged(then: source.words))
    }
    guard let text = text(of: target, unit, numbers) else {
      return .setAside(.brokenCodes)
    }
    if text.isEmpty { return .empty }
    if let own = unit.target, UnitBase.areSame(own, text) { return .unchanged }
    if !overwrites, let reason = conflict(returned, unit) { return .setAside(reason) }
    let codes = UnitCodes(source: unit.source, standing: unit.target, returned: text)
    if !codes.match {
      return .setAside(.otherCodes(missing: codes.missing, added: codes.added))
    }
    return .changed(text)
  }

  private func conflict(
    _ returned: ReturnedUnit, _ unit: TranslationUnit
  ) -> ImportReport.SetAside.Reason? {
    guard let base = returned.base else { return unit.target == nil ? nil : .unknownBase }
    return base == unit.base ? nil : .translationChanged
  }

  private func isSame(
    _ source: ReturnedText, _ unit: TranslationUnit, _ numbers: CodeNumbers
  ) -> Bool {
    switch source {
    case .written(let text):
      UnitBase.areSame(MarkedText(written: text, asMarkdown: unit.isMarkdown), unit.source)
    case .coded(let pieces):
      NumberedText(pieces).marked(numbers).map {
        UnitBase.areSame($0, unit.source)
      } ?? false
    }
  }

  private func text(
    of target: ReturnedText, _ unit: TranslationUnit, _ numbers: CodeNumbers
  ) -> MarkedText? {
    switch target {
    case .written(let text):
      MarkedText(written: text, asMarkdown: unit.isMarkdown)
    case .coded(let pieces): NumberedText(pieces).marked(numbers)
    }
  }
}

extension ReturnedText {
  /// Without its codes.
  var words: String {
    switch self {
    case .written(let text): text
    case .coded(let pieces): NumberedText(pieces).words
    }
  }
}
