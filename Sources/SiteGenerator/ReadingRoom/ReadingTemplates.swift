/// The templates of a translation beside its source.
enum ReadingTemplates {
  static let parts = [
    ("reading", readingText), ("reading-text", textText), ("comment", commentText),
    ("acceptance", acceptanceText),
  ]

  private static let readingText = """
    <div id="__handout_reading" data-url="{{url}}">
    <p class="standing">{{standing}}</p>
    <p class="ways">{{#languages}}<a href="{{listURL}}">All translations into \
    <span lang="{{targetLang}}">{{targetName}}</span></a>{{/languages}}\
    {{#pages}} <a href="{{url}}" lang="{{lang}}">{{title}}</a>{{/pages}}\
    {{#previous}} <a href="{{url}}" rel="prev">Before: {{name}}</a>{{/previous}}\
    {{#next}} <a href="{{url}}" rel="next">Next: {{name}}</a>{{/next}}</p>
    <details class="keys">
    <summary>Keys</summary>
    <p><kbd>n</kbd> next text, <kbd>p</kbd> text before, <kbd>c</kbd> comment on it, <kbd>a</kbd> to the \
    acceptance. A comment is sent with its button or with Ctrl and Enter.</p>
    <p><label><input type="checkbox" id="__handout_keys" checked> Use these keys</label></p>
    </details>
    <p><label for="__handout_name">Your name</label> <input id="__handout_name" autocomplete="name" \
    maxlength="200" list="__handout_reviewers"></p>
    <datalist id="__handout_reviewers">
    {{#reviewers}}
    <option value="{{person}}">{{role}}</option>
    {{/reviewers}}
    </datalist>
    {{#notes}}
    <p class="note"><b>To translators:</b> {{text}}</p>
    {{/notes}}
    {{#safety}}
    <section aria-labelledby="__handout_safety">
    <h2 id="__handout_safety">When to stop</h2>
    <p>This stands on every exercise. It is accepted on <a href="{{url}}">its own page</a>.</p>
    <div class="sides">
    {{#languages}}
    <div class="side" lang="{{sourceLang}}" dir="{{sourceDirection}}">{{{source}}}</div>
    <div class="side" lang="{{targetLang}}" dir="{{targetDirection}}">{{{target}}}</div>
    {{/languages}}
    </div>
    </section>
    {{/safety}}
    {{#hasFacts}}
    <section aria-labelledby="__handout_facts">
    <h2 id="__handout_facts">Written from the facts</h2>
    {{#facts}}
    <h3>{{name}}</h3>
    <div class="sides">
    {{#languages}}
    <p class="side" lang="{{sourceLang}}" dir="{{sourceDirection}}">{{source}}</p>
    <p class="side" lang="{{targetLang}}" dir="{{targetDirection}}">{{target}}</p>
    {{/languages}}
    </div>
    {{/facts}}
    </section>
    {{/hasFacts}}
    <section aria-labelledby="__handout_texts">
    <h2 id="__handout_texts">Texts</h2>
    {{#texts}}
    {{>reading-text}}
    {{/texts}}
    </section>
    {{#hasStrayComments}}
    <section aria-labelledby="__handout_stray">
    <h2 id="__handout_stray">Comments on texts that are not there any more</h2>
    {{#strayComments}}
    <h3>{{at}}</h3>
    {{>comment}}
    {{/strayComments}}
    </section>
    {{/hasStrayComments}}
    {{#acceptance}}
    {{>acceptance}}
    {{/acceptance}}
    </div>
    <p id="__handout_said" role="status"></p>

    """

  private static let textText = """
    <article class="{{style}}" data-place="{{place}}" data-shown="{{shown}}" tabindex="-1" \
    aria-label="{{name}}">
    <h3>{{name}} <small>{{standing}}</small></h3>
    {{#picture}}
    <img src="{{url}}" width="{{width}}" height="{{height}}" alt="">
    {{/picture}}
    <div class="sides">
    {{#languages}}
    <div class="side {{kind}}" lang="{{sourceLang}}" dir="{{sourceDirection}}">{{{source}}}\
    {{^source}}<i lang="en" dir="ltr">The source has no such text.</i>{{/source}}</div>
    <div class="side {{kind}}" lang="{{targetLang}}" dir="{{targetDirection}}">{{{target}}}\
    {{^target}}<i lang="en" dir="ltr">There is no translation.</i>{{/target}}</div>
    {{/languages}}
    </div>
    {{#changes}}
    <p class="change">{{name}}: <span lang="{{lang}}" dir="{{direction}}">{{{text}}}</span></p>
    {{/changes}}
    {{#hasTerms}}
    <p class="terms">Glossary: {{#languages}}{{#terms}}<span><span lang="{{sourceLang}}">{{source}}</span> \
    {{#isKept}}stays as it is{{/isKept}}{{^isKept}}→ <span lang="{{targetLang}}">{{target}}</span>{{/isKept}}\
    </span> {{/terms}}{{/languages}}</p>
    {{/hasTerms}}
    {{#hasProblems}}
    <ul class="problems">
    {{#problems}}
    <li class="__handout_{{severity}}"><b>{{severity}}</b> {{message}}{{#help}} {{help}}{{/help}} \
    <small>[{{rule}}]</small></li>
    {{/problems}}
    </ul>
    {{/hasProblems}}
    {{#comments}}
    {{>comment}}
    {{/comments}}
    <details class="say">
    <summary>Comment</summary>
    <form>
    <label>Comment on {{name}} <textarea name="text" rows="3" maxlength="4000" required></textarea></label>
    <button>Send the comment</button>
    </form>
    </details>
    </article>

    """

  private static let commentText = """
    <div class="comment">
    <p><b><bdi>{{by}}</bdi></b>, {{on}}{{#done}}, done {{done}}{{/done}}</p>
    <p class="said" dir="auto">{{text}}</p>
    {{^done}}<button type="button" data-place="{{at}}" data-comment="{{id}}">Done</button>{{/done}}
    </div>

    """

  private static let acceptanceText = """
    <section aria-labelledby="__handout_accept" class="acceptance">
    <h2 id="__handout_accept">Accept</h2>
    {{#isDone}}
    <p>All of it is accepted as it stands.</p>
    {{/isDone}}
    {{#isLimited}}
    {{^hasReviewers}}
    <p>content/reviewers.yml lists nobody who may accept this language today.</p>
    {{/hasReviewers}}
    {{#hasReviewers}}
    <p>Who may: {{#reviewers}}<span><bdi>{{person}}</bdi> ({{role}})</span> {{/reviewers}}</p>
    {{/hasReviewers}}
    {{/isLimited}}
    <form id="__handout_acceptance" data-shown="{{shown}}">
    <p>Accepting says that you have read all of it in both languages, and that the translation says what the \
    source says.</p>
    <button>Accept {{count}} texts as …</button>
    </form>
    </section>

    """
}
