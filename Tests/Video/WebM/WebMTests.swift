import TestSupport
import Testing

@testable import Video

@Suite("WebM")
struct WebMTests {
  private func read(_ bytes: [UInt8]) -> Result<VideoContent, VideoFault> {
    Result { () throws(VideoFault) in try VideoContent.read(bytes, fileExtension: "webm") }
  }

  private func sample(_ change: (inout SampleWebM) -> Void = { _ in }) -> [UInt8] {
    var video = SampleWebM()
    change(&video)
    return video.bytes
  }

  private func fault(_ change: (inout SampleWebM) -> Void) -> VideoFault? {
    if case .failure(let fault) = read(sample(change)) { fault } else { nil }
  }

  @Test("size, length and sound are read")
  func facts() throws {
    let content = try read(sample()).get()
    #expect(content.width == 640 && content.height == 360)
    #expect(content.milliseconds == 12_500)
    #expect(content.hasSound)
    let silent = try read(sample { ($0.soundCodec, $0.shownWidth) = (nil, 480) }).get()
    #expect(!silent.hasSound && silent.width == 480 && silent.height == 360)
  }

  @Test("what browsers do not play, or what does not say how long it is, is named")
  func others() {
    for codec in ["V_VP8", "V_VP9", "V_AV1"] { #expect(fault { $0.codec = codec } == nil) }
    #expect(fault { $0.codec = "V_MPEGH/ISO/HEVC" } == .codec("“V_MPEGH/ISO/HEVC”"))
    #expect(fault { $0.codec = "é" } == .codec("an unknown form"))
    #expect(fault { $0.soundCodec = "A_VORBIS" } == nil)
    #expect(fault { $0.soundCodec = "A_AAC" } == .codec("“A_AAC”"))
    #expect(fault { $0.documentType = "matroska" } == .otherKind)
    #expect(fault { $0.duration = nil } == .layout("as it was sent live"))
    #expect(fault { $0.hasKnownLengths = false } == .layout("as it was sent live"))
    for duration in [0, -1, .nan, .infinity, 1e300] {
      #expect(fault { $0.duration = duration } == .damaged)
    }
    let subtitles = SampleWebM.element([0xAE], SampleWebM.element([0x83], [17]))
    #expect(fault { $0.third = subtitles } == .layout("with more in it than pictures and sound"))
  }

  @Test("a file that is cut off anywhere is no video")
  func cutOff() {
    let whole = sample()
    for length in whole.indices {
      let isNone: Bool = if case .failure = read(Array(whole[..<length])) { true } else { false }
      #expect(isNone, "\(length) of \(whole.count)")
    }
    #expect(read(Array(whole.dropLast())) == .failure(.cutOff))
  }

  @Test("nothing but pictures, sound and what they need is left, and no byte moves")
  func plain() throws {
    let telling = sample { $0.tells = true }
    for secret in SampleWebM.secrets { #expect(telling.contains(secret.utf8), "\(secret)") }
    let content = try read(telling).get()
    var plain = telling + [1, 2, 3]
    let edits = try read(plain).get().edits
    plain.withUnsafeMutableBufferPointer { edits.apply(to: $0, at: 0) }
    for secret in SampleWebM.secrets { #expect(!plain.contains(secret.utf8), "\(secret)") }
    #expect(plain.suffix(3) == [0xEC, 0x81, 0])
    let again = try read(plain).get()
    #expect(again.width == content.width && again.milliseconds == content.milliseconds)
    var twice = plain
    twice.withUnsafeMutableBufferPointer { again.edits.apply(to: $0, at: 0) }
    #expect(twice == plain)
    let silent = sample()
    #expect(try read(silent).get().edits == VideoEdits())
  }

  @Test("lengths that lie do no harm")
  func hostile() {
    let whole = sample { $0.tells = true }
    for index in whole.indices {
      for value in [0, 1, 0x40, 0x7F, 0x80, 0xFF] as [UInt8] {
        var bytes = whole
        bytes[index] = value
        _ = read(bytes)
      }
    }
  }

  @Test("idle space of every length says how long it is")
  func void() throws {
    for length in 2..<300 {
      let edit = VideoEdits.Edit.void(10..<10 + length)
      var bytes = Array(repeating: 7 as UInt8, count: length)
      let edits = try #require(VideoEdits([edit]))
      bytes.withUnsafeMutableBufferPointer { edits.apply(to: $0, at: 10) }
      let header = try #require(ElementHeader(bytes[...]))
      #expect(header.id == 0xEC && header.count + (header.length ?? -1) == length)
      #expect(bytes[header.count...].allSatisfy { $0 == 0 })
    }
  }
}
