/// Files of the kinds that may tell of a place or a person, as small as their formats allow.
package enum SampleFile {
  /// A number of so many bytes, the largest first.
  package static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }

  package static func littleNumber(_ value: Int, _ count: Int) -> [UInt8] {
    number(value, count).reversed()
  }

  /// A packet of XMP around properties.
  package static func xmp(_ properties: String) -> [UInt8] {
    Array(
      """
      <?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>
      <rdf:RDF><rdf:Description rdf:about=''>\(properties)</rdf:Description></rdf:RDF>
      </x:xmpmeta><?xpacket end='w'?>
      """.utf8)
  }

  package static func creator(_ name: String) -> String {
    "<dc:creator><rdf:Seq><rdf:li>\(name)</rdf:li></rdf:Seq></dc:creator>"
  }

  /// Bytes as a stream of “deflate”: each by its fixed code, which makes them no shorter, but others.
  package static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var bits: [UInt8] = [1, 1, 0]
    func add(_ code: Int, _ length: Int) {
      for place in (0..<length).reversed() { bits.append(UInt8(code >> place & 1)) }
    }
    for byte in bytes {
      byte < 144 ? add(0x30 + Int(byte), 8) : add(0x190 + Int(byte) - 144, 9)
    }
    add(0, 7)
    return stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start...].prefix(8).reversed().reduce(0) { $0 << 1 | $1 }
    }
  }

  package static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    [0x78, 0x01] + deflated(bytes) + [0, 0, 0, 0]
  }

  package static func png(_ chunks: [(name: String, content: [UInt8])]) -> [UInt8] {
    let header = number(4, 4) + number(3, 4) + [8, 2, 0, 0, 0]
    let pixels: [(name: String, content: [UInt8])] = [("IDAT", [1]), ("IEND", [])]
    let all = [(name: "IHDR", content: header)] + chunks + pixels
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    return signature
      + all.flatMap { (name, content) -> [UInt8] in
        number(content.count, 4) + Array(name.utf8) + content + number(0, 4)
      }
  }

  package static func webp(_ chunks: [(name: String, content: [UInt8])]) -> [UInt8] {
    let body = chunks.flatMap { (name, content) -> [UInt8] in
      Array(name.utf8) + littleNumber(content.count, 4) + content
        + number(0, content.count % 2)
    }
    return Array("RIFF".utf8) + littleNumber(body.count + 4, 4) + Array("WEBP".utf8) + body
  }

  /// A picture of one pixel between extensions; the packet stands as it is in one.
  package static func gif(comment: String? = nil, packet: [UInt8]? = nil) -> [UInt8] {
    var bytes = Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0] + [0, 0, 0, 255, 255, 255]
    if let comment {
      bytes += [0x21, 0xFE, UInt8(comment.utf8.count)] + Array(comment.utf8) + [0]
    }
    bytes += [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 0x01, 0]
    if let packet {
      let trailer = [1] + (0...255).reversed().map(UInt8.init) + [0]
      bytes += [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + packet + trailer
    }
    return bytes + [0x3B]
  }

  package static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let name = name.unicodeScalars.map { UInt8($0.value) }
    return number(content.count + 8, 4) + name + content
  }

  /// A picture with items: their kinds, with a sort of content behind it for `mime`, and their bytes.
  package static func heic(
    _ items: [(kind: String, content: [UInt8])], brand: String = "heic", isInData: Bool = false
  ) -> [UInt8] {
    let type = box("ftyp", Array(brand.utf8) + [0, 0, 0, 0] + Array("mif1".utf8))
    func meta(from start: Int) -> [UInt8] {
      let entries = items.enumerated().flatMap { (index, item) -> [UInt8] in
        let id = [2, 0, 0, 0] + number(index + 1, 2) + [0, 0]
        let kind = Array(item.kind.prefix(4).utf8) + [0] + Array(item.kind.dropFirst(4).utf8) + [0]
        return box("infe", id + kind)
      }
      var offset = start
      let places = items.enumerated().flatMap { (index, item) -> [UInt8] in
        defer { offset += item.content.count }
        let start = number(index + 1, 2) + number(isInData ? 1 : 0, 2) + [0, 0] + number(1, 2)
        return start + number(offset, 4) + number(item.content.count, 4)
      }
      let list = box("iinf", [0, 0, 0, 0] + number(items.count, 2) + entries)
      let location = box("iloc", [1, 0, 0, 0, 0x44, 0] + number(items.count, 2) + places)
      let data = isInData ? box("idat", items.flatMap(\.content)) : []
      return box("meta", [0, 0, 0, 0] + handler + list + location + data)
    }
    if isInData { return type + meta(from: 0) }
    let start = type.count + meta(from: 0).count + 8
    return type + meta(from: start) + box("mdat", items.flatMap(\.content))
  }

  private static let handler = box("hdlr", Array(repeating: 0, count: 24))

  /// A film of nothing but a description, behind its pictures.
  package static func film(_ description: [UInt8], brand: String = "isom") -> [UInt8] {
    box("ftyp", Array(brand.utf8) + [0, 0, 0, 0]) + box("mdat", [1, 2, 3])
      + box("moov", box("mvhd", Array(repeating: 0, count: 100)) + description)
  }

  /// A text of a film as QuickTime has it, in its language.
  package static func filmText(_ name: String, _ text: String) -> [UInt8] {
    box(name, number(text.utf8.count, 2) + [0x15, 0xC7] + Array(text.utf8))
  }

  /// A film's values by keys, in the order of QuickTime or of ISO.
  package static func filmKeys(
    _ values: [(key: String, text: String)], isPlain: Bool = true
  ) -> [UInt8] {
    let keys = values.flatMap { box("mdta", Array($0.key.utf8)) }
    let list = values.enumerated().flatMap { (index, value) -> [UInt8] in
      let data = box("data", number(1, 4) + [0, 0, 0, 0] + Array(value.text.utf8))
      return number(data.count + 8, 4) + number(index + 1, 4) + data
    }
    let names = box("keys", [0, 0, 0, 0] + number(values.count, 4) + keys)
    return box("meta", number(0, isPlain ? 0 : 4) + handler + names + box("ilst", list))
  }

  /// A WebM film with tags, beside each other or each in the one before, whose pieces have lengths of
  /// the longest form.
  package static func webm(
    _ tags: [(name: String, text: String)], isNested: Bool = false
  ) -> [UInt8] {
    func element(_ id: [UInt8], _ content: [UInt8]) -> [UInt8] {
      id + [0x01] + number(content.count, 7) + content
    }
    let simple = tags.reversed().reduce([]) { (others: [UInt8], tag) -> [UInt8] in
      let start = [0x45, 0xA3, 0x80 | UInt8(tag.name.utf8.count)] + Array(tag.name.utf8)
      let content = start + element([0x44, 0x87], Array(tag.text.utf8))
      return isNested
        ? element([0x67, 0xC8], content + others) : element([0x67, 0xC8], content) + others
    }
    let head = element([0x1A, 0x45, 0xDF, 0xA3], [0x42, 0x82, 0x84] + Array("webm".utf8))
    // The segment is as long as the file goes on.
    let segment: [UInt8] = [0x18, 0x53, 0x80, 0x67, 0xFF]
    let pictures = element([0x1F, 0x43, 0xB6, 0x75], [1, 2])
    return head + segment + pictures
      + element([0x12, 0x54, 0xC3, 0x67], element([0x73, 0x73], simple))
  }

  /// An archive of files, packed or as they are.
  package static func archive(
    _ files: [(name: String, content: [UInt8])], isPacked: Bool = true
  ) -> [UInt8] {
    var (bytes, list): ([UInt8], [UInt8]) = ([], [])
    for (name, content) in files {
      let stored = isPacked ? deflated(content) : content
      var fields = littleNumber(isPacked ? 8 : 0, 10) + littleNumber(stored.count, 4)
      fields += littleNumber(content.count, 4) + littleNumber(name.utf8.count, 2)
      list += [0x50, 0x4B, 1, 2, 20, 0, 20, 0, 0, 0] + fields + number(0, 12)
      list += littleNumber(bytes.count, 4) + Array(name.utf8)
      bytes += [0x50, 0x4B, 3, 4, 20, 0, 0, 0] + fields + [0, 0]
      bytes += Array(name.utf8) + stored
    }
    let count = littleNumber(files.count, 2)
    let end = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + littleNumber(list.count, 4)
    return bytes + list + end + littleNumber(bytes.count, 4) + [0, 0]
  }

  /// A document of objects, each a dictionary and what streams behind it.
  package static func pdf(_ objects: [(dictionary: String, stream: [UInt8]?)]) -> [UInt8] {
    var bytes = Array("%PDF-1.7\n".utf8)
    for (index, object) in objects.enumerated() {
      bytes += Array("\(index + 1) 0 obj\n<<\(object.dictionary)>>\n".utf8)
      if let stream = object.stream {
        bytes += Array("stream\r\n".utf8) + stream + Array("\nendstream\n".utf8)
      }
      bytes += Array("endobj\n".utf8)
    }
    return bytes + Array("trailer\n<</Root 1 0 R>>\n%%EOF\n".utf8)
  }
}
