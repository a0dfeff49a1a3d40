import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("Renditions")
struct PictureFileTests {
  private func picture(
    _ width: Int, _ height: Int, isTransparent: Bool = false, digest: String = "a",
    name: String = "1.jpg"
  ) -> PictureFile {
    PictureFile(
      name: name, size: PixelSize(width: width, height: height), isTransparent: isTransparent,
      digest: digest, signature: .unknown)
  }

  private func sizes(_ picture: PictureFile) -> [String] {
    picture.allRenditions.map { "\($0.name) \($0.size.width)x\($0.size.height)" }
  }

  @Test("a photograph has the three widths, and none that it has no pixels for")
  func widths() {
    #expect(
      sizes(picture(4032, 3024)) == [
        "480.webp 480x360", "960.webp 960x720", "1600.webp 1600x1200", "960.jpg 960x720",
      ])
    #expect(
      sizes(picture(3024, 4032, isTransparent: true)) == [
        "480.webp 480x640", "960.webp 960x1280", "1600.webp 1600x2133", "960.png 960x1280",
      ])
    #expect(
      sizes(picture(1599, 10)) == [
        "480.webp 480x3", "960.webp 960x6", "1599.webp 1599x10", "960.jpg 960x6",
      ])
    #expect(
      sizes(picture(960, 1)) == ["480.webp 480x1", "960.webp 960x1", "960.jpg 960x1"])
    #expect(sizes(picture(65_535, 1)).last == "960.jpg 960x1")
    #expect(sizes(picture(500, 20_000)) == ["409.webp 409x16360", "409.jpg 409x16360"])
  }

  @Test("other bytes give other names, of a drawing the digest alone")
  func keys() {
    #expect(picture(1, 1).key == picture(2, 2).key)
    #expect(picture(1, 1).key != picture(1, 1, digest: "b").key)
    #expect(picture(1, 1).key.count == 64)
    #expect(picture(1, 1, name: "1.svg").key == "a")
    #expect(!picture(1, 1, name: "1.SVG").isPhotograph)
    #expect(picture(1, 1, name: "1.HEIC").isPhotograph)
  }
}
