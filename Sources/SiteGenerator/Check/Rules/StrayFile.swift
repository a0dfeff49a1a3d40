import Diagnostics

extension Rule {
  /// Every page, record, picture and locale file stands where it is read.
  static let strayFile = Rule(
    id: .strayFile, kind: .site,
    explanation: """
      Finds pages, review records, comments, pictures and files of a locale that stand where nothing reads them, \
      or have a name that nothing reads: squat.md beside the folders of the pages, es.MD instead of \
      es.md, a photograph 1.JPG where the page names 1.jpg, a page's folder with a space in its name. \
      What other programs leave behind in content/static is noted, and is not published.

      Whoever wrote the page or took the photograph believes that patients see it.

      Move or rename it as the report says. A page stands in a folder of its own, \
      content/exercises/squat/en.md; the folder's name has lower-case letters, digits and hyphens.
      """,
    scope: .site { StrayFiles(site: $0).problems() })
}
