import Dispatch
import Synchronization

#if canImport(Glibc)
  import CSystem
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Spreads independent pieces of work over threads; the results come back in the order of the
/// pieces, whatever thread did them.
package struct Workers: Sendable {
  /// How many threads work at once, at least 1.
  package let count: Int
  /// Called from any thread with how many pieces were begun, and how many there are.
  private var observer: (@Sendable (_ done: Int, _ total: Int) -> Void)?

  package init(count: Int) {
    self.count = max(1, count)
  }

  /// The same workers, telling `observer` how far they are after each batch.
  package func observed(
    _ observer: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) -> Workers {
    var workers = self
    workers.observer = observer
    return workers
  }

  /// As many as the processors that this process may run on.
  package static var available: Workers {
    #if canImport(Glibc)
      var set = cpu_set_t()
      if sched_getaffinity(0, UInt(MemoryLayout<cpu_set_t>.size), &set) == 0 {
        let allowed = withUnsafeBytes(of: &set) { $0.reduce(0) { $0 + $1.nonzeroBitCount } }
        return Workers(count: allowed)
      }
    #endif
    return Workers(count: sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Calls `body` once for each index in `0..<pieces` and returns the results by index. Each thread
  /// takes the next run of `batch` indices when it has done its last one.
  package func map<Result: Sendable>(
    _ pieces: Int, batch: Int = 16, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    map(pieces, batch: batch, state: { () }, { _, index in body(index) })
  }

  /// The same with a state of its own for each thread, such as a buffer that is used again.
  package func map<Result: Sendable, State: ~Copyable>(
    _ pieces: Int, batch: Int = 16, state: @Sendable () -> State,
    _ body: @Sendable (inout State, Int) -> Result
  ) -> [Result] {
    guard count > 1, pieces > batch else {
      var own = state()
      return (0..<pieces).map { body(&own, $0) }
    }
    let next = Atomic(0)
    return [Result](unsafeUninitializedCapacity: pieces) { results, initialized in
      // A buffer pointer is not Sendable, and the compiler cannot see that the threads share no
      // element of it: `next` hands each index to one of them, and nobody reads before all have
      // ended. A lock would undo what they gain.
      nonisolated(unsafe) let slots = results  // One writer an index, no reader before the end.
      DispatchQueue.concurrentPerform(iterations: count) { _ in
        var own = state()
        while true {
          let first = next.add(batch, ordering: .relaxed).oldValue
          guard first < pieces else { break }
          observer?(first, pieces)
          for index in first..<min(first + batch, pieces) {
            slots.initializeElement(at: index, to: body(&own, index))
          }
        }
      }
      initialized = pieces
    }
  }
}
