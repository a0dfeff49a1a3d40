/// A video of the fixture's exercise `bridge`, with captions in English and Spanish.
package enum FilmedExercise {
  package static let folder = "content/exercises/bridge"
  package static let video = "\(folder)/1.mp4"
  package static let english = "\(folder)/1.en.vtt"
  package static let spanish = "\(folder)/1.es.vtt"

  /// What stands in the front matter of each of its pages, and what with the video behind it.
  package static let pages = [
    (
      path: "\(folder)/en.md", before: "shows: the rest, step: 1}\n",
      after: "videos:\n  1.mp4: {alt: The hips go up and down again., poster: 1.jpg, step: 2}\n"
    ),
    (
      path: "\(folder)/es.md", before: "caption: Descanso}\n",
      after: "videos:\n  1.mp4: {alt: Las caderas suben y bajan.}\n"
    ),
  ]

  package static let captions = [
    (
      path: english,
      text: file("Lie on your back.", "Then lift your hips", "and hold for <b>30 seconds</b>.")
    ),
    (
      path: spanish,
      text: file(
        "Acuéstese boca arriba.", "Luego levante las caderas", "y mantenga <b>30 segundos</b>.")
    ),
  ]

  private static func file(_ first: String, _ second: String, _ third: String) -> String {
    """
    WEBVTT

    00:00.000 --> 00:02.000
    \(first)

    00:02.000 --> 00:05.000
    \(second)

    00:05.000 --> 00:07.500
    \(third)

    """
  }

  /// Eight seconds of nothing, small enough to be kept as a file for other tests too.
  package static let film: [UInt8] = {
    var video = SampleVideo()
    (video.seconds, video.isIndexFirst) = (8, true)
    return video.mp4
  }()
}
