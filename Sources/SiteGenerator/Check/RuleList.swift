extension Rule {
  /// Every rule over an assembled site; the parsers report the problems of a single file.
  static let all: [Rule] = [
    .altText,
    .brokenLink,
    .clinicIncomplete,
    .duplicateURL,
    .missingMessage,
    .missingPage,
    .missingSafety,
    .picture,
    .placeholderImage,
    .rawHTML,
    .review,
    .steps,
    .unknownCategory,
    .unknownFact,
  ]
}
