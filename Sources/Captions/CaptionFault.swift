/// What is wrong at one place of a WebVTT file.
struct CaptionFault: Error {
  var line: Int
  /// In code points, from 1.
  var column = 1
  var message: String
  var help: String?
}
