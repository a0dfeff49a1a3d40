import HTML
import Markdown
import Testing

/// Renders links and images as they are written.
struct PlainDelegate: HTMLRenderDelegate {
  var headingOffset = 0
  var choice: RenderedImage.Choice?

  func writeText(_ text: UnsafeBufferPointer<UInt8>, into buffer: inout ByteBuffer) {
    buffer.append(text, escapedFor: .text)
  }

  func link(_ node: Node) -> RenderedLink? {
    RenderedLink(href: node.destination)
  }

  func image(_ node: Node) -> RenderedImage? {
    RenderedImage(source: node.destination, choice: choice)
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

/// Notes the runs of text that it is given.
private struct RunDelegate: HTMLRenderDelegate {
  var runs: [String] = []

  mutating func writeText(_ text: UnsafeBufferPointer<UInt8>, into buffer: inout ByteBuffer) {
    runs.append(String(decoding: text, as: UTF8.self))
    buffer.append(text, escapedFor: .text)
  }

  func link(_ node: Node) -> RenderedLink? { nil }
  func image(_ node: Node) -> RenderedImage? { nil }
  func headingID(_ node: Node) -> String? { nil }
}

@Suite("Rendering")
struct RenderTests {
  @Test("headings of a text that is shown below others stand as much deeper, level 6 at most")
  func headingOffset() {
    var delegate = PlainDelegate(headingOffset: 2)
    var buffer = ByteBuffer()
    parse("# a\n\n## b *c*\n\n##### d\n").render(with: &delegate, into: &buffer)
    #expect(
      String(decoding: buffer.bytes, as: UTF8.self)
        == "<h3>a</h3>\n<h4>b <em>c</em></h4>\n<h6>d</h6>\n")
  }

  @Test("texts with soft breaks between them are one run, within one element")
  func textRuns() {
    var delegate = RunDelegate()
    var buffer = ByteBuffer()
    parse("Acme\nBall *a\\*b*\nc  \nd `e`\nf\n\n- g\n  h\n- i\n")
      .render(with: &delegate, into: &buffer)
    #expect(delegate.runs == ["Acme\nBall ", "a*b", "c", "d ", "f", "g\nh", "i"])
    #expect(
      String(decoding: buffer.bytes, as: UTF8.self) == """
        <p>Acme
        Ball <em>a*b</em>
        c<br>
        d <code>e</code>
        f</p>
        <ul>
        <li>g
        h</li>
        <li>i</li>
        </ul>

        """)
  }

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

  @Test("a picture that is there in several widths is for the browser to choose")
  func choice() {
    var buffer = ByteBuffer()
    var delegate = PlainDelegate(
      choice: RenderedImage.Choice(
        type: "image/webp", sources: [("b c", 480), ("d&e", 960)], sizes: "\"1px", isLazy: true))
    parse("![a](1.jpg)").render(with: &delegate, into: &buffer)
    #expect(
      String(decoding: buffer.bytes, as: UTF8.self)
        == "<p><picture><source type=\"image/webp\" srcset=\"b%20c 480w, d&amp;e 960w\" "
        + "sizes=\"&quot;1px\"><img src=\"1.jpg\" alt=\"a\" loading=\"lazy\"></picture></p>\n")
  }

  @Test("raw HTML is left out in silence")
  func rawHTML() {
    #expect(html("<script>alert(1)</script>\n\na <b onclick=x>b</b>") == "<p>a b</p>\n")
  }

  @Test("attributes cannot be left, and a URL holds only what it may")
  func attributes() {
    #expect(
      html("[a](<b\"\\> c>) ![\"d' <e>](f&g)")
        == "<p><a href=\"b%22%3E%20c\">a</a> "
        + "<img src=\"f&amp;g\" alt=\"&quot;d&#39; \"></p>\n")
    #expect(html("[a](é?b=%20#c)") == "<p><a href=\"é?b=%20#c\">a</a></p>\n")
  }

  @Test("one node's content comes without its own tag")
  func inlineContent() {
    var delegate = PlainDelegate()
    func content(_ text: String) -> String {
      let document = parse(text)
      var buffer = ByteBuffer()
      for item in document.blocks.flatMap(\.children) {
        document.renderInline(of: item, with: &delegate, into: &buffer)
      }
      return String(decoding: buffer.bytes, as: UTF8.self)
    }
    #expect(content("1. a *b*") == "a <em>b</em>")
    #expect(content("1. a\n\n   b") == "<p>a</p>\n<p>b</p>\n")
  }
}
