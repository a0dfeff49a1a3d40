import ArgumentParser
import Diagnostics
import OperatingSystem
import SiteGenerator

struct BaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "base",
    abstract: "List the templates, styles and words that are part of the program.",
    discussion: """
      A site has all of them and holds only what it wants otherwise. A template or asset of the same \
      path replaces the program's; messages, lexicon and glossary are laid over it, key by key and \
      word by word.
      """,
    subcommands: [List.self, Show.self, Copy.self, Keep.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the files, with what the site has in their place.")

    @OptionGroup var site: SiteOptions

    func run() throws {
      do throws(BuildFailure) {
        let listing = try BaseListing(site: site.site)
        DiagnosticPrinter.standardError.print(listing.diagnostics)
        let width = listing.entries.map(\.path.count).max() ?? 0
        for entry in listing.entries {
          let state = entry.state.words
          let gap = String(repeating: " ", count: width - entry.path.count + 2)
          print(state.isEmpty ? entry.path : entry.path + gap + state)
        }
      } catch {
        throw error.reported(to: .standardError)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print a file of the program.")

    @Argument(help: "The file's path, such as templates/exercise.html.")
    var path: String

    func run() throws {
      guard let bytes = BaseFiles.bytes(of: path) else {
        throw ValidationError(TerminalText.shown(Overrides.unknown(path)))
      }
      bytes.withUnsafeBufferPointer(StandardStream.output.write)
    }
  }

  struct Copy: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Copy a file into the site, for the site to change; never over one that is there.")

    @OptionGroup var site: SiteOptions

    @Argument(help: "The file's path, such as templates/exercise.html.")
    var path: String

    func run() throws {
      try withOverrides(of: site.site) { overrides throws(BuildFailure) in
        try overrides.copy(path)
      }
      print("Created \(path). The site shows this file now; delete it to have the program's again.")
    }
  }

  struct Keep: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that the site's file holds what it should of the program's present one.")

    @OptionGroup var site: SiteOptions

    @Argument(help: "The file's path, such as templates/exercise.html.")
    var path: String

    func run() throws {
      try withOverrides(of: site.site) { overrides throws(BuildFailure) in
        try overrides.keep(path)
      }
    }
  }
}

/// Changes what a site has in place of the base, and reports why that cannot be done.
private func withOverrides(
  of site: String, _ change: (inout Overrides) throws(BuildFailure) -> Void
) throws {
  do throws(BuildFailure) {
    var overrides = try Overrides(site: site)
    try change(&overrides)
  } catch {
    throw error.reported(to: .standardError)
  }
}

extension BaseListing.State {
  /// What it says of the site; nothing where the site has no file of its own.
  fileprivate var words: String {
    switch self {
    case .inherited: ""
    case .copied: "the site has a copy"
    case .replaced: "the site has its own"
    case .outdated: "the site has its own, made of an older one"
    case .extended: "the site adds to it"
    }
  }
}
