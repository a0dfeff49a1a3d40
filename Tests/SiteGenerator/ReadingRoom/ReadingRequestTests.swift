import Testing

@testable import SiteGenerator

@Suite("What a page of the reading room sends")
struct ReadingRequestTests {
  private func request(_ form: String) -> ReadingRequest? { ReadingRequest(form: Array(form.utf8)) }

  @Test("is read as a browser encodes it")
  func forms() {
    #expect(
      request("do=accept&by=Mar%C3%ADa+P%C3%A9rez&shown=abc")
        == .accept(by: "María Pérez", shown: "abc"))
    #expect(
      request("do=comment&place=image%2F1.jpg%2Falt&text=1+%2B+1%0D%0A%3D+2+%26+3&by=A&shown=x")
        == .comment(
          place: "image/1.jpg/alt", text: "1 + 1\r\n= 2 & 3", by: "A", shown: "x"))
    #expect(
      request("place=step%2F3&comment=0123&do=close") == .close(place: "step/3", comment: "0123"))
  }

  @Test(
    "is nothing where a field is missing, empty, twice there or no UTF-8",
    arguments: [
      "", "do=accept", "do=accept&by=A", "do=accept&by=&shown=x", "do=accept&by=A&by=B&shown=x",
      "do=accept&by=%FF&shown=x", "do=accept&by=%4&shown=x", "do=other&by=A&shown=x",
      "do=comment&place=step/1&text=&by=A&shown=x", "do=close&place=step/1", "accept",
    ])
  func none(form: String) {
    #expect(request(form) == nil)
  }

  @Test("is nothing where the bytes are no text")
  func bytes() {
    #expect(ReadingRequest(form: Array("do=accept&shown=x&by=".utf8) + [0xFF]) == nil)
  }
}
