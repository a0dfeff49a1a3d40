package import Diagnostics
import Language
import OperatingSystem

/// What the last build of an output found, by digests: enough to tell what is new. A problem that only
/// moved to another line is not.
package struct LastFindings: Sendable, Hashable {
  private var digests: Set<UInt64>

  package init(_ diagnostics: [Diagnostic]) {
    digests = Set(diagnostics.map(Self.digest))
  }

  /// nil where there is no last build, or where it left nothing that can be read.
  package init?(output: String) {
    guard let folder = try? OutputFolder(output),
      let bytes = try? FileSystem.read(folder.findings)
    else { return nil }
    var reader = StampReader(bytes[...])
    guard let digests = reader.list({ $0.longNumber() }), reader.isAtEnd else { return nil }
    self.digests = Set(digests)
  }

  /// Whether a problem is none of them.
  package func lacks(_ diagnostic: Diagnostic) -> Bool {
    !digests.contains(Self.digest(of: diagnostic))
  }

  /// Leaves them for the next build; where the disk is full, that one will call nothing new.
  func leave(in folder: OutputFolder) {
    var writer = StampWriter(capacity: 10 * digests.count + 10)
    writer.add(digests.count)
    for digest in digests.sorted() { writer.add(digest) }
    folder.leave(writer.bytes, at: folder.findings, by: folder.nextFindings)
  }

  private static func digest(of diagnostic: Diagnostic) -> UInt64 {
    var digest = FNV1a.offsetBasis
    for text in [
      diagnostic.rule.rawValue, diagnostic.severity.rawValue, diagnostic.locale ?? "",
      diagnostic.location.path, diagnostic.message, diagnostic.target ?? "",
    ] {
      FNV1a.mix(text, into: &digest)
    }
    return digest
  }
}
