import Colors
import Diagnostics
import Localization
import OperatingSystem
import YAML

/// Reads how a site looks, and the pictures that its look names.
struct LookParser {
  let files: SourceFiles
  let locales: [LocaleID]
  private(set) var diagnostics: [Diagnostic] = []

  /// The largest logo or icon in bytes: every page loads them.
  static let pictureLimit = 100 * 1024
  /// The least width of a PNG icon in pixels, which phones show on their first screen.
  static let leastIconWidth = 180

  init(files: SourceFiles, locales: [LocaleID]) {
    self.files = files
    self.locales = locales
  }

  /// The look, and the assets that it brings or takes the place of.
  mutating func parse() -> (look: Look, assets: [Asset]) {
    let base = file(BaseFiles.mark + SourceFiles.lookPath, locales: []) ?? LookFile()
    let own = files.look.flatMap { file($0, locales: locales) } ?? LookFile()
    let (look, weak) = Look.make(own, over: base)
    diagnostics += weak
    var assets = [Asset(path: LookStyle.name, bytes: LookStyle(look: look).bytes, isOwn: false)]
    for (format, name) in look.icons.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let bytes = picture(name) else { continue }
      if format == .png { checkIcon(name, bytes) }
      assets.append(Asset(path: format.asset, bytes: bytes, isOwn: false))
    }
    if let logo = look.logo, let bytes = picture(logo.file) {
      assets.append(Asset(path: logo.asset, bytes: bytes, isOwn: true))
    }
    return (look, assets)
  }

  private mutating func file(_ path: String, locales: [LocaleID]) -> LookFile? {
    switch SourceText.read(path, in: files, limit: SourceText.textLimit) {
    case .failure(let failure):
      diagnostics += failure.diagnostics
      return nil
    case .success(let text):
      let (node, problems) = YAMLNode.parse(text.bytes, path: path)
      diagnostics += problems
      guard let node, !node.isNull else { return nil }
      let parsed = LookFile.parse(
        node, path: path, locales: locales,
        others: files.localeTags.compactMap { LocaleID($0) })
      diagnostics += parsed.diagnostics
      return parsed.file
    }
  }

  private mutating func picture(_ name: Located<String>) -> [UInt8]? {
    let path = "content/\(name.value)"
    do throws(SystemError) {
      let file = try FileSystem.OpenFile(files.absolute(path))
      guard file.size <= Self.pictureLimit else {
        diagnostics.append(
          SourceText.tooLarge(path, locale: nil, size: file.size, limit: Self.pictureLimit))
        return nil
      }
      let bytes = try file.readToEnd()
      let type = Path.fileExtension(of: path)
      if PixelSize(of: bytes, fileExtension: type) != nil {
        var end = PictureEnd(fileExtension: type)
        bytes.withUnsafeBytes { end.read($0) }
        diagnostics += PublishedPicture(path: path, head: bytes).faults(end)
        return bytes
      }
      diagnostics.append(
        Diagnostic(
          .unreadableFile, at: SourceLocation(path: SourceFiles.lookPath, range: name.range),
          "\(path) is no picture that a browser can show.",
          help: "Save it again as what its ending says."))
    } catch {
      diagnostics.append(
        Diagnostic(
          .unreadableFile, at: SourceLocation(path: SourceFiles.lookPath, range: name.range),
          "\(path) cannot be read: \(error.reason).",
          help: "Put the picture beside look.yml, under exactly this name."))
    }
    return nil
  }

  private mutating func checkIcon(_ name: Located<String>, _ bytes: [UInt8]) {
    guard let size = PixelSize(of: bytes, fileExtension: "png"),
      size.width != size.height || size.width < Self.leastIconWidth
    else { return }
    diagnostics.append(
      Diagnostic(
        .fieldOutOfRange, at: SourceLocation(path: SourceFiles.lookPath, range: name.range),
        "The icon \(name.value) has \(size.width) × \(size.height) pixels.",
        help: "It must be square, and at least \(Self.leastIconWidth) pixels wide."))
  }
}
