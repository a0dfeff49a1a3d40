import TestSupport

/// Lists in videos and their captions.
extension PlantedList {
  static let ofVideos: [PlantedList] = [
    captions("cues of captions") { "00:01.000 --> 00:02.000\nLie down \($0).\n" },
    captions("cues that are one sentence") { "00:01.000 --> 00:02.000\nlie down \($0)\n" },
    captions("faulty cues") { "00:01.000 --> \($0)\nLie down.\n" },
    captions("tags of a cue") { ($0 == 1 ? "00:01.000 --> 00:02.000\n" : "") + "<b>a</b>" },
    PlantedList("settings of a cue") { count in
      let settings = row(count, " ") { "x\($0):1" }
      return Filmed.changes + [
        .write(FilmedExercise.spanish, "WEBVTT\n\n00:01.000 --> 00:02.000 \(settings)\nA\n")
      ]
    },
    captions("notes of captions") { "NOTE \($0)\n" },
    PlantedList("captions of no video") { count in
      (1...count).map { .write("\(FilmedExercise.folder)/a\($0).es.vtt", "WEBVTT\n\n") }
    },
    PlantedList("boxes of a video") { count in
      let boxes = (1...count).flatMap { _ in SampleVideo.box("uuid", []) }
      return Filmed.changes + [.bytes(FilmedExercise.video, FilmedExercise.film + boxes)]
    },
    PlantedList("seconds of a video") { count in
      var video = SampleVideo()
      video.seconds = count
      return Filmed.changes + [.bytes(FilmedExercise.video, video.mp4)]
    },
  ]

  private static func captions(
    _ name: String, _ line: @escaping @Sendable (_ number: Int) -> String
  ) -> PlantedList {
    PlantedList(name) { count in
      let text = "WEBVTT\n\n" + row(count, "\n", line) + "\n"
      return Filmed.changes + [
        .write(FilmedExercise.english, text), .write(FilmedExercise.spanish, text),
      ]
    }
  }
}
