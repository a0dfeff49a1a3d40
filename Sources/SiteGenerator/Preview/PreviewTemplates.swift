import Templates

/// The templates of the preview's own pages, and of what it adds to the site's.
enum PreviewTemplates {
  static let page = compiled("page", PlainPage.schema)
  static let head = compiled("head", ProblemBar.schema)
  static let bar = compiled("bar", ProblemBar.schema)

  /// What the templates may have wrong, which a test holds to be nothing.
  static let library = TemplateLibrary(
    ([
      ("page", pageText), ("overview", overviewText), ("figures", figuresText),
      ("shots", shotsText), ("status", StatusTemplates.tableText), ("head", headText),
      ("bar", barText),
    ] + ReadingTemplates.parts).map {
      TemplateSource(path: "\($0).html", name: $0, text: Array($1.utf8))
    })

  private static func compiled(_ name: String, _ schema: Schema) -> CompiledTemplate? {
    library.compile(name, schema: schema, resolver: TemplateResolver()).template
  }

  private static let pageText = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>{{title}}</title>
    <meta name="viewport" content="width=device-width">
    {{#style}}
    <link rel="stylesheet" href="{{style}}">
    {{/style}}
    {{#bar}}
    {{>head}}
    {{#reading}}
    <script defer src="/__handout/reading.js" data-token="{{token}}"></script>
    {{/reading}}
    {{/bar}}
    </head>
    <body>
    <main id="__handout_overview">
    <h1>{{title}}</h1>
    {{#text}}
    <p>{{text}}</p>
    {{/text}}
    {{#overview}}
    {{>overview}}
    {{/overview}}
    {{#figures}}
    {{>figures}}
    {{/figures}}
    {{#shots}}
    {{>shots}}
    {{/shots}}
    {{#status}}
    {{>status}}
    {{/status}}
    {{#reading}}
    {{>reading}}
    {{/reading}}
    </main>
    {{#bar}}
    {{>bar}}
    {{/bar}}
    </body>
    </html>

    """

  private static let overviewText = """
    <table>
    <caption>Each page in each language</caption>
    <thead>
    <tr><th scope="col">Page</th>\
    {{#locales}}<th scope="col" lang="{{lang}}">{{name}}</th>{{/locales}}</tr>
    </thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row" lang="{{lang}}">{{title}}</th>{{#cells}}<td class="{{style}}">\
    {{#url}}<a href="{{url}}">{{text}}</a>{{/url}}{{^url}}{{text}}{{/url}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>

    """

  private static let figuresText = """
    <ul class="figures">
    {{#cards}}
    <li>
    <h2>{{name}}</h2>
    {{#url}}<img src="{{url}}" width="400" height="300" alt="">{{/url}}
    {{^url}}<p>It cannot be drawn: the problems below say why.</p>{{/url}}
    <p><code>{{path}}</code>{{^isOwn}} (the program’s){{/isOwn}}</p>
    {{#uses}}
    <p lang="{{lang}}">{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}\
    {{#shows}}: {{shows}}{{/shows}}</p>
    {{/uses}}
    </li>
    {{/cards}}
    </ul>

    """

  private static let shotsText = """
    <p>{{summary}}</p>
    {{#isOpen}}
    <p class="on-screen">Drop a photograph onto its drawing, here or on its page, or choose its file: it \
    is put beside the page. This list ticks it off.</p>
    {{/isOpen}}
    {{#groups}}
    <h2 lang="{{lang}}">{{name}}</h2>
    <ul class="shots">
    {{#shots}}
    <li>
    {{#picture}}
    <img src="{{picture}}" width="400" height="300" alt="">
    {{/picture}}
    <div>
    <p class="shows">{{#isTaken}}☑ There:{{/isTaken}}{{^isTaken}}☐ To take:{{/isTaken}} \
    {{#shows}}<b lang="{{lang}}">{{shows}}</b>{{/shows}}\
    {{^shows}}the page does not say what it must show{{/shows}}</p>
    <p lang="{{lang}}">{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}\
    {{#isDraft}} <span lang="en">(a draft)</span>{{/isDraft}}\
    {{#step}}<br>{{number}}. {{text}}{{/step}}</p>
    {{#equipment}}
    <p>At hand: <span lang="{{lang}}">{{equipment}}</span></p>
    {{/equipment}}
    {{#misnamed}}
    <p>There is a file <code>{{misnamed}}</code>: rename it if it is this one.</p>
    {{/misnamed}}
    <p><code>{{path}}</code></p>
    {{^isTaken}}
    <p class="on-screen"><label>Choose its file <input type="file" accept="image/*" \
    data-photograph="{{path}}"></label></p>
    {{/isTaken}}
    </div>
    </li>
    {{/shots}}
    </ul>
    {{/groups}}

    """

  private static let headText = """
    <link rel="stylesheet" href="/__handout/preview.css">
    <script src="/__handout/reload.js" data-revision="{{revision}}"></script>
    <script defer src="/__handout/photographs.js" data-token="{{token}}"></script>

    """

  private static let barText = """
    <aside id="__handout_bar" lang="en" dir="ltr" aria-label="Preview">
    {{#notices}}
    <p class="__handout_notice" role="status">{{text}}</p>
    {{/notices}}
    <details{{#isOpen}} open{{/isOpen}}>
    <summary>{{count}}</summary>
    <ul>
    {{#problems}}
    <li class="__handout_{{severity}}"><b>{{severity}}</b> <code>{{path}}:{{line}}</code> \
    {{message}}{{#source}}<br>Source: {{source}}{{/source}}\
    {{#target}}<br>Translation: {{target}}{{/target}}{{#help}}<br>{{help}}{{/help}} \
    <small>[{{rule}}]</small></li>
    {{/problems}}
    </ul>
    </details>
    <a href="/__handout/">All pages</a> <a href="/__handout/figures/">All figures</a> \
    <a href="/__handout/shots/">Photographs to take</a> \
    <a href="/__handout/status/">Status of the translations</a>\
    {{#besideSource}} <a href="{{besideSource}}">Read beside the source</a>{{/besideSource}}
    </aside>

    """
}
