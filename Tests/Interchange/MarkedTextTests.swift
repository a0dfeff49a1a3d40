import Interchange
import Testing

@Suite("Marked texts")
struct MarkedTextTests {
  @Test(
    "read what Markdown marks, and write it again",
    arguments: [
      "Hold for %{dose.hold}.", "**Stop** if it *hurts* [here](../safety/en.md#stop).",
      "See ![a *knee*](1.jpg \"My \\\"knee\\\"\") and `a*b`.", "**\"Hi\"** and *a **b** c*",
      "1. is no list", "# is no heading", "- is no item", "2 \\* 3 \\[x\\] a_b \\_c\\_",
      "a\\\nb", "5 < 6 & 7 \\<b> \\&amp;", "![](a.png)", "\\![x](y)", "[a](<b c>)", "``a`b``",
      "*a*b", "Größe “ß” 😀 %{clinic.phone}",
    ])
  func roundTrip(text: String) {
    let marked = MarkedText(markdown: text)
    #expect(marked.markdown == text)
    #expect(MarkedText(markdown: marked.markdown) == marked)
  }

  @Test("know codes from words")
  func pieces() {
    #expect(
      MarkedText(markdown: "Hold **%{dose.hold}**, [then *rest*](a.md \"T\").").pieces == [
        .text("Hold "), .open(.strong), .alone(.placeholder("dose.hold")), .close, .text(", "),
        .open(.link(destination: "a.md", title: "T")), .text("then "), .open(.emphasis),
        .text("rest"), .close, .close, .text("."),
      ])
    #expect(
      MarkedText(plain: "Hold *%{count}*").pieces == [
        .text("Hold *"), .alone(.placeholder("count")), .text("*"),
      ])
  }

  @Test("go by numbers that source and translation share")
  func numbers() {
    let source = MarkedText(markdown: "**a** [b](x \"T\") %{n} *c*")
    let target = MarkedText(markdown: "%{n} [b](x \"U\") **a** `new`")
    let numbers = CodeNumbers(source: source, target: target)
    #expect(numbers.source == [1, 2, 3, 4])
    #expect(numbers.target == [3, 2, 1, 5])
    #expect(numbers.code(2) == .link(destination: "x", title: "U"))
    #expect(numbers.code(5) == .literal("new"))
    #expect(numbers.code(6) == nil)
    #expect(
      CodeNumbers(source: source, target: nil).code(2) == .link(destination: "x", title: ""))
    #expect(
      numbers.coded(target, numbers: numbers.target) == [
        .alone(id: "3"), .text(" "), .open(id: "2"), .text("b"), .close(id: "2"), .text(" "),
        .open(id: "1"), .text("a"), .close(id: "1"), .text(" "), .alone(id: "5"),
      ])
  }
}
