import Foundation
import OperatingSystem
import TestSupport
import Testing

@testable import SiteGenerator

/// A folder in which photographs are developed.
final class DarkRoom {
  let folder: TemporaryFolder
  let developer: PhotographDeveloper

  init(limits: ChildProcess.Limits? = nil) throws {
    folder = try TemporaryFolder()
    developer = try #require(
      PhotographDeveloper(
        searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "",
        limits: limits ?? PhotographDeveloper.limits),
      "libvips is missing: .ci/prerequisites installs it")
    for name in ["site", "made"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(name)", withIntermediateDirectories: false)
    }
  }

  /// The picture as the parse stage reads it.
  func read(_ bytes: [UInt8], as name: String = "1.jpg") throws -> PictureFile {
    try folder.write("site/\(name)", bytes)
    let type = Path.fileExtension(of: name)
    let size = try #require(PixelSize(of: bytes, fileExtension: type))
    return PictureFile(
      name: name, size: size,
      isTransparent: PictureTransparency.isThere(in: bytes, fileExtension: type),
      digest: SHA256.hexDigest(of: bytes), signature: .unknown)
  }

  /// The files that a picture is published as, by their names.
  func develop(_ bytes: [UInt8], as name: String = "1.jpg") throws -> [String: [UInt8]] {
    let picture = try read(bytes, as: name)
    do {
      try developer.develop(
        "\(folder.path)/site/\(name)", as: picture, in: folder.path + "/made")
    } catch {
      throw error
    }
    return try made()
  }

  /// Why it is not published; nil where it is.
  func refusal(_ bytes: [UInt8], as name: String = "1.jpg") throws -> PhotographDeveloper.Failure? {
    let picture = try read(bytes, as: name)
    do {
      try developer.develop(
        "\(folder.path)/site/\(name)", as: picture, in: folder.path + "/made")
      return nil
    } catch {
      return error
    }
  }

  func made() throws -> [String: [UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/made")
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, Array(try Data(contentsOf: URL(filePath: "\(folder.path)/made/\($0)"))))
      })
  }

  /// A made file as pixels.
  func pixels(_ name: String) throws -> [UInt8] {
    let file = "\(folder.path)/made/\(name)"
    let bytes = Array(try Data(contentsOf: URL(filePath: file)))
    if PictureTransparency.isThere(in: bytes, fileExtension: Path.fileExtension(of: name)) {
      try SamplePicture.vips(
        "flatten", file, "pixels.ppm", "--background", "255", in: folder.path)
    } else {
      try SamplePicture.vips("copy", file, "pixels.ppm", in: folder.path)
    }
    return Array(try Data(contentsOf: URL(filePath: folder.path + "/pixels.ppm")))
  }
}
