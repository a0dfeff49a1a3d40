import Diagnostics
import Localization

/// The plan stage: lists the files of the output.
struct RenderPlanner {
  let site: Site
  let withheld: Set<PageInLocale>
  let includesDrafts: Bool
  /// Places of the locales whose pages are written; site-wide files are written always.
  let locales: Set<Int>
  var sitemapLimit = SitemapEntries.Limit()

  func plan() -> RenderPlan {
    let publication = Publication(
      site: site, withheld: withheld, includesDrafts: includesDrafts)
    return RenderPlan(
      publication: publication, outputs: siteWide(publication) + copied() + pages(publication))
  }

  private func siteWide(_ publication: Publication) -> [RenderPlan.Output] {
    let files: [(SiteWideFile, RenderPlan.Source)] = [
      (.chooser, .chooser), (.notFound, .notFound), (.robots, .robots), (.index, .index),
    ]
    return files.map { RenderPlan.Output(file: $0.rawValue, source: $1) }
      + sitemap(publication.sitemap.parts(within: sitemapLimit))
      + site.assets.indices.map {
        RenderPlan.Output(file: site.assets[$0].file, source: .asset($0))
      }
  }

  private func sitemap(_ parts: [Range<Int>]) -> [RenderPlan.Output] {
    let file = SiteWideFile.sitemap.rawValue
    if let whole = parts.first, parts.count == 1 {
      return [RenderPlan.Output(file: file, source: .sitemap(whole))]
    }
    return [RenderPlan.Output(file: file, source: .sitemapIndex(parts: parts.count))]
      + parts.enumerated().map { index, entries in
        RenderPlan.Output(
          file: SiteWideFile.sitemapPart(index + 1), source: .sitemap(entries))
      }
  }

  private func copied() -> [RenderPlan.Output] {
    var outputs = site.files.staticFiles.map { path in
      RenderPlan.Output(file: SourceFiles.published(path), source: .staticFile(path))
    }
    for (index, page) in site.pages.enumerated() where includesDrafts || !page.facts.isDraft {
      for picture in Pictures.shown(on: page, locales: site.locales.map(\.id)) {
        outputs += Pictures.files(of: picture, on: page).map { file, rendition in
          RenderPlan.Output(
            file: file,
            source: rendition.map { .rendition($0, picture, page: index) }
              ?? .drawing(page: index, name: picture.name))
        }
      }
    }
    return outputs + videos()
      + site.placeholders.map { RenderPlan.Output(file: $0.file, source: .placeholder($0)) }
  }

  /// Those that a page shows in any locale.
  private func videos() -> [RenderPlan.Output] {
    var outputs: [RenderPlan.Output] = []
    for (index, page) in site.pages.enumerated()
    where !page.videos.isEmpty && (includesDrafts || !page.facts.isDraft) {
      var known: Set<String> = []
      for video in site.locales.flatMap({ Videos.shown(on: page, in: $0.id) }) {
        let file = Videos.file(of: video.file, on: page)
        if known.insert(file).inserted {
          outputs.append(RenderPlan.Output(file: file, source: .video(video.file, page: index)))
        }
        // Videos of one name but for the ending have the same captions.
        guard let captions = video.captions,
          known.insert(Videos.file(of: captions, on: page)).inserted
        else { continue }
        outputs.append(
          RenderPlan.Output(
            file: Videos.file(of: captions, on: page),
            source: .captions(page: index, name: captions.name)))
      }
    }
    return outputs
  }

  private func pages(_ publication: Publication) -> [RenderPlan.Output] {
    var outputs: [RenderPlan.Output] = []
    outputs.reserveCapacity(site.pages.count * locales.count)
    for locale in site.locales.indices where locales.contains(locale) {
      if let address = publication.programAddress(in: locale) {
        outputs.append(RenderPlan.Output(file: address.file, source: .program(locale: locale)))
      } else if publication.hasNoProgram, let home = publication.home {
        // Of when there were fewer exercises.
        let old = Address.program(site.locales[locale])
        outputs.append(
          RenderPlan.Output(
            file: old.file,
            source: .redirect(PageInLocale(page: home, locale: locale), from: old)))
      }
      if let address = publication.selectionAddress(in: locale) {
        outputs.append(RenderPlan.Output(file: address.file, source: .selection(locale: locale)))
      }
    }
    let exercises = site.pages.indices.filter { site.pages[$0].type == .exercise }
    // Home pages list everything and take longest: begun first, no thread waits for them at the end.
    for index in publication.navigation + publication.programs + exercises {
      for locale in site.locales.indices where locales.contains(locale) {
        guard let file = site.pages[index].files[locale],
          let own = site.pages[index].addresses[locale],
          publication.nearest(index, to: locale) != nil
        else { continue }
        let pageInLocale = PageInLocale(page: index, locale: locale)
        let isPublished = publication.address(of: index, in: locale) != nil
        outputs.append(
          RenderPlan.Output(
            file: own.file,
            source: isPublished ? .page(pageInLocale) : .redirect(pageInLocale, from: own)))
        if isPublished, site.codeText(of: site.pages[index], at: own) != nil {
          outputs.append(RenderPlan.Output(file: own.codeFile, source: .code(pageInLocale)))
        }
        for alias in file.words.aliases {
          outputs.append(
            RenderPlan.Output(
              file: alias.value.file, source: .redirect(pageInLocale, from: alias.value)))
        }
      }
    }
    return outputs + lists(publication) + searches(publication) + sheets(publication)
      + sidesBySide(publication)
  }

  private func searches(_ publication: Publication) -> [RenderPlan.Output] {
    locales.sorted().flatMap { locale in
      publication.searchPages.parts.map { part in
        RenderPlan.Output(
          file: Address.search(site.locales[locale], part: part).file,
          source: .search(part: part, locale: locale))
      }
        + publication.searchPages.files.map { file in
          RenderPlan.Output(
            file: Address.search(site.locales[locale]).file(file),
            source: .searchData(file, locale: locale))
        }
    }
  }

  private func lists(_ publication: Publication) -> [RenderPlan.Output] {
    publication.listed.pages.flatMap { list, part in
      locales.sorted().map { locale in
        RenderPlan.Output(
          file: Address.list(list, part: part, site.locales[locale]).file,
          source: .list(list, part: part, locale: locale))
      }
    }
  }

  /// Of each exercise in each locale that has it, for the page of a selection.
  private func sheets(_ publication: Publication) -> [RenderPlan.Output] {
    locales.sorted().flatMap { locale in
      let selection = Address.selection(site.locales[locale])
      return publication.exercisesInOrder.lazy
        .filter { publication.address(of: $0, in: locale) != nil }
        .map { page in
          RenderPlan.Output(
            file: selection.sheet(of: site.pages[page]),
            source: .sheet(PageInLocale(page: page, locale: locale)))
        }
    }
  }

  /// They are the source locale's, whichever translation stands beside it.
  private func sidesBySide(_ publication: Publication) -> [RenderPlan.Output] {
    guard locales.contains(site.sourceLocale) else { return [] }
    return site.pages.indices.flatMap { page in
      site.locales.indices.compactMap { locale in
        publication.sideBySideAddress(of: page, with: locale).map {
          RenderPlan.Output(
            file: $0.file, source: .sideBySide(PageInLocale(page: page, locale: locale)))
        }
      }
    }
  }
}
