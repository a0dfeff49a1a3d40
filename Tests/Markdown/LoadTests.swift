import HTML
import Markdown
import TestSupport
import Testing

@Suite("Markdown under load")
struct LoadTests {
  @Test(
    "no nesting exhausts the stack",
    arguments: ["> ", ">", "- ", "1. ", "*", "**a ", "[", "![", "- > "])
  func nesting(piece: String) {
    let document = parse(String(repeating: piece, count: 100_000) + "a")
    #expect(!html(document).isEmpty || document.isRefused || document.isBeyondReach)
  }

  @Test("deep nesting is told by its depth")
  func depth() {
    #expect(parse(String(repeating: ">", count: 100_000) + "a").depth == 100_002)
  }

  @Test(
    "inputs that are bad for cmark end in good time",
    arguments: [
      "*a_ ", "[a](b", "`", "<", "&", "\\", "a\n", "[a]: b\n", "``a`", "<a ", "![[](", "a**b",
      "[a][", "| ", "\t- a\n", "a  \n", "`a\n",
    ])
  func badInput(piece: String) {
    let text = String(repeating: piece, count: 256 * 1024 / piece.utf8.count)
    let clock = ContinuousClock()
    let spent = clock.measure { _ = html(text) }
    #expect(spent < .seconds(20))
  }

  @Test("many references to a long destination are not copied without end")
  func references() {
    let destination = String(repeating: "b", count: 128 * 1024)
    let document = parse("[a]: \(destination)\n\n" + String(repeating: "[a] ", count: 32 * 1024))
    #expect(!document.isRefused)
    #expect(html(document).utf8.count < 1024 * 1024)
  }

  @Test("several threads at once make the same documents")
  func threads() async {
    var generator = SeededGenerator(seed: 42)
    let texts = (0..<40).map { _ in randomMarkdown(&generator, pieces: 60) }
    let expected = texts.map { parse($0) }
    await withTaskGroup(of: [Document].self) { group in
      for _ in 0..<8 {
        group.addTask { texts.map { parse($0) } }
      }
      for await documents in group {
        #expect(documents == expected)
      }
    }
  }
}
