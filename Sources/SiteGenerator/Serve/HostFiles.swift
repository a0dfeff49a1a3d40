/// Files at a site's root from which Netlify and Cloudflare Pages take their settings.
///
/// Source: Netlify's and Cloudflare's documentation of `_headers` and `_redirects`.
enum HostFiles {
  /// These hosts ask for changing files again without being told.
  static func headers(_ settings: ServerSettings) -> String {
    block("*", ServerHeaders.all, settings) + "\n"
      + block("assets/*", [ServerHeaders.hashed], settings)
  }

  private static func block(
    _ files: String, _ headers: [ServerHeaders.Header], _ settings: ServerSettings
  ) -> String {
    "\(settings.root)\(files)\n"
      + headers.map { "  \($0.name): \($0.value)\n" }.joined()
  }

  /// Cloudflare follows them where a file is too, Netlify shows the stub, which leads on as well.
  static func redirects(_ settings: ServerSettings) -> String {
    settings.redirects.map { redirect in
      "\(settings.root)\(redirect.from.url) \(settings.root)\(redirect.to.url) 301\n"
    }.joined()
  }
}
