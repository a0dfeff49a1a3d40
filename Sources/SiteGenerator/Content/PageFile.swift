import Diagnostics
import Language
import Localization
import Markdown

/// One locale's file of a page, as its writer wrote it. A class for the reason that `Site` gives.
final class PageFile: Sendable {
  let path: String
  let locale: LocaleID
  let words: PageWords
  /// Set on the source locale's file alone.
  let facts: PageFacts?
  let body: Document
  /// The ids of its headings, in order.
  let headingIDs: [String]
  /// The digest of the front matter as it is written.
  let frontMatterDigest: UInt64

  init(
    path: String, locale: LocaleID, words: PageWords, facts: PageFacts? = nil, body: Document,
    frontMatterDigest: UInt64
  ) {
    self.path = path
    self.locale = locale
    self.words = words
    self.facts = facts
    self.body = body
    headingIDs = HeadingIDs.ids(of: body)
    self.frontMatterDigest = frontMatterDigest
  }
}

extension PageFile {
  /// The digest of what other pages may show of this one or lead to, and what rules over them look at:
  /// its front matter and its headings. Where it stays the same, only this page can be another one.
  var face: UInt64 {
    var digest = FNV1a.offsetBasis
    FNV1a.mix(String(frontMatterDigest), into: &digest)
    for heading in headingIDs { FNV1a.mix(heading, into: &digest) }
    return digest
  }
}

/// What a page says in one locale.
struct PageWords: Sendable {
  var title: Located<String>
  var summary: Located<String>
  /// The page's part of the address, where it is not the page's id.
  var slug: Located<String>?
  var pictures: [PictureWords]
  var videos: [VideoWords] = []
  /// What a program says of its exercises.
  var notes: [NoteWords] = []
  /// Addresses that the page had before, from the site's root.
  var aliases: [Located<Address>]
  /// What patients call an exercise, for the search; shown nowhere.
  var otherNames: [String] = []
  /// From the writer to translators; shown nowhere.
  var translatorNotes: [String] = []
}

extension PageWords {
  /// The texts that readers see, in the order of the contract.
  var texts: [Located<String>] {
    [title, summary] + pictures.flatMap { [$0.alt, $0.caption].compactMap(\.self) }
      + videos.compactMap(\.alt) + notes.map(\.text)
  }
}

struct PictureWords: Sendable {
  var name: Located<String>
  var alt: Located<String>?
  var caption: Located<String>?
}

struct VideoWords: Sendable {
  var name: Located<String>
  var alt: Located<String>?
}

/// What a program says of one of its exercises.
struct NoteWords: Sendable {
  /// The name of the exercise's folder.
  var exercise: Located<String>
  var text: Located<String>
}

extension PageFile {
  /// What a program says of one of its exercises; nil where it says nothing.
  func note(on exercise: String) -> Located<String>? {
    words.notes.first { $0.exercise.value == exercise }?.text
  }

  /// What the page says of a video; nil where it says nothing.
  func words(ofVideo video: String) -> VideoWords? {
    words.videos.first { $0.name.value == video }
  }

  /// What the page says of a picture; nil where it says nothing.
  func words(of picture: String) -> PictureWords? {
    words.pictures.first { $0.name.value == picture }
  }
}

extension Document {
  /// The steps of an exercise: its first ordered list.
  var steps: Node? { blocks.first { $0.kind == .orderedList } }
}

/// What is true of a page in every language.
struct PageFacts: Sendable {
  /// Previewed and checked, but not built.
  var isDraft: Bool
  /// The only locales that the page is meant for; nil for all.
  var locales: [Located<LocaleID>]?
  /// Where the page stands among its like; without it, behind those that have one.
  var order: Int?
  var pictures: [PictureFacts]
  var videos: [VideoFacts] = []
  /// What each section above the first thematic break is for; on the safety page alone.
  var levels: [Located<SafetyLevel>] = []
  /// Of exercises, programs and the safety page.
  var review: ClinicalReview?
  /// Set on exercises alone.
  var exercise: ExerciseFacts?
  /// Set on programs alone.
  var program: ProgramFacts?
}
