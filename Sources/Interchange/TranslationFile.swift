package import Localization

/// Texts of a site on their way to a translator: what every format of such files holds.
package struct TranslationFile: Sendable, Hashable {
  package var source: LocaleID
  package var target: LocaleID
  /// Tells the site from others: its address.
  package var site: String
  package var documents: [TranslationDocument]
  /// In which the source and the translation are read.
  package var sourceDirection: LocaleSettings.Direction
  package var targetDirection: LocaleSettings.Direction

  package init(
    source: LocaleID, target: LocaleID, site: String, documents: [TranslationDocument],
    sourceDirection: LocaleSettings.Direction = .leftToRight,
    targetDirection: LocaleSettings.Direction = .leftToRight
  ) {
    self.sourceDirection = sourceDirection
    self.targetDirection = targetDirection
    self.source = source
    self.target = target
    self.site = site
    self.documents = documents
  }
}

/// A page or a string table.
package struct TranslationDocument: Sendable, Hashable {
  /// `exercises/clamshell`, or `strings`.
  package var name: String
  /// Of the source's file and of the translation's, relative to the site folder.
  package var sourcePath: String
  package var targetPath: String
  /// Where a preview shows the page; nil for a string table.
  package var address: String?
  package var units: [TranslationUnit]

  package init(
    name: String, sourcePath: String, targetPath: String, address: String?,
    units: [TranslationUnit]
  ) {
    self.name = name
    self.sourcePath = sourcePath
    self.targetPath = targetPath
    self.address = address
    self.units = units
  }
}

/// A text with its translation as it stands.
package struct TranslationUnit: Sendable, Hashable {
  /// Where it stands in its page, as review records say it: `step/2`, `dose.hold|few`. No two of a
  /// document have the same.
  package var place: String
  /// The same for a reader: `step 2`.
  package var name: String
  package var source: MarkedText
  /// nil where there is none yet.
  package var target: MarkedText?
  package var state: State
  /// Whether marks of Markdown are marks here; else they are characters as others.
  package var isMarkdown: Bool
  package var context: Context
  /// Digest of the translation as it stands: tells on its return whether it has changed since.
  package var base: String

  package enum State: Sendable, Hashable {
    /// It has no translation.
    case open
    /// The source was another when the translation was recorded.
    case changed(from: String)
    /// Nobody has accepted it as it is.
    case draft
    case accepted(by: String, on: CalendarDate)

    /// Whether somebody has to work on it.
    package var isOpen: Bool {
      switch self {
      case .open, .changed: true
      case .draft, .accepted: false
      }
    }
  }

  /// What helps to translate it.
  package struct Context: Sendable, Hashable {
    /// Of the source's file, from 1.
    package var line: Int
    /// From the writer, to translators.
    package var notes: [String]
    /// What stands for each placeholder in the source language, where it is known.
    package var facts: [Fact]
    /// The picture that the text belongs to, relative to the site folder.
    package var picture: String?
    /// What the glossary says of the source's words.
    package var terms: [Term]
    /// The most characters that the layout has room for.
    package var lengthLimit: Int?

    package init(
      line: Int, notes: [String] = [], facts: [Fact] = [], picture: String? = nil,
      terms: [Term] = [], lengthLimit: Int? = nil
    ) {
      self.line = line
      self.notes = notes
      self.facts = facts
      self.picture = picture
      self.terms = terms
      self.lengthLimit = lengthLimit
    }
  }

  package struct Fact: Sendable, Hashable {
    package var placeholder: String
    package var value: String

    package init(placeholder: String, value: String) {
      self.placeholder = placeholder
      self.value = value
    }
  }

  package struct Term: Sendable, Hashable {
    package var source: String
    /// In the target language; the source's own where the term is kept.
    package var target: String

    package init(source: String, target: String) {
      self.source = source
      self.target = target
    }
  }

  package init(
    place: String, name: String, source: MarkedText, target: MarkedText?, state: State,
    isMarkdown: Bool, context: Context, base: String
  ) {
    self.place = place
    self.name = name
    self.source = source
    self.target = target
    self.state = state
    self.isMarkdown = isMarkdown
    self.context = context
    self.base = base
  }
}
