import OperatingSystem
import Testing
import Video

@testable import SiteGenerator

@Suite("Videos in words")
struct VideoDescriptionTests {
  private func words(_ milliseconds: Int, _ bytes: Int) throws -> String? {
    let catalog = try FixtureCatalog.spanish(
      """
      video: {about: "%{length} y %{size}", minutes_and_seconds: "%{minutes} con %{seconds}", megabytes: "%{number} MB"}
        unit:
          minutes: {one: "%{count} minuto", other: "%{count} minutos"}
          seconds: {one: "%{count} segundo", other: "%{count} segundos"}
      """)
    let content = VideoContent(
      width: 1, height: 1, milliseconds: milliseconds, hasSound: true, edits: VideoEdits())
    return catalog.description(
      of: VideoFile(
        name: "1.mp4", content: content, byteCount: bytes, digest: "", signature: .unknown))
  }

  @Test("length in minutes and seconds, size with one decimal below ten")
  func words() throws {
    #expect(try words(80_400, 3_449_999) == "1 minuto con 20 segundos y 3.4 MB")
    #expect(try words(59_499, 3_450_000) == "59 segundos y 3.5 MB")
    #expect(try words(59_500, 10_049_999) == "1 minuto y 10 MB")
    #expect(try words(121_000, 9_950_000) == "2 minutos con 1 segundo y 10 MB")
    #expect(try words(3, 1) == "1 segundo y 0.1 MB")
    #expect(try words(7_200_000, 99_500_000) == "120 minutos y 100 MB")
    #expect(try words(1000, 3_000_000) == "1 segundo y 3 MB")
  }
}
