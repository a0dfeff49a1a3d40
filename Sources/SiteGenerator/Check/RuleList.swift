extension Rule {
  /// Every rule over an assembled site; the parsers report the problems of a single file.
  static let all: [Rule] = [
    .altText,
    .brokenLink,
    .clinicIncomplete,
    .duplicateURL,
    .missingHome,
    .missingMessage,
    .missingPage,
    .missingSafety,
    .notReviewed,
    .pictureStep,
    .placeholderImage,
    .placeholderMismatch,
    .rawHTML,
    .reviewOutdated,
    .steps,
    .unknownCategory,
    .unknownFact,
    .unknownPicture,
    .unpublishedLocale,
  ]
}
