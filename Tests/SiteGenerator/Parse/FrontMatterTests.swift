import Diagnostics
import Testing

@testable import SiteGenerator

@Suite("FrontMatter")
struct FrontMatterTests {
  /// YAML, body and the body's first line; or the message.
  private func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      switch FrontMatter.split(buffer, path: "p", locale: "en") {
      case .success(let parts):
        [
          String(decoding: bytes[parts.yaml], as: UTF8.self),
          String(decoding: bytes[parts.body], as: UTF8.self), String(parts.bodyLine),
        ]
      case .failure(let failure): failure.diagnostics.map(\.message)
      }
    }
  }

  @Test(
    "a file is cut at the two lines of three hyphens",
    arguments: [
      ("---\na: b\n---\nbody\n", ["a: b\n", "body\n", "4"]),
      ("---\r\na: b\r\n---\r\nbody\r\n", ["a: b\r\n", "body\r\n", "4"]),
      ("--- \t\na\n---  \n\nb", ["a\n", "\nb", "4"]),
      ("---\n---", ["", "", "3"]),
      ("---\n---\n", ["", "", "3"]),
      ("---\na\n----\n ---\n--- x\n---\n---\nb", ["a\n----\n ---\n--- x\n", "---\nb", "7"]),
    ])
  func cut(text: String, parts: [String]) {
    #expect(split(text) == parts)
  }

  @Test(
    "a file without a first or a second line of hyphens has none",
    arguments: [
      ("", "The file does not begin with front matter."),
      ("\n---\na\n---\n", "The file does not begin with front matter."),
      ("----\na\n----\n", "The file does not begin with front matter."),
      (" ---\na\n---\n", "The file does not begin with front matter."),
      ("---", "The front matter that begins here is not closed."),
      ("---\na: b\n----\nbody", "The front matter that begins here is not closed."),
      ("---\na: b\n...\nbody", "The front matter that begins here is not closed."),
    ])
  func none(text: String, message: String) {
    #expect(split(text) == [message])
  }
}
