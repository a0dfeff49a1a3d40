import Diagnostics
import Language
import Localization

extension RuleID {
  static let mixedAddress: RuleID = "mixed-address"
}

extension Rule {
  /// A page speaks to its reader in one way, and so does the site.
  static let mixedAddress = Rule(
    id: .mixedAddress, kind: .advice,
    explanation: """
      Finds pages that address the patient in two ways, such as tú and usted in Spanish, and pages
      that address him in another way than most pages of their language. The words of each way are
      listed in lexicon.yml; what is quoted does not count.

      A page that changes from “Acuéstese” to “Relájate” reads as if two people had written it, and to
      many older patients the familiar form is rude.

      Decide for one way on the whole site. The Spanish pages of this site say usted.
      """,
    scope: .page { mixedWithin($0) }, .translations { oddPages(among: $0) })

  private static func mixedWithin(_ page: PageUnderCheck) -> [Diagnostic] {
    guard let file = page.file else { return [] }
    let style = page.site.languages.style(of: page.localeIndex)
    var found: [StyleGrammar.FormOfAddress: [(segment: Segment, token: Int)]] = [:]
    for segment in page.segments {
      for (token, address) in segment.addresses(style, page.site.languages) {
        found[address, default: []].append((segment, token))
      }
    }
    guard let formal = found[.formal], let familiar = found[.familiar] else { return [] }
    let (fewer, more) =
      familiar.count <= formal.count ? (familiar, formal) : (formal, familiar)
    guard let odd = fewer.first, let usual = more.first else { return [] }
    func word(_ place: (segment: Segment, token: Int)) -> String {
      place.segment.prose.text(of: place.token..<place.token + 1)
    }
    var problem = page.diagnostic(
      .mixedAddress, .warning, in: file,
      at: odd.segment.range(of: odd.token..<odd.token + 1),
      "“\(word(odd))” speaks to the reader in another way than “\(word(usual))”.",
      help: "Address the reader in one way throughout the page.")
    problem.location.path = odd.segment.path(onPageAt: file.path)
    problem.target = odd.segment.text
    problem.related = [
      Diagnostic.Related(
        location: SourceLocation(
          path: usual.segment.path(onPageAt: file.path),
          range: usual.segment.range(of: usual.token..<usual.token + 1)),
        message: "Here it is “\(word(usual))”.")
    ]
    return [problem]
  }

  /// Pages that throughout speak in another way than most pages of their locale.
  private static func oddPages(among segments: [TranslatedSegment]) -> [Diagnostic] {
    Dictionary(grouping: segments, by: \.localeIndex).values.flatMap { segments in
      let pages = Dictionary(grouping: segments.compactMap(\.address), by: \.location.path)
      // A page that speaks in both ways is reported by itself.
      let decided = pages.values.compactMap { places -> TranslatedSegment.AddressPlace? in
        guard let first = places.first, !first.isMixed,
          places.allSatisfy({ $0.address == first.address && !$0.isMixed })
        else { return nil }
        return first
      }.sorted { $0.location.path < $1.location.path }
      let familiar = decided.filter { $0.address == .familiar }
      let formal = decided.filter { $0.address == .formal }
      let (fewer, more) = familiar.count < formal.count ? (familiar, formal) : (formal, familiar)
      guard fewer.count < more.count, let usual = more.first else { return [Diagnostic]() }
      return fewer.map { odd in
        var problem = Diagnostic(
          .mixedAddress, .warning, locale: segments.first?.locale, at: odd.location,
          "“\(odd.word)” speaks to the reader in another way than most pages, which say "
            + "“\(usual.word)”.",
          help: "Address the reader in one way on all pages.")
        problem.related = [
          Diagnostic.Related(location: usual.location, message: "Here it is “\(usual.word)”.")
        ]
        return problem
      }
    }
  }
}

extension Segment {
  /// The words that show how the segment speaks to its reader.
  func addresses(
    _ style: StyleGrammar, _ languages: LanguageKnowledge
  ) -> [(token: Int, address: StyleGrammar.FormOfAddress)] {
    style.addresses(
      in: prose, isInstruction: place.role == .step, abbreviations: languages.abbreviations)
  }
}
