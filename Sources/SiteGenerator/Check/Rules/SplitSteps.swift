import Diagnostics
import Markdown

extension RuleID {
  static let splitSteps: RuleID = "split-steps"
}

extension Rule {
  /// The steps of an exercise are one list.
  static let splitSteps = Rule(
    id: .splitSteps, kind: .advice,
    explanation: """
      Finds a numbered list that goes on behind something that ended the steps: a note, a comment,
      bullets that are not indented far enough, or another mark behind the numbers. It also finds
      steps whose first number is not 1, and steps that stand within another step.

      The first numbered list of an exercise is its steps. What stands outside of it is no step: it is
      not in the practice mode, and a patient who follows the steps stops too early.

      Indent what belongs to a step by three spaces, so that it stands within the step; put a note
      behind the last step.
      """,
    scope: .page { page in
      guard page.page.type == .exercise, let file = page.file else { return [] }
      let blocks = Array(file.body.blocks)
      guard let first = blocks.firstIndex(where: { $0.kind == .orderedList }) else { return [] }
      func report(_ list: Node, _ message: String, help: String) -> Diagnostic {
        page.diagnostic(
          .splitSteps, .warning, in: file, at: list.location, message, help: help)
      }
      var problems: [Diagnostic] = []
      let steps = blocks[first]
      if steps.listStart > 1 {
        problems.append(
          report(
            steps, "The steps begin with the number \(steps.listStart).",
            help: "Write what stands before it as steps of the same list, from 1."))
      }
      for list in continuations(of: steps) {
        problems.append(
          report(
            list, "The steps go on here at \(list.listStart), within another step.",
            help: "Write the number at the beginning of the line."))
      }
      problems += continuations(behind: first, in: blocks).map { list in
        report(
          list, "The numbered list goes on here at \(list.listStart), outside of the steps.",
          help: "Indent what stands before it by three spaces, or put it behind the last step.")
      }
      return problems
    })

  /// Lists behind the steps that go on counting, or that only bullets or comments part from them.
  private static func continuations(behind first: Int, in blocks: [Node]) -> [Node] {
    var isParted = false
    return blocks[(first + 1)...].filter { block in
      switch block.kind {
      case .orderedList: return block.listStart > 1 || !isParted
      case .bulletList, .htmlBlock, .codeBlock: return false
      default:
        isParted = true
        return false
      }
    }
  }

  /// Lists within the steps that go on counting.
  private static func continuations(of steps: Node) -> [Node] {
    steps.descendants.filter { $0.kind == .orderedList && $0.listStart > 1 }
  }
}
