import Testing

@testable import SiteGenerator

@Suite("What web servers are told")
struct ServerSettingsTests {
  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

  private func text(_ format: ServerSettings.Format, _ changes: [Change]) throws -> String {
    let site = try SoundSite.copy(changes)
    return try withExtendedLifetime(site) {
      let plan = try #require(try prepare($0.path).plan)
      return ServerSettings(plan).text(format, folder: "/srv/\"site\"")
    }
  }

  private static let changes: [Change] = [
    .replace(
      File.site, "clinic.test/exercises", "clinic.test/a%20b"),
    .replace(
      File.bridgeInSpanish, "slug: puente",
      "slug: puente\naliases: ['/es/el \"viejo\" (1)/', /es/a+b/c/]"),
  ]

  @Test("nginx compares addresses decoded, and a block with headers of its own has all of them")
  func nginx() throws {
    let shared = """
      add_header Content-Security-Policy "\(Self.policy)" always;
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "no-referrer" always;
      """.split(separator: "\n")
    let redirects = [
      (#"en/exercises/hip-lift/"#, "en/exercises/bridge/"),
      (#"es/a+b/c/"#, "es/ejercicios/puente/"),
      (#"es/el \"viejo\" (1)/"#, "es/ejercicios/puente/"),
    ].map { old, now in
      "location = \"/a b/\(old)\" { return 301 \"/a%20b/\(now)\"; }"
    }
    #expect(
      try text(.nginx, Self.changes) == """
        # Made by “handout server nginx”; to be made anew when an alias or the site's address changes.
        location "/a b/" {
          alias "/srv/\\"site\\"/";
          index index.html;
          absolute_redirect off;
          error_page 404 "/a b/404.html";
        \(shared.map { "  \($0)" }.joined(separator: "\n"))
          add_header Cache-Control "no-cache" always;

          location "/a b/assets/" {
        \(shared.map { "    \($0)" }.joined(separator: "\n"))
            add_header Cache-Control "public, max-age=31536000, immutable";
            location ~ \\.vtt$ {
              types { text/vtt vtt; }
            }
          }

        \(redirects.map { "  \($0)" }.joined(separator: "\n"))
        }
        location = "/a b" {
          absolute_redirect off;
          return 301 "/a%20b/";
        }

        """)
  }

  @Test("Apache gets old addresses as patterns that nothing else fits")
  func apache() throws {
    #expect(
      try text(.apache, Self.changes) == """
        # Made by “handout server apache”; to be made anew when an alias or the site's address changes.
        # Needs the modules alias, dir and headers (a2enmod headers).
        RedirectMatch 301 "^/a b/en/exercises/hip-lift/$" "/a b/en/exercises/bridge/"
        RedirectMatch 301 "^/a b/es/a\\+b/c/$" "/a b/es/ejercicios/puente/"
        RedirectMatch 301 "^/a b/es/el \\"viejo\\" \\(1\\)/$" "/a b/es/ejercicios/puente/"
        Alias "/a b" "/srv/\\"site\\""
        <Directory "/srv/\\"site\\"">
          Require all granted
          Options None
          AllowOverride None
          DirectoryIndex index.html
          ErrorDocument 404 "/a%20b/404.html"
          Header always set Content-Security-Policy "\(Self.policy)"
          Header always set X-Content-Type-Options "nosniff"
          Header always set Referrer-Policy "no-referrer"
          Header always set Cache-Control "no-cache"
        </Directory>
        <Directory "/srv/\\"site\\"/assets">
          Header always set Cache-Control "public, max-age=31536000, immutable" "expr=%{REQUEST_STATUS} < 400"
        </Directory>

        """)
  }

  @Test("the files of Netlify and Cloudflare have addresses encoded")
  func hosts() throws {
    #expect(
      try text(.headers, Self.changes) == """
        /a%20b/*
          Content-Security-Policy: \(Self.policy)
          X-Content-Type-Options: nosniff
          Referrer-Policy: no-referrer

        /a%20b/assets/*
          Cache-Control: public, max-age=31536000, immutable

        """)
    #expect(
      try text(.redirects, Self.changes) == """
        /a%20b/en/exercises/hip-lift/ /a%20b/en/exercises/bridge/ 301
        /a%20b/es/a%2Bb/c/ /a%20b/es/ejercicios/puente/ 301
        /a%20b/es/el%20%22viejo%22%20%281%29/ /a%20b/es/ejercicios/puente/ 301

        """)
  }

  @Test("a site at its host's root is at the root")
  func root() throws {
    let change = [Change.replace(File.site, "clinic.test/exercises", "clinic.test")]
    let nginx = try text(.nginx, change)
    #expect(nginx.contains("\nlocation \"/\" {\n"))
    #expect(nginx.contains("\n  location \"/assets/\" {\n"))
    #expect(nginx.contains("error_page 404 \"/404.html\";"))
    #expect(try text(.apache, change).contains("\nAlias \"/\" \"/srv/\\\"site\\\"/\"\n"))
    #expect(try text(.headers, change).hasPrefix("/*\n"))
  }

  @Test("a sign that ends a text is escaped with an accent on it too")
  func accents() {
    #expect(ServerSettings.escaped("a\"\u{301}b.", "\".") == "a\\\"\u{301}b\\.")
  }

  @Test("that of a page which is not published in its language does not lead on by itself")
  func withheld() throws {
    let lost = Change.replace(
      File.bridgeInSpanish, "Da fuerza a las caderas.", "Makes your hips strong and steady.")
    #expect(
      try text(.redirects, Self.changes + [lost])
        == "/a%20b/en/exercises/hip-lift/ /a%20b/en/exercises/bridge/ 301\n")
  }
}
