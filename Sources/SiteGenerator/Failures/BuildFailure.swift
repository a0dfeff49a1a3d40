package import Diagnostics
package import Localization
package import OperatingSystem

/// Why a job could not be done at all.
package enum BuildFailure: Error {
  case system(SystemError)
  case output(OutputRefusal)
  /// A program that the job needs is not installed; the message and how to get it.
  case missingProgram(String, help: String)
  /// A locale was asked for that the site does not publish.
  case unknownLocale(LocaleID, published: [LocaleID])
  /// A name that cannot be a part of an address.
  case invalidName(String)
  case noPluralRules(LocaleID)
  /// No site before the one in this output is kept.
  case nothingKept(String)
  /// A request that does not fit the site, with the reason as a sentence.
  case unfitRequest(String)
  /// The files that a job begins with have errors.
  case unreadableSite([Diagnostic])
}
