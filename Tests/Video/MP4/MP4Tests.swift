import TestSupport
import Testing

@testable import Video

/// What is read of a file, or why it is none.
private func read(_ bytes: [UInt8], _ type: String = "mp4") -> Result<VideoContent, VideoFault> {
  Result { () throws(VideoFault) in try VideoContent.read(bytes, fileExtension: type) }
}

@Suite("MP4")
struct MP4Tests {
  private func sample(_ change: (inout SampleVideo) -> Void = { _ in }) -> [UInt8] {
    var video = SampleVideo()
    change(&video)
    return video.mp4
  }

  private func content(_ change: (inout SampleVideo) -> Void = { _ in }) throws -> VideoContent {
    try read(sample(change)).get()
  }

  private func fault(_ change: (inout SampleVideo) -> Void) -> VideoFault? {
    if case .failure(let fault) = read(sample(change)) { fault } else { nil }
  }

  @Test(
    "size, length and sound are read wherever the index stands, and however long its numbers are")
  func facts() throws {
    for isFirst in [false, true] {
      for isLong in [false, true] {
        let content = try content {
          ($0.isIndexFirst, $0.isLong) = (isFirst, isLong)
        }
        #expect(content.width == 320 && content.height == 240)
        #expect(content.milliseconds == 10_000)
        #expect(content.hasSound)
        #expect(!(try self.content { ($0.isLong, $0.hasSound) = (isLong, false) }).hasSound)
      }
    }
  }

  @Test("a video that was taken with the telephone upright is higher than wide")
  func turned() throws {
    for isLong in [false, true] {
      let content = try content { ($0.isTurned, $0.isLong) = (true, isLong) }
      #expect(content.width == 240 && content.height == 320)
    }
  }

  @Test("the length is that of the header, to a thousandth of a second")
  func length() throws {
    #expect(try content { $0.duration = 12_345 }.milliseconds == 1543)
    #expect(fault { $0.duration = 0 } == .damaged)
    #expect(fault { ($0.duration, $0.isLong) = (.max, true) } == .damaged)
    #expect(fault { $0.duration = 0xFFFF_FFFF } == .damaged)
  }

  @Test("forms that not every browser plays are named")
  func codecs() {
    #expect(fault { $0.codec = "hvc1" } == .codec("HEVC"))
    #expect(fault { $0.codec = "hev1" } == .codec("HEVC"))
    #expect(fault { $0.codec = "dvh1" } == .codec("Dolby Vision"))
    #expect(fault { $0.codec = "mp4v" } == .codec("“mp4v”"))
    #expect(fault { $0.codec = "\u{1}\u{2}\u{3}\n" } == .codec("an unknown form"))
    #expect(fault { $0.profile = 110 } == .codec("H.264 with 10 bits or more colours"))
    #expect(fault { $0.profile = 100 } == nil)
    #expect(fault { $0.soundCodec = "sowt" } == .codec("“sowt”"))
    #expect(fault { $0.soundType = 0x6B } == .codec("other sound than AAC"))
    #expect(fault { $0.soundType = 0x67 } == nil)
    #expect(fault { $0.brand = "qt  " } == .layout("as a QuickTime film"))
    #expect(fault { $0.more = SampleVideo.box("mvex", []) } == .layout("in fragments"))
  }

  @Test("a file that is cut off anywhere is no video")
  func cutOff() {
    for isFirst in [false, true] {
      let whole = sample { ($0.isIndexFirst, $0.seconds) = (isFirst, 3) }
      for length in whole.indices {
        let result = read(Array(whole[..<length]))
        let isNone: Bool = if case .failure = result { true } else { false }
        #expect(isNone, "\(length) of \(whole.count)")
      }
      #expect(read(Array(whole[..<(whole.count / 2)])) == .failure(.cutOff))
    }
  }

  @Test("the samples must be there, also where the last box reaches to the end of the file")
  func openEnd() throws {
    var whole = sample { $0.isIndexFirst = true }
    let data = try #require(whole.firstRange(of: "mdat".utf8)).lowerBound
    for index in data - 4..<data { whole[index] = 0 }
    #expect(try read(whole).get().milliseconds == 10_000)
    #expect(read(Array(whole.dropLast())) == .failure(.cutOff))
  }

  @Test("what only has the name of a video is none")
  func others() {
    #expect(read([]) == .failure(.otherKind))
    #expect(read(Array("<!doctype html><html></html>".utf8)) == .failure(.otherKind))
    #expect(read(SampleWebM().bytes) == .failure(.otherKind))
    #expect(read(sample(), "webm") == .failure(.otherKind))
    #expect(read(sample(), "mov") == .failure(.otherKind))
  }

  @Test("nothing but pictures, sound and their index is left, and no byte moves")
  func plain() throws {
    for isFirst in [false, true] {
      for isLong in [false, true] {
        let telling = sample {
          ($0.tells, $0.isIndexFirst, $0.isLong) = (true, isFirst, isLong)
        }
        for secret in SampleVideo.secrets { #expect(telling.contains(secret.utf8), "\(secret)") }
        let content = try read(telling).get()
        let plain = content.edits.applied(to: telling)
        #expect(plain.count == telling.count)
        for secret in SampleVideo.secrets { #expect(!plain.contains(secret.utf8), "\(secret)") }
        #expect(!plain.contains([0xE1, 0x23, 0x45, 0x67]))
        // As it is read again, with nothing left to do.
        let again = try read(plain).get()
        #expect(again.width == content.width && again.milliseconds == content.milliseconds)
        #expect(again.hasSound)
        #expect(again.edits.applied(to: plain) == plain)
      }
    }
  }

  @Test("a file that tells nothing stays as it is, byte for byte")
  func untouched() throws {
    for isFirst in [false, true] {
      let silent = sample { $0.isIndexFirst = isFirst }
      #expect(try read(silent).get().edits.applied(to: silent) == silent)
    }
  }

  @Test("sizes and counts that lie do no harm, and change nothing but what they may")
  func hostile() throws {
    let whole = sample { ($0.seconds, $0.isIndexFirst, $0.tells) = (2, true, true) }
    for index in whole.indices {
      for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var bytes = whole
        bytes[index] = value
        guard case .success(let content) = read(bytes) else { continue }
        #expect(content.edits.applied(to: bytes).count == bytes.count)
      }
    }
    // Numbers of four bytes, all ones.
    for index in stride(from: 0, to: whole.count - 4, by: 2) {
      var bytes = whole
      for place in index..<index + 4 { bytes[place] = 0xFF }
      _ = read(bytes)
    }
  }

  @Test("a box of no length, or thousands of empty ones, end the reading")
  func loops() {
    let empty = Array(repeating: SampleVideo.box("free", []), count: 5000).flatMap(\.self)
    #expect(read(SampleVideo.box("ftyp", Array("isom".utf8)) + empty) == .failure(.damaged))
    let short: [UInt8] = [0, 0, 0, 7] + Array("free".utf8)
    #expect(read(SampleVideo.box("ftyp", Array("isom".utf8)) + short) == .failure(.damaged))
    #expect(fault { $0.more = short } == .damaged)
  }
}

extension VideoEdits {
  /// In pieces of an odd length.
  fileprivate func applied(to bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    bytes.withUnsafeMutableBufferPointer { whole in
      for start in stride(from: 0, to: whole.count, by: 97) {
        apply(
          to: UnsafeMutableBufferPointer(rebasing: whole[start..<min(start + 97, whole.count)]),
          at: start)
      }
    }
    return bytes
  }
}
