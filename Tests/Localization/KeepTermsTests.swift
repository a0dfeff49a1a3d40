import Localization
import TestSupport
import Testing

@Suite("KeepTerms")
struct KeepTermsTests {
  /// The text with each term found written as `[term]`, with its language where that is not `en`.
  func marked(_ text: String, _ terms: [(String, String)]) throws -> String {
    let keep = try KeepTerms(
      terms.map { term, tag in (term, try #require(LocaleID(tag))) })
    return Array(text.utf8).withUnsafeBufferPointer { bytes in
      var marked = ""
      var position = 0
      func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      while let match = keep.firstMatch(in: bytes, from: position) {
        let language = match.language.language == "en" ? "" : ":\(match.language)"
        marked += string(position..<match.range.lowerBound) + "[" + string(match.range) + language
        marked += "]"
        position = match.range.upperBound
      }
      return marked + string(position..<bytes.count)
    }
  }

  let names = [("MyNortonChart", "en"), ("EOS", "en"), ("Norton Leatherman Spine", "en")]

  @Test(
    "whole words in the exact spelling are found",
    arguments: [
      ("Abra MyNortonChart hoy.", "Abra [MyNortonChart] hoy."),
      ("MyNortonChart", "[MyNortonChart]"),
      ("EOS, EOS y (EOS).", "[EOS], [EOS] y ([EOS])."),
      ("EOSEOS EOS", "EOSEOS [EOS]"),
      ("mynortonchart y Eos", "mynortonchart y Eos"),
      ("TEOS EOSá ñEOS EOS2 EOS_", "TEOS EOSá ñEOS EOS2 EOS_"),
      ("EOS\u{301} \u{301}EOS", "EOS\u{301} \u{301}EOS"),
      ("«EOS»–EOS’s", "«[EOS]»–[EOS]’s"),
      ("En Norton Leatherman\nSpine.", "En [Norton Leatherman\nSpine]."),
      ("Norton Leatherman", "Norton Leatherman"),
      ("", ""), ("EO", "EO"), ("xEO", "xEO"),
    ])
  func found(text: String, expected: String) throws {
    #expect(try marked(text, names) == expected)
  }

  @Test(
    "a Latin name is found where another script is written onto it",
    arguments: [
      ("使用EOS登录", "使用[EOS]登录"), ("EOSを使う", "[EOS]を使う"), ("ใช้EOSได้", "ใช้[EOS]ได้"),
      ("EOS에서", "[EOS]에서"), ("وEOS", "و[EOS]"), ("ЭEOS", "Э[EOS]"),
    ])
  func scripts(text: String, expected: String) throws {
    #expect(try marked(text, names) == expected)
  }

  @Test("a term of another script keeps its boundaries within that script")
  func otherScript() throws {
    #expect(try marked("Дом домик Домик", [("Дом", "ru")]) == "[Дом:ru] домик Домик")
    #expect(try marked("我的脊柱操", [("脊柱", "zh")]) == "我的[脊柱:zh]操")
  }

  @Test("of terms that begin alike the longest that fits is found, whatever their order")
  func longest() throws {
    let terms = [("EOS", "en"), ("EOS Imaging", "en-GB"), ("Imaging", "fr")]
    for terms in [terms, terms.reversed()] {
      #expect(try marked("EOS Imaging", terms) == "[EOS Imaging]")
      #expect(try marked("EOS Imagings EOS", terms) == "[EOS] Imagings [EOS]")
      #expect(try marked("Imaging EOS", terms) == "[Imaging:fr] [EOS]")
    }
  }

  @Test("a term with signs at its edges needs no boundary there")
  func signs() throws {
    #expect(try marked("aC++b C++", [("C++", "en")]) == "aC++b [C++]")
    #expect(try marked("a.NETb .NET", [(".NET", "en")]) == "a.NETb [.NET]")
    #expect(try marked("a.NET", [(".NET", "en")]) == "a[.NET]")
  }

  @Test("no terms find nothing")
  func empty() throws {
    #expect(KeepTerms([]).isEmpty)
    #expect(try marked("EOS", []) == "EOS")
    #expect(try marked("EOS", [("", "en")]) == "EOS")
  }

  @Test("the first of two equal terms counts")
  func twice() throws {
    #expect(try marked("EOS", [("EOS", "fr"), ("EOS", "en")]) == "[EOS:fr]")
  }

  @Test("what a plain search finds is found", arguments: 0..<200 as Range<UInt64>)
  func plainSearch(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Unicode.Scalar] = ["a", "b", "é", " ", "."]
    let text = (0..<60).map { _ in alphabet.randomElement(using: &random) ?? "a" }
    let terms = ["aé.", "b a", "ab", "é", "a"]
    var expected = ""
    var position = 0
    func isLetter(_ index: Int) -> Bool {
      text.indices.contains(index) && text[index].properties.isAlphabetic
    }
    while position < text.count {
      let term = terms.map { Array($0.unicodeScalars) }.first { term in
        let end = position + term.count
        return text[position...].starts(with: term)
          && !(isLetter(position - 1) && isLetter(position))
          && !(isLetter(end - 1) && isLetter(end))
      }
      let piece = String(String.UnicodeScalarView(term ?? [text[position]]))
      expected += term == nil ? piece : "[\(piece)]"
      position += term?.count ?? 1
    }
    let found = try marked(String(String.UnicodeScalarView(text)), terms.map { ($0, "en") })
    #expect(found == expected)
  }

  @Test("whatever the bytes, what is found is a term", arguments: 0..<100 as Range<UInt64>)
  func anyBytes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("ab é.".utf8) + [0xFF, 0x80, 0xF0]
    let bytes = (0..<60).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    let terms = ["a", "ab", "b a", "é"]
    let language = try #require(LocaleID("en"))
    let keep = KeepTerms(terms.map { ($0, language) })
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while let match = keep.firstMatch(in: bytes, from: position) {
        #expect(terms.contains(String(decoding: bytes[match.range], as: UTF8.self)))
        #expect(match.range.lowerBound >= position)
        position = match.range.upperBound
      }
    }
  }
}
