/// The elements that a video needs; all others become idle space.
///
/// Source: Matroska (RFC 9559), section 5.1.
enum ElementID {
  static let header = 0x1A45_DFA3
  static let documentType = 0x4282
  static let segment = 0x1853_8067

  static let seekHead = 0x114D_9B74
  static let information = 0x1549_A966
  static let tracks = 0x1654_AE6B
  static let cluster = 0x1F43_B675
  static let cues = 0x1C53_BB6B
  static let ofSegment: Set = [seekHead, information, tracks, cluster, cues]

  static let timestampScale = 0x2AD7B1
  static let duration = 0x4489
  static let muxingApplication = 0x4D80
  static let writingApplication = 0x5741
  static let ofInformation: Set = [
    timestampScale, duration, muxingApplication, writingApplication,
  ]

  static let track = 0xAE
  static let trackType = 0x83
  static let codec = 0x86
  static let picture = 0xE0
  static let encodings = 0x6D80
  /// Beside those: number, UID, flags, default duration, language, settings of the codec, delay, pre-roll,
  /// sound, additions for pictures that may be seen through.
  static let ofTrack: Set = [
    trackType, codec, picture, encodings, 0xD7, 0x73C5, 0xB9, 0x88, 0x55AA, 0x9C, 0x23E383,
    0x22B59C,
    0x22B59D, 0x63A2, 0x56AA, 0x56BB, 0xE1, 0x55EE, 0x41E4,
  ]

  static let pixelWidth = 0xB0
  static let pixelHeight = 0xBA
  static let displayWidth = 0x54B0
  static let displayHeight = 0x54BA
  static let displayUnit = 0x54B2
}
