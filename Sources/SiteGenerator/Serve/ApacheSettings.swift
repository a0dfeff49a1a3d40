/// A site's settings for Apache, to include in a virtual host or the server's configuration.
///
/// Source: Apache HTTP Server 2.4's documentation of core, mod_alias, mod_dir and mod_headers.
struct ApacheSettings {
  private let settings: ServerSettings
  private let folder: String

  init(_ settings: ServerSettings, folder: String) {
    self.settings = settings
    self.folder = folder
  }

  var text: String {
    let root = settings.decodedRoot
    // Without its last slash the address of a folder is the folder's too; the root has no other.
    let (address, end) = root == "/" ? ("/", "/") : (String(root.dropLast()), "")
    var lines = [
      "# Made by “handout server apache”; to be made anew when an alias or the site's address changes.",
      "# Needs the modules alias, dir and headers (a2enmod headers).",
    ]
    lines += settings.redirects.map { redirect in
      "RedirectMatch 301 \(quoted("^\(pattern(root + redirect.from.folder))$")) "
        + quoted(ServerSettings.escaped(root + redirect.to.folder, "$\\"))
    }
    lines += [
      "Alias \(quoted(address)) \(quoted(folder + end))",
      "<Directory \(quoted(folder))>",
      "  Require all granted",
      "  Options None",
      "  AllowOverride None",
      "  DirectoryIndex index.html",
      "  ErrorDocument 404 \(quoted(settings.root + "404.html"))",
    ]
    lines += (ServerHeaders.all + [ServerHeaders.changing]).map { "  \(header($0))" }
    lines += [
      "</Directory>",
      "<Directory \(quoted(folder + "/assets"))>",
      "  \(header(ServerHeaders.hashed)) \"expr=%{REQUEST_STATUS} < 400\"",
      "</Directory>",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func header(_ header: ServerHeaders.Header) -> String {
    "Header always set \(header.name) \(quoted(header.value))"
  }

  /// A regular expression that only the text itself fits. What it leads to is encoded by Apache.
  private func pattern(_ text: String) -> String {
    ServerSettings.escaped(text, ".^$*+?()[]{}|\\")
  }

  private func quoted(_ text: String) -> String {
    "\"\(ServerSettings.escaped(text, "\""))\""
  }
}
