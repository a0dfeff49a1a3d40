/// What a colour is for. Style sheets name it as `var(--warning-panel)`, look.yml as `warningPanel`.
enum ColorRole: String, Sendable, Hashable, CaseIterable {
  /// What pages are written on.
  case paper
  /// Text.
  case ink
  /// Text of less weight.
  case quiet
  /// Lines that only divide.
  case line
  /// Frames and marks that tell something.
  case edge
  /// What stands out from the paper, such as the dose.
  case panel
  /// The header.
  case band
  case onBand
  /// Links and buttons.
  case accent
  /// Text on a button.
  case onAccent
  /// When to stop.
  case warning
  case warningPanel
  /// When to call the same day.
  case today
  case todayPanel
  /// When to call for an ambulance.
  case emergency
  case onEmergency

  /// Its name in style sheets.
  var property: String {
    rawValue.reduce(into: "--") { name, letter in
      if letter.isUppercase { name.append("-") }
      name += letter.lowercased()
    }
  }

  /// Whether others stand on it; else it is what stands on others.
  var isBackground: Bool {
    switch self {
    case .paper, .panel, .band, .warningPanel, .todayPanel: true
    case .ink, .quiet, .line, .edge, .onBand, .accent, .onAccent, .warning, .today, .emergency,
      .onEmergency:
      false
    }
  }
}

/// Two roles of which the style sheets put one on the other.
struct ColorPair: Sendable, Hashable {
  enum Kind: Sendable, CaseIterable {
    /// To be read.
    case text
    /// A sign, a frame, the mark of what has the focus.
    case mark

    /// The least contrast. Sources: WCAG 2.2, 1.4.6 (text, level AAA) and 1.4.11 (marks).
    var leastContrast: Double {
      switch self {
      case .text: 7
      case .mark: 3
      }
    }
  }

  var foreground: ColorRole
  var background: ColorRole
  var kind: Kind

  init(_ foreground: ColorRole, on background: ColorRole, _ kind: Kind = .text) {
    (self.foreground, self.background, self.kind) = (foreground, background, kind)
  }

  static let all = [
    ColorPair(.ink, on: .paper), ColorPair(.ink, on: .panel),
    ColorPair(.ink, on: .warningPanel), ColorPair(.ink, on: .todayPanel),
    ColorPair(.quiet, on: .paper), ColorPair(.quiet, on: .panel),
    ColorPair(.accent, on: .paper), ColorPair(.accent, on: .panel),
    ColorPair(.warning, on: .paper), ColorPair(.warning, on: .warningPanel),
    ColorPair(.today, on: .todayPanel), ColorPair(.today, on: .paper, .mark),
    ColorPair(.accent, on: .warningPanel), ColorPair(.accent, on: .todayPanel),
    ColorPair(.onEmergency, on: .emergency), ColorPair(.onBand, on: .band),
    ColorPair(.onAccent, on: .accent),
    ColorPair(.edge, on: .paper, .mark), ColorPair(.edge, on: .panel, .mark),
  ]

  /// The role that a role stands on, or that stands on it.
  func partner(of role: ColorRole) -> ColorRole? {
    switch role {
    case foreground: background
    case background: foreground
    default: nil
    }
  }
}
