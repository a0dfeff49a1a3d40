extension FormatSchema {
  static let site = FormatSchema(
    name: "site", title: "The site: its address, its languages, its lists.",
    files: [SiteSettings.path], shape: SiteSettings.shape,
    sentences: [
      "baseURL":
        "The address at which the site is published, such as https://exercises.example.org/. It may "
        + "have a path.",
      "sourceLocale":
        "The language that you write in, such as en. Doses and other facts stand on its pages alone.",
      "locales":
        "The languages that are published, in the order in which they are shown. The source's is one "
        + "of them.",
      "unchecked":
        "Languages whose words are not checked, for those that nobody here reads. Leave it out to "
        + "check all.",
      "publish": "What a translation needs to be published.",
      "publish.accepted":
        "required: a translation that nobody has accepted is left out. Where content/reviewers.yml "
        + "exists, only those count whom it lists. optional: it is published with a warning.",
      "categories":
        "The groups of exercises, in the order of the home page. Each needs its message category.… in "
        + "every language.",
      "positions":
        "Positions in the order in which lists show them. The six usual ones need not be listed; any "
        + "other needs its message position.… in every language.",
      "regions":
        "Parts of the body that exercises are for, in the order in which they are shown, such as "
        + "[low-back, hip]. Each that an exercise names needs its message region.… in every language.",
      "exerciseLevels":
        "How much exercises can ask of the patient, from little to much, such as [easy, hard]. Each "
        + "that an exercise names needs its message level.… in every language.",
      "names":
        "Names that stay as they are in every language, such as a portal's or a program's.",
    ])
}
