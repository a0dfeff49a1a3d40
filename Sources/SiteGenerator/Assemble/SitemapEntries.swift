import HTML
import Localization

/// What search engines are told of a site: the address of each page with its alternates, in one
/// file or, where that would be too long, in parts that an index names.
///
/// Source: sitemaps.org protocol 0.9; Google's `xhtml:link` extension for localized pages.
struct SitemapEntries {
  /// The addresses of a page, by the place of the locale.
  typealias Addresses = [(locale: Int, address: Address)]

  /// What a file may hold; the protocol allows 50,000 addresses and 52,428,800 bytes.
  struct Limit: Sendable {
    var addresses = 40_000
    var bytes = 40_000_000
  }

  private let baseURL: String
  /// By the place of the locale.
  private let languages: [String]
  private let pages: [Addresses]

  init(_ site: Site, pages: [Addresses]) {
    baseURL = site.settings.baseURL
    languages = site.locales.map(\.id.description)
    self.pages = pages
  }

  /// The entries of each file by their numbers: one file, which may have none, or several.
  func parts(within limit: Limit) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (first, next) = (0, 0)
    var bytes = Self.frameBytes
    var alternates = ByteBuffer()
    var start = ByteBuffer()
    for addresses in pages {
      alternates.removeAll()
      appendAlternates(addresses, into: &alternates)
      for (_, address) in addresses {
        start.removeAll()
        appendStart(address, into: &start)
        let size = start.count + alternates.count + Self.entryEnd.utf8CodeUnitCount
        if next > first, next - first == limit.addresses || bytes + size > limit.bytes {
          parts.append(first..<next)
          (first, bytes) = (next, Self.frameBytes)
        }
        (next, bytes) = (next + 1, bytes + size)
      }
    }
    return parts + [first..<next]
  }

  /// A file with some of the entries.
  func write(_ entries: Range<Int>, into buffer: inout ByteBuffer) {
    buffer.append(Self.declaration)
    buffer.append(Self.opening)
    var alternates = ByteBuffer()
    var next = 0
    for addresses in pages {
      let numbers = next..<next + addresses.count
      next = numbers.upperBound
      guard numbers.overlaps(entries) else { continue }
      alternates.removeAll()
      appendAlternates(addresses, into: &alternates)
      for (number, entry) in zip(numbers, addresses) where entries.contains(number) {
        appendStart(entry.address, into: &buffer)
        alternates.withBytes { buffer.append($0) }
        buffer.append(Self.entryEnd)
      }
    }
    buffer.append(Self.closing)
  }

  /// The file that names the parts.
  func writeIndex(ofParts count: Int, into buffer: inout ByteBuffer) {
    buffer.append(Self.declaration)
    buffer.append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for number in 1...count {
      buffer.append("<sitemap><loc>")
      buffer.append(baseURL + SiteWideFile.sitemapPart(number), escapedFor: .attribute)
      buffer.append("</loc></sitemap>\n")
    }
    buffer.append("</sitemapindex>\n")
  }
}

extension SitemapEntries {
  private static let declaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let opening: StaticString = """
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
    xmlns:xhtml="http://www.w3.org/1999/xhtml">

    """
  private static let closing: StaticString = "</urlset>\n"
  private static let entryEnd: StaticString = "</url>\n"

  private static var frameBytes: Int {
    [declaration, opening, closing].reduce(0) { $0 + $1.utf8CodeUnitCount }
  }

  private func appendStart(_ address: Address, into buffer: inout ByteBuffer) {
    buffer.append("<url><loc>")
    appendURL(address, into: &buffer)
    buffer.append("</loc>")
  }

  /// What all entries of a page say: each of its addresses, and where a language is chosen.
  private func appendAlternates(_ addresses: Addresses, into buffer: inout ByteBuffer) {
    for (locale, address) in addresses {
      appendAlternate(languages[locale], address, into: &buffer)
    }
    appendAlternate("x-default", Address(folder: ""), into: &buffer)
  }

  private func appendAlternate(
    _ language: String, _ address: Address, into buffer: inout ByteBuffer
  ) {
    buffer.append("<xhtml:link rel=\"alternate\" hreflang=\"")
    buffer.append(language, escapedFor: .attribute)
    buffer.append("\" href=\"")
    appendURL(address, into: &buffer)
    buffer.append("\"/>")
  }

  private func appendURL(_ address: Address, into buffer: inout ByteBuffer) {
    buffer.append(baseURL, escapedFor: .attribute)
    buffer.append(address.url, escapedFor: .attribute)
  }
}
