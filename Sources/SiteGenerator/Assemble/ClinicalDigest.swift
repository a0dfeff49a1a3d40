import Markdown
import YAML

/// The digest of what a clinical review covers: an exercise's facts and the source locale's words.
/// How the page looks, where it stands and how it is translated are no part of it.
enum ClinicalDigest {
  /// 64 lower-case hexadecimal digits.
  static func digest(of source: PageFile, _ facts: PageFacts) -> String {
    var bytes: [UInt8] = []
    for field in fields(of: source, facts) {
      bytes += field.utf8
      // Each field ends with a byte that no text holds, so that none can pass for two.
      bytes.append(0xFF)
    }
    return SHA256.hexDigest(of: bytes)
  }

  private static func fields(of source: PageFile, _ facts: PageFacts) -> [String] {
    let words = source.words
    var fields = [words.title.value, words.summary.value]
    if let exercise = facts.exercise {
      fields += [exercise.position.rawValue, description(of: exercise.dose)]
      fields += exercise.equipment.map(\.value)
    }
    for picture in facts.pictures {
      let described = words.pictures.first { $0.name.value == picture.name.value }
      fields += [
        picture.name.value, picture.shows ?? "", picture.step.map { String($0.value) } ?? "",
        described?.alt?.value ?? "", described?.caption?.value ?? "",
      ]
    }
    for node in source.body.allNodes where node.kind != .htmlBlock && node.kind != .htmlInline {
      fields += [
        String(node.kind.rawValue), String(node.descendants.count), String(node.listStart),
        node.literal, node.destination,
      ]
    }
    return fields
  }

  private static func description(of dose: Dose) -> String {
    func text(_ amount: Dose.Amount?) -> String {
      amount.map { "\($0.lowerBound)-\($0.upperBound)" } ?? ""
    }
    let work =
      switch dose.work {
      case .repetitions(let amount): "repetitions \(text(amount))"
      case .duration(let amount): "duration \(text(amount))"
      }
    return [
      work, text(dose.hold), text(dose.sets), text(dose.rest), dose.side?.rawValue ?? "",
      text(dose.perDay), text(dose.daysPerWeek),
    ].joined(separator: ";")
  }
}

extension ClinicalReview {
  /// Whether the page is still what was reviewed.
  func fits(_ page: Page) -> Bool {
    page.clinicalDigest.hasPrefix(of)
  }
}
