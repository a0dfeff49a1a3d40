/// What becomes of what somebody in the reading room asks for, each with a sentence for him.
package enum ReadingOutcome: Sendable, Hashable {
  case done(String)
  /// There is no such translation.
  case unknown(String)
  /// What it is about is not what was shown.
  case changed(String)
  case refused(String)
  /// A file cannot be written.
  case failed(String)
}
