/// The files of a new page without facts.
package enum PageScaffold {
  package static func files(
    id: String, title: String?, site: String
  ) throws(BuildFailure) -> Scaffold {
    try Scaffold.draft(.pages, id: id, title: title, site: site)
  }
}
