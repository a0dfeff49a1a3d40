import HTML
import Localization
import Markdown

/// Renders texts of one page in one locale, seen from one address.
struct BodyRenderer: HTMLRenderDelegate {
  let publication: Publication
  let textWriter: TextWriter
  /// The page whose file the text stands in, which its links are relative to.
  let page: Int
  let locale: Int
  /// The address that the rendered text is shown at.
  let address: Address
  /// Whether headings get ids; not where the text is shown inside another page.
  let hasHeadingIDs: Bool
  let headingOffset: Int
  private var headings = 0
  private var images = 0

  init(
    publication: Publication, textWriter: TextWriter, page: Int, locale: Int, address: Address,
    hasHeadingIDs: Bool = true, headingOffset: Int = 0
  ) {
    self.publication = publication
    self.textWriter = textWriter
    self.page = page
    self.locale = locale
    self.address = address
    self.hasHeadingIDs = hasHeadingIDs
    self.headingOffset = headingOffset
  }

  /// Blocks of a document as HTML; nil where there are none.
  mutating func html(_ nodes: some Sequence<Node>, of body: Document) -> [UInt8]? {
    var buffer = ByteBuffer(capacity: 2048)
    if let marks = publication.marks(of: page, in: locale) {
      for node in nodes {
        marks.enclose(node.location, in: "div", into: &buffer) { buffer in
          body.render(CollectionOfOne(node), with: &self, into: &buffer)
        }
      }
    } else {
      body.render(nodes, with: &self, into: &buffer)
    }
    return buffer.count == 0 ? nil : buffer.bytes
  }

  /// A list item's content as HTML, without its own tag.
  mutating func html(item: Node, of body: Document) -> [UInt8] {
    inlineHTML(of: item, in: "div", of: body)
  }

  /// A heading's content as HTML, without its own tag.
  mutating func html(heading: Node, of body: Document) -> [UInt8] {
    inlineHTML(of: heading, in: "span", of: body)
  }

  private mutating func inlineHTML(
    of node: Node, in element: StaticString, of body: Document
  ) -> [UInt8] {
    var buffer = ByteBuffer(capacity: 512)
    if let marks = publication.marks(of: page, in: locale) {
      marks.enclose(node.location, in: element, into: &buffer) { buffer in
        body.renderInline(of: node, with: &self, into: &buffer)
      }
    } else {
      body.renderInline(of: node, with: &self, into: &buffer)
    }
    return buffer.bytes
  }

  func writeText(_ text: UnsafeBufferPointer<UInt8>, into buffer: inout ByteBuffer) {
    textWriter.write(text, into: &buffer)
  }

  func link(_ node: Node) -> RenderedLink? {
    let target = LinkResolver(site: publication.site).resolve(node.destination, on: page)
    switch target {
    case .success(.page(let index, let fragment)):
      guard let (target, found) = publication.nearest(index, to: locale) else { return nil }
      let path = target == address && fragment != nil ? "" : target.link(from: address)
      let href = path + (fragment.map { "#" + PercentEncoding.encode(path: $0) } ?? "")
      let language = found == locale ? nil : publication.site.locales[found].id.description
      return RenderedLink(href: href, language: language)
    case .success(.file(let path)):
      return RenderedLink(href: address.root + PercentEncoding.encode(path: path))
    case .success(.external(let url)):
      return RenderedLink(href: url)
    case .success(.unreadable), .failure:
      return nil
    }
  }

  /// Says the language of a page in another one than the reader's, by its own name.
  func writeAfterLink(_ node: Node, into buffer: inout ByteBuffer) {
    guard
      case .success(.page(let index, _)) = LinkResolver(site: publication.site).resolve(
        node.destination, on: page),
      let found = publication.nearest(index, to: locale)?.locale, found != locale
    else { return }
    let foreign = publication.site.locales[found]
    buffer.append(" (<span lang=\"")
    buffer.append(foreign.id.description, escapedFor: .attribute)
    buffer.append("\" dir=\"")
    buffer.append(foreign.catalog.settings.direction.rawValue)
    buffer.append("\">")
    buffer.append(foreign.catalog.settings.name, escapedFor: .text)
    buffer.append("</span>)")
  }

  /// How wide a picture in a text is shown, which has the width of the text; on telephones less is said,
  /// as in `parts/image.html`.
  private static let sizes = "(min-width: 40rem) 36rem, 60vw"

  mutating func image(_ node: Node) -> RenderedImage? {
    let owner = publication.site.pages[page]
    let name = PercentEncoding.decode(node.destination[...]) ?? node.destination
    guard let picture = Pictures.picture(name, on: owner, in: publication.site.locales[locale].id)
    else {
      return nil
    }
    let sources = PictureSources(picture, on: owner, root: address.root)
    defer { images += 1 }
    return RenderedImage(
      source: sources.url, width: sources.size.width, height: sources.size.height,
      alternative: textWriter.plain(node.plainText),
      choice: sources.renditions.isEmpty
        ? nil
        : RenderedImage.Choice(
          type: "image/webp", sources: sources.renditions.map { ($0.url, $0.width) },
          sizes: Self.sizes, isLazy: images > 0))
  }

  mutating func headingID(_ node: Node) -> String? {
    guard hasHeadingIDs else { return nil }
    let ids = publication.site.pages[page].headingIDs
    headings += 1
    return headings <= ids.count ? ids[headings - 1] : nil
  }
}
