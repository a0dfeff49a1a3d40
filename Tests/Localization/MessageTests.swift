import Localization
import Testing

@Suite("Message")
struct MessageTests {
  @Test(
    "a text is read into literals and placeholders",
    arguments: [
      ("", []),
      ("plain", [.literal("plain")]),
      ("%{name}", [.placeholder("name")]),
      (
        "Hold for %{dose.hold}.", [.literal("Hold for "), .placeholder("dose.hold"), .literal(".")]
      ),
      ("%{a}%{b_2}", [.placeholder("a"), .placeholder("b_2")]),
      ("%%{name}", [.literal("%{name}")]),
      ("a %%{b} %{c}", [.literal("a %{b} "), .placeholder("c")]),
      ("%%%{a}", [.literal("%%{a}")]),
      ("%%{%{a}", [.literal("%{"), .placeholder("a")]),
      ("100 % {a} %% 5%", [.literal("100 % {a} %% 5%")]),
      ("%", [.literal("%")]), ("%%", [.literal("%%")]), ("{a}", [.literal("{a}")]),
      ("100%%{a}", [.literal("100%{a}")]),
      ("ñ🙂%{a}é", [.literal("ñ🙂"), .placeholder("a"), .literal("é")]),
      ("%{a}\n%{b}", [.placeholder("a"), .literal("\n"), .placeholder("b")]),
    ] as [(String, [Message.Part])])
  func parts(text: String, parts: [Message.Part]) {
    let (message, problems) = Message.parse(text)
    #expect(message.parts == parts)
    #expect(problems == [])
  }

  @Test(
    "what only begins as a placeholder is reported at its code point and stays in the text",
    arguments: [
      ("%{", [(.unclosed, 0, "%{")]),
      ("ñ🙂 %{dose", [(.unclosed, 3, "%{dose")]),
      ("%{}", [(.empty, 0, "%{}")]),
      ("a %{a b} c", [(.badName, 2, "%{a b}")]),
      ("%{ a }", [(.badName, 0, "%{ a }")]),
      ("%{dose-hold}", [(.badName, 0, "%{dose-hold}")]),
      ("%{año}", [(.badName, 0, "%{año}")]),
      ("%{.a}", [(.badName, 0, "%{.a}")]), ("%{a.}", [(.badName, 0, "%{a.}")]),
      ("%{a..b}", [(.badName, 0, "%{a..b}")]),
      ("%{a\nb}", [(.unclosed, 0, "%{a")]),
      ("é%{} %{x y}", [(.empty, 1, "%{}"), (.badName, 5, "%{x y}")]),
      ("%{{a}}", [(.badName, 0, "%{{a}")]),
    ] as [(String, [(MessageScanner.Problem, Int, String)])])
  func problems(text: String, expected: [(MessageScanner.Problem, Int, String)]) {
    let (message, problems) = Message.parse(text)
    #expect(
      problems == expected.map { Message.Problem(kind: $0.0, offset: $0.1, text: $0.2) })
    #expect(message.parts == [.literal(text)])
  }

  @Test("an unclosed placeholder does not swallow the next one")
  func unclosedBeforeAnother() {
    let (message, problems) = Message.parse("%{a %{b}")
    #expect(problems == [Message.Problem(kind: .unclosed, offset: 0, text: "%{a")])
    #expect(message.parts == [.literal("%{a "), .placeholder("b")])
  }

  @Test("arguments stand in the place of their placeholders")
  func format() {
    let message = Message.parse("%{a} und %{b}, %{a}: 100 %").message
    #expect(message.placeholders == ["a", "b", "a"])
    #expect(message.format { ["a": "1", "b": "%{a}"][$0] } == "1 und %{a}, 1: 100 %")
    #expect(message.format { ["a": "1"][$0] } == nil)
    #expect(Message.parse("plain").message.format { _ in nil } == "plain")
  }

  @Test("an explanation names the stretch and the text that it stands in")
  func explanation() {
    let problems = Message.parse("%{} %{a b} %{").problems
    #expect(
      problems.map { $0.explanation(in: "nav.home") } == [
        "“%{}” in “nav.home” is a placeholder without a name.",
        "“%{a b}” in “nav.home” is a placeholder with a name that cannot be one.",
        "“%{” in “nav.home” is a placeholder without its closing “}”.",
      ])
  }
}
