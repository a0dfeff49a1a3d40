import Diagnostics
import OperatingSystem
import Video

/// Reads a video beside a page.
struct VideoParser {
  /// Relative to the site folder.
  let path: String
  let files: SourceFiles

  /// The largest video, in bytes.
  static let byteLimit = 100_000_000
  /// What a patient on a slow telephone waits for, in bytes.
  static let comfortableLimit = 20_000_000

  /// nil where the file is no video that a page can show.
  func parse(into diagnostics: inout [Diagnostic]) -> VideoFile? {
    let signature = FileSystem.signature(files.absolute(path)) ?? .unknown
    do throws(SystemError) {
      let file = try FileSystem.RandomAccessFile(files.absolute(path))
      guard file.size <= Self.byteLimit else {
        diagnostics.append(
          SourceText.tooLarge(path, locale: nil, size: file.size, limit: Self.byteLimit))
        return nil
      }
      let name = String(Path.name(of: path))
      let content = Result { () throws(VideoFault) in
        try VideoContent.read(
          FileOfVideo(file: file), fileExtension: Path.fileExtension(of: name))
      }
      switch content {
      case .failure(let fault):
        diagnostics.append(problem(fault))
        return nil
      case .success(let content):
        return VideoFile(
          name: name, content: content, byteCount: file.size,
          digest: try FileSystem.digest(of: file.file, headLength: 0).digest,
          signature: signature)
      }
    } catch {
      diagnostics.append(.unreadable(path, error))
      return nil
    }
  }

  /// That a patient has to wait for it.
  func advice(on video: VideoFile) -> Diagnostic? {
    guard video.byteCount > Self.comfortableLimit else { return nil }
    return Diagnostic(
      .fileTooLarge, .warning, at: SourceLocation(path: path),
      "\(path) has \(video.byteCount / 1_000_000) MB, which take long to load on a telephone.",
      help: "Export it with 720 lines (720p): 10 seconds then have about 2 MB.")
  }

  private func problem(_ fault: VideoFault) -> Diagnostic {
    let (message, help) =
      switch fault {
      case .unreadable: ("\(path) cannot be read.", "Copy it again from where it was taken.")
      case .otherKind:
        ("\(path) is no video of the kind that its name says.", Self.export)
      case .cutOff:
        (
          "\(path) is cut off: the end of the video is missing.",
          "Copy it again from where it was taken."
        )
      case .damaged:
        (
          "\(path) is damaged: its parts do not fit together.",
          "Copy it again from where it was taken. \(Self.export)"
        )
      case .codec(let name):
        (
          "\(path) has \(name) in it, which many browsers do not play.",
          "\(Self.export) With Settings, Camera, Formats, Most Compatible an iPhone films in H.264."
        )
      case .layout(let name):
        ("\(path) is written \(name), which many browsers do not play.", Self.export)
      }
    return Diagnostic(.unreadableFile, at: SourceLocation(path: path), message, help: help)
  }

  private static let export =
    "Export it as MP4 with H.264 pictures and AAC sound, in one file for the web."
}

/// A file on the disk.
private struct FileOfVideo: VideoSource {
  let file: FileSystem.RandomAccessFile

  var count: Int { file.size }

  func bytes(in range: Range<Int>) -> [UInt8]? {
    guard let bytes = try? file.bytes(at: range.lowerBound, count: range.count),
      bytes.count == range.count
    else { return nil }
    return bytes
  }
}
