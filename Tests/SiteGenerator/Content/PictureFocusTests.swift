import Testing

@testable import SiteGenerator

@Suite("PictureFocus")
struct PictureFocusTests {
  @Test(
    "two whole percentages",
    arguments: [("40% 60%", 40, 60), ("0% 100%", 0, 100), ("5% 99%", 5, 99)])
  func focus(text: String, across: Int, down: Int) throws {
    let focus = try #require(PictureFocus(text))
    #expect((focus.across, focus.down) == (across, down))
  }

  @Test(
    "anything else is none",
    arguments: [
      "", "40%", "40% 60% 10%", "40 60", "40%  60%", " 40% 60%", "40% 101%", "-1% 0%", "040% 60%",
      "4.5% 60%", "40%,60%", "left top", "+4% 6%", "٤٠% 60%",
    ])
  func none(text: String) {
    #expect(PictureFocus(text) == nil)
  }

  @Test(
    "the nearest rule",
    arguments: [(0, 0), (4, 0), (5, 10), (44, 40), (45, 50), (94, 90), (95, 100)])
  func tenths(percent: Int, tenth: Int) throws {
    let focus = try #require(PictureFocus("\(percent)% \(100 - percent)%"))
    #expect(focus.tenths.across == tenth)
  }
}
