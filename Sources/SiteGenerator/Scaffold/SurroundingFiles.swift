import Localization

/// What stands round the content of a new site.
enum SurroundingFiles {
  static func all(name: String, locales: [LocaleID]) -> [Scaffold.File] {
    [
      Scaffold.File(path: ".gitignore", text: "_site/\n.*.handout/\n"),
      Scaffold.File(path: "README.md", text: readme(name)),
    ] + SiteWorkflow.files(locales: locales)
      + EditorFiles.all.map { Scaffold.File(path: $0.path, text: $0.text) }
  }

  private static func readme(_ name: String) -> String {
    """
    # Exercise pages of \(name)

    Made with Handout. The pages are plain text files in `content/`; everything here is meant to be changed.

    ```
    handout preview                       # shows the site at http://127.0.0.1:8080/ while you write
    handout check                         # everything that is wrong or open, page by page
    handout build                         # the site, ready for any web server, in _site/
    handout server nginx                  # what nginx has to be told of it; also apache
    handout new exercise wall-slide       # begins an exercise in every language
    ```

    | file | what it holds |
    |---|---|
    | `content/clinic.yml` | name, phone, address and hours of the clinic |
    | `content/site.yml` | the site's address, its languages, its categories |
    | `content/look.yml` | not there yet: colours, logo, icon and font, such as `colors: {accent: "#7a1f5c"}`; `handout base show content/look.yml` has all names |
    | `content/pages/safety/` | when to stop; what stands above the line `---` is shown on every exercise |
    | `content/pages/home/` | the home page |
    | `content/exercises/` | a folder for each exercise, a file in it for each language |
    | `content/programs/` | not there yet: pages of chosen exercises, one behind the other; `handout new program first-weeks` begins one |
    | `.vscode/` | what tells VS Code the fields of these files; a new version of Handout brings it up to date with `handout schema --write` |
    | `.github/workflows/site.yml` | checks, builds and publishes the site where it is kept on GitHub: says what to set there, and lists the languages |

    Before the site is published: the clinic's own facts, the site's address (`baseURL`), the safety page as \
    the clinic wants it, exercises of your own in place of the example, a clinician's review of each \
    (`handout accept --help`), and a second reader for every translation. `handout check` lists what is open.

    Templates, styles and all short texts are part of the program. `handout base` lists them, `handout base copy` \
    brings a file into the site to change it, and a text is changed by writing it alone into \
    `locales/en/strings.yml`.

    """
  }
}
