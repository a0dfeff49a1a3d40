import Markdown

/// An exercise's text cut into what stands before its steps, the steps, and what stands behind.
struct ExerciseBody {
  var introduction: [Node]
  /// The items of the list.
  var steps: [Node]
  var details: [Node]

  init(_ body: Document) {
    let blocks = Array(body.blocks)
    guard let list = body.steps else {
      introduction = blocks
      steps = []
      details = []
      return
    }
    introduction = blocks.filter { $0.index < list.index }
    steps = Array(list.children)
    details = blocks.filter { $0.index > list.index }
  }
}
