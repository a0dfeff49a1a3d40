/// Faults of drawn figures, and of their names.
let figureFaults: [Fault] = [
  Fault(
    "figure-unknown", "a figure that nobody has drawn", at: "\(File.bridge):11:68",
    [.replace(File.bridge, "figure: bridge", "figure: brigde")],
    twin: [
      .replace(File.bridge, "figure: bridge", "figure: hips-up"),
      .write("content/figures/hips-up.yml", "like: bridge\narrows: []\n"),
    ]),
  Fault(
    "figure-unknown", "a figure that begins with none", at: "content/figures/hips-up.yml:2:7",
    [.write("content/figures/hips-up.yml", "# Up\nlike: brigde\n")],
    twin: [.write("content/figures/bridge.yml", "# Ours\nlike: hook-lying\nmirrored: true\n")]),
  Fault(
    "figure-unknown", "a figure that begins with itself", at: "content/figures/bridge.yml:1:7",
    [.write("content/figures/bridge.yml", "like: bridge\n")],
    twin: [.write("content/figures/bridge.yml", "like: prone\n")]),
  Fault(
    "field-out-of-range", "a point of two numbers", at: "content/figures/hips-up.yml:2:16",
    [.write("content/figures/hips-up.yml", "like: bridge\npose: {pelvis: [0, 0.1]}\n")],
    twin: [.write("content/figures/hips-up.yml", "like: bridge\npose: {pelvis: [0, 0.1, -0.0]}\n")]),
  Fault(
    "missing-field", "a figure without a floor", at: "content/figures/hips-up.yml:1:1",
    [.write("content/figures/hips-up.yml", "pale: left\n")],
    twin: [.write("content/figures/hips-up.yml", "like: bridge\npale: left\n")]),
  Fault(
    "unknown-field", "an arrow with a field too many", at: "content/figures/hips-up.yml:3:53",
    [
      .write(
        "content/figures/hips-up.yml",
        "like: bridge\narrows:\n- {from: [0, 0, 0], bend: [0, 1, 0], to: [1, 1, 0], tip: 2}\n")
    ],
    twin: [
      .write(
        "content/figures/hips-up.yml",
        "like: bridge\narrows:\n- from: [0, 0, 0]\n  bend: [0, 1, 0]\n  to:\n  - 1\n  - 1\n  - 0\n")
    ]),
  Fault(
    "malformed-yaml", "a figure that is no YAML", at: "content/figures/hips-up.yml:1:8",
    [.write("content/figures/hips-up.yml", "like: [\n")],
    twin: [.write("content/figures/README.md", "like: [\n")]),
  Fault(
    "stray-file", "a figure in capital letters", at: "content/figures/Hips up.yml:1:1",
    [.write("content/figures/Hips up.yml", "like: bridge\n")],
    twin: [.write("content/figures/.hips-up.yml.swp", "like: bridge\n")]),
  Fault(
    "stray-file", "a folder among the figures", at: "content/figures/ours:1:1",
    [.write("content/figures/ours/hips-up.yml", "like: bridge\n")],
    twin: [.write("content/figures/hips-up-2.yml", "like: bridge\n")]),
]
