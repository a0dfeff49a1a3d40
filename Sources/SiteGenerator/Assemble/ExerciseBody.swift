import Markdown

/// An exercise's text cut into what stands before its steps, the steps, and what stands behind.
/// The first ordered list is the steps.
struct ExerciseBody {
  var introduction: [Node]
  /// The items of the list.
  var steps: [Node]
  var details: [Node]

  init(_ body: Document) {
    let blocks = Array(body.blocks)
    guard let list = blocks.firstIndex(where: { $0.kind == .orderedList }) else {
      introduction = blocks
      steps = []
      details = []
      return
    }
    introduction = Array(blocks[..<list])
    steps = Array(blocks[list].children)
    details = Array(blocks[(list + 1)...])
  }
}
