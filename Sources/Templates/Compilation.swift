package import Diagnostics

/// What came of compiling one template for one kind of page and one locale.
package struct Compilation: Sendable {
  /// nil where anything is wrong with the template or with one that it includes.
  package var template: CompiledTemplate?
  /// What is wrong with names and where they stand, sorted; problems of syntax are the library's.
  package var diagnostics: [Diagnostic]
  /// The keys of the messages that the page shows.
  package var messageKeys: Set<String>
  /// The values that the page writes, by their whole names, such as `steps.pictures.alt`.
  package var writtenValues: Set<String>
  /// The paths of the assets that the page names.
  package var assetPaths: Set<String>
  /// The names of all templates that the page is made of, its own among them.
  package var templates: Set<String>
  /// The words that stand in the templates themselves, in the order of the page.
  package var writtenText: [WrittenText]

  /// How many places that led to one problem are named.
  private static let mostRelated = 100

  /// The problems of several compilations: one that more than one page met is reported once, with
  /// the tags that led there.
  package static func diagnostics(of compilations: some Sequence<Compilation>) -> [Diagnostic] {
    var merged: [Diagnostic] = []
    var known: Set<Diagnostic.Related> = []
    for diagnostic in compilations.flatMap(\.diagnostics).sorted() {
      let last = merged.count - 1
      if last >= 0, merged[last].isSameProblem(as: diagnostic) {
        for place in diagnostic.related
        where merged[last].related.count < mostRelated && known.insert(place).inserted {
          merged[last].related.append(place)
        }
      } else {
        merged.append(diagnostic)
        known = Set(diagnostic.related)
      }
    }
    return merged
  }
}

/// Text in a template that people read or hear: between tags, or in an attribute that browsers
/// show or speak.
package struct WrittenText: Sendable, Hashable {
  package var location: SourceLocation
  /// As it is written, with its character references.
  package var text: String
}

extension Diagnostic {
  fileprivate func isSameProblem(as other: Diagnostic) -> Bool {
    rule == other.rule && location == other.location && message == other.message
  }
}
