import Diagnostics
import Language
import Localization

extension Rule {
  /// A page speaks to its reader in one way.
  static let mixedAddress = Rule(
    id: "mixed-address", kind: .advice,
    explanation: """
      Finds pages that address the patient in two ways, such as tú and usted in Spanish. The words of
      each way are listed in lexicon.yml; what is quoted does not count.

      A page that changes from “Acuéstese” to “Relájate” reads as if two people had written it, and to
      many older patients the familiar form is rude.

      Decide for one way on the whole site. The Spanish pages of this site say usted.
      """,
    scope: .page { page in
      guard let file = page.file else { return [] }
      let languages = page.site.languages
      let style = languages.style(of: page.localeIndex)
      var found: [StyleGrammar.Address: [(segment: Segment, token: Int)]] = [:]
      for segment in page.segments {
        let addresses = style.addresses(
          in: segment.prose, abbreviations: languages.abbreviations)
        for (token, address) in addresses { found[address, default: []].append((segment, token)) }
      }
      guard let formal = found[.formal], let familiar = found[.familiar] else { return [] }
      let (fewer, more) =
        familiar.count <= formal.count ? (familiar, formal) : (formal, familiar)
      guard let odd = fewer.first, let usual = more.first else { return [] }
      func word(_ place: (segment: Segment, token: Int)) -> String {
        place.segment.prose.text(of: place.token..<place.token + 1)
      }
      var problem = page.diagnostic(
        "mixed-address", .warning, in: file,
        at: odd.segment.range(of: odd.token..<odd.token + 1),
        "“\(word(odd))” speaks to the reader in another way than “\(word(usual))”.",
        help: "Address the reader in one way throughout the page.")
      problem.target = odd.segment.text
      problem.related = [
        Diagnostic.Related(
          location: SourceLocation(
            path: file.path, range: usual.segment.range(of: usual.token..<usual.token + 1)),
          message: "Here it is “\(word(usual))”.")
      ]
      return [problem]
    })
}
