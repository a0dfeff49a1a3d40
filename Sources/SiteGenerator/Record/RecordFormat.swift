import Language
import Localization

/// A review record as a PO file: an entry a text, its place as context, who made and accepted it as
/// comments; what nobody has accepted is fuzzy. A checksum in the header tells changes by hand.
enum RecordFormat {
  private static let checksum = "X-Checksum"
  private static let fuzzy = "fuzzy"

  static func record(of file: POFile) -> ReviewRecord {
    let entries = file.entries.filter { !$0.isObsolete }.map(entry)
    return ReviewRecord(entries, isIntact: file[checksum] == checksum(of: entries))
  }

  private static func entry(_ entry: POEntry) -> ReviewRecord.Entry {
    let comments = RecordComments(entry.comments)
    return ReviewRecord.Entry(
      place: entry.context ?? "", source: entry.id, target: entry.strings[0],
      acceptance: entry.isFuzzy ? nil : comments.acceptance,
      digest: entry.isFuzzy ? nil : comments.digest, origin: comments.origin)
  }

  /// `date` is the day on which the file is written.
  static func file(
    of entries: [ReviewRecord.Entry], locale: LocaleID, date: CalendarDate
  ) -> POFile {
    let last = entries.compactMap(\.acceptance).max { $0.on < $1.on }
    var header = [
      POFile.Field("Project-Id-Version", "review record"),
      POFile.Field("PO-Revision-Date", "\(date) 00:00+0000"),
      POFile.Field("Last-Translator", last?.by ?? "none"),
      POFile.Field("Language-Team", "none"),
      POFile.Field("Language", String(locale.description.map { $0 == "-" ? "_" : $0 })),
      POFile.Field("MIME-Version", "1.0"),
      POFile.Field("Content-Type", POFile.contentType),
      POFile.Field("Content-Transfer-Encoding", "8bit"),
      POFile.Field("X-Generator", "handout accept"),
    ]
    if let last {
      header += [
        POFile.Field("X-Accepted-By", last.by), POFile.Field("X-Accepted-On", "\(last.on)"),
      ]
    }
    header.append(POFile.Field(checksum, checksum(of: entries)))
    var file = POFile(header: header, entries: entries.map(entry))
    file.comments = [
      "# A record of what was accepted, written by “handout accept”; do not edit it."
    ]
    return file
  }

  private static func entry(_ recorded: ReviewRecord.Entry) -> POEntry {
    var entry = POEntry(
      context: recorded.place, id: recorded.source, string: recorded.target)
    entry.comments = RecordComments.lines(of: recorded)
    if recorded.acceptance == nil { entry.flags = [fuzzy] }
    return entry
  }

  /// 16 hexadecimal digits: FNV-1a of 64 bits, which tells a slip of the hand; it is no seal.
  private static func checksum(of entries: [ReviewRecord.Entry]) -> String {
    var digest = FNV1a.offsetBasis
    for entry in entries {
      FNV1a.mix(entry.place, into: &digest)
      FNV1a.mix(entry.source, into: &digest)
      FNV1a.mix(entry.target, into: &digest)
      FNV1a.mix(entry.acceptance.map { "\($0.by)\n\($0.on)" } ?? "", into: &digest)
      // Only what an entry has, so that records from before there was more keep their checksum.
      if let role = entry.acceptance?.role { FNV1a.mix(role, into: &digest) }
      if let shown = entry.digest { FNV1a.mix(shown, into: &digest) }
      if case .machine(let engine, let date) = entry.origin {
        FNV1a.mix("\(engine)\n\(date)", into: &digest)
      }
    }
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
