import OperatingSystem
import Synchronization
import Video

@testable import SiteGenerator

/// Keeps a built site in memory.
final class MemorySink: OutputSink {
  private let written = Mutex<[String: [UInt8]]>([:])
  private let again = Mutex<[String]>([])

  var files: [String: [UInt8]] { written.withLock { $0 } }
  /// Files that were written more than once.
  var repeated: [String] { again.withLock { $0 } }

  func write(_ file: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    keep(Array(bytes), as: file)
  }

  /// Words that say what a build would have made.
  func publish(
    _ rendition: Rendition, of photograph: PictureFile, at source: String, to file: String
  ) {
    let size = rendition.size
    keep(
      Array("\(photograph.digest), \(size.width) by \(size.height)\n".utf8), as: file)
  }

  func publish(_ video: VideoFile, at source: String, to file: String) throws(SystemError) {
    var bytes = try FileSystem.read(source)
    bytes.withUnsafeMutableBufferPointer { video.content.edits.apply(to: $0, at: 0) }
    keep(bytes, as: file)
  }

  func copy(_ source: String, to file: String) throws(SystemError) {
    keep(try FileSystem.read(source), as: file)
  }

  private func keep(_ bytes: [UInt8], as file: String) {
    let old = written.withLock { $0.updateValue(bytes, forKey: file) }
    if old != nil { again.withLock { $0.append(file) } }
  }
}
