import Dispatch
import Foundation
import OperatingSystem
import Synchronization

/// The lock on a site as another process would hold it: on a thread of its own, and not for ever, so
/// that whoever waits for it with all threads fails rather than hangs. A task may wait for its turn among
/// those of all tests as long as all of these take.
final class HeldLock: Sendable {
  private static let longest = DispatchTimeInterval.seconds(900)

  private let folder: String
  private let end = DispatchSemaphore(value: 0)
  private let held = Mutex(false)

  init(on folder: String) {
    self.folder = folder
  }

  var isHeld: Bool { held.withLock { $0 } }

  func take() async {
    await withCheckedContinuation { taken in
      DispatchQueue(label: "another process").async { [self] in
        let lock = try? FileLock(folder: folder)
        held.withLock { $0 = lock != nil }
        taken.resume()
        _ = end.wait(timeout: .now() + Self.longest)
        held.withLock { $0 = false }
        _ = consume lock
      }
    }
  }

  /// Lets others begin to wait, and gives up no turn for it.
  func keep() { usleep(300_000) }

  func giveBack() { end.signal() }
}
