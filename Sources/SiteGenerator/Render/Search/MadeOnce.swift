import Synchronization

/// A value that is made when it is first asked for, once for all threads.
final class MadeOnce<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    value.withLock { held in
      if let held { return held }
      let made = make()
      held = made
      return made
    }
  }
}
