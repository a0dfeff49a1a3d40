import Synchronization
import Testing

@testable import OperatingSystem

@Suite("Workers")
struct WorkersTests {
  @Test("results come in order, and each piece is done once", arguments: [1, 2, 5, 33])
  func order(count: Int) {
    for pieces in [0, 1, 15, 16, 17, 1000] {
      let calls = Mutex<[Int]>([])
      let results = Workers(count: count).map(pieces) { index in
        calls.withLock { $0.append(index) }
        return "\(index)"
      }
      #expect(results == (0..<pieces).map { "\($0)" })
      #expect(calls.withLock { $0.sorted() } == Array(0..<pieces))
    }
  }

  @Test("a thread's state is its own and is used again")
  func state() {
    let made = Atomic(0)
    let results = Workers(count: 4).map(
      500, batch: 1,
      state: {
        made.add(1, ordering: .relaxed)
        return [Int]()
      },
      { state, index in
        state.append(index)
        return state.count
      })
    #expect(made.load(ordering: .relaxed) <= 4)
    // Counts rise by one within each state: as many ones as states that did anything.
    #expect(results.count { $0 == 1 } <= made.load(ordering: .relaxed))
    #expect(results.count == 500)
  }

  @Test("there is at least one worker", arguments: [-3, 0, 1])
  func least(count: Int) {
    #expect(Workers(count: count).count == 1)
    #expect(Workers.available.count >= 1)
  }
}
