package import Diagnostics

/// All templates of a site, parsed; from here each is compiled for a kind of page and a locale.
package struct TemplateLibrary: Sendable {
  struct Template: Sendable {
    var name: String
    var source: TemplateText
    var nodes: [TemplateNode]
    /// Whether its tags have errors, after which the tree is a guess.
    var isMalformed: Bool
  }

  /// What is wrong with the tags of the templates, used or not, sorted.
  package let diagnostics: [Diagnostic]
  let templates: [String: Template]
  /// The names of all templates, sorted.
  package let names: [String]

  /// Of two sources with one name the first counts.
  package init(_ sources: [TemplateSource]) {
    var templates: [String: Template] = [:]
    var diagnostics: [Diagnostic] = []
    for source in sources where templates[source.name] == nil {
      let (template, problems) = Self.parse(source)
      templates[source.name] = template
      diagnostics += problems
    }
    self.templates = templates
    names = templates.keys.sorted()
    self.diagnostics = diagnostics.sorted()
  }

  /// Compiles a template with everything it includes.
  ///
  /// A name that there is no template of is `unknown-partial` at the site's `templates` folder.
  package func compile(
    _ name: String, schema: Schema, resolver: TemplateResolver
  ) -> Compilation {
    var compiler = Compiler(library: self, schema: schema, resolver: resolver)
    return compiler.compile(name)
  }

  private static func parse(_ source: TemplateSource) -> (Template, [Diagnostic]) {
    let text = TemplateText(path: source.path, bytes: source.text)
    let lexer = Lexer(text)
    let pairs = TagPairs(lexer.tags, in: text)
    let tags = StandaloneLines.mark(lexer.tags, pairs: pairs, in: text)
    let problems = lexer.diagnostics + pairs.diagnostics
    let template = Template(
      name: source.name, source: text,
      nodes: TagTree.build(tags, pairs: pairs, in: text), isMalformed: !problems.isEmpty)
    return (template, problems)
  }
}
