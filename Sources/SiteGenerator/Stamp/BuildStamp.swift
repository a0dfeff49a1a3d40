import Localization
import OperatingSystem

/// What a build leaves beside its output, so that the next one can tell that nothing has changed and
/// say the same again. Bytes of another version, or that are not whole, are no stamp.
struct BuildStamp: Sendable, Hashable {
  var key: StampKey
  var site: WrittenSite
  /// The problems as they were printed.
  var report: [UInt8]
  var sources: SignedPaths
  var outputs: SignedPaths

  private static let header = "handout-stamp 1"

  init(
    key: StampKey, site: WrittenSite, report: [UInt8], sources: SignedPaths,
    outputs: SignedPaths
  ) {
    self.key = key
    self.site = site
    self.report = report
    self.sources = sources
    self.outputs = outputs
  }

  init?(_ bytes: [UInt8]) {
    var reader = StampReader(bytes)
    guard reader.text() == Self.header, let fields = reader.texts(),
      let pages = reader.number(), let files = reader.number(), let withheld = reader.withheld(),
      let report = reader.block(), let sources = reader.block().flatMap(SignedPaths.init),
      let outputs = reader.block().flatMap(SignedPaths.init), reader.isAtEnd
    else { return nil }
    key = StampKey(fields: fields)
    site = WrittenSite(pages: pages, files: files, withheld: withheld)
    self.report = report
    self.sources = sources
    self.outputs = outputs
  }

  var bytes: [UInt8] {
    let (sources, outputs) = (sources.bytes, outputs.bytes)
    var writer = StampWriter(capacity: report.count + sources.count + outputs.count + 4096)
    writer.add(Self.header)
    writer.add(key.fields)
    writer.add(site.pages)
    writer.add(site.files)
    writer.add(site.withheld.flatMap { [$0.page, $0.locale.description] })
    writer.add(report)
    writer.add(sources)
    writer.add(outputs)
    return writer.bytes
  }
}

/// Texts end with a zero, which none holds; lists and blocks of bytes begin with their length.
private struct StampWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0)
  }

  mutating func add(_ number: Int) {
    add(String(number))
  }

  mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }

  mutating func add(_ block: [UInt8]) {
    add(block.count)
    bytes += block
  }
}

private struct StampReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func text() -> String? {
    guard let end = rest.firstIndex(of: 0) else { return nil }
    defer { rest = rest[(end + 1)...] }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  mutating func number() -> Int? {
    text().flatMap { Int($0) }
  }

  mutating func texts() -> [String]? {
    guard let count = number(), count >= 0 else { return nil }
    var texts: [String] = []
    while texts.count < count {
      guard let text = text() else { return nil }
      texts.append(text)
    }
    return texts
  }

  /// Pages and locales by turns.
  mutating func withheld() -> [WithheldPage]? {
    guard let texts = texts(), texts.count.isMultiple(of: 2) else { return nil }
    var withheld: [WithheldPage] = []
    for index in stride(from: 0, to: texts.count, by: 2) {
      guard let locale = LocaleID(texts[index + 1]) else { return nil }
      withheld.append(WithheldPage(page: texts[index], locale: locale))
    }
    return withheld
  }

  mutating func block() -> [UInt8]? {
    guard let count = number(), (0...rest.count).contains(count) else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }
}
