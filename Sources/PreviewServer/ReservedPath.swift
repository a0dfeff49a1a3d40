/// Addresses that a preview keeps for itself.
package enum ReservedPath {
  package static let folder = "__handout"
  package static let events = "__handout/events"
  package static let script = "__handout/reload.js"
}
