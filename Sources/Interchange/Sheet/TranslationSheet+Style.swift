/// How the sheet looks, on a screen and on A4 or Letter.
extension TranslationSheet {
  static let style: StaticString = """
    body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #000; background: #fff;
      font: 1rem/1.45 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 0; break-after: avoid; }
    p { margin: 0.25rem 0 1rem; color: #444; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; }
    th { text-align: left; font-weight: 600; } th:first-child { width: 15%; }
    th, td { padding: 0.4rem 0.6rem; vertical-align: top; }
    thead th { border-bottom: 2px solid #000; }
    tbody { border-bottom: 1px solid #888; break-inside: avoid; }
    td[lang] { white-space: pre-line; } td[dir=rtl] { text-align: right; }
    td[lang] + td[lang] { border-left: 1px solid #888; }
    small { font-weight: 400; color: #444; }
    ul { margin: 0; padding: 0; list-style: none; font-size: 0.875em; color: #444; }
    code { border: 1px solid #888; border-radius: 0.2em; padding: 0 0.25em; font-size: 0.875em;
      font-weight: 400; }
    footer { break-before: avoid; break-inside: avoid; padding-top: 1.5rem; }
    dl { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; margin: 0; }
    dl div { display: flex; align-items: end; gap: 0.5rem; padding-top: 2rem; }
    dd { flex: 1; margin: 0; border-bottom: 1px solid #000; }
    @media print {
      body { margin: 0; padding: 0; max-width: none; font-size: 10pt; }
      section + section { break-before: page; }
    }
    @page { margin: 15mm; }

    """
}
