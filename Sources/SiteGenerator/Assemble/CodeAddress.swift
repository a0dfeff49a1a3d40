import QRCodes

extension Address {
  static let codeName = "qr.svg"

  /// The code that leads telephones to the page, in the page's own folder.
  var codeFile: String { folder + Self.codeName }
}

extension Site {
  /// What the code of a page says; nil where its template shows none, so that no file is written for
  /// nobody, and where the address is longer than any code holds.
  func codeText(of page: Page, at address: Address) -> String? {
    guard templateUse.values[TemplateName(page.type)]?.contains("codeURL") == true else {
      return nil
    }
    let text = settings.baseURL + address.url
    return text.utf8.count <= QRCode.longestText ? text : nil
  }
}
