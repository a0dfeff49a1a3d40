import Foundation
import Testing

@Suite("Colour")
struct ColorTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  private let colored = "\u{1B}[31;1merror:\u{1B}[0m “Knee stretch” is not there in es."
  private let plain = ": error: “Knee stretch” is not there in es."

  @Test("problems are coloured on a terminal")
  func terminal() throws {
    #expect(try buildOnTerminal([:]).contains(colored))
    #expect(try buildOnTerminal(["NO_COLOR": ""]).contains(colored))
  }

  @Test("NO_COLOR turns colour off")
  func noColor() throws {
    let said = try buildOnTerminal(["NO_COLOR": "1"])
    #expect(said.contains(plain))
    #expect(!said.contains("\u{1B}"))
  }

  @Test("a file or a pipe gets no colour")
  func file() throws {
    let outcome = try Tool.run("build", "--site", site.path)
    #expect(outcome.errors.contains(plain))
    #expect(!(outcome.errors + outcome.output).contains("\u{1B}"))
  }

  /// Builds with stderr on a terminal and returns what the terminal got.
  private func buildOnTerminal(_ environment: [String: String]) throws -> String {
    let build = try Terminal().run(["build", "--site", site.path], environment: environment)
    #expect(build.status == 0)
    return build.errors
  }
}
