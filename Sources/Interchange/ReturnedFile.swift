package import Localization

/// What a translator's file says when it comes back, whatever a tool has made of it.
package struct ReturnedFile: Sendable, Hashable {
  /// nil where the file does not say.
  package var source: LocaleID?
  package var target: LocaleID?
  package var site: String?
  package var units: [ReturnedUnit]

  package init(source: LocaleID?, target: LocaleID?, site: String?, units: [ReturnedUnit]) {
    self.source = source
    self.target = target
    self.site = site
    self.units = units
  }
}

package struct ReturnedUnit: Sendable, Hashable {
  /// `exercises/clamshell`, or `strings`.
  package var document: String
  /// As it was given out, or the id made of it (`UnitID`).
  package var place: String
  /// In the returned file, from 1.
  package var line: Int
  package var source: ReturnedText?
  /// nil where nothing stands there.
  package var target: ReturnedText?
  /// As it was given out; nil where a tool has lost it.
  package var base: String?
  /// Whether the file says that the target is no translation yet, as where it holds the source for
  /// tools that show no unit without a target.
  package var isUntranslated: Bool
  /// The engine that has translated it, where the file says so.
  package var machine: String?

  package init(
    document: String, place: String, line: Int, source: ReturnedText?, target: ReturnedText?,
    base: String?, isUntranslated: Bool = false, machine: String? = nil
  ) {
    self.document = document
    self.place = place
    self.line = line
    self.source = source
    self.target = target
    self.base = base
    self.isUntranslated = isUntranslated
    self.machine = machine
  }
}

/// A text as a file has it.
package enum ReturnedText: Sendable, Hashable {
  /// As it is written in this project's own files, with `%{name}` and, in texts of pages, Markdown.
  case written(String)
  /// With codes named by the numbers that `CodeNumbers` gave them.
  case coded([CodedPiece])

  package enum CodedPiece: Sendable, Hashable {
    /// As files of the site spell it: `%{name}` is a placeholder that a translator has typed, `%%{` is
    /// none.
    case text(String)
    case alone(id: String)
    case open(id: String)
    case close(id: String)
  }
}
