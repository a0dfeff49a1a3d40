import Diagnostics
import Localization
import OperatingSystem

/// What stands in a site where nothing reads it, with what it was meant for where that is plain.
struct StrayFiles {
  let site: Site

  func problems() -> [Diagnostic] {
    inPageFolders + pictures + videos + loose + looseFolders + inLocales
  }

  private func problem(
    _ path: String, _ message: String, help: String, related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    Diagnostic(
      .strayFile, .warning, at: SourceLocation(path: path), message, help: help, related: related)
  }

  /// A file that has another name than it should.
  private func misnamed(_ name: String, meant: String, in folder: String, _ files: [String])
    -> Diagnostic
  {
    problem(
      "\(folder)/\(name)", "\(folder)/\(name) is not read: its name is not \(meant).",
      help: files.contains(meant)
        ? "Remove it, or put what it says into \(meant)." : "Rename it \(meant).")
  }
}

/// Pages.
extension StrayFiles {
  private var inPageFolders: [Diagnostic] {
    let locales = site.files.localeTags
    let usual = Set(locales.flatMap { ["\($0).md", "\($0).po", "\($0)\(CommentsFile.ending)"] })
    return site.files.pages.flatMap { folder in
      folder.files.filter { !usual.contains($0) }.compactMap { name in
        StrayName.meant(name, locales: locales).map {
          misnamed(name, meant: $0, in: folder.path, folder.files)
        }
      }
    }
  }

  private var pictures: [Diagnostic] {
    site.pages.flatMap { page in
      Pictures.misnamed(on: page).map { picture, meant in
        problem(
          "\(page.folder.path)/\(picture.name)",
          "\(page.source.path) names \(meant.value), but the file is called \(picture.name).",
          help: "Give both the same name; capital letters count.",
          related: [
            Diagnostic.Related(
              location: SourceLocation(path: page.source.path, range: meant.range),
              message: "The picture is named here.")
          ])
      }
    }
  }

  private var videos: [Diagnostic] {
    site.pages.flatMap { page in
      Videos.misnamed(on: page, files: page.folder.files).map { name, meant in
        let isOther = !VideoFile.fileExtensions.contains(Path.fileExtension(of: name))
        return problem(
          "\(page.folder.path)/\(name)",
          "\(page.source.path) names \(meant), but the file is called \(name).",
          help: isOther
            ? "Export it as MP4 with H.264 pictures and AAC sound, and call it \(meant)."
            : "Give both the same name; capital letters count.")
      }
    }
  }
}

/// Files and folders beside those that are read.
extension StrayFiles {
  private static let settings = [
    "site.yml", "clinic.yml", "look.yml", "reviewers.yml", "waivers.yml",
  ]

  private var loose: [Diagnostic] {
    site.files.looseFiles.compactMap { path in
      let folder = Path.parent(of: path) ?? ""
      let name = String(Path.name(of: path))
      if folder == "content", Self.settings.contains(name) || site.look.files.contains(name) {
        return nil
      }
      return problem(ofLoose: name, in: folder)
    }
  }

  private func problem(ofLoose name: String, in folder: String) -> Diagnostic? {
    let path = "\(folder)/\(name)"
    if folder == SourceFiles.figuresFolder {
      let meant = Self.folderName(String(name.prefix { $0 != "." })) + ".yml"
      return problem(
        path, "\(path) is not read: figures have names such as \(meant).",
        help: "Small letters, digits and hyphens, and “.yml” at the end.")
    }
    switch Path.fileExtension(of: name) {
    case "md", "markdown", "mdown", "mkd":
      let section = folder == "content" || folder == "locales" ? "content/pages" : folder
      return problem(
        path, "\(path) stands where no page is read.",
        help: "Put it at \(section)/\(page(name)).")
    case "yml", "yaml":
      let names = folder == "content" ? Self.settings : []
      if let meant = StrayName.meant(name, among: names) {
        return misnamed(name, meant: meant, in: folder, [])
      }
      let stem = String(name.prefix { $0 != "." })
      let help =
        folder == "locales" && LocaleID(stem) != nil
        ? "Put its messages into locales/\(stem)/strings.yml."
        : Suggestion.help(for: name, among: names) ?? "Remove it, or put it where it is read."
      return problem(path, "\(path) stands where no settings are read.", help: help)
    case "po":
      return problem(
        path, "\(path) stands where no record is read.",
        help: "A review record stands beside its translation.")
    case let type where PixelSize.fileExtensions.contains(type):
      return problem(
        path, "\(path) stands where no picture is read.",
        help: "Put it into the folder of the page that shows it, or name it in content/look.yml.")
    default: return nil
    }
  }

