import SiteGenerator
import Synchronization

/// A line on a terminal that says how far a long run is, written over itself.
final class ProgressLine: Sendable {
  private let clock = ContinuousClock()
  private let next: Mutex<ContinuousClock.Instant>
  private let isShown = Mutex(false)

  /// nil where standard error is no terminal.
  init?() {
    guard StandardError.isTerminal else { return nil }
    // Short runs say nothing.
    next = Mutex(clock.now + .milliseconds(700))
  }

  /// Called from several threads; writes at most ten times a second.
  func show(_ progress: BuildPipeline.Progress) {
    let isDue = next.withLock { next in
      guard clock.now >= next else { return false }
      next = clock.now + .milliseconds(100)
      return true
    }
    guard isDue else { return }
    isShown.withLock { $0 = true }
    StandardError.write("\r\u{1B}[K\(Self.text(progress))")
  }

  /// Takes the line away.
  func end() {
    let wasShown = isShown.withLock { shown in
      defer { shown = false }
      return shown
    }
    if wasShown { StandardError.write("\r\u{1B}[K") }
  }

  private static func text(_ progress: BuildPipeline.Progress) -> String {
    let stage =
      switch progress.stage {
      case .reading: "Reading pages"
      case .checking: "Checking pages"
      case .developing: "Making photographs ready"
      case .rendering: "Rendering files"
      }
    return "\(stage): \(progress.done) of \(progress.total)"
  }
}
