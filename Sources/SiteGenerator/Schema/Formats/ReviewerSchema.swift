extension FormatSchema {
  static let reviewers = FormatSchema(
    name: "reviewers", title: "Who may accept texts: handout accept takes nobody else.",
    files: [Reviewers.path], shape: Reviewers.shape,
    sentences: [
      "person": "The name that handout accept --by is given.",
      "languages": "The languages whose texts that person may accept, such as [es].",
      "role": "What records call that person, such as medical translator.",
      "qualification":
        "What makes that person fit for it, such as a certificate with its number. For your own "
        + "staff; it is not published.",
      "since": "The first day, such as 2026-01-31.",
      "until": "The last day. Leave it out while it holds.",
    ])
}
