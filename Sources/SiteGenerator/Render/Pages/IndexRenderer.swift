import Diagnostics
import HTML
import Localization

/// Renders `index.json`: the published exercises and programs as data, for other systems.
package struct IndexRenderer {
  /// The number of the format: raised when what stands in the file means something else, or is gone.
  /// New members raise nothing.
  package static let format = 1

  private let publication: Publication

  init(publication: Publication) {
    self.publication = publication
  }

  private var site: Site { publication.site }

  /// Each locale and each exercise on a line of its own.
  func render(into buffer: inout ByteBuffer) {
    var json = JSONWriter(buffer, isIndented: true)
    json.object { json in
      json.member("format", Self.format)
      json.name("locales")
      json.array { json in
        for locale in site.locales.indices {
          json.onOneLine { json in json.object { writeLocale(locale, into: &$0) } }
        }
      }
      json.name("exercises")
      json.array { json in
        for index in publication.exercisesInOrder {
          writeExercise(index, into: &json)
        }
      }
      json.name("programs")
      json.array { json in
        for index in publication.programs { writeProgram(index, into: &json) }
      }
    }
    buffer = json.finish()
    buffer.append("\n")
  }

  private func writeLocale(_ locale: Int, into json: inout JSONWriter) {
    let settings = site.locales[locale].catalog.settings
    json.member("id", site.locales[locale].id.description)
    json.member("name", settings.name)
    json.member("direction", settings.direction.rawValue)
    if let home = publication.home.flatMap({ publication.address(of: $0, in: locale) }) {
      json.member("home", url(home))
    }
  }

  /// Nothing where no locale publishes it.
  private func writeExercise(_ index: Int, into json: inout JSONWriter) {
    let page = site.pages[index]
    guard let exercise = page.facts.exercise, isPublished(index) else { return }
    json.onOneLine { json in
      json.object { json in
        json.member("id", page.folder.id)
        json.member("category", exercise.category.value)
        json.member("position", exercise.position.value)
        write("regions", exercise.regions.map(\.value), into: &json)
        json.name("level")
        if let level = exercise.level?.value { json.value(level) } else { json.null() }
        write("equipment", exercise.equipment.map(\.value), into: &json)
        write("cautions", exercise.cautions.map(\.value), into: &json)
        json.name("dose")
        json.object { write(exercise.dose, into: &$0) }
        writeVersion(of: index, into: &json)
      }
    }
  }

  /// Its exercises with the doses that hold in it. Nothing where no locale publishes it.
  private func writeProgram(_ index: Int, into json: inout JSONWriter) {
    let page = site.pages[index]
    guard isPublished(index) else { return }
    json.onOneLine { json in
      json.object { json in
        json.member("id", page.folder.id)
        json.name("exercises")
        json.array { json in
          for exercise in site.exercises(of: page) {
            json.object { json in
              json.member("id", exercise.entry.id.value)
              json.name("phase")
              if let phase = exercise.entry.phase?.value { json.value(phase) } else { json.null() }
              json.name("dose")
              json.object { write(exercise.facts.dose, into: &$0) }
            }
          }
        }
        writeVersion(of: index, into: &json)
      }
    }
  }

  private func isPublished(_ index: Int) -> Bool {
    site.locales.indices.contains { publication.address(of: index, in: $0) != nil }
  }

  /// What it is now, and where it can be read.
  private func writeVersion(of index: Int, into json: inout JSONWriter) {
    json.member("digest", site.pages[index].clinicalDigest)
    writeReview(of: site.pages[index], into: &json)
    json.name("locales")
    json.object { json in
      for locale in site.locales.indices {
        guard let address = publication.address(of: index, in: locale) else { continue }
        json.key(site.locales[locale].id.description)
        json.object { write(index, in: locale, at: address, into: &$0) }
      }
    }
  }

  private func write(_ name: StaticString, _ ids: [String], into json: inout JSONWriter) {
    json.name(name)
    json.array { json in
      for id in ids { json.value(id) }
    }
  }

  /// Its fields as front matter names them.
  private func write(_ dose: Dose, into json: inout JSONWriter) {
    for field in dose.fields {
      guard let value = dose[field] else { continue }
      json.key(field.declaration.name)
      switch value {
      case .amount(let amount):
        let unit = field.declaration.notation.secondsInUnit ?? 1
        json.object { json in
          json.member("min", amount.lowerBound * unit)
          json.member("max", amount.upperBound * unit)
        }
      case .side(let side): json.value(side.rawValue)
      case .yes: json.value(true)
      }
    }
  }

  /// A review of what the exercise said before is none.
  private func writeReview(of page: Page, into json: inout JSONWriter) {
    json.name("review")
    guard let review = page.facts.review, review.fits(page) else { return json.null() }
    json.object { json in
      json.member("by", review.by)
      json.member("on", review.on.description)
    }
  }

  private func write(
    _ index: Int, in locale: Int, at address: Address, into json: inout JSONWriter
  ) {
    json.member("url", url(address))
    guard let words = site.pages[index].files[locale]?.words else { return }
    let writer = publication.textWriter(for: index, in: locale)
    json.member("title", writer.plain(words.title.value))
    json.member("summary", writer.plain(words.summary.value))
  }

  private func url(_ address: Address) -> String {
    site.settings.baseURL + address.url
  }
}
