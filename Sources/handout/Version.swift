import CVersion
import SiteGenerator

/// What the program says of itself.
enum Version {
  static let number = "1.0.0"

  /// Of what a site is written in: raised when a site would have to be changed for the program.
  static let siteFormat = 1

  static var text: String {
    let commit = String(cString: handout_commit())
    return """
      handout \(number) (\(commit.isEmpty ? "commit unknown" : "commit \(commit)"))
      formats: site \(siteFormat), report \(JSONReport.version), index \(IndexRenderer.format)
      """
  }
}
