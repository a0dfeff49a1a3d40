import TestSupport

/// Faults of videos and their captions.
let videoFaults: [Fault] = faultsOfVideo.map { fault in
  var fault = fault
  fault.changes = Filmed.changes + fault.changes
  fault.twin = Filmed.changes + fault.twin
  return fault
}

private let faultsOfVideo: [Fault] = [
  Fault(
    "unreadable-file", "a video that was cut off", at: "\(video):1:1",
    [.bytes(video, Array(SampleVideo().mp4.dropLast()))], twin: [.bytes(video, SampleVideo().mp4)]),
  Fault(
    "unreadable-file", "a video as newer telephones take it", at: "\(video):1:1",
    [.bytes(video, sample { $0.codec = "hvc1" })],
    twin: [.bytes(video, sample { $0.profile = 100 })]
  ),
  Fault(
    "unreadable-file", "a film in the layout of another kind", at: "\(video):1:1",
    [.bytes(video, sample { $0.brand = "qt  " })],
    twin: [.bytes(video, sample { $0.brand = "mp42" })]),
  Fault(
    "unreadable-file", "a video with the ending of another kind", at: "\(video):1:1",
    [.bytes(video, SampleWebM().bytes)], twin: [.bytes(video, sample { $0.isLong = true })]),
  Fault(
    "unreadable-file", "a video whose parts contradict each other", at: "\(video):1:1",
    [.bytes(video, sample { $0.duration = 0 })],
    twin: [.bytes(video, sample { $0.isTurned = true })]),
  Fault(
    "file-too-large", "a video that a telephone loads slowly", at: "\(video):1:1",
    [.bytes(video, heavy(20_000_001))], twin: [.bytes(video, heavy(20_000_000))]),
  Fault(
    "file-too-large", "a film of an evening", at: "\(video):1:1",
    [.sparse(video, bytes: 100_000_001)], twin: Fault.nothing),
  Fault(
    "malformed-captions", "a comma in a time of captions", at: "\(spanish):6:1",
    [.replace(spanish, "00:02.000 --> 00:05", "00:02,000 --> 00:05")],
    twin: [.replace(spanish, "00:02.000 --> 00:05", "00:00:02.000 --> 00:05")]),
  Fault(
    "malformed-captions", "captions of a longer video", at: "\(spanish):9:1",
    [.replace(spanish, "00:05.000 --> 00:07.500", "00:08.000 --> 00:09.500")],
    twin: [.replace(spanish, "00:05.000 --> 00:07.500", "00:07.999 --> 00:09.500")]),
  Fault(
    "invalid-utf8", "captions in an older encoding", at: "\(spanish):4:3",
    [.bytes(spanish, Array("WEBVTT\n\n00:00.000 --> 00:02.000\nAc".utf8) + [0xE9])],
    twin: Fault.nothing),
  Fault(
    "missing-captions", "a video without Spanish captions", at: "\(File.bridgeInSpanish):9:3",
    [.remove(spanish)], twin: [.remove(spanish), silent]),
  Fault(
    "missing-captions", "a video without captions in its own language", at: "\(File.bridge):14:3",
    [.remove(english)],
    twin: [.remove(english), .remove(spanish), .bytes(video, sample { $0.hasSound = false })]),
  Fault(
    "missing-video", "a video that is still to be taken", at: "\(File.bridge):14:3",
    [.remove(video)], twin: Fault.nothing),
  Fault(
    "unused-video", "a video that no page names", at: "content/exercises/bridge/2.mp4:1:1",
    [.bytes("content/exercises/bridge/2.mp4", SampleVideo().mp4)],
    twin: [.bytes("content/exercises/bridge/1.es.mp4", SampleVideo().mp4)]),
  Fault(
    "unused-video", "captions of no video", at: "content/exercises/bridge/2.es.vtt:1:1",
    [.write("content/exercises/bridge/2.es.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nSí.\n")],
    twin: [.write("content/exercises/bridge/1.es.vtt.bak", "")]),
  Fault(
    "stray-file", "a video as the telephone named it", at: "content/exercises/bridge/1.MOV:1:1",
    [.remove(video), .bytes("content/exercises/bridge/1.MOV", SampleVideo().mp4)],
    twin: [.bytes("content/exercises/bridge/2.MOV", SampleVideo().mp4)]),
  Fault(
    "alt-text", "a video without a description", at: "\(File.bridge):14:3",
    [.replace(File.bridge, "alt: The hips go up and down again., poster", "poster")],
    twin: Fault.nothing),
  Fault(
    "missing-segment", "a video that only the source describes",
    at: "\(File.bridgeInSpanish):9:3",
    [.replace(File.bridgeInSpanish, "{alt: Las caderas suben y bajan.}", "{}")],
    twin: [
      .replace(File.bridgeInSpanish, "Las caderas suben y bajan.", "Suben y bajan las caderas.")
    ]),
  Fault(
    "unknown-field", "a video that only the translation has", at: "\(File.bridgeInSpanish):9:3",
    with: ["missing-segment"], [.replace(File.bridgeInSpanish, "1.mp4", "1.webm")],
    twin: Fault.nothing),
  Fault(
    "unknown-fact", "a fact that is none in a description", at: "\(File.bridge):14:16",
    [.replace(File.bridge, "The hips go up and down again.", "\"Up for %{dose.holds}.\"")],
    twin: [
      .replace(File.bridge, "The hips go up and down again.", "\"Up for %{dose.hold}.\""),
      .replace(File.bridgeInSpanish, "Las caderas suben y bajan.", "\"Arriba %{dose.hold}.\""),
    ]),
  Fault(
    "picture-step", "a video of a step that is not there", at: "\(File.bridge):14:69",
    [.replace(File.bridge, "poster: 1.jpg, step: 2", "poster: 1.jpg, step: 3")],
    twin: [.replace(File.bridge, "poster: 1.jpg, step: 2", "poster: 1.jpg, step: 1")]),
  Fault(
    "placeholder-image", "a photograph to be shown before a video", at: "\(File.bridge):14:56",
    [.replace(File.bridge, "poster: 1.jpg", "poster: 3.jpg")],
    twin: [
      .replace(File.bridge, "poster: 1.jpg", "poster: 3.jpg"),
      .bytes("content/exercises/bridge/3.jpg", SoundSite.jpeg),
    ]),
  Fault(
    "number-mismatch", "another number in captions", at: "\(spanish):4:16",
    [
      .replace(english, "Lie on your back.", "Look ahead for 5 minutes."),
      .replace(spanish, "Acuéstese boca arriba.", "Mire al frente 10 minutos."),
    ],
    twin: [
      .replace(english, "Lie on your back.", "Look ahead for 5 minutes."),
      .replace(spanish, "Acuéstese boca arriba.", "Mire al frente cinco minutos."),
    ]),
  Fault(
    "dose-in-text", "another dose than the page's in captions", at: "\(english):10:17",
    [
      .replace(english, "30 seconds", "20 seconds"),
      .replace(spanish, "30 segundos", "20 segundos"),
    ],
    twin: [
      .replace(english, "and hold for <b>30 seconds</b>", "and hold them there"),
      .replace(spanish, "y mantenga <b>30 segundos</b>", "y manténgalas ahí"),
    ]),
  Fault(
    "wrong-language", "English in Spanish captions", at: "\(spanish):4:1",
    [
      .replace(english, "Lie on your back.", "Breathe in slowly."),
      .replace(
        spanish, "Acuéstese boca arriba.", "Keep both of your feet flat upon the floor."),
    ],
    twin: [
      .replace(english, "Lie on your back.", "Breathe in slowly."),
      .replace(spanish, "Acuéstese boca arriba.", "Inspire\ndespacio."),
    ]),
  Fault(
    "negation-lost", "a lost “not” in captions", at: "\(spanish):4:1",
    [
      .replace(english, "Lie on your back.", "Do not hold your breath."),
      .replace(spanish, "Acuéstese boca arriba.", "Contenga la respiración."),
    ],
    twin: [
      .replace(english, "Lie on your back.", "Do not hold your breath."),
      .replace(spanish, "Acuéstese boca arriba.", "No contenga la respiración."),
    ]),
  Fault(
    "missing-segment", "something that is not said in Spanish", at: "\(spanish):4:23",
    [
      .replace(
        spanish,
        "00:02.000 --> 00:05.000\nLuego levante las caderas\n\n00:05.000 --> 00:07.500\ny mantenga <b>30 segundos</b>.\n",
        "")
    ],
    twin: [
      .replace(
        spanish, "Luego levante las caderas\n\n00:05.000 --> 00:07.500\ny mantenga",
        "Luego levante las caderas y mantenga")
    ]),
  Fault(
    "outdated-translation", "captions of the source that have changed", at: "\(spanish):7:1",
    with: ["number-mismatch", "dose-in-text"],
    accepted + [.replace(english, "30 seconds", "40 seconds")],
    twin: accepted + [.replace(english, "lift your hips", "lift\nyour hips")]),
]

private let video = FilmedExercise.video
private let english = FilmedExercise.english
private let spanish = FilmedExercise.spanish

/// A site with a video.
enum Filmed {
  static let changes: [Change] =
    FilmedExercise.pages.map { .replace($0.path, $0.before, $0.before + $0.after) }
    + FilmedExercise.captions.map { .write($0.path, $0.text) }
    + [.bytes(FilmedExercise.video, FilmedExercise.film)]
}

private let silent = Change.replace(
  File.bridge, "poster: 1.jpg, step: 2", "poster: 1.jpg, step: 2, speech: false")
private let accepted: [Change] = [.accept(["bridge"], by: "A. Person")]

private func sample(_ change: (inout SampleVideo) -> Void) -> [UInt8] {
  var video = SampleVideo()
  change(&video)
  return video.mp4
}

/// A video of so many bytes, most of them idle.
private func heavy(_ count: Int) -> [UInt8] {
  let video = SampleVideo().mp4
  return video + SampleVideo.box("free", SampleVideo.zeros(count - video.count - 8))
}
