package import HTML

/// Decides what a rendered document cannot know: what texts mean and where links lead.
package protocol HTMLRenderDelegate {
  /// Writes a run of text that is not code; must escape it.
  mutating func writeText(_ text: UnsafeBufferPointer<UInt8>, into buffer: inout ByteBuffer)
  /// What a link becomes; nil renders its content only.
  mutating func link(_ node: Node) -> RenderedLink?
  /// Writes what stands behind a link, such as the language of the page that it leads to.
  mutating func writeAfterLink(_ node: Node, into buffer: inout ByteBuffer)
  /// What an image becomes; nil leaves it out.
  mutating func image(_ node: Node) -> RenderedImage?
  /// A heading's `id`; nil or empty for none.
  mutating func headingID(_ node: Node) -> String?
  /// How many levels deeper headings stand than they are written, for text that is shown below
  /// headings of another page; 0 or more. None becomes deeper than 6.
  var headingOffset: Int { get }
}

extension HTMLRenderDelegate {
  package func writeAfterLink(_ node: Node, into buffer: inout ByteBuffer) {}
  package var headingOffset: Int { 0 }
}

/// A link as it goes into the page.
package struct RenderedLink: Sendable, Hashable {
  /// A URL as text: not escaped; what no URL may hold is percent-encoded while rendering.
  package var href: String
  /// The BCP 47 tag of the page behind the link, where that is not this page's language: the
  /// link's own words are in this page's language all the same.
  package var language: String?

  package init(href: String, language: String? = nil) {
    self.href = href
    self.language = language
  }
}

/// A picture as it goes into the page.
package struct RenderedImage: Sendable, Hashable {
  /// A URL as text, treated as a link's is.
  package var source: String
  /// In CSS pixels.
  package var width: Int?
  /// In CSS pixels.
  package var height: Int?
  /// The alternative text; nil takes the plain text of the image's own description.
  package var alternative: String?
  /// What a browser may show in its place.
  package var choice: Choice?

  /// The same picture in several widths.
  package struct Choice: Sendable, Hashable {
    /// The media type of all of them.
    package var type: String
    /// The URL of each, treated as a link's is, and its width in pixels.
    package var sources: [Source]
    /// How wide the picture is shown, as HTML's `sizes`.
    package var sizes: String
    /// Whether it is loaded only when the reader comes near it.
    package var isLazy: Bool

    package init(
      type: String, sources: [(url: String, width: Int)], sizes: String, isLazy: Bool
    ) {
      self.type = type
      self.sources = sources.map(Source.init)
      self.sizes = sizes
      self.isLazy = isLazy
    }

    package struct Source: Sendable, Hashable {
      package var url: String
      package var width: Int
    }
  }

  package init(
    source: String, width: Int? = nil, height: Int? = nil, alternative: String? = nil,
    choice: Choice? = nil
  ) {
    self.source = source
    self.width = width
    self.height = height
    self.alternative = alternative
    self.choice = choice
  }
}
