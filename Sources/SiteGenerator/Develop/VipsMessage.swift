/// What libvips says of a picture on its standard error.
enum VipsMessage {
  /// Why a picture was refused, in one line.
  static func reason(in errors: String) -> String {
    let lines = lines(of: errors).filter { !isWarning($0) }
    // Behind the first reason stand those that follow from it.
    return lines.first.map(shown) ?? warnings(in: errors).first ?? "libvips gives no reason"
  }

  /// What is damaged in a picture that was read all the same: a JPEG decoder goes on with a grey or
  /// shifted rest. Bytes that are too many do not hurt.
  static func damage(in errors: String) -> String? {
    warnings(in: errors).first { $0.contains("Corrupt JPEG data") && !$0.contains("extraneous") }
  }

  private static func lines(of errors: String) -> [String] {
    errors.split(whereSeparator: \.isNewline).map { String($0.prefix(200)) }
  }

  private static func isWarning(_ line: String) -> Bool { line.hasPrefix("(") }

  /// Behind `(vips:123): VIPS-WARNING **: 12:00:00.000: `.
  private static func warnings(in errors: String) -> [String] {
    lines(of: errors).filter(isWarning).compactMap { line in
      line.firstRange(of: "**: ").map { mark in
        shown(String(line[mark.upperBound...].drop { !$0.isLetter }))
      }
    }
  }

  /// Without the names of files that nobody but the tool knows.
  private static func shown(_ line: String) -> String {
    line.replacing("original: ", with: "")
  }
}
