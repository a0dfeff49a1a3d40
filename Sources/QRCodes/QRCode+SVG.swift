package import HTML

extension QRCode {
  /// The light margin that readers need around a code, in modules.
  private static let quietZone = 4
  /// The side of the code on paper without its margin, in tenths of a millimetre.
  private static let side = 250

  /// Writes the code as a drawing of its own, always black on white: a reader may find no code of
  /// light modules on a dark ground.
  package func writeSVG(into buffer: inout ByteBuffer) {
    let whole = size + 2 * Self.quietZone
    let tenths = (Self.side * whole + size / 2) / size
    let length = "\(tenths / 10).\(tenths % 10)mm"
    buffer.append(
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(length)" height="\(length)" \
      viewBox="0 0 \(whole) \(whole)" shape-rendering="crispEdges">\
      <path fill="#fff" d="M0 0h\(whole)v\(whole)H0z"/><path stroke="#000" d="
      """)
    for row in 0..<size { writeRuns(of: row, into: &buffer) }
    buffer.append("\"/></svg>\n")
  }

  /// A line one module thick through the dark modules of a row.
  private func writeRuns(of row: Int, into buffer: inout ByteBuffer) {
    var column = 0
    var end: Int?
    while column < size {
      guard isDark(row: row, column: column) else {
        column += 1
        continue
      }
      let start = column
      while column < size, isDark(row: row, column: column) { column += 1 }
      if let end {
        buffer.append("m")
        buffer.append(start - end)
        buffer.append(" 0h")
      } else {
        buffer.append("M")
        buffer.append(start + Self.quietZone)
        buffer.append(" ")
        buffer.append(row + Self.quietZone)
        buffer.append(".5h")
      }
      buffer.append(column - start)
      end = column
    }
  }
}
