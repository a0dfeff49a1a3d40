/// Answers requests for the files of a site, all of them from memory.
///
/// Source: RFC 9110.
struct Responder: Sendable {
  let provider: any ContentProvider
  let host: HostCheck

  /// The fields of a request that an answer depends on.
  struct Request: Sendable {
    var method: String
    var target: String
    var host: String?
    var ifNoneMatch: String?
    var ifRange: String?
    var range: String?
  }

  func response(to request: Request) async -> Response {
    if let refusal = refusal(of: request) { return refusal }
    var response = await answer(request)
    if request.method == "HEAD" { response.body = [] }
    return response
  }

  /// The answer to a request that is not for the site's files at all.
  func refusal(of request: Request) -> Response? {
    if let refusal = refusal(ofHost: request.host) { return refusal }
    guard ["GET", "HEAD"].contains(request.method) else {
      return .text(
        .methodNotAllowed, "Only GET and HEAD are answered.",
        [(name: "Allow", value: "GET, HEAD")])
    }
    return nil
  }

  func refusal(ofHost name: String?) -> Response? {
    guard let name else { return .text(.badRequest, "The request names no host.") }
    guard host.accepts(name) else {
      return .text(
        .forbidden, "This preview answers only at http://127.0.0.1:\(host.port)/ and localhost.")
    }
    return nil
  }

  private func answer(_ request: Request) async -> Response {
    guard let path = RequestPath(target: request.target) else {
      return await notFound("")
    }
    if path.file == ReservedPath.script {
      return self.response(ReloadScript.bytes, file: path.file, to: request)
    }
    if path.file == ReservedPath.uploadScript {
      let script = UploadScript.bytes(limit: provider.limit(of: .photograph(path: "")))
      return self.response(script, file: path.file, to: request)
    }
    if let bytes = await provider.content(of: path.file) {
      return self.response(bytes, file: path.file, to: request)
    }
    if !path.isFolder, await provider.content(of: "\(path.file)/index.html") != nil {
      return .text(
        .redirect, "The page is a folder.", [(name: "Location", value: path.folderURL)])
    }
    return await notFound(path.file)
  }

  private func notFound(_ file: String) async -> Response {
    Response(
      .notFound, [(name: "Content-Type", value: MediaType.of("404.html"))],
      body: await provider.notFoundPage(for: file))
  }

  private func response(_ bytes: [UInt8], file: String, to request: Request) -> Response {
    let tag = EntityTag(of: bytes)
    var fields = [
      (name: "Content-Type", value: MediaType.of(file)),
      (name: "ETag", value: tag.text),
      (name: "Accept-Ranges", value: "bytes"),
    ]
    if let known = request.ifNoneMatch, tag.isListed(in: known) {
      var response = Response(.notModified, fields, body: bytes)
      response.body = []
      return response
    }
    switch range(of: request, tag, count: bytes.count) {
    case .whole: return Response(.ok, fields, body: bytes)
    case .part(let range):
      fields.append(
        (
          name: "Content-Range",
          value: "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
        ))
      return Response(.partialContent, fields, body: Array(bytes[range]))
    case .unsatisfiable:
      return .text(
        .rangeNotSatisfiable, "There are \(bytes.count) bytes.",
        [(name: "Content-Range", value: "bytes */\(bytes.count)")])
    }
  }

  /// A range is defined for GET alone, and counts only where If-Range does not name other bytes.
  private func range(of request: Request, _ tag: EntityTag, count: Int) -> ByteRange {
    guard request.method == "GET", let field = request.range else { return .whole }
    if let expected = request.ifRange, expected != tag.text { return .whole }
    return ByteRange(field: field, count: count)
  }
}
