import TestSupport
import Testing

@testable import SiteGenerator

@Suite("What files tell")
struct MetadataReaderTests {
  typealias File = SampleFile

  static func told(_ bytes: [UInt8], _ type: String = "") -> String? {
    MetadataReader.metadata(of: ByteSource(bytes), fileExtension: type).description
  }

  private static let place = "where it was taken (40.7, -74.0)"
  private static let person = "who made it (Jane Roe)"
  private static let exif = File.tiff([.text(0x013B, "Jane Roe")], position: File.position)
  private static let packet = File.xmp(
    File.creator("Jane Roe")
      + "<exif:GPSLatitude>40,42.766N</exif:GPSLatitude>"
      + "<exif:GPSLongitude>74,0.36W</exif:GPSLongitude>")
  /// What programs and cameras write that is nobody's secret.
  private static let harmlessExif = File.tiff(
    [.text(0x010F, "Camera maker"), .text(0x0131, "A program 2.0"), .short(0x0112, 6)],
    exif: [.text(0x9003, "2026:01:31 10:00:00"), .text(0xA434, "A lens")],
    position: [.text(0x1D, "2026:01:31")])
  private static let harmlessPacket = File.xmp(
    "<xmp:CreatorTool>A program 2.0</xmp:CreatorTool><xmp:CreateDate>2026-01-31</xmp:CreateDate>"
      + "<dc:creator><rdf:Seq/></dc:creator><dc:title>Bridge</dc:title>")

  /// Files that tell a place and a person, and the same with nothing but harmless things.
  static let kinds: [(name: String, type: String, telling: [UInt8], harmless: [UInt8])] = [
    ("JPEG", "jpg", File.jpeg(exif: exif), File.jpeg(exif: harmlessExif)),
    ("TIFF", "tif", exif, harmlessExif),
    ("PNG", "png", File.png([("eXIf", exif)]), File.png([("eXIf", harmlessExif)])),
    (
      "WebP", "webp", File.webp([("VP8 ", [1, 2, 3]), ("EXIF", exif)]),
      File.webp([("VP8 ", [1, 2, 3]), ("EXIF", harmlessExif)])
    ),
    (
      "WebP with a packet", "webp", File.webp([("VP8 ", [1, 2, 3]), ("XMP ", packet)]),
      File.webp([("VP8 ", [1, 2, 3]), ("XMP ", harmlessPacket)])
    ),
    (
      "HEIC", "heic", File.heic([("hvc1", [1, 2]), ("Exif", [0, 0, 0, 2, 0, 0] + exif)]),
      File.heic([("hvc1", [1, 2]), ("Exif", [0, 0, 0, 0] + harmlessExif)])
    ),
    (
      "AVIF", "avif",
      File.heic([("mimeapplication/rdf+xml", packet)], brand: "avif", isInData: true),
      File.heic([("mimetext/plain", packet)], brand: "avif", isInData: true)
    ),
    ("GIF", "gif", File.gif(packet: packet), File.gif(comment: "Made with a program")),
    (
      "SVG", "svg", Array("<svg><metadata>".utf8) + packet + Array("</metadata></svg>".utf8),
      Array("<svg><metadata>".utf8) + harmlessPacket + Array("</metadata></svg>".utf8)
    ),
    (
      "a film of QuickTime", "mov",
      File.film(
        File.filmKeys([
          ("com.apple.quicktime.author", "Jane Roe"),
          ("com.apple.quicktime.location.ISO6709", "+40.7128-074.0060+010.000/"),
        ]), brand: "qt  "),
      File.film(
        File.filmKeys([
          ("com.apple.quicktime.model", "Telephone 12"),
          ("com.apple.quicktime.creationdate", "2026-01-31T10:00:00"),
        ]), brand: "qt  ")
    ),
    (
      "MP4", "mp4",
      File.film(
        File.box(
          "udta",
          File.filmText("©xyz", "+40.7128-074.0060/") + File.filmText("©ART", "Jane Roe"))),
      File.film(
        File.box("udta", File.filmText("©too", "A program") + File.filmText("©day", "2026")))
    ),
    (
      "WebM", "webm", File.webm([("ARTIST", "Jane Roe"), ("LOCATION", "+40.7128-074.0060/")]),
      File.webm([("ENCODER", "A program"), ("TITLE", "Bridge")])
    ),
    (
      "WebM with a tag in a tag", "webm",
      File.webm(
        [("TITLE", "Bridge"), ("ARTIST", "Jane Roe"), ("LOCATION", "+40.7128-074.0060/")],
        isNested: true),
      File.webm([("TITLE", "Bridge"), ("ENCODER", "A program")], isNested: true)
    ),
    (
      "a PDF with a packet", "pdf",
      File.pdf([("/Type/Metadata/Subtype/XML", packet)]),
      File.pdf([("/Type/Metadata/Subtype/XML", harmlessPacket)])
    ),
    (
      "a PDF with a photograph", "pdf",
      File.pdf([("/Subtype/Image/Filter/DCTDecode", File.jpeg(exif: exif))]),
      File.pdf([("/Subtype/Image/Filter/DCTDecode", File.jpeg(exif: harmlessExif))])
    ),
    (
      "a document with a photograph", "docx",
      File.archive([
        ("[Content_Types].xml", []), ("word/media/image1.jpeg", File.jpeg(exif: exif)),
      ]),
      File.archive([
        ("[Content_Types].xml", []), ("word/media/image1.jpeg", File.jpeg(exif: harmlessExif)),
      ])
    ),
  ]

