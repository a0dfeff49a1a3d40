package import Localization

/// Who made a translation, as its record has it: a text that nobody wrote needs somebody who reads it.
package enum TranslationOrigin: Sendable, Hashable {
  /// A person, or nothing else is known.
  case human
  /// A program, on the day on which it was asked.
  case machine(engine: String, on: CalendarDate)

  package var isMachine: Bool { self != .human }
}
