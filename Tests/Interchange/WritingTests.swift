import Interchange
import Testing

@Suite("Translators' files as they are written, golden files")
struct WritingTests {
  @Test("are these", arguments: InterchangeFormat.allCases)
  func written(format: InterchangeFormat) throws {
    try InterchangeSample.compare(
      format.bytes(of: SampleTranslation.file),
      with: "written/\(format.rawValue)\(format.fileExtension)")
  }

  @Test("have an Arabic sheet read from right to left")
  func arabic() throws {
    try InterchangeSample.compare(
      InterchangeFormat.html.bytes(of: SampleTranslation.arabic), with: "written/arabic.html")
  }
}
