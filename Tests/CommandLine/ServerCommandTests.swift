import Foundation
import Testing

@Suite("The settings of a web server")
struct ServerCommandTests {
  let site: SiteCopy
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  private func ask(_ arguments: String...) throws -> Outcome {
    try RunningProcess(Tool.path(), ["server"] + arguments, in: site.path).wait()
  }

  @Test("they are the result alone, whatever is open on the site, and nothing is written")
  func printed() throws {
    let before = try FileManager.default.subpathsOfDirectory(atPath: site.path)
    let outcome = try ask("nginx", "--folder", "/srv/site/")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.contains("\n  alias \"/srv/site/\";\n"))
    #expect(
      try ask("apache", "--folder", "/srv/a (b)//").output.contains(
        "\n<Directory \"/srv/a (b)\">\n"))
    #expect(try ask("nginx").output.contains("\n  alias \"/var/www/exercises/\";\n"))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: site.path) == before)
  }

  @Test("a site that cannot be built has none, and says why")
  func broken() throws {
    try site.breakSource()
    let outcome = try ask("apache")
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.contains("upside-down"))
  }

  @Test(
    "what no server could read is wrong usage",
    arguments: [
      ["nginx", "--folder", "www"], ["nginx", "--folder", "/"], ["apache", "--folder", "/a\nb"],
      ["nginx", "--folder", "/a$b"], ["nginx", "--folder", "/a\\b"], ["apache", "--folder", "/a*"],
      ["apache", "--folder", "/a?"],
      ["apache", "--folder", "/[ab]"], ["nginx", "--folder", "///"], ["iis"], [],
    ])
  func refused(arguments: [String]) throws {
    let outcome = try RunningProcess(Tool.path(), ["server"] + arguments, in: site.path).wait()
    #expect(outcome.status == 64 && outcome.output == "")
  }
}
