import HTML
import OperatingSystem

/// Where a page stands in the output: a folder below the site's root that holds its index.html.
struct Address: Sendable, Hashable {
  /// The folder with a slash at its end, such as `es/ejercicios/almeja/`; empty for the root.
  let folder: String
  /// The folder as it stands in an address.
  let url: String
  /// What leads from the page's folder to the site's root: `../` once a folder.
  let root: String

  init(folder: String) {
    self.folder = folder
    url = PercentEncoding.encode(path: folder)
    root = String(repeating: "../", count: folder.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The file below the output folder.
  var file: String { folder + "index.html" }

  /// A relative link from a page to this one; it names index.html, so that the site also opens from
  /// a folder, without a server.
  func link(from page: Address) -> String {
    page.root + url + "index.html"
  }
}
