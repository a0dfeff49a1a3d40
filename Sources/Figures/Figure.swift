/// What a placeholder picture shows, as a figure's file says it: a body in a position, with what
/// surrounds it.
package struct Figure: Sendable {
  /// The name of its file, which front matter names (`figure:`).
  package let name: String
  let scene: Scene
}