  @Test("a place and a name are told by each kind of file, and nothing else is", arguments: kinds)
  func kind(name: String, type: String, telling: [UInt8], harmless: [UInt8]) {
    #expect(Self.told(telling, type) == "\(Self.place) and \(Self.person)")
    #expect(Self.told(harmless, type) == nil)
    // Only drawings have no first bytes of their own.
    if type != "svg" { #expect(Self.told(telling, "dat") == "\(Self.place) and \(Self.person)") }
  }

  @Test(
    "what is cut off anywhere, or has another byte anywhere, is read as far as it goes",
    arguments: kinds)
  func hostile(name: String, type: String, telling: [UInt8], harmless: [UInt8]) {
    for count in telling.indices { _ = Self.told(Array(telling[..<count]), type) }
    for place in telling.indices {
      for byte: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
        var changed = telling
        changed[place] = byte
        _ = Self.told(changed, type)
      }
    }
  }

  @Test("Exif: who owns the camera, its numbers, and whom Windows names")
  func exifFields() {
    let name = Array("Zoë Roe\0".utf16).flatMap { unit -> [UInt8] in
      File.littleNumber(Int(unit), 2)
    }
    #expect(
      Self.told(
        File.tiff(
          [.bytes(0x9C9D, name), .text(0x013B, " ")],
          exif: [.text(0xA430, "Jane Roe"), .text(0xA431, "A-0042"), .text(0xA435, "0000000000")]))
        == "who made it (Zoë Roe, Jane Roe) and the serial number of the camera (A-0042)")
    #expect(Self.told(File.tiff([.bytes(0x02BC, Self.packet)]))?.hasPrefix(Self.place) == true)
  }

  @Test("Exif: no place is one without numbers, or that of no satellite")
  func noPlace() {
    func told(_ latitude: [(Int, Int)], _ longitude: [(Int, Int)]) -> String? {
      Self.told(
        File.tiff(
          [],
          position: [
            .text(1, "S"), .fractions(2, latitude), .text(3, "E"), .fractions(4, longitude),
          ]))
    }
    #expect(told([(0, 0), (0, 0), (0, 0)], [(0, 0), (0, 0), (0, 0)]) == nil)
    #expect(told([(0, 1), (0, 1), (0, 1)], [(0, 1), (0, 1), (0, 1)]) == nil)
    #expect(
      told([(33, 1), (51, 1), (0, 1)], [(151, 1), (123, 10), (0, 1)])
        == "where it was taken (-33.9, 151.2)")
    #expect(told([(33, 1)], [(999, 1)]) == "where it was taken")
  }

  @Test("the press record of a photograph, and comments with a folder")
  func press() {
    func set(_ number: UInt8, _ text: String) -> [UInt8] {
      [0x1C, 2, number] + File.number(text.utf8.count, 2) + Array(text.utf8)
    }
    let record = set(5, "Bridge") + set(80, "Jane Roe") + set(90, "Bergen")
    let resources =
      Array("8BIM".utf8) + [0x03, 0xED, 0, 0] + File.number(3, 4) + [1, 2, 3, 0]
      + Array("8BIM".utf8) + [0x04, 0x04, 1, 0x41] + File.number(record.count, 4) + record
    let file = File.jpeg([(0xED, Array("Photoshop 3.0\0".utf8) + resources)])
    #expect(Self.told(file) == "where it was taken (Bergen) and \(Self.person)")
    #expect(
      Self.told(File.jpeg([(0xFE, Array("saved in /home/jane/pictures/".utf8))]))
        == "a folder of the computer that it was made on (/home/jane)")
  }

  @Test("texts of PNG, packed and not")
  func pngTexts() {
    func told(_ name: String, _ content: [UInt8]) -> String? {
      Self.told(File.png([(name, content)]))
    }
    let keyword = Array("Author\0".utf8)
    let name = Array("Jane Roe".utf8)
    #expect(told("tEXt", keyword + name) == Self.person)
    #expect(told("zTXt", keyword + [0] + File.zlib(name)) == Self.person)
    #expect(told("iTXt", keyword + [0, 0] + Array("en\0\0".utf8) + name) == Self.person)
    #expect(told("iTXt", keyword + [1, 0, 0, 0] + File.zlib(name)) == Self.person)
    #expect(
      told("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + Self.packet)?.hasSuffix(Self.person)
        == true)
    let digits = Self.exif.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let profile = "Raw profile type exif\0\0"
    #expect(
      told(
        "zTXt",
        Array(profile.utf8) + File.zlib(Array("\nexif\n  \(Self.exif.count)\n\(digits)\n".utf8)))
        == "\(Self.place) and \(Self.person)")
    #expect(told("tEXt", Array("Software\0Jane Roe's program".utf8)) == nil)
    #expect(
      told("tEXt", Array("Thumb::URI\0file:///Users/jane/1.png".utf8))
        == "a folder of the computer that it was made on (/Users/jane)")
  }

  @Test("films: places of 3GPP and of tracks, keys in the order of ISO")
  func films() {
    let units = File.number(-74 * 65_536, 4) + File.number(40 * 65_536 + 45_875, 4)
    let place = File.box(
      "loci", [0, 0, 0, 0, 0x15, 0xC7] + Array("Home\0".utf8) + [0] + units + [0, 0, 0, 0])
    #expect(Self.told(File.film(File.box("udta", place))) == Self.place)
    let author = File.box("auth", [0, 0, 0, 0, 0x15, 0xC7] + Array("Jane Roe\0".utf8))
    #expect(Self.told(File.film(File.box("trak", File.box("udta", author)))) == Self.person)
    let keys = File.filmKeys([("com.apple.quicktime.artist", "Jane Roe")], isPlain: false)
    #expect(Self.told(File.film(File.box("udta", keys))) == Self.person)
  }

  @Test("the author of a PDF, in each way that it can be written")
  func pdfStrings() {
    func told(_ value: String, _ more: String = "") -> String? {
      Self.told(
        File.pdf([("/Producer (A program)/Creator (Jane's program)/Author\(value)\(more)", nil)]))
    }
    #expect(told("(Jane Roe)") == Self.person)
    #expect(told(" (Jane \\122o\\\ne)") == Self.person)
    #expect(told("(Roe \\(Jane\\) (Dr))") == "who made it (Roe (Jane) (Dr))")
    #expect(told("<4A616E6520526F65>") == Self.person)
    #expect(told("<FEFF 004A0061006E006500200052006F00EB>") == "who made it (Jane Roë)")
    #expect(told("()") == nil)
    #expect(told(" 7 0 R") == nil)
    #expect(told("<</Name (Jane Roe)>>") == nil)
    #expect(told("(Jane Roe)", "/Encrypt 7 0 R") == nil)
    #expect(
      told("()", "/Title (C:\\\\Users\\\\jane\\\\sheet.doc)")
        == "a folder of the computer that it was made on (\\Users\\jane)")
  }

  @Test("the author of a PDF whose objects and packets are packed")
  func packedPDF() {
    let objects = File.zlib(Array("1 0 <</Author(Jane Roe)>>".utf8))
    #expect(Self.told(File.pdf([("/Type/ObjStm/Filter/FlateDecode", objects)])) == Self.person)
    #expect(
      Self.told(File.pdf([("/Type/Metadata/Filter/FlateDecode", File.zlib(Self.packet))]))
        == "\(Self.place) and \(Self.person)")
    // Pages are not unpacked: what they say is meant to be read.
    #expect(Self.told(File.pdf([("/Filter/FlateDecode", objects)])) == nil)
  }

  @Test("who wrote a document of an office program, and who commented on it")
  func office() {
    func told(_ name: String, _ text: String, isPacked: Bool = true) -> String? {
      Self.told(File.archive([("mimetype", []), (name, Array(text.utf8))], isPacked: isPacked))
    }
    let core =
      "<cp:coreProperties>\(File.creator("Jane Roe"))"
      + "<cp:lastModifiedBy>J. Doe</cp:lastModifiedBy></cp:coreProperties>"
    #expect(told("docProps/core.xml", core) == "who made it (Jane Roe, J. Doe)")
    #expect(told("docProps/core.xml", core, isPacked: false) == "who made it (Jane Roe, J. Doe)")
    #expect(
      told("meta.xml", "<meta:initial-creator>Jane Roe</meta:initial-creator>") == Self.person)
    #expect(told("word/comments.xml", "<w:comment w:author=\"Jane Roe\"/>") == Self.person)
    #expect(told("docProps/core.xml", "<dc:creator></dc:creator>") == nil)
    #expect(told("content/core.xml", core) == nil)
  }

  @Test("a file in a file in a file, and one that is all beginnings, end")
  func nested() {
    let inner = File.archive([("word/media/1.jpg", File.jpeg(exif: Self.exif))])
    #expect(Self.told(File.archive([("word/media/1.jpg", inner)])) == nil)
    let start = "<</ObjStm/FlateDecode>>stream\n"
    let packed = File.zlib([UInt8](repeating: 0x41, count: 60_000))
    let many = Array(String(repeating: start, count: 20_000).utf8)
    #expect(Self.told(Array("%PDF-1.7\n".utf8) + many + packed) == nil)
    let photographs = String(repeating: "<</DCTDecode>>stream\n", count: 20_000)
    #expect(Self.told(Array("%PDF-1.7\n\(photographs)".utf8)) == nil)
  }
}
