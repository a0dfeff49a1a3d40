extension Rule {
  /// Every rule over an assembled site; the parsers report the problems of a single file. Rules over
  /// segments stand behind the others in the order of their precedence.
  static let all: [Rule] = [
    .altText,
    .brokenLink,
    .clinicIncomplete,
    .duplicateURL,
    .missingHome,
    .missingMessage,
    .missingPage,
    .missingSafety,
    .missingSegment,
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
    .emptyTranslation,
    .identicalToSource,
    .partlyTranslated,
    .wrongLanguage,
    .numberMismatch,
    .unitMismatch,
    .structureMismatch,
    .linkMismatch,
  ]
}
