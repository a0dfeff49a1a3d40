import OperatingSystem

/// Where a check's files go: nowhere. They are rendered and read all the same, so that what would
/// fail a build fails the check.
struct DiscardingSink: OutputSink {
  func write(_ file: String, _ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Nothing is made of a photograph, so that a check needs no other program.
  func publish(
    _ rendition: Rendition, of photograph: PictureFile, at source: String, to file: String
  ) throws(SystemError) {
    _ = try FileSystem.OpenFile(source)
  }

  func publish(_ video: VideoFile, at source: String, to file: String) throws(SystemError) {
    _ = try FileSystem.OpenFile(source)
  }

  func copy(_ source: String, to file: String) throws(SystemError) {
    _ = try FileSystem.OpenFile(source)
  }
}
