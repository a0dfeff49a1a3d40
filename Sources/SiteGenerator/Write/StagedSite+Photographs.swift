/// What a staged site needs of the develop stage.
extension StagedSite {
  func development(of plan: RenderPlan, searchPath: String) -> Development {
    Development(
      cache: folder.cache, workshop: folder.workshop, root: plan.publication.site.files.root,
      searchPath: searchPath)
  }

  /// Photographs of which the output does not have every rendition already.
  func photographsToMake(of plan: RenderPlan) -> [Development.Photograph] {
    plan.photographs { !has($0) }
  }
}

extension RenderPlan {
  /// All photographs that it shows.
  var photographs: [Development.Photograph] { photographs { _ in true } }

  /// Photographs of which one file at least is of a kind, in the order of the plan, each once for each
  /// page that shows it.
  func photographs(where isIncluded: (_ file: String) -> Bool) -> [Development.Photograph] {
    var known: Set<String> = []
    return outputs.compactMap { output in
      guard case .rendition(_, let picture, let page) = output.source else { return nil }
      let path = "\(publication.site.pages[page].folder.path)/\(picture.name)"
      guard !known.contains(path), isIncluded(output.file) else { return nil }
      known.insert(path)
      return Development.Photograph(path: path, picture: picture)
    }
  }

  /// All videos that it shows, each with its path relative to the site folder.
  var videos: [(path: String, video: VideoFile)] {
    outputs.compactMap { output in
      guard case .video(let video, let page) = output.source else { return nil }
      return ("\(publication.site.pages[page].folder.path)/\(video.name)", video)
    }
  }
}
