import Foundation
import Testing

@Suite("Going back to the site before")
struct RollbackTests {
  let folder: TemporaryFolder
  let site: SiteCopy
  let output: String

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
    output = folder.path + "/out"
  }

  private func build(_ options: String...) throws -> Snapshot {
    let outcome = try RunningProcess(
      Tool.path(), ["build", "--site", site.path, "--output", output] + options
    ).wait()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try #require(try Snapshot(output))
  }

  private func rollBack() throws -> Outcome {
    try Tool.run("rollback", "--site", site.path, "--output", output)
  }

  private func edit(_ old: String, _ new: String) throws {
    try site.edit("content/pages/clinic/en.md", old, new)
  }

  @Test("puts the old site back, and again the new one; a build then goes on")
  func exchange() throws {
    let first = try build()
    try edit("We had", "We have had")
    try site.write("content/static/added.txt", "added")
    let second = try build("--keep", "1")
    #expect(first != second)
    let outcome = try rollBack()
    #expect(outcome.status == 0)
    #expect(
      outcome.output
        == "\(output) now holds the site that was kept; the one that it held is kept.\n")
    #expect(try Snapshot(output) == first)
    #expect(try rollBack().status == 0)
    #expect(try Snapshot(output) == second)
    #expect(try rollBack().status == 0)
    #expect(try build() == second)
  }

  @Test("finds nothing where no site was kept, or a later build kept none")
  func nothing() throws {
    let first = try build("--keep", "1")
    for _ in 0..<2 {
      let outcome = try rollBack()
      #expect(outcome.status == 2 && outcome.output == "")
      #expect(outcome.errors.hasPrefix("error: No site before the one in \(output) is kept.\n"))
      #expect(try Snapshot(output) == first)
    }
    try edit("We had", "We have had")
    _ = try build("--keep", "1")
    try edit("We have had", "We just had")
    let third = try build()
    #expect(try rollBack().status == 2)
    #expect(try Snapshot(output) == third)
  }

  @Test("keeps the site of the build before, not an older one, also where nothing changed between")
  func unchanged() throws {
    _ = try build("--keep", "1")
    try edit("We had", "We have had")
    let second = try build("--keep", "1")
    usleep(50_000)
    #expect(try build("--keep", "1") == second)
    try edit("We have had", "We just had")
    _ = try build("--keep", "1")
    #expect(try rollBack().status == 0)
    #expect(try Snapshot(output) == second)
  }

  @Test("a failed build keeps what was kept")
  func failed() throws {
    let first = try build()
    try edit("We had", "We have had")
    _ = try build("--keep", "1")
    try site.breakSource()
    #expect(try Tool.run("build", "--site", site.path, "--output", output).status == 1)
    #expect(try rollBack().status == 0)
    #expect(try Snapshot(output) == first)
  }

  @Test("takes no folder for the kept site but the one that a build kept")
  func forged() throws {
    let first = try build()
    let state = folder.path + "/.out.handout"
    try FileManager.default.createDirectory(
      atPath: state + "/kept", withIntermediateDirectories: false)
    try FileManager.default.copyItem(atPath: state + "/manifest", toPath: state + "/manifest.kept")
    #expect(try rollBack().status == 2)
    #expect(try Snapshot(output) == first)
  }

  @Test("refuses an output to which somebody added a file")
  func foreignFile() throws {
    _ = try build()
    try edit("We had", "We have had")
    _ = try build("--keep", "1")
    try Data().write(to: URL(filePath: output + "/mine.txt"))
    let outcome = try rollBack()
    #expect(outcome.status == 2 && outcome.errors.contains("mine.txt"))
    #expect(FileManager.default.fileExists(atPath: output + "/mine.txt"))
  }

  #if os(Linux)
    /// Builds twice, fills the disk to its last byte, and goes back; then makes room and goes back.
    private static let fill = """
      set -e
      tool=$1 site=$2 disk=$3
      mkdir "$disk"
      mount -t tmpfs -o size=3m none "$disk"
      "$tool" build --site "$site" --output "$disk/out" >/dev/null 2>&1
      cp -a "$disk/out" "$disk.first"
      echo 'body { color: navy }' > "$site/templates/assets/site.css"
      "$tool" build --site "$site" --output "$disk/out" --keep 1 >/dev/null 2>&1
      cp -a "$disk/out" "$disk.second"
      cat /dev/zero > "$disk/filler" 2>/dev/null || true
      status=0
      "$tool" rollback --site "$site" --output "$disk/out" || status=$?
      cp -a "$disk/out" "$disk.full"
      rm "$disk/filler"
      "$tool" rollback --site "$site" --output "$disk/out" >/dev/null
      cp -a "$disk/out" "$disk.back"
      exit $status
      """

    @Test(
      "on a full disk changes nothing, and the kept site is there for the next time",
      .enabled(if: FullDiskTests.mayMount, "the system lets this user mount nothing"))
    func fullDisk() throws {
      let disk = folder.path + "/disk"
      let outcome = try RunningProcess(
        "/usr/bin/env",
        FullDiskTests.ownMounts + ["sh", "-c", Self.fill, "sh", Tool.path(), site.path, disk]
      ).wait()
      #expect(outcome.status == 2, "\(outcome.errors)")
      #expect(outcome.errors.contains("No space left on device."))
      let (first, second) = (
        try #require(try Snapshot(disk + ".first")), try Snapshot(disk + ".second")
      )
      #expect(first != second)
      #expect(try Snapshot(disk + ".full") == second)
      #expect(try Snapshot(disk + ".back") == first)
    }
  #endif
}
