import Dispatch

/// Does one thing after the other on a thread of its own: what waits for other processes or takes long
/// would keep a thread that all tasks share.
package struct WaitingLine: Sendable {
  private let queue: DispatchQueue

  /// `name` is for whoever looks at the threads of a process.
  package init(_ name: String) {
    queue = DispatchQueue(label: name)
  }

  package func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: body()) }
    }
  }
}
