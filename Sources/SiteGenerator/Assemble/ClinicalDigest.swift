import Captions
import Diagnostics
import HTML
import Markdown
import OperatingSystem

/// The digest of what a clinical review covers: the facts of an exercise, the exercises and doses of a
/// program, or what the sections of the safety page are for, and the source locale's words.
/// How the page looks, where it stands and how it is translated are no part of it.
enum ClinicalDigest {
  /// 64 lower-case hexadecimal digits. `captions` are those in the source language.
  static func digest(
    of source: PageFile, _ facts: PageFacts, captions: [CaptionsFile] = []
  ) -> String {
    var fields = FieldBytes()
    write(source, facts, into: &fields)
    // Behind all else, and only where they are there, so that no older review is void.
    for video in facts.videos {
      fields.add("video " + video.name.value)
      fields.add(video.step.map { String($0.value) } ?? "")
      fields.add(source.words(ofVideo: video.name.value)?.alt?.value ?? "")
    }
    for file in captions {
      fields.add("captions " + file.name)
      for cue in file.captions.cues { fields.add(cue.text.text) }
    }
    return fields.digest
  }

  private static func write(
    _ source: PageFile, _ facts: PageFacts, into fields: inout FieldBytes
  ) {
    let words = source.words
    fields.add(words.title.value)
    fields.add(words.summary.value)
    if let exercise = facts.exercise {
      fields.add(exercise.position.value)
      fields.add(description(of: exercise.dose))
      for item in exercise.equipment { fields.add(item.value) }
      for caution in exercise.cautions { fields.add("caution " + caution.value) }
    }
    for exercise in facts.program?.exercises ?? [] {
      fields.add("exercise " + exercise.id.value)
      fields.add(exercise.dose.map { description(of: $0.value) } ?? "")
      fields.add(exercise.phase.map { String($0.value) } ?? "")
      fields.add(source.note(on: exercise.id.value)?.value ?? "")
    }
    for level in facts.levels { fields.add("level " + level.value.rawValue) }
    for picture in facts.pictures {
      let described = source.words(of: picture.name.value)
      fields.add(picture.name.value)
      fields.add(picture.shows ?? "")
      fields.add(picture.step.map { String($0.value) } ?? "")
      fields.add(described?.alt?.value ?? "")
      fields.add(described?.caption?.value ?? "")
    }
    for node in source.body.allNodes {
      switch node.kind {
      case .htmlBlock, .htmlInline: continue
      case .link, .image: fields.add(node, destination: node.destination)
      default: fields.add(node, destination: "")
      }
    }
  }

  /// The fields that had a place of their own, also where a dose lacked them, in the first digests.
  private static let placed: [DoseField] = [
    .hold, .sets, .rest, .side, .perDay, .daysPerWeek,
  ]

  /// Of other fields only those that the dose has, so that one that is new voids no review.
  private static func description(of dose: Dose) -> String {
    func text(_ value: Dose.Value?) -> String {
      switch value {
      case .amount(let amount): "\(amount.lowerBound)-\(amount.upperBound)"
      case .side(let side): side.rawValue
      case .yes: "true"
      case nil: ""
      }
    }
    func named(_ field: DoseField) -> String {
      "\(field.declaration.name) \(text(dose[field]))"
    }
    let work: DoseField = dose[.duration] == nil ? .repetitions : .duration
    let others = dose.fields.filter { $0 != work && !placed.contains($0) }
    return ([named(work)] + placed.map { text(dose[$0]) } + others.map(named))
      .joined(separator: ";")
  }
}

/// Fields one behind the other, each ended by a byte that no text holds, so that none can pass for
/// two.
private struct FieldBytes: ~Copyable {
  private var buffer = ByteBuffer(capacity: 4096)

  mutating func add(_ text: String) {
    buffer.append(text)
    buffer.append(0xFF as UInt8)
  }

  mutating func add(_ number: Int) {
    buffer.append(number)
    buffer.append(0xFF as UInt8)
  }

  mutating func add(_ node: Node, destination: String) {
    add(Int(node.kind.rawValue))
    add(node.descendants.count)
    add(node.listStart)
    node.appendLiteral(to: &buffer)
    buffer.append(0xFF as UInt8)
    add(destination)
  }

  var digest: String {
    buffer.withBytes { bytes in
      var digest = SHA256()
      digest.update(UnsafeRawBufferPointer(bytes))
      return digest.hexDigest()
    }
  }
}

extension ClinicalReview {
  /// Whether the page is still what was reviewed.
  func fits(_ page: Page) -> Bool {
    page.clinicalDigest.hasPrefix(of)
  }
}
