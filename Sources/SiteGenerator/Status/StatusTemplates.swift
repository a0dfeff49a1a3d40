import Templates

/// The templates of the status page.
enum StatusTemplates {
  static let page = TemplateLibrary(
    [("page", pageText), ("status", tableText)].map {
      TemplateSource(path: "\($0).html", name: $0, text: Array($1.utf8))
    }
  ).compile("page", schema: StatusPage.schema, resolver: TemplateResolver()).template

  private static let pageText = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>Status of the translations</title>
    <meta name="viewport" content="width=device-width">
    <style>
    body { max-width: 70rem; margin: 1rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif;
      color: #111; background: #fff; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; }
    th, td { padding: .3rem .8rem; text-align: start; border: 1px solid #767676; }
    td.problem { background: #fdeaea; }
    td.hint { background: #fff8e1; }
    </style>
    </head>
    <body>
    <main>
    <h1>Status of the translations</h1>
    {{#status}}
    {{>status}}
    {{/status}}
    </main>
    </body>
    </html>

    """

  /// The tables alone, for a page of the preview.
  static let tableText = """
    <p>Complete: says in the language what the source says now. Drafts: those of them that nobody has \
    accepted as they are. Changed: the source is another since. Words: those of the source in texts \
    that are open or changed.</p>
    {{#locales}}
    <h2>{{name}}{{#isInPreparation}} (in preparation){{/isInPreparation}}</h2>
    <div class="table" role="region" aria-label="{{name}}" tabindex="0">
    <table>
    <thead>
    <tr><th scope="col">Page</th><th scope="col">Texts</th><th scope="col">Complete</th>\
    <th scope="col">Open</th><th scope="col">Changed</th><th scope="col">Drafts</th>\
    <th scope="col">Words</th><th scope="col">Accepted by</th><th scope="col">Site</th></tr>
    </thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{#url}}<a href="{{url}}">{{name}}</a>{{/url}}{{^url}}{{name}}{{/url}}<br>\
    <small>{{path}}</small></th>{{#tally}}<td>{{texts}}</td><td>{{complete}}</td><td>{{open}}</td><td>{{changed}}</td><td>{{drafts}}</td>\
    <td>{{words}}</td>{{/tally}}<td>{{acceptances}}</td>\
    <td class="{{style}}">{{publication}}<br><small>{{reasons}}</small></td></tr>
    {{/rows}}
    </tbody>
    <tfoot>
    <tr><th scope="row">All</th>{{#total}}<td>{{texts}}</td><td>{{complete}}</td><td>{{open}}</td>\
    <td>{{changed}}</td><td>{{drafts}}</td><td>{{words}}</td>{{/total}}<td></td><td></td></tr>
    </tfoot>
    </table>
    </div>
    {{/locales}}

    """
}
