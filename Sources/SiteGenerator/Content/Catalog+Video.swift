import Localization

extension Catalog {
  /// A video in words: “Video, 1 minute 20 seconds, 3.4 MB”; nil where the string table lacks them.
  func description(of video: VideoFile) -> String? {
    guard let length = length(milliseconds: video.milliseconds),
      let size = format(.videoMegabytes, megabytes(video.byteCount))
    else { return nil }
    return format(.videoAbout, length, size)
  }

  private func length(milliseconds: Int) -> String? {
    let seconds = max(1, (milliseconds + 500) / 1000)
    let minutes = format(CountedMessage.minutes, count: seconds / 60)
    let rest = format(CountedMessage.seconds, count: seconds % 60)
    if seconds < 60 { return rest }
    guard seconds % 60 > 0 else { return minutes }
    guard let minutes, let rest else { return nil }
    return format(.videoMinutesAndSeconds, minutes, rest)
  }

  /// Below ten with one decimal, if there is one.
  private func megabytes(_ bytes: Int) -> String {
    let tenths = max(1, (bytes + 50_000) / 100_000)
    return tenths < 100 && tenths % 10 > 0
      ? settings.numbers.string(tenths: tenths) : number((tenths + 5) / 10)
  }
}
