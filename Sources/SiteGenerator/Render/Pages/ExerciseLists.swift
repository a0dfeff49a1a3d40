import Diagnostics
import HTML
import Localization

/// The exercises as a home page lists them: by category, and once more by position; and the programs.
struct ExerciseLists {
  let publication: Publication
  let locale: Int
  /// The address of the page that lists them.
  let address: Address

  var categories: [CategoryView] {
    publication.site.settings.categories.map { category in
      let exercises = publication.exercises[category.value] ?? []
      return CategoryView(
        id: category.value, url: "#category_" + PercentEncoding.encode(path: category.value),
        name: catalog.format(.category(category.value)) ?? category.value,
        count: count(exercises.count), exercises: exercises.compactMap(card))
    }
  }

  var positions: [PositionView] {
    publication.exercisesByPosition.map { position, exercises in
      PositionView(
        id: position, url: "#position_\(position)",
        name: catalog.format(.position(position)) ?? position,
        count: count(exercises.count),
        exercises: exercises.compactMap {
          publication.link(to: $0, in: locale, from: address)
        })
    }
  }

  /// Those that are published in any locale.
  var programs: [PlanCardView] {
    publication.programs.compactMap { index in
      guard let (target, found) = publication.nearest(index, to: locale),
        let file = publication.site.pages[index].files[found]
      else { return nil }
      let writer = publication.textWriter(for: index, in: found)
      return PlanCardView(
        title: writer.html(file.words.title.value), summary: writer.html(file.words.summary.value),
        url: target.link(from: address),
        count: count(publication.site.exercises(of: publication.site.pages[index]).count),
        foreign: publication.foreign(found, to: locale))
    }
  }

  /// From none to all exercises; empty where lists have pages of their own.
  var counts: [CountView] {
    guard publication.listed.lists.isEmpty else { return [] }
    let all = publication.exercises.values.reduce(0) { $0 + $1.count }
    return (0...all).map { CountView(text: count($0)) }
  }

  /// The ways to the pages of lists; empty where they have none.
  var groups: [ListGroupView] {
    let lists = Dictionary(grouping: publication.listed.lists, by: \.kind)
    return ExerciseList.Kind.allCases.compactMap { kind in
      lists[kind].map { lists in
        ListGroupView(
          id: kind.rawValue, title: catalog.format(kind.heading) ?? "",
          entries: lists.map { list in
            ListEntryView(
              url: Address.list(list, part: 1, publication.site.locales[locale]).link(
                from: address),
              name: list.shortName(in: catalog) ?? list.id,
              count: count(publication.listed.exercises(of: list).count))
          })
      }
    }
  }

  private var catalog: Catalog { publication.site.locales[locale].catalog }

  private func count(_ exercises: Int) -> String {
    catalog.format(CountedMessage.exerciseCount, count: exercises) ?? ""
  }

  /// nil where the exercise is published in no locale.
  func card(_ index: Int) -> ExerciseCardView? {
    guard let (target, found) = publication.nearest(index, to: locale),
      let file = publication.site.pages[index].files[found],
      let facts = publication.site.pages[index].facts.exercise
    else { return nil }
    let page = publication.site.pages[index]
    let writer = publication.textWriter(for: index, in: found)
    // The last picture shows the movement; those before it often show where it begins.
    let picture = page.facts.pictures.last.map { picture in
      PictureRenderer(publication: publication, locale: locale, address: address)
        .view(of: picture, on: page, file: file, isLazy: true, writer)
    }
    return ExerciseCardView(
      title: writer.html(file.words.title.value), summary: writer.html(file.words.summary.value),
      url: target.link(from: address),
      position: catalog.format(.position(facts.position.value)) ?? "",
      positionID: facts.position.value,
      dose: publication.text(of: facts.dose, in: locale).description, picture: picture,
      foreign: publication.foreign(found, to: locale))
  }
}
