import TestSupport

/// Files of `content/static` that tell more than they show.
let metadataFaults: [Fault] = [
  told(
    "a photograph that tells its place", "team.jpg", Sample.jpeg(exif: position),
    Sample.jpeg(exif: camera)),
  told(
    "a photograph of an agency", "press.jpg",
    Sample.jpeg([(0xED, press(80, "Jane Roe"))]), Sample.jpeg([(0xED, press(5, "Bridge"))])),
  told(
    "a picture with a number of its camera", "camera.png",
    Sample.png([("eXIf", Sample.tiff([], exif: [.text(0xA431, "A-0042")]))]),
    Sample.png([("eXIf", camera), ("iCCP", [1]), ("pHYs", [1])])),
  told(
    "a screenshot with its author", "screen.png",
    Sample.png([("zTXt", text("Author\0\0") + Sample.zlib(text("Jane Roe")))]),
    Sample.png([("zTXt", text("Software\0\0") + Sample.zlib(text("Jane's program")))])),
  told(
    "a picture for the web with its place", "map.webp",
    Sample.webp([("VP8 ", [1, 2]), ("EXIF", position)]),
    Sample.webp([("VP8 ", [1, 2]), ("EXIF", camera)])),
  told(
    "a telephone's picture with its place", "room.heic",
    Sample.heic([("hvc1", [1]), ("Exif", [0, 0, 0, 0] + position)]),
    Sample.heic([("hvc1", [1]), ("Exif", [0, 0, 0, 0] + camera)])),
  told(
    "a picture in AVIF with its author", "room.avif",
    Sample.heic([("mimeapplication/rdf+xml", author)], brand: "avif"),
    Sample.heic([("mimeapplication/rdf+xml", program)], brand: "avif")),
  told("a scan with its author", "scan.tif", Sample.tiff([.text(0x013B, "Jane Roe")]), camera),
  told(
    "a moving picture with its author", "steps.gif", Sample.gif(packet: author),
    Sample.gif(comment: "Made with a program", packet: program)),
  told(
    "a drawing with its author", "map.svg",
    drawing("<metadata>") + author + text("</metadata></svg>"),
    drawing("<metadata>") + program + text("</metadata></svg>")),
  told(
    "a drawing with a folder of its maker", "plan.svg",
    drawing("<image sodipodi:absref=\"/home/jane/plan.png\"/></svg>"),
    drawing("<a href=\"/home/plan/\"><title>/home/</title></a></svg>")),
  told(
    "a sheet with its author", "sheet.pdf",
    Sample.pdf([("/Producer(A program)/Author<FEFF004A0061006E006500200052006F0065>", nil)]),
    Sample.pdf([("/Producer(A program)/Creator(Jane's program)/Author(Test Clinic)", nil)])),
  told(
    "a sheet with its author in what is packed", "packed.pdf",
    Sample.pdf([("/Type/ObjStm/Filter/FlateDecode", Sample.zlib(text("<</Author(Jane Roe)>>")))]),
    Sample.pdf([("/Type/ObjStm/Filter/FlateDecode", Sample.zlib(text("<</Title(Jane Roe)>>")))])),
  told(
    "a form with its author", "form.docx", Sample.archive([("docProps/core.xml", author)]),
    Sample.archive([("docProps/core.xml", program), ("word/document.xml", author)])),
  told(
    "a table with its author", "table.ods",
    Sample.archive([("meta.xml", text("<meta:initial-creator>Jane Roe</meta:initial-creator>"))]),
    Sample.archive([("meta.xml", text("<meta:generator>A program</meta:generator>"))])),
  told(
    "a film with its place", "film.mp4",
    Sample.film(Sample.box("udta", Sample.filmText("©xyz", "+40.7128-074.0060/"))),
    Sample.film(Sample.box("udta", Sample.filmText("©too", "A program")))),
  told(
    "a telephone's film with its place", "film.mov",
    Sample.film(Sample.filmKeys([("com.apple.quicktime.location.ISO6709", "+40.7128-074.0060/")])),
    Sample.film(Sample.filmKeys([("com.apple.quicktime.model", "Telephone 12")]))),
  told(
    "a film for the web with its author", "film.webm", Sample.webm([("ARTIST", "Jane Roe")]),
    Sample.webm([("ENCODER", "A program")])),
]

private typealias Sample = SampleFile

private let position = Sample.tiff([.text(0x010F, "A camera")], position: Sample.position)
private let camera = Sample.tiff(
  [.text(0x010F, "A camera"), .text(0x0131, "A program"), .short(0x0112, 1)],
  exif: [.text(0x9003, "2026:01:31 10:00:00")])
private let author = Sample.xmp(Sample.creator("Jane Roe"))
private let program = Sample.xmp("<xmp:CreatorTool>A program</xmp:CreatorTool>")

private func text(_ text: String) -> [UInt8] { Array(text.utf8) }

private func drawing(_ content: String) -> [UInt8] {
  text("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">" + content)
}

/// The press record of a photograph with one text.
private func press(_ set: UInt8, _ value: String) -> [UInt8] {
  let record = [0x1C, 2, set] + Sample.number(value.utf8.count, 2) + text(value)
  let resource = text("8BIM") + [0x04, 0x04, 0, 0] + Sample.number(record.count, 4) + record
  return text("Photoshop 3.0\0") + resource
}

private func told(
  _ name: String, _ file: String, _ bytes: [UInt8], _ twin: [UInt8]
) -> Fault {
  let path = "content/static/\(file)"
  return Fault(
    "private-metadata", name, at: "\(path):1:1", [.bytes(path, bytes)],
    twin: [.bytes(path, twin)])
}
