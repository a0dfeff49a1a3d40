import Language
import Localization

/// A review record as a PO file: an entry a text, its place as context, who accepted it as a
/// comment; what nobody has accepted is fuzzy. A checksum in the header tells changes by hand.
enum RecordFormat {
  private static let checksum = "X-Checksum"
  private static let fuzzy = "fuzzy"
  private static let accepted = "# Accepted by "
  private static let on = " on "

  static func record(of file: POFile) -> ReviewRecord {
    let entries = file.entries.compactMap { entry in
      entry.isObsolete
        ? nil
        : ReviewRecord.Entry(
          place: entry.context ?? "", source: entry.id, target: entry.strings[0],
          acceptance: entry.isFuzzy ? nil : entry.comments.lazy.compactMap(acceptance).first)
    }
    return ReviewRecord(entries, isIntact: file[checksum] == checksum(of: entries))
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
    if let acceptance = recorded.acceptance {
      entry.comments = [accepted + acceptance.by + on + acceptance.on.description]
    } else {
      entry.flags = [fuzzy]
    }
    return entry
  }

  private static func acceptance(_ comment: String) -> ReviewRecord.Acceptance? {
    // By bytes: thousands of pages have a line like this for each of their texts.
    let dateLength = "2026-01-31".utf8.count
    guard comment.utf8.starts(with: accepted.utf8) else { return nil }
    let rest = comment.utf8.dropFirst(accepted.utf8.count)
    let (before, day) = (rest.dropLast(dateLength), rest.suffix(dateLength))
    guard let date = CalendarDate(String(decoding: day, as: UTF8.self)),
      before.suffix(on.utf8.count).elementsEqual(on.utf8)
    else { return nil }
    let name = before.dropLast(on.utf8.count)
    return name.isEmpty
      ? nil : ReviewRecord.Acceptance(by: String(decoding: name, as: UTF8.self), on: date)
  }

  /// 16 hexadecimal digits: FNV-1a of 64 bits, which tells a slip of the hand; it is no seal.
  private static func checksum(of entries: [ReviewRecord.Entry]) -> String {
    var digest = FNV1a.offsetBasis
    for entry in entries {
      FNV1a.mix(entry.place, into: &digest)
      FNV1a.mix(entry.source, into: &digest)
      FNV1a.mix(entry.target, into: &digest)
      FNV1a.mix(entry.acceptance.map { "\($0.by)\n\($0.on)" } ?? "", into: &digest)
    }
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
