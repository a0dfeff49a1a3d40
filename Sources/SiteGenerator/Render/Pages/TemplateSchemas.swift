import Templates

/// What each template of a site may name: the fields of its view.
enum TemplateSchemas {
  static let all: [TemplateName: Schema] = Dictionary(
    uniqueKeysWithValues: TemplateName.allCases.map { ($0, schema(of: $0)) })

  private static func schema(of name: TemplateName) -> Schema {
    switch name {
    case .exercise: ExerciseView.schema
    case .home: HomeView.schema
    case .clinic: ClinicView.schema
    case .page: StandardView.schema
    case .list: ListView.schema
    case .program: ProgramView.schema
    case .search: SearchView.schema
    case .selection: SelectionView.schema
    case .sheet: SheetView.schema
    case .plan: PlanView.schema
    case .sideBySide: SideBySideView.schema
    case .side: SideView.schema
    case .redirect: RedirectView.schema
    case .chooser: ChooserView.schema
    case .notFound: NotFoundView.schema
    }
  }
}
