/// Waivers that do nothing, or that are none.
let waiverFaults: [Fault] = [
  waiver(
    "stale-waiver", "a waiver for a rule that does not exist", at: 1,
    "- {rule: not-revewed, page: exercises/bridge, reason: Soon, by: A}"),
  waiver(
    "stale-waiver", "a waiver without a reason", at: 1,
    "- {rule: not-reviewed, page: exercises/bridge, by: A}"),
  waiver(
    "stale-waiver", "a waiver that nobody signed", at: 1,
    "- {rule: not-reviewed, page: exercises/bridge, reason: Soon}"),
  waiver(
    "stale-waiver", "a waiver past its date", at: 1,
    "- {rule: not-reviewed, page: exercises/bridge, reason: Soon, by: A, until: 2026-05-31}"),
  waiver(
    "stale-waiver", "a waiver that fits no finding", at: 1,
    "- {rule: broken-link, page: exercises/bridge, reason: Soon, by: A}"),
  waiver(
    "stale-waiver", "a waiver of a number without its text", at: 1,
    "- {rule: number-mismatch, page: exercises/bridge, reason: Soon, by: A}"),
  waiver(
    "stale-waiver", "a waiver of what a person has to read", at: 1,
    "- {rule: acceptance-required, page: exercises/bridge, reason: Soon, by: A}"),
  waiver(
    "field-out-of-range", "waivers that are no list", at: 1, column: 1,
    "rule: not-reviewed\npage: exercises/bridge"),
  waiver(
    "missing-field", "a waiver for no page", at: 1, column: 3, "- {rule: not-reviewed}"),
  waiver(
    "unknown-field", "a misspelt field of a waiver", at: 1, column: 48,
    "- {rule: not-reviewed, page: exercises/bridge, resaon: Soon, by: A, reason: Soon}"),
]

/// A fault of `content/waivers.yml`; `at` is its line. Beside it no waiver at all is harmless.
private func waiver(
  _ rule: String, _ name: String, at line: Int, column: Int = 10, _ text: String
) -> Fault {
  let path = "content/waivers.yml"
  return Fault(
    rule, name, at: "\(path):\(line):\(column)", [.write(path, text + "\n")],
    twin: [.write(path, "# None\n")])
}
