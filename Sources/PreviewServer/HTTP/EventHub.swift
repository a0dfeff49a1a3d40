import Synchronization

/// The event streams of the open pages.
///
/// Source: the HTML Standard, "Server-sent events".
package final class EventHub: Sendable {
  private struct State {
    var streams: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    var next = 0
    var revision: String
    /// Whether a check of this revision has ended: a page may have been loaded before and connect
    /// after it.
    var isChecked = false
  }

  private let state: Mutex<State>

  /// `revision` names the state of the site that a page is told when it connects.
  package init(revision: String) {
    state = Mutex(State(revision: revision))
  }

  /// How many pages listen.
  package var count: Int { state.withLock { $0.streams.count } }

  /// The site has changed: every open page loads itself again.
  package func reload(revision: String) {
    send(Self.event("reload", revision)) {
      $0.revision = revision
      $0.isChecked = false
    }
  }

  /// The pages are the same, but more is known of their problems.
  package func recheck() {
    send(Self.event("recheck", "")) { $0.isChecked = true }
  }

  /// A comment, which pages do not see: writing it finds the connections that are gone.
  func sendHeartbeat() {
    send(Array(":\n\n".utf8)) { _ in }
  }

  /// A new page's stream; it leaves the hub when whoever reads it lets go of it.
  func stream() -> AsyncStream<[UInt8]> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: [UInt8].self, bufferingPolicy: .bufferingNewest(16))
    let id = state.withLock { state in
      let id = state.next
      state.next += 1
      state.streams[id] = continuation
      // The page tells by it whether the site changed between its loading and its connecting.
      continuation.yield(
        Array("retry: 500\n".utf8) + Self.event("revision", state.revision))
      if state.isChecked { continuation.yield(Self.event("recheck", "")) }
      return id
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { _ = $0.streams.removeValue(forKey: id) }
    }
    return stream
  }

  private func send(_ bytes: [UInt8], _ change: (inout State) -> Void) {
    let streams = state.withLock { state in
      change(&state)
      return Array(state.streams.values)
    }
    for stream in streams { stream.yield(bytes) }
  }

  private static func event(_ name: String, _ data: String) -> [UInt8] {
    Array("event: \(name)\ndata: \(data)\n\n".utf8)
  }
}
