import Diagnostics
import OperatingSystem

/// Decides which entries of a folder are part of a site, and reports those that must not be.
struct EntryFilter {
  /// The site folder as the file system finds it.
  let root: String
  private(set) var diagnostics: [Diagnostic] = []

  /// What becomes of the files in a folder.
  enum Use {
    /// The site is made of them; what is hidden is none of its business.
    case source
    /// They are published under names of the program's.
    case asset
    /// They are published as they are.
    case copied
  }

  init(root: String) {
    self.root = root
  }

  /// Whether an entry belongs to the site; what is wrong with it is about `subject`.
  mutating func isPart(
    _ entry: FileSystem.Entry, of folder: String, use: Use = .source, about subject: Subject = .site
  ) -> Bool {
    let known = diagnostics.count
    let isPart = isPart(entry, of: folder, use)
    for index in known..<diagnostics.count { diagnostics[index].subject = subject }
    return isPart
  }

  private mutating func isPart(
    _ entry: FileSystem.Entry, of folder: String, _ use: Use
  ) -> Bool {
    if entry.name == "README.md" || entry.name == ".DS_Store" { return false }
    let path = "\(folder)/\(entry.name)"
    if LeftOver.isLeftOver(entry.name) {
      if use != .source { diagnostics.append(leftOut(path)) }
      return false
    }
    if entry.name.utf8.first == UInt8(ascii: ".") {
      guard use == .copied else { return false }
      if !Self.publishedThoughHidden.contains(entry.name) {
        diagnostics.append(hidden(path))
        return false
      }
    }
    guard isWellNamed(entry, path) else { return false }
    return entry.kind != .link || isWithinSite(path)
  }

  /// Hidden files that web servers and hosts ask for.
  private static let publishedThoughHidden: Set<String> = [".well-known", ".nojekyll", ".htaccess"]

  /// Whether the name can be written, and shown as it is.
  private mutating func isWellNamed(_ entry: FileSystem.Entry, _ path: String) -> Bool {
    guard entry.isNamed else {
      diagnostics.append(
        Diagnostic(
          .invalidUTF8, at: SourceLocation(path: path), "The name of \(path) is not UTF-8.",
          help: "Give it a name of plain letters; � stands for what cannot be read."))
      return false
    }
    guard let sign = entry.name.unicodeScalars.first(where: \.isHiddenSign) else { return true }
    let code = String(sign.value, radix: 16, uppercase: true)
    let digits = String(repeating: "0", count: max(0, 4 - code.count)) + code
    diagnostics.append(
      Diagnostic(
        .oddCharacter, sign.turnsDirection ? .error : .warning, at: SourceLocation(path: path),
        "The name of \(path) has a sign that nobody sees (U+\(digits)).",
        help: "Give the file a name of letters, digits and hyphens."))
    return true
  }

  /// Whether a link leads to a file of the site that everybody may see.
  private mutating func isWithinSite(_ path: String) -> Bool {
    guard let target = FileSystem.resolved("\(root)/\(path)") else {
      diagnostics.append(
        Diagnostic(
          .unreadableFile, at: SourceLocation(path: path),
          "The link \(path) leads to a file that does not exist.",
          help: "Put the file itself here, or remove the link."))
      return false
    }
    guard target.hasPrefix(root + "/") else {
      diagnostics.append(
        Diagnostic(
          .symlinkOutside, at: SourceLocation(path: path),
          "The link \(path) leads out of the site folder.",
          help: "Copy the file into the site folder, so that the site is complete in itself."))
      return false
    }
    let isHidden = target.dropFirst(root.count).split(separator: "/").contains { part in
      part.utf8.first == UInt8(ascii: ".") && !Self.publishedThoughHidden.contains(String(part))
    }
    guard isHidden else { return true }
    diagnostics.append(
      Diagnostic(
        .symlinkOutside, at: SourceLocation(path: path),
        "The link \(path) leads to a hidden file.",
        help: "Hidden files are nobody's to see; put here what is to be published itself."))
    return false
  }

  private func hidden(_ path: String) -> Diagnostic {
    Diagnostic(
      .hiddenFile, at: SourceLocation(path: path),
      "\(path) is hidden; everything in content/static is published.",
      help: "Move it out of content/static. Of hidden files only .well-known, .nojekyll and "
        + ".htaccess are published.")
  }

  private func leftOut(_ path: String) -> Diagnostic {
    Diagnostic(
      .strayFile, .note, at: SourceLocation(path: path),
      "\(path) is left behind by another program and is not published.",
      help: "Remove it, or give it another name if it is meant.")
  }
}
