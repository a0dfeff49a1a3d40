import Foundation
import TestSupport
import Testing

@Suite("The film of other tests")
struct SampleTests {
  @Test("what browsers and servers are tested with is what is tested here")
  func film() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Browser/film.mp4").standardizedFileURL
    #expect(try Array(Data(contentsOf: file)) == FilmedExercise.film)
  }
}
