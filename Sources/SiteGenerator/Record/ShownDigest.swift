import OperatingSystem

extension ReviewRecord.Entry {
  /// The digest of both texts, each with an end of line: SHA-256, of which the first 32 hexadecimal
  /// digits stand in the record.
  var shownDigest: String {
    String(SHA256.hexDigest(of: Array("\(source)\n\(target)\n".utf8)).prefix(32))
  }
}
