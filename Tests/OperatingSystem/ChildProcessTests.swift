import Foundation
import OperatingSystem
import TestSupport
import Testing

@Suite("Other programs")
struct ChildProcessTests {
  private static let limits = ChildProcess.Limits(
    memory: 1_000_000_000, processorTime: 10, fileLength: 1_000_000, time: 10)

  private func shell(
    _ limits: ChildProcess.Limits = limits,
    environment: [String: String] = ["PATH": "/usr/bin:/bin"]
  ) -> ChildProcess {
    ChildProcess(program: "/bin/sh", environment: environment, limits: limits)
  }

  @Test("arguments, the folder and the environment reach the program as they are, and nothing else")
  func start() throws {
    let folder = try TemporaryFolder()
    let odd = folder.path + "/a b'$(touch x)\n[é]"
    try FileManager.default.createDirectory(atPath: odd, withIntermediateDirectories: false)
    let outcome = try shell(environment: ["WORD": "a=b c"]).run(
      [
        "-c", "printf '%s|' \"$0\" \"$@\" \"$WORD\" \"${HOME-none}\" \"$(pwd)\" >&2; exit 3", "a b",
        "$(id)", "", "-n",
      ],
      in: odd)
    #expect(outcome.ending == .exited(3))
    #expect(outcome.errors == "a b|$(id)||-n|a=b c|none|\(odd)|")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
  }

  @Test("of what a program says no more than the beginning is kept, and it is read to its end")
  func manyWords() throws {
    let outcome = try shell().run(
      [
        "-c",
        "i=0; while [ $i -lt 3000 ]; do echo 'a line of fifty letters, more or less, for the pipe' >&2; i=$((i+1)); done",
      ],
      in: "/")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors.utf8.count == 4096)
  }

  @Test("a program that takes too long is ended, also where it has closed its standard error")
  func patience() throws {
    var limits = Self.limits
    limits.time = 1
    for script in ["exec sleep 60", "exec 2>&-; while :; do sleep 1; done"] {
      let start = ContinuousClock().now
      #expect(try shell(limits).run(["-c", "exec 3>&-; \(script)"], in: "/").ending == .overdue)
      #expect(ContinuousClock().now - start < .seconds(8))
    }
  }

  @Test("a program that takes more of a processor than it may is ended")
  func processorTime() throws {
    var limits = Self.limits
    limits.processorTime = 1
    // A busy system gives it that second late.
    limits.time = 300
    let outcome = try shell(limits).run(["-c", "while :; do :; done"], in: "/")
    #expect(outcome.ending != .exited(0))
    #expect(outcome.ending != .overdue)
  }

  @Test("a file can become no longer than it may")
  func fileLength() throws {
    let folder = try TemporaryFolder()
    let outcome = try shell().run(
      ["-c", "exec head -c 3000000 /dev/zero >file"], in: folder.path)
    #expect(outcome.ending != .exited(0))
    let length = try FileManager.default.attributesOfItem(atPath: folder.path + "/file")[.size]
    #expect((length as? Int) == 999_936)
  }

  #if os(Linux)
    @Test("a program gets no more memory than it may")
    func memory() throws {
      var limits = Self.limits
      limits.memory = 60_000_000
      let script = "a=x; while [ ${#a} -lt 100000000 ]; do a=$a$a; done"
      #expect(try shell(limits).run(["-c", script], in: "/").ending != .exited(0))
      limits.memory = 1_500_000_000
      #expect(try shell(limits).run(["-c", script], in: "/").ending == .exited(0))
    }
  #endif

  @Test("a program that is not there, and a folder that is not, are told apart")
  func absence() throws {
    let none = ChildProcess(program: "/nowhere/vips", environment: [:], limits: Self.limits)
    #expect(try none.run([], in: "/").ending == .exited(127))
    #expect(try shell().run(["-c", "exit 0"], in: "/nowhere").ending == .exited(126))
  }

  @Test("programs are looked for in the folders of a path, in its order")
  func search() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b", "c"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(name)", withIntermediateDirectories: false)
    }
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/a/tool", withIntermediateDirectories: false)
    try Data().write(to: URL(filePath: "\(folder.path)/b/tool"))
    try Data().write(to: URL(filePath: "\(folder.path)/c/tool"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/c/tool")
    let path = ["a", "b", "c"].map { "\(folder.path)/\($0)" }.joined(separator: ":")
    #expect(ChildProcess.find("tool", in: path) == "\(folder.path)/c/tool")
    #expect(ChildProcess.find("tool", in: "") == nil)
    #expect(ChildProcess.find("tool", in: ".:\(folder.path)/b") == nil)
  }
}
