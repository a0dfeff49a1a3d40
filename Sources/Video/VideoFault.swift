/// Why a file is no video that a page can show.
package enum VideoFault: Error, Sendable, Hashable {
  /// Its bytes could not be read.
  case unreadable
  /// It is no video of the kind that its name says.
  case otherKind
  /// Its end is missing.
  case cutOff
  /// Its parts contradict each other, or one that every video has is missing.
  case damaged
  /// Its pictures or sound are in a form, of this name, that some browsers do not play.
  case codec(String)
  /// It is written in a way, named so, that does not tell what a page must know.
  case layout(String)
}
