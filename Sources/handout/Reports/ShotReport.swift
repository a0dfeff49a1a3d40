import SiteGenerator

/// The shot list as text.
struct ShotReport {
  let list: ShotList
  /// Whether photographs that are there are listed too.
  let isWhole: Bool
  let terminal: TerminalText

  var text: String {
    let groups = list.groups.compactMap { group in
      let shots = group.shots.filter { isWhole || !$0.isTaken }
      return shots.isEmpty ? nil : self.text(of: shots, group.position)
    }
    return ([list.summary + "\n"] + groups).joined(separator: "\n")
  }

  private func text(of shots: [Shot], _ position: String?) -> String {
    let name = terminal.bold(terminal.shown(position ?? "No position"))
    return ([name] + shots.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private func lines(of shot: Shot) -> [String] {
    var lines = [terminal.shown("  [\(shot.isTaken ? "x" : " ")] \(shot.path)")]
    func add(_ line: String) { lines.append("      " + terminal.shown(line)) }
    add(shot.shows ?? "The page does not say what it must show.")
    let step = shot.step.map { ", step \($0.number): \($0.text)" } ?? ""
    add("\(shot.title)\(shot.isDraft ? " (a draft)" : "")\(step)")
    if !shot.equipment.isEmpty { add("At hand: \(shot.equipment.joined(separator: ", "))") }
    if case .misnamed(let name) = shot.state {
      add("There is a file \(name): rename it if it is this one.")
    }
    return lines
  }
}
