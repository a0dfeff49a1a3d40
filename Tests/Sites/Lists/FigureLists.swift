/// Lists of figures.
extension PlantedList {
  static let ofFigures: [PlantedList] = [
    PlantedList("figures, each begun with the one before") { count in
      [.write("content/figures/f0.yml", "like: bridge\n")]
        + (1..<count / 4).map { .write("content/figures/f\($0).yml", "like: f\($0 - 1)\n") }
    },
    PlantedList("figures in a round") { count in
      (0..<count / 4).map {
        .write("content/figures/f\($0).yml", "like: f\(($0 + 1) % (count / 4))\n")
      }
    },
    PlantedList("figures begun with none") { count in
      (0..<count / 4).map { .write("content/figures/f\($0).yml", "like: g\($0)\n") }
    },
    PlantedList("arrows", in: "content/figures/bridge.yml") { count in
      "like: hook-lying\narrows:\n"
        + row(count) { _ in "- {from: [0, 0, 0], bend: [0, 1, 0], to: [1, 1, 0]}" }
    },
    PlantedList("props of no kind", in: "content/figures/bridge.yml") { count in
      "like: hook-lying\nprops:\n" + row(count) { "- {kind: boat\($0)}" }
    },
    PlantedList("points of a towel", in: "content/figures/bridge.yml") { count in
      "like: hook-lying\nprops:\n- kind: towel\n  through:\n" + row(count) { _ in "  - [0, 0, 0]" }
    },
    PlantedList("parts of a muscle", in: "content/figures/bridge.yml") { count in
      "like: hook-lying\nprops:\n- kind: muscle\n  parts:\n"
        + row(count) { _ in "  - {from: [0, 0, 0], to: [0, 0, 1], radius: [0.1, 0.1]}" }
    },
  ]
}
