extension FormatSchema {
  static let comments = FormatSchema(
    name: "comments", title: "What reviewers say of the texts of a translation.",
    files: ["content/*/*/*\(CommentsFile.ending)", "locales/*/\(CommentsFile.tableName)"],
    shape: CommentsFile.shape,
    sentences: [
      "at": "The text, as review records spell its place, such as step/3, title or dose.hold|one.",
      "text": "What there is to say of it, in one line or several. It is not published.",
      "by": "Who says it.",
      "on": "The day on which it was said, such as 2026-01-31.",
      "of": "The translation as it stood then.",
      "done":
        "The day on which somebody saw to it, such as 2026-02-01. Without it the comment is open.",
    ])
}
