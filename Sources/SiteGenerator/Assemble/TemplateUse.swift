import Localization
import Templates

/// What the templates of a site, compiled for all locales, say and ask for.
struct TemplateUse: Sendable {
  /// The messages that any page shows; nil where a template has errors, as it may name others.
  let messages: Set<MessageKey>?
  /// The values that each template writes; a template with errors is left out.
  let values: [TemplateName: Set<String>]
  /// The assets that any page names, by their paths below `templates/assets/`.
  let assets: Set<String>
  /// Text that stands in the templates themselves, each place once.
  let writtenText: [WrittenText]

  init(_ compilations: [[TemplateName: Compilation]]) {
    let made = compilations.flatMap { made in TemplateName.allCases.map { made[$0] } }
    messages =
      made.allSatisfy { $0?.template != nil }
      ? Set(made.compactMap(\.self).flatMap(\.messageKeys).map(MessageKey.init(rawValue:))) : nil
    values = (compilations.first ?? [:]).filter { $0.value.template != nil }
      .mapValues(\.writtenValues)
    assets = Set(made.compactMap(\.self).flatMap(\.assetPaths))
    var places: Set<WrittenText> = []
    writtenText = made.compactMap(\.self).flatMap(\.writtenText).filter {
      places.insert($0).inserted
    }
  }
}
