import Testing

@testable import SiteGenerator

@Suite("XMLValues")
struct XMLValuesTests {
  private func values(_ text: String, _ wanted: Set<String> = ["a", "x:b"]) -> [String] {
    var values = XMLValues(Array(text.utf8)[...], where: wanted.contains)
    var found: [String] = []
    while let (name, value) = values.next() { found.append("\(name)=\(value)") }
    return found
  }

  @Test("texts of elements, with all that stands within them, and attributes")
  func found() {
    #expect(values("<r><a>one</a><c>two</c><x:b>three</x:b></r>") == ["a=one", "x:b=three"])
    #expect(values("<a><li>one</li><li> two\n three </li></a>four") == ["a=one", "a=two three"])
    #expect(values("<a><x:b>one</x:b>two</a>") == ["a=one", "a=two"])
    #expect(values("<r a='one' c=\"two\" x:b = \"three\"/>").sorted() == ["a=one", "x:b=three"])
    #expect(values("<a/>one<a></a>two") == [])
    #expect(values("<r c='>' a='one'>two</r>") == ["a=one"])
    #expect(values("<a><![CDATA[<one> & two]]></a>") == ["a=<one> & two"])
  }

  @Test("comments and declarations are read over, references stand for their signs")
  func aside() {
    #expect(values("<!-- <a>one</a> --><?a b='<a>'?><!DOCTYPE a><a>two</a>") == ["a=two"])
    #expect(
      values("<a>&lt;R&amp;D&gt; &#233;&#xE9;&quot;&apos; &no; &</a>") == ["a=<R&D> éé\"' &no; &"])
  }

  @Test("what is not well-formed is read as far as it goes")
  func malformed() {
    for text in [
      "<a", "<a>one", "<a b", "<a b='", "<", "</a>", "<!--", "<![CDATA[", "<a =>", "< >",
    ] {
      #expect(values(text) == (text == "<a>one" ? ["a=one"] : []))
    }
    #expect(values("</x><a>one</x></a>two") == ["a=one"])
    #expect(values("<a b=c>one</a>") == ["a=one"])
  }
}