  /// Where a page's file belongs below its section: `squat/en.md` for `squat.md`.
  private func page(_ name: String) -> String {
    let parts = name.split(separator: ".").map(String.init)
    let locale = parts.dropLast().last.flatMap { LocaleID($0) }
    let isKnown = locale.map { site.files.localeTags.contains($0.description) } ?? false
    let tag = isKnown ? locale?.description : nil
    if parts.count == 2, let tag { return "NAME/\(tag).md" }
    let folder = parts.first.map(Self.folderName) ?? "NAME"
    return "\(folder)/\(tag ?? site.settings.sourceLocale.description).md"
  }

  private var looseFolders: [Diagnostic] {
    site.files.looseFolders.compactMap { path in
      let name = String(Path.name(of: path))
      if Path.parent(of: path) == SourceFiles.figuresFolder {
        return problem(
          path, "No figure is read from \(path).",
          help: "Put its files into \(SourceFiles.figuresFolder) itself.")
      }
      guard Path.parent(of: path) == "content" else {
        return problem(
          path, "No page is read from \(path): the folder's name can be no part of an address.",
          help: "Rename it \(Self.folderName(name)).")
      }
      let known = SourceFiles.contentFolders
      let folded = name.lowercased()
      let near = known.first { $0 == folded } ?? Suggestion.nearest(to: folded, among: known)
      return near.map { near in
        problem(
          path, "Nothing is read from \(path).", help: "Did you mean content/\(near)?")
      }
    }
  }

  /// The part of an address that comes nearest to a name.
  private static func folderName(_ name: String) -> String {
    let parts = name.lowercased().split { !URLPart.isValid(String($0)) }
    return parts.isEmpty ? "NAME" : parts.joined(separator: "-")
  }
}

/// Locales.
extension StrayFiles {
  private static let files = [
    "locale.yml", "strings.yml", "lexicon.yml", "glossary.yml", "waivers.yml",
    CommentsFile.tableName,
  ]

  private var inLocales: [Diagnostic] {
    site.files.localeFolders.flatMap { folder in
      guard let locale = LocaleID(folder.name), PluralRules(for: locale) != nil else {
        return [unknownLocale(folder)].compactMap(\.self)
      }
      return folder.files.compactMap { name in
        guard !Self.files.contains(name), ["yml", "yaml"].contains(Path.fileExtension(of: name))
        else { return nil }
        if let meant = StrayName.meant(name, among: Self.files) {
          return misnamed(name, meant: meant, in: folder.path, folder.files)
        }
        return problem(
          "\(folder.path)/\(name)", "\(folder.path)/\(name) is not read.",
          help: Suggestion.help(for: name, among: Self.files) ?? "Remove it.")
      }
    }
  }

  /// nil for a locale that site.yml lists, as that is reported there.
  private func unknownLocale(_ folder: LocaleFolder) -> Diagnostic? {
    let meant = LocaleID(folder.name.map { $0 == "_" ? "-" : String($0) }.joined())
    if let meant, site.settings.locales.contains(where: { $0.value == meant }) { return nil }
    let tag = meant.flatMap { PluralRules(for: $0) == nil ? nil : $0.description }
    return problem(
      folder.path, "No locale is read from \(folder.path): its name is no language's tag.",
      help: tag.map { "Rename it locales/\($0)." }
        ?? "Name it by the language's tag, such as es or pt-BR.")
  }
}
