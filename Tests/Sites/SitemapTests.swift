import Testing

@testable import SiteGenerator

@Suite("The sitemap")
struct SitemapTests {
  private static let base = "https://clinic.test/exercises/"

  /// The files for search engines of a site, in which a file of the sitemap has a limit.
  private func files(
    _ limit: SitemapEntries.Limit, locales: Set<Int> = [0, 1]
  ) throws -> [String: String] {
    let site = try SiteCopy(of: "two-locales")
    return try withExtendedLifetime(site) {
      let publication = try #require(try prepare($0).plan).publication
      let plan = RenderPlanner(
        site: publication.site, withheld: publication.withheld, includesDrafts: false,
        locales: locales, sitemapLimit: limit
      ).plan()
      let sink = MemorySink()
      for output in plan.outputs
      where output.file.hasPrefix("sitemap") || output.file == "robots.txt" {
        try SiteRenderer(plan: plan).render(output, to: sink)
      }
      #expect(sink.repeated == [])
      return sink.files.mapValues { String(decoding: $0, as: UTF8.self) }
    }
  }

  private func entries(_ file: String?) throws -> [String] {
    try #require(file).split(separator: "\n").filter { $0.hasPrefix("<url>") }.map(String.init)
  }

  /// Says that parts have all that one file has, and are named by an index; gives how many entries
  /// each has.
  private func lengths(
    of files: [String: String], against whole: [String: String]
  ) throws -> [Int] {
    let numbers = Array(1..<files.count - 1)
    #expect(
      files["sitemap.xml"] == """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        \(numbers.map { "<sitemap><loc>\(Self.base)sitemap-\($0).xml</loc></sitemap>" }
          .joined(separator: "\n"))
        </sitemapindex>

        """)
    let parts = try numbers.map { try entries(files["sitemap-\($0).xml"]) }
    let all = try entries(whole["sitemap.xml"])
    #expect(parts.flatMap(\.self) == all)
    let site = BuiltSite(files: files.mapValues { Array($0.utf8) })
    #expect(try entries(site.sitemap()) == all)
    let frame = try #require(whole["sitemap.xml"]).split(separator: "\n")
      .filter { !$0.hasPrefix("<url>") }
    for number in numbers {
      let lines = files["sitemap-\(number).xml"]?.split(separator: "\n") ?? []
      #expect(lines.filter { !$0.hasPrefix("<url>") } == frame)
    }
    #expect(files["robots.txt"] == whole["robots.txt"])
    return parts.map(\.count)
  }

  @Test("is one file up to its limit of addresses, and parts that an index names above it")
  func addresses() throws {
    let whole = try files(SitemapEntries.Limit())
    #expect(whole.keys.sorted() == ["robots.txt", "sitemap.xml"])
    #expect(try entries(whole["sitemap.xml"]).count == 13)
    #expect(try files(SitemapEntries.Limit(addresses: 13)) == whole)
    for (limit, lengths) in [
      (12, [12, 1]), (4, [4, 4, 4, 1]), (1, Array(repeating: 1, count: 13)),
    ] {
      let parts = try files(SitemapEntries.Limit(addresses: limit))
      #expect(try self.lengths(of: parts, against: whole) == lengths)
    }
  }

  @Test("is one file up to its limit of bytes, and no part is above it")
  func bytes() throws {
    let whole = try files(SitemapEntries.Limit())
    let size = try #require(whole["sitemap.xml"]).utf8.count
    #expect(try files(SitemapEntries.Limit(bytes: size)) == whole)
    #expect(
      try lengths(of: files(SitemapEntries.Limit(bytes: size - 1)), against: whole) == [12, 1])
    let parts = try files(SitemapEntries.Limit(bytes: size / 3))
    let lengths = try lengths(of: parts, against: whole)
    #expect(lengths.count > 3)
    for number in 1...lengths.count {
      #expect(try #require(parts["sitemap-\(number).xml"]).utf8.count <= size / 3)
    }
  }

  @Test("an entry that is longer than a file may be has one of its own")
  func longEntry() throws {
    let whole = try files(SitemapEntries.Limit())
    #expect(
      try lengths(of: files(SitemapEntries.Limit(bytes: 1)), against: whole)
        == Array(repeating: 1, count: 13))
  }

  @Test("a build of one locale has all parts")
  func oneLocale() throws {
    let limit = SitemapEntries.Limit(addresses: 4)
    #expect(try files(limit, locales: [1]) == files(limit))
  }

  @Test("a static file is named like a part only where there is such a part")
  func staticFiles() throws {
    func problems(_ path: String, _ limit: SitemapEntries.Limit) throws -> [String] {
      let site = try SiteCopy(of: "two-locales", [.write("content/static/\(path)", "")])
      return try withExtendedLifetime(site) {
        let publication = try #require(try prepare($0).plan).publication
        return AddressBook(publication.site, sitemapLimit: limit).problems().map(report)
      }
    }
    let three = SitemapEntries.Limit(addresses: 5)
    #expect(
      try problems("sitemap-3.xml", three) == [
        """
        content/static/sitemap-3.xml:1:1: error: The address /sitemap-3.xml is taken by \
        content/site.yml already. [duplicate-url]
            see: content/site.yml:1:1: The same address is used here.
            help: Give one of the two another slug, alias or file name.

        """
      ])
    #expect(try problems("Sitemap-1.xml", three).count == 1)
    #expect(try problems("sitemap-2.xml/old.txt", three).count == 1)
    for path in ["sitemap-4.xml", "sitemap-0.xml", "sitemap-1.xml.gz", "sitemap-1/a.xml"] {
      #expect(try problems(path, three) == [])
    }
    #expect(try problems("sitemap-1.xml", SitemapEntries.Limit()) == [])
  }
}
