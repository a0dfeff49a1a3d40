/// The templates that a site must have.
enum TemplateName: String, CaseIterable, Sendable {
  case exercise
  case home
  case clinic
  case page
  case list
  case program
  case search
  case selection
  case sheet
  case plan
  case sideBySide = "side-by-side"
  case side
  case redirect
  case chooser
  case notFound = "404"

  /// The template of a page.
  init(_ type: PageType) {
    switch type {
    case .exercise: self = .exercise
    case .program: self = .plan
    case .home: self = .home
    case .clinic: self = .clinic
    case .safety, .standard: self = .page
    }
  }
}
