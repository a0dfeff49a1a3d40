import Foundation
import TestSupport

/// ExifTool, which knows what more programs and cameras write into files than anything else.
enum ExifTool {
  /// Of each file all that is found in it, as `JFIF:XResolution`; nil where the program is not
  /// installed.
  static func tags(in files: [String: [UInt8]]) throws -> [String: Set<String>]? {
    let folder = try TemporaryFolder()
    for (name, bytes) in files { try folder.write(name, bytes) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["exiftool", "-json", "-G", "-a", "-u", "-e"] + files.keys.sorted()
    process.currentDirectoryURL = folder.url
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else { return nil }
    let found = try JSONSerialization.jsonObject(with: text) as? [[String: Any]] ?? []
    return Dictionary(
      found.map { tags in (tags["SourceFile"] as? String ?? "", Set(tags.keys)) },
      uniquingKeysWith: { $0.union($1) })
  }

  /// What the file system knows, and what a decoder needs to know.
  static func isOfPicture(_ tag: String) -> Bool {
    let parts = tag.split(separator: ":", maxSplits: 1)
    guard let group = parts.first, let name = parts.dropFirst().first else {
      return tag == "SourceFile"
    }
    switch group {
    case "ExifTool": return name == "ExifToolVersion"
    case "File": return name != "Comment"
    case "JFIF":
      return ["JFIFVersion", "ResolutionUnit", "XResolution", "YResolution"].contains(name)
    case "PNG":
      return [
        "BitDepth", "ColorType", "Compression", "Filter", "ImageHeight", "ImageWidth", "Interlace",
        "Palette", "Transparency",
      ].contains(name)
    case "RIFF":
      return [
        "AlphaCompression", "AlphaFiltering", "AlphaIsUsed", "AlphaPreprocessing",
        "HorizontalScale", "ImageHeight", "ImageWidth", "VP8Version", "VerticalScale", "WebP_Flags",
      ].contains(name)
    default: return false
    }
  }
}
