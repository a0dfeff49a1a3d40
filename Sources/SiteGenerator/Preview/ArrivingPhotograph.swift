package import Diagnostics
package import OperatingSystem

/// Why a photograph that came to a preview was not put beside its page.
package enum PhotographRefusal: Error, Hashable {
  /// No page waits for a picture of this name.
  case unwanted
  /// There is a file already.
  case exists
  /// It is not what a page can show.
  case faulty(Diagnostic)
  case system(SystemError)
}

/// A photograph on its way to its place beside its page.
struct ArrivingPhotograph {
  /// Where it belongs, relative to the site folder.
  let path: String
  let bytes: [UInt8]

  /// Writes it whole or not at all, and never over another file.
  func put(in root: String) throws(PhotographRefusal) {
    let target = "\(root)/\(path)"
    let waiting = FileSystem.waitingPath(beside: target)
    do throws(SystemError) {
      try FileSystem.remove(waiting)
      try FileSystem.create(waiting, bytes)
    } catch {
      try? FileSystem.remove(waiting)
      throw .system(error)
    }
    do throws(PhotographRefusal) {
      try place(waiting, at: target)
    } catch {
      try? FileSystem.remove(waiting)
      throw error
    }
  }

  private func place(_ waiting: String, at target: String) throws(PhotographRefusal) {
    let problems = PictureParser(path: path).parse(waiting).diagnostics
    if let fault = problems.first(where: { $0.severity == .error }) { throw .faulty(fault) }
    let isPlaced: Bool
    do throws(SystemError) {
      try FileSystem.synchronize(Path.parent(of: target) ?? ".")
      isPlaced = try FileSystem.moveWithoutReplacing(waiting, to: target)
    } catch {
      throw .system(error)
    }
    if !isPlaced { throw .exists }
  }
}
