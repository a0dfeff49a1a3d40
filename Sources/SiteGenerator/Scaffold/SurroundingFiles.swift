/// What stands round the content of a new site.
enum SurroundingFiles {
  static func all(name: String) -> [Scaffold.File] {
    [
      Scaffold.File(path: ".gitignore", text: "_site/\n.*.handout/\n"),
      Scaffold.File(path: "README.md", text: readme(name)),
      Scaffold.File(path: ".github/workflows/site.yml", text: workflow),
    ]
  }

  private static func readme(_ name: String) -> String {
    """
    # Exercise pages of \(name)

    Made with Handout. The pages are plain text files in `content/`; everything here is meant to be changed.

    ```
    handout preview                       # shows the site at http://127.0.0.1:8080/ while you write
    handout check                         # everything that is wrong or open, page by page
    handout build                         # the site, ready for any web server, in _site/
    handout new exercise wall-slide       # begins an exercise in every language
    ```

    | file | what it holds |
    |---|---|
    | `content/clinic.yml` | name, phone, address and hours of the clinic |
    | `content/site.yml` | the site's address, its languages, its categories |
    | `content/pages/safety/` | when to stop; what stands above the line `---` is shown on every exercise |
    | `content/pages/home/` | the home page |
    | `content/exercises/` | a folder for each exercise, a file in it for each language |
    | `.github/workflows/site.yml` | checks, builds and publishes the site where it is kept on GitHub |

    Before the site is published: the clinic's own facts, the site's address (`baseURL`), the safety page as \
    the clinic wants it, exercises of your own in place of the example, a clinician's review of each \
    (`handout accept --help`), and a second reader for every translation. `handout check` lists what is open.

    The look and all short texts are part of the program. `handout base` lists them, `handout base copy` \
    brings a file into the site to change it, and a text is changed by writing it alone into \
    `locales/en/strings.yml`.

    """
  }

  private static let workflow = """
    # Checks and builds the site on every change, and publishes the main branch with GitHub Pages.
    # The repository needs two settings: Pages, source “GitHub Actions”; and a variable of Actions,
    # HANDOUT_REPOSITORY, with the owner and name of the repository that Handout's sources are in.
    name: site
    on:
      push: {branches: [main]}
      pull_request:
    permissions: {contents: read, pages: write, id-token: write}
    concurrency: {group: "site-${{ github.ref }}"}
    jobs:
      build:
        runs-on: ubuntu-latest
        container: swift:6.2
        steps:
          - uses: actions/checkout@v4
          - uses: actions/checkout@v4
            with: {repository: "${{ vars.HANDOUT_REPOSITORY }}", path: .handout}
          - uses: actions/cache@v4
            with:
              path: .handout/.build
              key: "handout-${{ hashFiles('.handout/Sources/**') }}"
          - name: Build Handout
            run: |
              apt-get update && apt-get install --yes make
              make -C .handout .build/release/handout
          - name: Check
            run: .handout/.build/release/handout check --format github
            # A translation with an error is withheld; only the build decides.
            continue-on-error: true
          - name: Build
            run: .handout/.build/release/handout build --output _site
          - uses: actions/upload-pages-artifact@v3
            with: {path: _site}
      publish:
        if: github.ref == 'refs/heads/main'
        needs: build
        runs-on: ubuntu-latest
        environment: {name: github-pages, url: "${{ steps.pages.outputs.page_url }}"}
        steps:
          - uses: actions/deploy-pages@v4
            id: pages

    """
}
