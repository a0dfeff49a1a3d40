import OperatingSystem

/// Makes the files that a photograph is published as, with libvips in a process of its own.
struct PhotographDeveloper: Sendable {
  private let vips: ChildProcess

  /// nil where the program is in none of the folders of a search path.
  init?(searchPath: String, limits: ChildProcess.Limits = limits) {
    guard let program = ChildProcess.find("vips", in: searchPath) else { return nil }
    vips = ChildProcess(
      program: program,
      environment: [
        "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
        // Readers that nobody tests against hostile files stay closed.
        "VIPS_BLOCK_UNTRUSTED": "1",
        // The site's photographs are spread over the processors, not the rows of each.
        "VIPS_CONCURRENCY": "1",
      ],
      limits: limits)
  }

  /// What 120 megapixels need, with room to spare.
  static let limits = ChildProcess.Limits(
    memory: 2_000_000_000, processorTime: 60, fileLength: 200_000_000, time: 120)

  /// Why a photograph has no renditions.
  enum Failure: Error, Equatable {
    /// What the program says of the file.
    case refused(String)
    /// The file is not the one that was read before.
    case changed
    case system(SystemError)
  }

  /// Makes all renditions of the photograph at a path, in a folder that is empty.
  func develop(_ source: String, as picture: PictureFile, in folder: String) throws(Failure) {
    let digest = try Self.tried { () throws(SystemError) in
      try FileSystem.digestingCopy(source, to: "\(folder)/\(Self.original)")
    }
    guard digest == picture.digest else { throw .changed }
    try decode(picture, in: folder)
    for rendition in picture.allRenditions { try make(rendition, in: folder) }
    try Self.tried { () throws(SystemError) in
      try FileSystem.remove("\(folder)/\(Self.original)")
      try FileSystem.remove("\(folder)/\(Self.plain)")
    }
  }

  private static let original = "original"
  /// Pixels alone: upright, in sRGB, as large as the largest rendition.
  private static let plain = "plain.png"
  private static let made = "made"

  /// The one look at the file itself, which may be hostile; what comes of it holds no metadata.
  private func decode(_ picture: PictureFile, in folder: String) throws(Failure) {
    let expected = picture.renditions.last?.size ?? picture.size
    let errors = try run(
      [
        "thumbnail", Self.original, "\(Self.plain)[strip,compression=0,bitdepth=8]",
        "\(expected.width)", "--height", "\(Rendition.longestSide)", "--size", "down",
        "--export-profile", "srgb", "--fail-on", "error",
      ], in: folder)
    if let damage = VipsMessage.damage(in: errors) { throw .refused(damage) }
    let bytes = try Self.tried { () throws(SystemError) in
      try FileSystem.head(of: "\(folder)/\(Self.plain)", length: 64)
    }
    // Rounding aside; else the two would not agree on how the picture is turned.
    guard let size = PixelSize(of: bytes, fileExtension: "png"), size.width == expected.width,
      abs(size.height - expected.height) <= 1 + expected.height / 100
    else { throw .refused("its size is not the one that its header tells") }
  }

  private func make(_ rendition: Rendition, in folder: String) throws(Failure) {
    let type = rendition.format.rawValue
    let made = "\(Self.made).\(type)"
    try run(
      [
        "thumbnail", Self.plain, "\(made)[\(rendition.saving)]", "\(rendition.size.width)",
        "--height", "\(rendition.size.height)", "--size", "force",
      ], in: folder)
    try Self.tried { () throws(SystemError) in
      // Some versions of libvips write metadata of their own.
      let bytes = PlainPicture.bytes(
        of: try FileSystem.read("\(folder)/\(made)"), fileExtension: type)
      try FileSystem.create("\(folder)/\(rendition.name)", bytes)
      try FileSystem.remove("\(folder)/\(made)")
    }
  }

  /// What the program wrote to its standard error.
  @discardableResult
  private func run(_ arguments: [String], in folder: String) throws(Failure) -> String {
    let outcome = try Self.tried { () throws(SystemError) in
      try vips.run(arguments, in: folder)
    }
    switch outcome.ending {
    case .exited(0): return outcome.errors
    case .exited: throw .refused(VipsMessage.reason(in: outcome.errors))
    case .killed, .overdue: throw .refused("it takes more time or room than a picture may")
    }
  }

  private static func tried<Result>(
    _ body: () throws(SystemError) -> Result
  ) throws(Failure) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .system(error)
    }
  }
}

extension Rendition {
  /// How libvips is to save it. Patients pay for each kilobyte, and telephones show two or three
  /// pixels to each point, so that larger pictures may be saved more coarsely.
  fileprivate var saving: String {
    switch format {
    case .webp: "Q=\(size.width > 480 ? 60 : 70),effort=4,strip"
    case .jpeg: "Q=70,optimize-coding,strip,background=255"
    case .png: "compression=9,bitdepth=8,strip"
    }
  }
}
