import HTML
import Markdown
import Testing

/// Renders links and images as they are written.
struct PlainDelegate: HTMLRenderDelegate {
  func writeText(_ text: UnsafeBufferPointer<UInt8>, into buffer: inout ByteBuffer) {
    buffer.append(text, escapedFor: .text)
  }

  func link(_ node: Node) -> RenderedLink? {
    RenderedLink(href: node.destination)
  }

  func image(_ node: Node) -> RenderedImage? {
    RenderedImage(source: node.destination)
  }

  func headingID(_ node: Node) -> String? { nil }
}

func html(_ text: String) -> String {
  html(parse(text))
}

func html(_ document: Document) -> String {
  var delegate = PlainDelegate()
  var buffer = ByteBuffer()
  document.render(with: &delegate, into: &buffer)
  return String(decoding: buffer.bytes, as: UTF8.self)
}

@Suite("Rendering")
struct RenderTests {
  @Test(
    "each kind of node has its element",
    arguments: [
      ("a\nb", "<p>a\nb</p>\n"),
      ("a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>\n"),
      ("## a *b* **c** `d<`", "<h2>a <em>b</em> <strong>c</strong> <code>d&lt;</code></h2>\n"),
      ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
      ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
      ("3. a\n   - b", "<ol start=\"3\">\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>\n"),
      ("1. - a\n2.", "<ol>\n<li>\n<ul>\n<li>a</li>\n</ul>\n</li>\n<li></li>\n</ol>\n"),
      ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
      ("- > a", "<ul>\n<li>\n<blockquote>\n<p>a</p>\n</blockquote>\n</li>\n</ul>\n"),
      ("```\na & b\n```", "<pre><code>a &amp; b\n</code></pre>\n"),
      ("***", "<hr>\n"),
      ("[a *b*](../c.md \"t\")", "<p><a href=\"../c.md\">a <em>b</em></a></p>\n"),
      ("![a *b*](1.jpg)", "<p><img src=\"1.jpg\" alt=\"a b\"></p>\n"),
    ])
  func kinds(source: String, expected: String) {
    #expect(html(source) == expected)
  }
}
