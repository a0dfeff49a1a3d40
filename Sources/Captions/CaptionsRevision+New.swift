extension CaptionsRevision {
  /// The file without what is said of it to those who know its language: what stands behind “WEBVTT”,
  /// and notes. Cues, styles and regions stay.
  package static func withoutNotes(_ file: [UInt8]) -> [UInt8] {
    var lines = CaptionLines(file)
    var all: [CaptionLines.Line] = []
    while let line = lines.next() { all.append(line) }
    func end(of line: Int) -> Int {
      line + 1 < all.count ? all[line + 1].bytes.startIndex : file.endIndex
    }
    var kept = Array("WEBVTT".utf8)
    var (isInHeader, isInNote) = (true, false)
    for (place, line) in all.enumerated() {
      let isFirstOfBlock = place > 0 && all[place - 1].isBlank
      if isFirstOfBlock, !line.isBlank {
        let isName = place + 1 < all.count && all[place + 1].hasArrow
        (isInHeader, isInNote) = (false, line.begins(with: "NOTE") && !isName)
      }
      if place == 0 {
        kept += file[line.bytes.endIndex..<end(of: place)]
      } else if line.isBlank ? !isInNote : !isInHeader && !isInNote {
        kept += file[line.bytes.startIndex..<end(of: place)]
      }
    }
    return kept
  }
}
