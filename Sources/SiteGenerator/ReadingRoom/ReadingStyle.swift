/// How a translation beside its source looks; its texts themselves look as the site's do.
enum ReadingStyle {
  static let text = """
    #__handout_reading .sides { display: grid; gap: 0 1.5rem; }
    @media (min-width: 48rem) { #__handout_reading .sides { grid-template-columns: 1fr 1fr; } }
    #__handout_reading .side { margin: 0 0 .5rem; font: 1.05rem/1.55 var(--font, system-ui); }
    #__handout_reading .side.heading, #__handout_reading .side.title { font-size: 1.3rem;
      font-weight: 700; }
    #__handout_reading article { margin: 0 0 1rem; padding: .3rem 1rem .6rem;
      scroll-margin: 30vh; border-inline-start: .4rem solid #767676; }
    #__handout_reading article:focus { outline: 3px solid #00417a; outline-offset: 2px; }
    #__handout_reading article.accepted { border-color: #1b6e2d; }
    #__handout_reading article.changed { border-color: #8a6d00; }
    #__handout_reading article.open { border-color: #c00000; }
    #__handout_reading article h3 { margin: .2rem 0 .4rem; font-size: 1rem; }
    #__handout_reading article h3 small { font-weight: 400; }
    #__handout_reading article img { width: 10rem; height: auto; border: 1px solid #767676; }
    #__handout_reading .term { text-decoration: underline dotted 2px #00417a;
      text-underline-offset: .2em; }
    #__handout_reading mark { color: #111; background: #fff3c4; }
    #__handout_reading mark.error { background: #fbd5d5; }
    #__handout_reading ins { font-weight: 700; background: #d9f2dd; color: #111; }
    #__handout_reading del { background: #fbd5d5; color: #111; }
    #__handout_reading .change, #__handout_reading .terms { margin: .3rem 0; font-size: .95rem; }
    #__handout_reading .terms > span:not(:last-child)::after { content: ";"; }
    #__handout_reading .problems { margin: .3rem 0; }
    #__handout_reading .problems .__handout_error b { color: #8c0000; }
    #__handout_reading .problems .__handout_warning b { color: #6b4e00; }
    #__handout_reading .comment { margin: .4rem 0; padding: .3rem .8rem; background: #eef4fa; }
    #__handout_reading .comment p { margin: .2rem 0; }
    #__handout_reading .said { white-space: pre-line; }
    #__handout_reading summary, #__handout_reading .ways a { display: inline-block;
      min-height: 24px; padding: .3rem 0; margin-inline-end: 1rem; }
    #__handout_reading summary { display: list-item; }
    #__handout_reading textarea { display: block; box-sizing: border-box; width: 100%;
      max-width: 40rem; font: inherit; }
    #__handout_reading input, #__handout_reading button { min-height: 2.4rem; padding: .3rem .8rem;
      font: inherit; }
    #__handout_reading input[type=checkbox] { min-height: 0; width: 1.3rem; height: 1.3rem; }
    #__handout_reading .acceptance { margin: 0 0 3rem; scroll-margin: 30vh; }
    #__handout_said { position: fixed; inset: 0 0 auto; z-index: 1001; margin: 0; padding: .5rem 1rem;
      font: 700 1rem/1.4 system-ui, sans-serif; color: #111; background: #fff8e1;
      border-bottom: 3px solid #8a6d00; }
    #__handout_said:empty { padding: 0; border: 0; }
    @media print { #__handout_reading .say, #__handout_reading .keys, #__handout_reading .acceptance,
      #__handout_said { display: none; } }

    """
}
