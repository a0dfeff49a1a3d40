/// How the preview's own parts of a page look.
enum PreviewStyle {
  static let file = "__handout/preview.css"

  static let text = """
    #__handout_bar { position: sticky; bottom: 0; z-index: 1000; max-height: 40vh; overflow: auto;
      padding: .5rem 1rem; font: 1rem/1.4 system-ui, sans-serif; color: #111; background: #fff8e1;
      border-top: 3px solid #8a6d00; }
    #__handout_bar ul { padding-inline-start: 1.2rem; }
    #__handout_bar a, #__handout_bar code { color: #00417a; }
    #__handout_bar a, #__handout_bar summary, #__handout_overview td a,
    #__handout_overview th a { display: inline-block; min-height: 24px; padding: .3rem 0; }
    #__handout_bar .__handout_notice { margin: 0 0 .3rem; font-weight: 700; color: #8c0000; }
    #__handout_bar .__handout_error b { color: #8c0000; }
    #__handout_bar .__handout_warning b { color: #6b4e00; }
    .__handout_mark { display: block; outline: 2px dashed #8a6d00; outline-offset: 3px; }
    span.__handout_mark { display: inline-block; }
    .__handout_mark.__handout_error { outline-color: #c00000; background: #fdeaea; }
    #__handout_overview { max-width: 70rem; margin: 1rem auto; padding: 0 1rem;
      font: 1rem/1.5 system-ui, sans-serif; color: #111; background: #fff; }
    #__handout_overview .table { overflow-x: auto; }
    #__handout_overview table { border-collapse: collapse; }
    #__handout_overview th, #__handout_overview td { padding: .3rem .8rem; text-align: start;
      border: 1px solid #767676; }
    #__handout_overview td.problem { background: #fdeaea; }
    #__handout_overview td.hint { background: #fff8e1; }
    #__handout_overview .figures { display: grid; gap: 1rem; padding: 0; list-style: none;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); }
    #__handout_overview .figures img { width: 100%; height: auto; border: 1px solid #767676; }
    #__handout_overview .figures h2 { margin: 0; font-size: 1.1rem; }
    #__handout_overview .figures p { margin: .2rem 0; }
    #__handout_overview .figures code { overflow-wrap: anywhere; }
    #__handout_overview .shots { padding: 0; list-style: none; }
    #__handout_overview .shots li { display: flex; gap: 1rem; align-items: flex-start;
      margin: 0 0 1rem; break-inside: avoid; }
    #__handout_overview .shots img { flex: none; width: 40%; max-width: 14rem; height: auto;
      border: 1px solid #767676; }
    #__handout_overview .shots p { margin: 0 0 .3rem; }
    #__handout_overview .shots code { overflow-wrap: anywhere; }
    #__handout_upload { position: fixed; inset: 0 0 auto; z-index: 1001; margin: 0;
      padding: .5rem 1rem; font: 700 1rem/1.4 system-ui, sans-serif; color: #111; background: #fff8e1;
      border-bottom: 3px solid #8a6d00; }
    #__handout_upload:empty { padding: 0; border: 0; }
    img.__handout_target { outline: 4px dashed #00417a; outline-offset: 4px; }
    @media print {
      #__handout_bar, #__handout_upload, #__handout_overview .on-screen { display: none; }
      #__handout_overview h2 { break-after: avoid; }
    }

    """

  /// Links to languages that this preview does not show say so.
  static func notShown(_ languages: [String]) -> String {
    languages.map { language in
      "a[hreflang=\"\(language)\"]::after { content: \" (not in this preview)\"; }\n"
    }.joined()
  }
}
