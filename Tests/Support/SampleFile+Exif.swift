extension SampleFile {
  /// A field of a TIFF structure.
  package struct Field {
    var tag: Int
    var type: Int
    var count: Int
    var bytes: [UInt8]

    package static func text(_ tag: Int, _ text: String) -> Field {
      Field(tag: tag, type: 2, count: text.utf8.count + 1, bytes: Array(text.utf8) + [0])
    }

    package static func short(_ tag: Int, _ value: Int) -> Field {
      Field(tag: tag, type: 3, count: 1, bytes: number(value, 2))
    }

    package static func bytes(_ tag: Int, _ bytes: [UInt8]) -> Field {
      Field(tag: tag, type: 1, count: bytes.count, bytes: bytes)
    }

    package static func fractions(_ tag: Int, _ fractions: [(Int, Int)]) -> Field {
      Field(
        tag: tag, type: 5, count: fractions.count,
        bytes: fractions.flatMap { number($0.0, 4) + number($0.1, 4) })
    }
  }

  /// A TIFF structure, as Exif has it, with the directories of Exif and of the place where they have
  /// any field.
  package static func tiff(
    _ first: [Field], exif: [Field] = [], position: [Field] = []
  ) -> [UInt8] {
    let pointers = [(0x8769, exif), (0x8825, position)].filter { !$0.1.isEmpty }
    var own = first
    let placeholder = [UInt8](repeating: 0, count: 4)
    for (tag, _) in pointers {
      own.append(Field(tag: tag, type: 4, count: 1, bytes: placeholder))
    }
    var start = 8 + directory(own, at: 8).count
    var others: [UInt8] = []
    for (tag, fields) in pointers {
      let index = own.firstIndex { $0.tag == tag && $0.type == 4 }
      if let index { own[index].bytes = number(start, 4) }
      let bytes = directory(fields, at: start)
      others += bytes
      start += bytes.count
    }
    return [0x4D, 0x4D, 0, 42] + number(8, 4) + directory(own, at: 8) + others
  }

  private static func directory(_ fields: [Field], at start: Int) -> [UInt8] {
    var entries = number(fields.count, 2)
    var values: [UInt8] = []
    let behind = start + 2 + fields.count * 12 + 4
    for field in fields {
      entries += number(field.tag, 2) + number(field.type, 2) + number(field.count, 4)
      if field.bytes.count <= 4 {
        entries += field.bytes + Array(repeating: 0, count: 4 - field.bytes.count)
      } else {
        entries += number(behind + values.count, 4)
        values += field.bytes
      }
    }
    return entries + number(0, 4) + values
  }

  /// 40 degrees 42 minutes 46 seconds north, 74 degrees and a third of a minute west.
  package static let position: [Field] = [
    .text(1, "N"), .fractions(2, [(40, 1), (42, 1), (46, 1)]), .text(3, "W"),
    .fractions(4, [(74, 1), (1, 3), (0, 1)]),
  ]

  /// A JPEG file of segments by their markers, and of a frame.
  package static func jpeg(_ segments: [(marker: UInt8, content: [UInt8])]) -> [UInt8] {
    let frame: [UInt8] = [8, 0, 3, 0, 4, 1, 1, 0x11, 0]
    let pixels: [(marker: UInt8, content: [UInt8])] = [(0xC0, frame), (0xDA, [])]
    let bytes = (segments + pixels).flatMap { (marker, content) -> [UInt8] in
      [0xFF, marker] + number(content.count + 2, 2) + content
    }
    return [0xFF, 0xD8] + bytes + [0xFF, 0xD9]
  }

  package static func jpeg(exif: [UInt8]) -> [UInt8] {
    jpeg([(0xE1, Array("Exif\0\0".utf8) + exif)])
  }
}
