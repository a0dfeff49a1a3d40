import Diagnostics
import Foundation
import Interchange
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

/// Pages with all that Markdown and YAML have, of which one text at a time is another one.
@Suite("A text among others")
struct RichPageTests {
  static let page = """
    ---
    title: 'La casa: %{clinic.name}'
    slug: rica
    summary: >
      Una página
      con todo.
    images:
      1.png:
        alt: "Una \\"silla\\""
        caption: Aquí # nota
    ---
    Un párrafo con **fuerza *y énfasis* juntos**, `código`,
    [un enlace](../home/en.md "Título") y una imagen ![de *algo*](1.png "Título"):
    todo en tres líneas.

    1. Uno
       que sigue.
       - Dentro, \\* con estrella
       - Otra cosa\\
         en dos líneas
    2. Dos con [texto **fuerte**](<../safety/en.md>).

       Más de dos.

    > Una cita
    > que sigue.
    >
    > - En la cita

    Título de dos líneas
    --------------------

    ## Cierre ##

    Fin 2 < 3 &amp; <https://clinic.test/>.
    """

  static func site(_ newline: String) throws -> SiteCopy {
    let spanish = page.replacingOccurrences(of: "\n", with: newline)
    return try SoundSite.copy([
      .write(
        "content/pages/rich/en.md",
        page.replacingOccurrences(of: "slug: rica\n", with: "")
          .replacingOccurrences(of: "        caption", with: "        shows: it\n        caption")),
      .write("content/pages/rich/es.md", spanish),
      .bytes("content/pages/rich/1.png", SoundSite.png()),
    ])
  }

  @Test("changes its own lines alone, and reads as it was meant", arguments: ["\n", "\r\n"])
  func each(newline: String) throws {
    let site = try Self.site(newline)
    let reading = try SiteUnderExchange.read(
      site.path, locale: #require(LocaleID("es")), on: testDate(), workers: .init(count: 2))
    let document = try #require(reading.document(named: "pages/rich"))
    let old = try site.text("content/pages/rich/es.md")
    #expect(document.pairs.count == 15)
    for pair in document.pairs {
      let unit = pair.unit
      let lines = try #require(pair.target).range
      for text in Self.others(than: unit) {
        let file = try #require(try document.written([unit.place: text]).get().first)
        let new = String(decoding: file.new, as: UTF8.self)
        let difference = new.components(separatedBy: newline)
          .difference(from: old.components(separatedBy: newline))
        let removed = difference.removals.map { change in
          if case .remove(let offset, _, _) = change { offset + 1 } else { 0 }
        }
        #expect(!removed.isEmpty, "\(unit.place)")
        #expect(
          removed.allSatisfy { (lines.startLine...lines.endLine).contains($0) },
          "\(unit.place): \(new)")
        #expect(!new.replacingOccurrences(of: newline, with: "").contains("\n"), "\(unit.place)")
      }
    }
  }

  /// The text with its words changed, with its pieces in another order, and with signs that are marks.
  private static func others(than unit: TranslationUnit) -> [MarkedText] {
    let text = unit.target ?? unit.source
    var worded = text
    worded.pieces = text.pieces.map { piece in
      if case .text(let words) = piece {
        .text(words.replacingOccurrences(of: "o", with: "ö"))
      } else {
        piece
      }
    }
    let marks = MarkedText([.text("- # 1. * [x] `y` <b> & \\ : ")] + text.pieces)
    let behind = MarkedText(text.pieces + [.text(" #")])
    return [worded, marks, behind].filter { !UnitBase.areSame($0, text) }
  }
}
