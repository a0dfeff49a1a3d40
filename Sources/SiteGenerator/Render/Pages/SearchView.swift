/// What `search.html` shows: the search, and a part of the exercises from A to Z.
struct SearchView: TemplateView {
  var root: String
  var page: PageFrame
  var search: SearchBoxView
  var letters: [LetterView]
  /// The ways to all parts; empty where there is one.
  var parts: [AlphabetPartView]
  var safety: PreparedRecord<SafetyView>?

  static let fields: [Field<SearchView>] = [
    .url("root", \.root),
    .record("page", \.page),
    .record("search", \.search),
    .list("letters", \.letters),
    .flag("hasParts") { !$0.parts.isEmpty },
    .list("parts", \.parts),
    .optionalRecord("safety", \.safety),
  ]
}

/// What `parts/search.html` shows, on whichever page of a locale it stands.
struct SearchBoxView: TemplateView {
  /// The file that the script begins with.
  var indexURL: String
  /// The filters, each empty where it has nothing to choose.
  var options: [SearchFilter: [SearchOptionView]]

  static let fields: [Field<SearchBoxView>] =
    [
      .url("indexURL", \.indexURL),
      // What messages are given in place of what only the script knows.
      .text("number") { _ in "{number}" },
    ]
    + SearchFilter.allCases.flatMap { filter -> [Field<SearchBoxView>] in
      [
        .flag("has\(filter.name)") { !($0.options[filter] ?? []).isEmpty },
        .list(filter.rawValue) { $0.options[filter] ?? [] },
      ]
    }
}

extension SearchFilter {
  fileprivate var name: String {
    switch self {
    case .regions: "Regions"
    case .category: "Categories"
    case .position: "Positions"
    case .level: "Levels"
    case .equipment: "Equipment"
    }
  }
}

/// What a reader can choose of a filter.
struct SearchOptionView: TemplateView {
  var id: String
  var name: String
  /// How many exercises it has.
  var count: String

  static let fields: [Field<SearchOptionView>] = [
    .text("id", \.id),
    .text("name", \.name),
    .text("count", \.count),
  ]
}

/// The exercises whose titles begin with a letter.
struct LetterView: TemplateView {
  var letter: String
  var exercises: [NavigationLink]

  static let fields: [Field<LetterView>] = [
    .text("letter", \.letter),
    .list("exercises", \.exercises),
  ]
}

/// The way to a part of the list from A to Z.
struct AlphabetPartView: TemplateView {
  /// From which to which letter it goes.
  var name: String
  var url: String
  var isCurrent: Bool

  static let fields: [Field<AlphabetPartView>] = [
    .text("name", \.name),
    .url("url", \.url),
    .flag("isCurrent", \.isCurrent),
  ]
}
