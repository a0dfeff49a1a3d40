import Localization

/// The files of a new program.
package enum ProgramScaffold {
  /// `exercises` are the ids of its exercises, as far as they are known.
  package static func files(
    id: String, title: String?, exercises: [String], site: String
  ) throws(BuildFailure) -> Scaffold {
    if let other = exercises.first(where: { !URLPart.isValid($0) }) { throw .invalidName(other) }
    let entries = (exercises.isEmpty ? [""] : exercises).map { "- \($0)" }
    return try Scaffold.draft(
      .programs, id: id, title: title,
      facts: [
        "exercises:  # an entry may also be {id: bridge, dose: {repetitions: 10}, phase: 1}"
      ] + entries + ["# remarks: {bridge: Start slowly.}"],
      words: ["# remarks: {bridge: }"], site: site)
  }
}
