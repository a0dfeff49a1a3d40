import Testing

@testable import SiteGenerator

@Suite("Pictures as they are published")
struct PublishedPictureTests {
  @Test(
    "the photograph of a page is published without what the camera wrote into it",
    arguments: [0x013B, 0x8825] as [UInt16])
  func metadata(tag: UInt16) throws {
    let files = try build(
      SoundSite.copy([.bytes("content/exercises/bridge/1.jpg", photograph(tag: tag))]))
    let pictures = files.filter { $0.key.hasPrefix("assets/exercises/bridge/1.") }
    #expect(Array(pictures.values) == [SoundSite.jpeg])
  }
}
