/// What was read before of pictures and videos, by their paths below the site folder: a file that is as
/// it was need not be read again.
struct KnownMedia: Sendable, Hashable {
  var pictures: [String: PictureFile] = [:]
  var videos: [String: VideoFile] = [:]
}
