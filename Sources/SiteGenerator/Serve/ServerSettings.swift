import HTML

/// What a web server has to be told of a site: where the site lies at the server, the headers of its
/// files, and which old addresses lead where.
package struct ServerSettings: Sendable {
  /// Who reads the settings.
  package enum Format: String, Sendable, CaseIterable {
    /// To include in a server block of nginx.
    case nginx
    /// To include in a virtual host of Apache, 2.4 or later.
    case apache
    /// The file `_headers` of Netlify and Cloudflare Pages.
    case headers
    /// The file `_redirects` of Netlify and Cloudflare Pages.
    case redirects
  }

  /// An old address of a page and its address now.
  struct Redirect: Sendable {
    var from: Address
    var to: Address
  }

  /// The path of the site's root with a slash at each end, as it stands in an address.
  let root: String
  /// The same as a server compares it, nothing encoded.
  let decodedRoot: String
  let redirects: [Redirect]

  package init(_ plan: RenderPlan) {
    decodedRoot = plan.publication.site.settings.rootPath
    root = PercentEncoding.encode(path: decodedRoot)
    redirects = Self.redirects(plan)
  }

  /// `folder` is where the server has the site's files, without a slash at its end.
  package func text(_ format: Format, folder: String) -> String {
    switch format {
    case .nginx: NginxSettings(self, folder: folder).text
    case .apache: ApacheSettings(self, folder: folder).text
    case .headers: HostFiles.headers(self)
    case .redirects: HostFiles.redirects(self)
    }
  }

  /// A text with a backslash before each of some signs, whatever accents stand on them.
  static func escaped(_ text: String, _ signs: String) -> String {
    let signs = signs.unicodeScalars
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { signs.contains($0) ? ["\\", $0] : [$0] }))
  }

  /// Of each alias whose page is published in its language: where it is not, the stub at the old
  /// address has to say so first.
  private static func redirects(_ plan: RenderPlan) -> [Redirect] {
    plan.outputs.compactMap { output in
      guard case .redirect(let shown, from: let old) = output.source,
        let now = plan.publication.address(of: shown.page, in: shown.locale), now != old
      else { return nil }
      return Redirect(from: old, to: now)
    }.sorted { $0.from.folder < $1.from.folder }
  }
}
