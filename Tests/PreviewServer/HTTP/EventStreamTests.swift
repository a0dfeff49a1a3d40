import Foundation
import Testing

@testable import PreviewServer

@Suite("Event streams")
struct EventStreamTests {
  private func listen(_ running: RunningServer) async throws -> RawConnection {
    let connection = try #require(RawConnection(port: running.port))
    await connection.send(
      "GET /__handout/events HTTP/1.1\r\nHost: localhost:\(running.port)\r\n\r\n")
    return connection
  }

  @Test("a page hears the site's revision, then each change")
  func events() async throws {
    let running = try await RunningServer()
    let page = try await listen(running)
    let beginning = await page.receive(until: "data: r1\n\n")
    #expect(beginning.contains("Content-Type: text/event-stream; charset=utf-8\r\n"))
    #expect(beginning.contains("retry: 500\nevent: revision\ndata: r1\n\n"))
    running.events.reload(revision: "r2")
    #expect(await page.receive(until: "r2\n\n").contains("event: reload\ndata: r2\n\n"))
    running.events.recheck()
    #expect(await page.receive(until: "recheck").contains("event: recheck\n"))
    let later = try await listen(running)
    #expect(
      await later.receive(until: "recheck").contains("event: revision\ndata: r2\n\nevent: recheck"))
    running.events.reload(revision: "r3")
    let last = try await listen(running)
    #expect(await last.receive(until: "data: r3\n\n").hasSuffix("event: revision\ndata: r3\n\n"))
    await running.server.stop()
  }

  @Test("a heartbeat comes while nothing changes")
  func heartbeat() async throws {
    let running = try await RunningServer(heartbeat: .milliseconds(20))
    let page = try await listen(running)
    #expect(await page.receive(until: "\n\n:\n\n").hasSuffix("data: r1\n\n:\n\n"))
    await running.server.stop()
  }

  @Test("200 pages that come and go leave nothing behind")
  func manyStreams() async throws {
    let running = try await RunningServer(heartbeat: .milliseconds(50))
    // One round first: what the server makes once is no leak.
    for round in 0..<3 {
      let before = Self.openSockets
      var pages: [RawConnection] = []
      for _ in 0..<200 { pages.append(try await listen(running)) }
      try await wait { running.events.count == 200 }
      running.events.reload(revision: "round \(round)")
      for page in pages {
        #expect(await page.receive(until: "event: reload").contains("data: round \(round)"))
      }
      pages = []
      try await wait { running.events.count == 0 }
      // Other suites run beside this one, and open sockets of their own.
      try await wait { Self.openSockets < before + 50 }
    }
    await running.server.stop()
  }

  /// Sockets alone: each server that other suites have stopped leaves an event descriptor of
  /// FlyingSocks' behind.
  private static var openSockets: Int {
    let folder =
      FileManager.default.fileExists(atPath: "/proc/self/fd") ? "/proc/self/fd" : "/dev/fd"
    let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return descriptors.compactMap { Int32($0) }.count { descriptor in
      var status = stat()
      return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFSOCK
    }
  }

  private func wait(for condition: () -> Bool) async throws {
    for _ in 0..<1000 where !condition() { try await Task.sleep(for: .milliseconds(10)) }
    #expect(condition())
  }
}
