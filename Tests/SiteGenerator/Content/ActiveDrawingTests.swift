import Testing

@testable import SiteGenerator

@Suite("ActiveDrawing")
struct ActiveDrawingTests {
  private func found(_ text: String) -> String? {
    ActiveDrawing.first(in: Array(text.utf8)).map { "\($0.offset) \($0.name)" }
  }

  @Test(
    "whatever acts, or loads something, is found where it begins",
    arguments: [
      ("<svg><script>x</script></svg>", "5 <script>"),
      ("<svg><SCRIPT href=\"#a\"/></svg>", "5 <SCRIPT>"),
      ("<svg><svg:script/></svg>", "5 <svg:script>"),
      ("<svg><foreignObject><p/></foreignObject></svg>", "5 <foreignObject>"),
      ("<svg onload=\"x()\">", "5 “onload”"),
      ("<svg width='1'\n onLoad = 'x()'>", "16 “onLoad”"),
      ("<svg><g a=b onclick=x></g>", "12 “onclick”"),
      ("<svg/onload=x>", "5 “onload”"),
      ("<svg><image href=\"https://a.test/1.png\"/>", "12 “href=\"https://a.test/1.png\"”"),
      ("<svg><image xlink:href='1.png'/>", "12 “xlink:href='1.png'”"),
      ("<svg><use href=\"b.svg#a\"/>", "10 “href=\"b.svg#a\"”"),
      ("<svg><a href=\"javascript:x\"/>", "8 “href=\"javascript:x\"”"),
      ("<svg><a href=\"java&#115;cript:x\"/>", "8 “href=\"java&#115;cript:x\"”"),
      (
        "<svg><image href=\"data:image/svg+xml;base64,AA\"/>",
        "12 “href=\"data:image/svg+xml;base64,AA\"”"
      ),
      (
        "<svg><style>a { fill: url( 'https://a.test' ) }</style>",
        "22 a “url(…)” that leads elsewhere"
      ),
      ("<svg><g style=\"fill:URL(//a.test)\"/>", "20 a “url(…)” that leads elsewhere"),
      ("<svg><style>@import 'a.css';</style>", "12 “@import”"),
      ("<!DOCTYPE svg [<!ENTITY a \"<script/>\">]><svg>&a;</svg>", "15 “<!ENTITY”"),
      ("<?xml-stylesheet href=\"a.css\"?><svg/>", "0 “<?xml-stylesheet”"),
      ("<svg><!-- a --><script/>", "15 <script>"),
      ("<svg a=\"<!--\"><script/>", "8 a “<” within a tag"),
      ("<svg><style><![CDATA[<!--]]></style><script>x</script><!-- -->", "36 <script>"),
      ("<?x <!-- ?><svg><script/>", "16 <script>"),
      ("<!DOCTYPE svg SYSTEM \"<!--\"><svg><script/>", "33 <script>"),
      ("<svg><!-- <a b=\" --><script/><!-- \" -->", "20 a “<” within a tag"),
      (
        "<svg><a href=\"#x\"><set attributeName=\"xlink:href\" to=\"javascript:x\"/>",
        "23 “attributeName=\"xlink:href\"”"
      ),
      ("<svg><style>a{fill:u\\72l(//a.test)}</style>", "20 an escape in a style"),
      ("<svg><style>@&#105;mport 'a'</style>", "13 an escape in a style"),
      ("<svg><g style=\"fill:u&#114;l(//a.test)\"/>", "21 an escape in a style"),
      ("<svg><g fill=\"u\\72l(//a.test)\"/>", "15 an escape in a style"),
      ("<svg><g style=\"background:image-set('//a.test' 1x)\"/>", "26 “image-set(…)”"),
      (
        "<svg><m:meta xmlns:m=\"http://www.w3.org/1999/xhtml\"/>",
        "13 “xmlns:m=\"http://www.w3.org/1999/xhtml\"”"
      ),
      ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><svg/>", "0 another encoding than UTF-8"),
      ("<svg>\u{0}</svg>", "5 another encoding than UTF-8"),
    ])
  func active(text: String, expected: String) {
    #expect(found(text) == expected)
  }

  @Test(
    "what is only looked at is not",
    arguments: [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">",
      "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://a\"><svg/>",
      "<svg><use href=\"#a\"/><use xlink:href=' #b'/><g fill=\"url(#c)\" style=\"fill:url('#d')\"/>",
      "<svg><image href=\"data:image/png;base64,AA==\"/></svg>",
      "<svg><!-- Made by a program: onload=\"x\" @import url(a) --></svg>",
      "<svg><g fill='url(&quot;#a&quot;)'/><text>url(x) & \\</text><g aria-label=\"a (b)\"/></svg>",
      "<?xml version=\"1.0\" encoding=\"utf-8\"?><svg><style>a{fill:url(\"#b\")}</style></svg>",
      "<svg><text>on the script: onclick=1 &lt;script&gt;</text></svg>",
      "<svg><metadata><rdf:RDF rdf:about=\"http://a.test\"/></metadata></svg>",
      "<svg", "<svg a", "<svg a=", "<svg a=\"", "<", "", "<!--", "<svg href",
    ])
  func plain(text: String) {
    #expect(found(text) == nil)
  }

  @Test(
    "no drawing, cut anywhere, ends the program or takes it long", .timeLimit(.minutes(1)))
  func cut() {
    let text = Array(
      "<svg a='b'><!-- c --><style>d{fill:url(#e)}</style><use href=\"#f\"/>é</svg>".utf8)
    for length in text.indices { #expect(ActiveDrawing.first(in: Array(text[..<length])) == nil) }
    let long = Array(repeating: Array("<svg a=\"-- url(# on=\"/>".utf8), count: 20_000).joined()
    #expect(ActiveDrawing.first(in: Array(long)) == nil)
  }
}
