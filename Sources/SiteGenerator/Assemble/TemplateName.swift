import Templates

/// The templates that a site must have.
enum TemplateName: String, CaseIterable, Sendable {
  case exercise
  case home
  case clinic
  case page
  case program
  case redirect
  case chooser
  case notFound = "404"

  /// What the template may name.
  var schema: Schema {
    switch self {
    case .exercise: ExerciseView.schema
    case .home: HomeView.schema
    case .clinic: ClinicView.schema
    case .page: StandardView.schema
    case .program: ProgramView.schema
    case .redirect: RedirectView.schema
    case .chooser: ChooserView.schema
    case .notFound: NotFoundView.schema
    }
  }

  /// The template of a page.
  init(_ type: PageType) {
    switch type {
    case .exercise: self = .exercise
    case .home: self = .home
    case .clinic: self = .clinic
    case .safety, .standard: self = .page
    }
  }
}
