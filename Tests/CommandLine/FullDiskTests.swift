import Foundation
import Testing

@Suite("A disk that takes no more")
struct FullDiskTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  private func run(_ command: [String], _ arguments: [String]) throws -> Outcome {
    try RunningProcess("/usr/bin/env", command + arguments).wait()
  }

  @Test("a file that cannot be written to its end leaves the old site byte for byte")
  func fileSizeLimit() throws {
    let output = folder.path + "/out"
    #expect(try Tool.run("build", "--site", site.path, "--output", output).status == 0)
    let old = try Snapshot(output)
    // The picture is the one file larger than the limit, a block of 512 bytes or of 1024.
    try site.write("content/static/large.bin", String(repeating: "x", count: 20_000))
    let script = "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\""
    let outcome = try run(
      ["sh", "-c", script],
      [Tool.path(), "build", "--site", site.path, "--output", output])
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("error: cannot write "))
    #expect(try Snapshot(output) == old)
    #expect(try Tool.run("build", "--site", site.path, "--output", output).status == 0)
  }

  #if os(Linux)
    /// Mounts of its own, which end with the process and need no root where the system lets users
    /// have name spaces.
    static let ownMounts =
      ["unshare", "--mount"] + (geteuid() == 0 ? [] : ["--user", "--map-root-user"])

    static let mayMount: Bool = {
      let mount = "mount -t tmpfs none /tmp"
      let attempt = try? RunningProcess("/usr/bin/env", ownMounts + ["sh", "-c", mount]).wait()
      return attempt?.status == 0
    }()

    /// Builds, fills the disk but for some blocks, builds a site in which every page is different,
    /// and copies the output out as it was before and after.
    private static let fill = """
      set -e
      tool=$1 site=$2 disk=$3 room=$4
      mkdir "$disk"
      mount -t tmpfs -o size=2m none "$disk"
      "$tool" build --site "$site" --output "$disk/out" --jobs 1 >/dev/null 2>&1
      cp -a "$disk/out" "$disk.old"
      echo 'body { color: navy }' > "$site/templates/assets/site.css"
      head -c "${room}k" /dev/zero > "$disk/room"
      cat /dev/zero > "$disk/filler" 2>/dev/null || true
      rm "$disk/room"
      status=0
      "$tool" build --site "$site" --output "$disk/out" --jobs 1 || status=$?
      cp -a "$disk/out" "$disk.new"
      ls "$disk/.out.handout" > "$disk.state"
      rm "$disk/filler"
      "$tool" build --site "$site" --output "$disk/out" >/dev/null 2>&1
      cp -a "$disk/out" "$disk.last"
      exit $status
      """

    @Test(
      "leaves the old site byte for byte, at whatever file it is full",
      .enabled(if: mayMount, "the system lets this user mount nothing"),
      arguments: [0, 4, 12, 24, 36])
    func full(room: Int) throws {
      let disk = folder.path + "/disk"
      let outcome = try run(
        Self.ownMounts, ["sh", "-c", Self.fill, "sh", Tool.path(), site.path, disk, "\(room)"])
      #expect(outcome.status == 2, "\(outcome.errors)")
      #expect(outcome.output == "")
      #expect(
        outcome.errors.hasSuffix(
          ": No space left on device.\n    help: Make room on the disk.\n"))
      let old = try #require(try Snapshot(disk + ".old"))
      #expect(try Snapshot(disk + ".new") == old)
      let state = try String(contentsOfFile: disk + ".state", encoding: .utf8)
      #expect(state == "findings\nlock\nmanifest\nstamp\n")
      let alone = folder.path + "/alone"
      #expect(try Tool.run("build", "--site", site.path, "--output", alone).status == 0)
      #expect(try Snapshot(disk + ".last") == Snapshot(alone))
    }

    @Test(
      "a mount point is refused as an output, and so is a disk that is read-only",
      .enabled(if: mayMount, "the system lets this user mount nothing"))
    func mountPoint() throws {
      let disk = folder.path + "/disk"
      let script = """
        set -e
        mkdir "$3"
        mount -t tmpfs none "$3"
        "$1" build --site "$2" --output "$3" || echo "status $?"
        ls -A "$3" "$3/.."
        mount -o remount,ro none "$3"
        "$1" build --site "$2" --output "$3/out" || echo "status $?"
        """
      let outcome = try run(
        Self.ownMounts, ["sh", "-c", script, "sh", Tool.path(), site.path, disk])
      #expect(
        outcome.output
          == "status 2\n\(disk):\n\n\(disk)/..:\ndisk\nsite\nstatus 2\n")
      #expect(outcome.errors.contains("error: The output \(disk) is a mount point."))
      #expect(outcome.errors.contains("/.out.handout: Read-only file system."))
    }
  #endif
}
