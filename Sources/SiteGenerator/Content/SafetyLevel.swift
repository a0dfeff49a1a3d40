/// How much a section of the safety page asks of a patient, and how soon. Each has a look of its own
/// on screen and on paper.
enum SafetyLevel: String, Sendable, Hashable, CaseIterable {
  /// Before the first exercise.
  case ask
  /// Stop this exercise.
  case stop
  /// Call the clinic or a doctor today.
  case today
  /// Call for an ambulance.
  case emergency
}
