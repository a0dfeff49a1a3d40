package import Diagnostics
package import Interchange

/// What became of returned translations.
package struct ImportReport: Sendable {
  /// A file of the site that has other texts now, or would have.
  package struct Change: Sendable, Hashable {
    /// Relative to the site folder.
    package var path: String
    /// How many texts.
    package var texts: Int
    package var difference: LineDifference
  }

  /// A text that was not taken over, and why.
  package struct SetAside: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
      /// The site has no such page or text.
      case unknown
      /// The source was another when the text was given out.
      case sourceChanged(then: String)
      /// The translation is another than it was when the text was given out.
      case translationChanged
      /// The file does not say what the translation was when it was given out.
      case unknownBase
      /// Codes stand for nothing, or do not lie within each other.
      case brokenCodes
      case otherCodes(missing: [MarkedText.Code], added: [MarkedText.Code])
      /// Two of the files, or two places of one, translate it in different ways.
      case twice
      /// The checks find errors in it.
      case faulty([Diagnostic])
      /// Another text of the page is set aside, and the page is to be taken over as a whole.
      case waiting
      /// The page cannot be written with it.
      case unwritable(String)
    }

    /// `exercises/clamshell`, or `strings`.
    package var document: String
    package var place: String
    package var reason: Reason
    /// The file that came back, and the line in it.
    package var path: String
    package var line: Int
    /// As they are in the site; nil where there is none.
    package var source: String?
    package var standing: String?
    package var returned: String
  }

  package var changes: [Change] = []
  package var setAside: [SetAside] = []
  /// Texts whose translation was what it is already.
  package var unchanged = 0
  /// Texts without a translation in the file.
  package var empty = 0
  /// Warnings that the site did not have before.
  package var warnings: [Diagnostic] = []

  /// Adds what became of the texts of a document.
  mutating func add(_ other: ImportReport) {
    setAside += other.setAside
    unchanged += other.unchanged
    empty += other.empty
  }
}

extension ImportReport.SetAside.Reason {
  /// One sentence.
  package var message: String {
    switch self {
    case .unknown: "The site has no such text."
    case .sourceChanged: "The source has changed since the file was made."
    case .translationChanged: "The translation has changed since the file was made."
    case .unknownBase:
      "The file no longer says what the translation was when it was made, so that a change in between "
        + "could be lost."
    case .brokenCodes: "Its codes do not lie within each other, or stand for nothing."
    case .otherCodes(let missing, let added):
      [("lacks", missing), ("has added", added)].filter { !$0.1.isEmpty }.map { verb, codes in
        "The translation \(verb) \(codes.map(\.name).joined(separator: ", "))."
      }.joined(separator: " ")
    case .twice: "It is translated twice, in different ways."
    case .faulty: "The checks find errors in it."
    case .waiting: "Another text of the page is set aside, and it is to be taken over as a whole."
    case .unwritable(let reason): reason
    }
  }

  /// What to do about it.
  package var help: String {
    switch self {
    case .unknown: "Export the page again, if it has another name now."
    case .sourceChanged: "Export the text again: its translation has to say something else now."
    case .translationChanged: "Put the two together, or import with --overwrite."
    case .unknownBase: "Compare the two, and import with --overwrite."
    case .brokenCodes, .otherCodes:
      "The translation needs the codes of the source, each where it belongs."
    case .twice: "Keep one of the two."
    case .faulty: "Mend the translation and import it again."
    case .waiting: "Mend the other text and import the file again."
    case .unwritable: "Write this text by hand."
    }
  }
}
