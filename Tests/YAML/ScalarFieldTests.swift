import Diagnostics
import Testing

@testable import YAML

@Suite("Fields of one text")
struct ScalarFieldTests {
  @Test("a text is as it is written, with its place")
  func text() throws {
    var reader = try reader("a: no\nb: ' x '\nc: 012\n")
    #expect(reader.text("a") == Located(value: "no", range: at(1, 4, 1, 6)))
    #expect(reader.text("b") == Located(value: " x ", range: at(2, 4, 2, 9)))
    #expect(reader.text("c", required: true) == Located(value: "012", range: at(3, 4, 3, 7)))
    #expect(reader.text("d") == nil)
    #expect(reader.finish() == [])
  }

  @Test("a required text that is absent, null or blank is missing")
  func missing() throws {
    var reader = try reader("a:\nb: ' '\nc: ~\nd: ''\ne: 'null'\n")
    #expect(
      ["a", "b", "c", "d", "f"].map { reader.text($0, required: true) } == [
        nil, nil, nil, nil, nil,
      ])
    #expect(reader.text("e", required: true)?.value == "null")
    #expect(
      reader.finish().map(summary) == [
        "missing-field 1:1 a is empty. [Write its value after “:”.]",
        "missing-field 2:1 b is empty. [Write its value after “:”.]",
        "missing-field 3:1 c is empty. [Write its value after “:”.]",
        "missing-field 4:1 d is empty. [Write its value after “:”.]",
        "missing-field 1:1 The front matter has no field “f”. [Add it: “f: …”.]",
      ])
  }

  @Test(
    "a value that is refused is repeated without a password",
    arguments: [
      ("https://user:secret@clinic.test/", "https://…@clinic.test/"),
      ("ftp://user@clinic.test", "ftp://…@clinic.test"), ("https://a@b:c@d/e", "https://…@d/e"),
      ("https://clinic.test/@a", "https://clinic.test/@a"), ("a@clinic.test", "a@clinic.test"),
    ])
  func credentials(written: String, shown: String) throws {
    var reader = try reader("a: \"\(written)\"\n")
    _ = reader.value("a", expected: "something else", as: .text(.any)) { _ in String?.none }
    #expect(
      reader.finish().map(\.message) == ["a must be something else, but is “\(shown)”."])
  }

  @Test("an optional text that is null or blank is absent")
  func blank() throws {
    var reader = try reader("a:\nb: ' '\n")
    #expect(reader.text("a") == nil)
    #expect(reader.text("b") == nil)
    #expect(reader.finish() == [])
  }

  @Test("a list or a mapping is no text")
  func noText() throws {
    var reader = try reader("a: [x]\nb: {c: d}\n")
    #expect(reader.text("a") == nil)
    #expect(reader.integer("b", in: 1...9, required: true) == nil)
    #expect(
      reader.finish().map(summary) == [
        "field-out-of-range 1:4 a must be one text, but is a list.",
        "field-out-of-range 2:4 b must be a whole number from 1 to 9, but is a group of fields.",
      ])
  }

  @Test("a flag is exactly true or false")
  func flag() throws {
    var reader = try reader("a: true\nb: false\nc: yes\nd: True\ne: 1\n")
    #expect(reader.flag("a")?.value == true)
    #expect(reader.flag("b")?.value == false)
    #expect(reader.flag("f") == nil)
    #expect(["c", "d", "e"].map { reader.flag($0) } == [nil, nil, nil])
    #expect(
      reader.finish().map(summary) == [
        "field-out-of-range 3:4 c must be true or false, but is “yes”.",
        "field-out-of-range 4:4 d must be true or false, but is “True”.",
        "field-out-of-range 5:4 e must be true or false, but is “1”.",
      ])
  }

  @Test("a number lies in its limits, the limits among them")
  func integer() throws {
    var reader = try reader("a: 1\nb: 100\nc: -5\n")
    #expect(reader.integer("a", in: 1...100) == Located(value: 1, range: at(1, 4, 1, 5)))
    #expect(reader.integer("b", in: 1...100)?.value == 100)
    #expect(reader.integer("c", in: -5...5)?.value == -5)
    #expect(reader.integer("d", in: 1...100) == nil)
    #expect(reader.finish() == [])
  }

  @Test(
    "what is no whole number in the limits is reported",
    arguments: ["0", "101", "012", "+5", "1e1", "1.0", "5 s", "٥", "-0", "99999999999999999999"])
  func noInteger(_ text: String) throws {
    var reader = try reader("a: \(text)")
    #expect(reader.integer("a", in: 1...100, required: true) == nil)
    #expect(
      reader.finish().map(summary) == [
        "field-out-of-range 1:4 a must be a whole number from 1 to 100, but is “\(text)”."
      ])
  }

  @Test("a number that is required and absent is missing")
  func missingInteger() throws {
    var reader = try reader("b: 1")
    #expect(reader.integer("a", in: 1...100, required: true) == nil)
    #expect(reader.integer("b", in: 1...100, required: true)?.value == 1)
    #expect(
      reader.finish().map(summary) == [
        "missing-field 1:1 The front matter has no field “a”. [Add it: “a: …”.]"
      ])
  }

  @Test("a value in a notation of its own is read by it")
  func value() throws {
    var reader = try reader("hold: 30s\nrest: x\n")
    func seconds(_ text: String) -> Int? { text.hasSuffix("s") ? Int(text.dropLast()) : nil }
    let expected = "a duration such as 30s"
    #expect(
      reader.value("hold", expected: expected, as: .text(.any), parse: seconds)
        == Located(value: 30, range: at(1, 7, 1, 10)))
    #expect(reader.value("rest", expected: expected, as: .text(.any), parse: seconds) == nil)
    #expect(reader.value("none", expected: expected, as: .text(.any), parse: seconds) == nil)
    #expect(
      reader.value("must", expected: expected, as: .text(.any), required: true, parse: seconds)
        == nil)
    #expect(
      reader.finish().map(summary) == [
        "field-out-of-range 2:7 rest must be a duration such as 30s, but is “x”.",
        "missing-field 1:1 The front matter has no field “must”. [Add it: “must: …”.]",
      ])
  }

  private enum Position: String, CaseIterable {
    case sideLying = "side-lying"
    case prone
  }

  private enum Only: String, CaseIterable {
    case one
  }

  @Test("a choice is one of its names, and the nearest is offered")
  func choice() throws {
    var reader = try reader("a: side-lying\nb: side-laying\nc: flat\nd: Prone\ne: two\n")
    #expect(
      reader.choice("a", of: Position.self, required: true)
        == Located(value: .sideLying, range: at(1, 4, 1, 14)))
    #expect(["b", "c", "d"].map { reader.choice($0, of: Position.self) } == [nil, nil, nil])
    #expect(reader.choice("e", of: Only.self) == nil)
    #expect(reader.choice("f", of: Position.self) == nil)
    #expect(reader.choice("g", of: Position.self, required: true) == nil)
    #expect(
      reader.finish().map(summary) == [
        "field-out-of-range 2:4 b must be one of side-lying, prone, but is “side-laying”. "
          + "[Did you mean “side-lying”?]",
        "field-out-of-range 3:4 c must be one of side-lying, prone, but is “flat”.",
        "field-out-of-range 4:4 d must be one of side-lying, prone, but is “Prone”. "
          + "[Did you mean “prone”?]",
        "field-out-of-range 5:4 e must be one, but is “two”.",
        "missing-field 1:1 The front matter has no field “g”. [Add it: “g: …”.]",
      ])
  }
}
