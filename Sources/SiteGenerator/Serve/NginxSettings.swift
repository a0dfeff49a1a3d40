/// A site's settings for nginx, to include in a server block.
///
/// Source: nginx's documentation of ngx_http_core_module, ngx_http_headers_module and
/// ngx_http_rewrite_module.
struct NginxSettings {
  private let settings: ServerSettings
  private let folder: String

  init(_ settings: ServerSettings, folder: String) {
    self.settings = settings
    self.folder = folder
  }

  var text: String {
    let root = settings.decodedRoot
    var lines = [
      "# Made by “handout server nginx”; to be made anew when an alias or the site's address changes.",
      "location \(quoted(root)) {",
      "  alias \(quoted(folder + "/"));",
      "  index index.html;",
      "  absolute_redirect off;",
      "  error_page 404 \(quoted(root + "404.html"));",
    ]
    lines += headers(ServerHeaders.changing, isAlsoOfErrors: true).map { "  " + $0 }
    lines += ["", "  location \(quoted(root + "assets/")) {"]
    lines += headers(ServerHeaders.hashed, isAlsoOfErrors: false).map { "    " + $0 }
    // A type that nginx's own list lacks.
    lines += ["    location ~ \\.vtt$ {", "      types { text/vtt vtt; }", "    }"]
    lines.append("  }")
    if !settings.redirects.isEmpty { lines.append("") }
    lines += settings.redirects.map { redirect in
      let (old, now) = (root + redirect.from.folder, settings.root + redirect.to.url)
      return "  location = \(quoted(old)) { return 301 \(quoted(now)); }"
    }
    lines.append("}")
    if root != "/" {
      lines += [
        "location = \(quoted(String(root.dropLast()))) {",
        "  absolute_redirect off;",
        "  return 301 \(quoted(settings.root));",
        "}",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A block with headers of its own has none of the block around it.
  private func headers(_ cache: ServerHeaders.Header, isAlsoOfErrors: Bool) -> [String] {
    ServerHeaders.all.map { "add_header \($0.name) \(quoted($0.value)) always;" }
      + ["add_header \(cache.name) \(quoted(cache.value))\(isAlsoOfErrors ? " always" : "");"]
  }

  private func quoted(_ text: String) -> String {
    "\"\(ServerSettings.escaped(text, "\"\\"))\""
  }
}
