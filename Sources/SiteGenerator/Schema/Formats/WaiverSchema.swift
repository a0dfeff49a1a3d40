extension FormatSchema {
  static let waivers = FormatSchema(
    name: "waivers", title: "Decisions that a finding is to stand, each with who took it and why.",
    files: ["content/waivers.yml", "locales/*/waivers.yml"], shape: Waiver.shape,
    sentences: [
      "rule": "The rule's name, as reports show it in brackets, such as number-mismatch.",
      "page": "The page's folder below content, such as exercises/clamshell, or a file.",
      "text": "The whole text as reported. Without it, all findings of the rule on the page.",
      "reason": "Why the finding is to stand. A waiver without a reason waives nothing.",
      "by": "Who decided it. A waiver without a name waives nothing.",
      "until": "The last day that it holds, such as 2027-01-31. Leave it out for always.",
    ])
}
