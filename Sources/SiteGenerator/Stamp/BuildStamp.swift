import Localization
import OperatingSystem

/// What a build leaves beside its output, so that the next one can tell that nothing has changed and
/// say the same again. Bytes of another version, or that are not whole, are no stamp.
struct BuildStamp: Sendable, Hashable {
  var key: StampKey
  var site: WrittenSite
  /// The problems as they were printed.
  var report: [UInt8]
  var pages: StampedPages
  var sources: SignedPaths
  var outputs: SignedPaths

  private static let header = "handout-stamp 2"

  init(
    key: StampKey, site: WrittenSite, report: [UInt8], pages: StampedPages, sources: SignedPaths,
    outputs: SignedPaths
  ) {
    self.key = key
    self.site = site
    self.report = report
    self.pages = pages
    self.sources = sources
    self.outputs = outputs
  }

  /// The stamp beside an output, where the last build ended and was one of this key.
  init?(in folder: OutputFolder, of key: StampKey) {
    guard (try? folder.isUnfinished) == false, let bytes = try? FileSystem.read(folder.stamp)
    else { return nil }
    self.init(bytes)
    guard self.key == key else { return nil }
  }

  init?(_ bytes: [UInt8]) {
    var reader = StampReader(bytes[...])
    guard reader.text() == Self.header, let fields = reader.texts(),
      let pages = reader.number(), let files = reader.number(), let withheld = reader.withheld(),
      let report = reader.block(), let found = reader.block(),
      let sources = reader.block().flatMap({ SignedPaths(Array($0)) }),
      let outputs = reader.block().flatMap({ SignedPaths(Array($0)) }), reader.isAtEnd
    else { return nil }
    key = StampKey(fields: fields)
    site = WrittenSite(pages: pages, files: files, withheld: withheld)
    self.report = Array(report)
    self.pages = StampedPages(bytes: Array(found))
    self.sources = sources
    self.outputs = outputs
  }

  var bytes: [UInt8] {
    let (sources, outputs) = (sources.bytes, outputs.bytes)
    var writer = StampWriter(
      capacity: report.count + pages.bytes.count + sources.count + outputs.count + 4096)
    writer.add(Self.header)
    writer.add(key.fields)
    writer.add(site.pages)
    writer.add(site.files)
    writer.add(site.withheld.flatMap { [$0.page, $0.locale.description] })
    writer.add(report)
    writer.add(pages.bytes)
    writer.add(sources)
    writer.add(outputs)
    return writer.bytes
  }
}

extension StampReader {
  /// Pages and locales by turns.
  fileprivate mutating func withheld() -> [WithheldPage]? {
    guard let texts = texts(), texts.count.isMultiple(of: 2) else { return nil }
    var withheld: [WithheldPage] = []
    for index in stride(from: 0, to: texts.count, by: 2) {
      guard let locale = LocaleID(texts[index + 1]) else { return nil }
      withheld.append(WithheldPage(page: texts[index], locale: locale))
    }
    return withheld
  }
}
