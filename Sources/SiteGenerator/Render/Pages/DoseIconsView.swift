/// Which icons the doses of a page need; a page holds no others.
struct DoseIconsView: TemplateView {
  /// The kinds of the doses' parts.
  let kinds: Set<String>

  static let fields: [Field<DoseIconsView>] =
    DoseField.allCases.compactMap(\.declaration.part).map { kind in
      .flag(kind) { $0.kinds.contains(kind) }
    }

  /// Those of whatever dose there may be.
  static let all = DoseIconsView(kinds: Set(DoseField.allCases.compactMap(\.declaration.part)))

  private init(kinds: Set<String>) {
    self.kinds = kinds
  }

  init(_ doses: some Sequence<Dose>) {
    kinds = Set(doses.flatMap { $0.fields.compactMap(\.declaration.part) })
  }
}
