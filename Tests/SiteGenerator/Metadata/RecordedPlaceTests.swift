import Testing

@testable import SiteGenerator

@Suite("Places, and folders of users")
struct RecordedPlaceTests {
  @Test(
    "coordinates of films, in degrees, minutes and seconds, to a tenth",
    arguments: [
      ("+40.7128-074.0060/", "40.7, -74.0"), ("+40.7128-074.0060+010.1/", "40.7, -74.0"),
      ("-3348.00+15112.30/", "-33.8, 151.2"), ("+404246+0740022/", "40.7, 74.0"),
      ("+00.04-000.04/", "0.0, 0.0"), ("+59.96+010.75", "60.0, 10.8"),
    ])
  func coordinates(text: String, expected: String) {
    #expect(RecordedPlace(iso6709: text)?.description == expected)
  }

  @Test(
    "what is no place",
    arguments: ["", "40.7 -74.0", "+40.7", "+0.0+0.0/", "+1234567+1", "++", "+.-."])
  func none(text: String) {
    #expect(RecordedPlace(iso6709: text) == nil)
  }

  @Test("a place beyond the poles has no numbers to show")
  func beyond() {
    #expect(RecordedPlace(latitude: 91, longitude: 10)?.description == nil)
    #expect(RecordedPlace(latitude: nil, longitude: nil) == nil)
    #expect(RecordedPlace(latitude: 0, longitude: 0) == nil)
  }

  @Test(
    "a folder with a user's name",
    arguments: [
      ("/home/jane/1.svg", "/home/jane"), ("file:///Users/Jane Roe/a", "/Users/Jane Roe"),
      ("C:\\Users\\jane\\a", "\\Users\\jane"), ("file:///C:/Users/jane/a", "/Users/jane"),
      ("x=\"/home/zoë/\"", "/home/zoë"),
      ("C:\\Documents and Settings\\jane\\a", "\\Documents and Settings\\jane"),
      ("/Users/Shared/a /home/jane/a", "/home/jane"), ("/home/home/jane/", "/home/home"),
    ])
  func folder(text: String, expected: String) {
    #expect(UserFolder.first(in: text) == expected)
  }

  @Test(
    "what only looks like one",
    arguments: [
      "https://clinic.test/home/exercises/", "/home/", "/home/jane", "/Users/Shared/a",
      "href=\"/home/exercises/\"", "at home/jane/", "/home//a", "/home/a\nb/",
      "C:\\Users\\Public\\a",
    ])
  func noFolder(text: String) {
    #expect(UserFolder.first(in: text) == nil)
  }

  @Test("names are shown on one line, few and short, without what nobody gave")
  func shown() {
    var metadata = PrivateMetadata()
    for name in [
      "", "  ", "Unknown", "-", "Jane\n\u{202E}Roe\u{1B}[1m", "Jane [1m", "Jane Roe [1m",
    ] {
      metadata.addPerson(name)
    }
    #expect(metadata.people == ["Jane Roe [1m", "Jane [1m"])
    metadata.addPerson(String(repeating: "a", count: 300))
    metadata.addPerson("One too many")
    #expect(metadata.people.map(\.count) == [12, 8, 60])
    metadata.removePerson("Jane [1m")
    #expect(metadata.people.count == 2)
    metadata.addSerialNumber("0000")
    #expect(metadata.serialNumbers == [])
  }
}
