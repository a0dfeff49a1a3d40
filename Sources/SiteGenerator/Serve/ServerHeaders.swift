/// The headers of a built site, whose pages need nothing from elsewhere and hold no script or style.
enum ServerHeaders {
  typealias Header = (name: String, value: String)

  /// Of every file, and of answers that say that there is none.
  static let all: [Header] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
  ]

  /// Of files whose names change with their content.
  static let hashed: Header = ("Cache-Control", "public, max-age=31536000, immutable")

  /// Of all others: kept, and asked for again each time.
  static let changing: Header = ("Cache-Control", "no-cache")
}
