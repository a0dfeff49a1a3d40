import Diagnostics

/// What `home.html` shows.
struct HomeView: TemplateView {
  var root: String
  var page: PageFrame
  var body: [UInt8]
  var programs: [PlanCardView]
  var categories: [CategoryView]
  /// Those that an exercise has, in the order of the page of all exercises.
  var positions: [PositionView]
  /// Numbers of exercises in words, from none to all, for the script of the filters.
  var counts: [CountView]
  /// The ways to the lists, where the site has so many exercises that lists have pages of their own.
  var lists: [ListGroupView]
  var links: ClinicLinksView
  var safety: PreparedRecord<SafetyView>?

  /// Up to so many exercises a reader looks through without a filter.
  private static let fewExercises = 14

  /// Whether the list is so short that it needs no filter.
  var hasFewExercises: Bool {
    categories.lazy.map(\.exercises.count).reduce(0, +) <= Self.fewExercises
  }

  static let fields: [Field<HomeView>] = [
    .url("root", \.root),
    .record("page", \.page),
    .html("body", \.body),
    .flag("hasPrograms") { !$0.programs.isEmpty },
    .list("programs", \.programs),
    .list("categories", \.categories),
    .list("positions", \.positions),
    .list("counts", \.counts),
    .flag("hasLists") { !$0.lists.isEmpty },
    .list("lists", \.lists),
    .flag("hasFewExercises", \.hasFewExercises),
    .record("links", \.links),
    .optionalRecord("safety", \.safety),
  ]
}

struct CategoryView: TemplateView {
  var id: String
  /// Leads to the element with the id `category_` and this id.
  var url: String
  var name: String
  /// How many exercises there are, in words.
  var count: String
  var exercises: [ExerciseCardView]

  static let fields: [Field<CategoryView>] = [
    .text("id", \.id),
    .url("url", \.url),
    .text("name", \.name),
    .text("count", \.count),
    .list("exercises", \.exercises),
  ]
}

/// The exercises in one position.
struct PositionView: TemplateView {
  var id: String
  /// Leads to the element with the id `position_` and this id.
  var url: String
  var name: String
  /// How many exercises there are, in words.
  var count: String
  var exercises: [NavigationLink]

  static let fields: [Field<PositionView>] = [
    .text("id", \.id),
    .url("url", \.url),
    .text("name", \.name),
    .text("count", \.count),
    .list("exercises", \.exercises),
  ]
}

/// A number of exercises.
struct CountView: TemplateView {
  /// In words.
  var text: String

  static let fields: [Field<CountView>] = [.text("text", \.text)]
}

/// The lists of one kind: regions, categories or positions.
struct ListGroupView: TemplateView {
  var id: String
  var title: String
  var entries: [ListEntryView]

  static let fields: [Field<ListGroupView>] = [
    .text("id", \.id),
    .text("title", \.title),
    .list("entries", \.entries),
  ]
}

/// The way to the first part of a list.
struct ListEntryView: TemplateView {
  var url: String
  var name: String
  /// How many exercises there are, in words.
  var count: String

  static let fields: [Field<ListEntryView>] = [
    .url("url", \.url),
    .text("name", \.name),
    .text("count", \.count),
  ]
}

/// An exercise in a list.
struct ExerciseCardView: TemplateView {
  var title: [UInt8]
  var summary: [UInt8]
  var url: String
  var position: String
  var positionID: String
  /// The whole dose in sentences.
  var dose: String
  var picture: PictureView?
  /// Set where the reader's locale lacks the page: title and summary are in this language.
  var foreign: ForeignLanguage?

  static let fields: [Field<ExerciseCardView>] = [
    .html("title", \.title),
    .html("summary", \.summary),
    .url("url", \.url),
    .text("position", \.position),
    .text("positionID", \.positionID),
    .text("dose", \.dose),
    .optionalRecord("picture", \.picture),
    .optionalRecord("foreign", \.foreign),
  ]
}

/// The clinic's own services, each only where clinic.yml knows its address.
struct ClinicLinksView: TemplateView {
  var website: String?
  var assessment: String?
  var appointments: String?
  var portal: String?

  static let fields: [Field<ClinicLinksView>] = [
    .optionalURL("website", \.website),
    .optionalURL("assessment", \.assessment),
    .optionalURL("appointments", \.appointments),
    .optionalURL("portal", \.portal),
  ]

  init(_ clinic: Clinic) {
    website = clinic.links[.website]?.value
    assessment = clinic.links[.assessment]?.value
    appointments = clinic.links[.appointments]?.value
    portal = clinic.links[.portal]?.value
  }
}
