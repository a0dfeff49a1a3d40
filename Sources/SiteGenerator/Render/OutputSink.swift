import OperatingSystem

/// Where a build puts its files: a folder, memory, or nowhere. Called from several threads at once,
/// each file once.
protocol OutputSink: Sendable {
  /// `file` is a path below the output folder; the bytes are valid only during the call.
  func write(_ file: String, _ bytes: UnsafeBufferPointer<UInt8>) throws(SystemError)
  /// Copies a file of the site as it is.
  func copy(_ source: String, to file: String) throws(SystemError)
  /// Puts a rendition of the photograph at a path where it belongs.
  func publish(
    _ rendition: Rendition, of photograph: PictureFile, at source: String, to file: String
  ) throws(SystemError)
  /// Writes what is left of the video at a path when nobody's private matters are in it.
  func publish(
    _ video: VideoFile, at source: String, to file: String
  ) throws(SystemError)
  /// Takes a file over as the last build wrote it; false where it has to be written.
  func keep(_ file: String) throws(SystemError) -> Bool
}

extension OutputSink {
  func keep(_ file: String) throws(SystemError) -> Bool { false }
}
