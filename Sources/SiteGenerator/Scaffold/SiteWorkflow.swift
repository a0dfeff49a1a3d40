import Localization

/// The workflow of a new site that is kept on GitHub.
enum SiteWorkflow {
  static func files(locales: [LocaleID]) -> [Scaffold.File] {
    let list = locales.map(\.description).joined(separator: ", ")
    return [
      Scaffold.File(
        path: ".github/workflows/site.yml",
        text: workflow.replacing("LOCALES", with: list)),
      Scaffold.File(path: ".github/actions/handout/action.yml", text: action),
    ]
  }

  private static let workflow = #"""
    # Checks and builds the site on every change, and publishes the main branch: each language in a job
    # of its own, the parts joined, and published only when all of it is there.
    #
    # Variables of the repository (Settings, Secrets and variables, Actions):
    #   HANDOUT_PACKAGE  the address of Handout's package for Linux, a .tar.gz
    #   HANDOUT_SHA256   its digest, as SHA256SUMS beside it has it
    #   PUBLISH_TO       pages (GitHub Pages; Settings, Pages, source “GitHub Actions”),
    #                    netlify (also NETLIFY_SITE_ID, and the secret NETLIFY_AUTH_TOKEN) or
    #                    cloudflare (also CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_PROJECT, and the secret
    #                    CLOUDFLARE_API_TOKEN); left out, nothing is published
    name: site
    on:
      push: {branches: [main]}
      pull_request:
    permissions: {contents: read}
    concurrency: {group: "site-${{ github.ref }}"}
    defaults: {run: {shell: bash}}

    jobs:
      check:
        runs-on: ubuntu-24.04
        permissions: {contents: read, security-events: write}
        outputs: {day: "${{ steps.day.outputs.day }}"}
        steps:
          - uses: actions/checkout@v4
          - uses: ./.github/actions/handout
            with: {package: "${{ vars.HANDOUT_PACKAGE }}", sha256: "${{ vars.HANDOUT_SHA256 }}"}
          - name: Take one day for all jobs
            id: day
            run: echo "day=$(date +%F)" >>"$GITHUB_OUTPUT"
          - name: Check
            # With problems the status is 1; which of them stop a page or the site, the build decides.
            run: handout check --on "$DAY" --format sarif >findings.sarif || [ $? = 1 ]
            env: {DAY: "${{ steps.day.outputs.day }}"}
          - uses: github/codeql-action/upload-sarif@v3
            # A private repository may have no code scanning.
            continue-on-error: true
            with: {sarif_file: findings.sarif}

      build:
        needs: check
        runs-on: ubuntu-24.04
        strategy: {matrix: {locale: [LOCALES]}}
        steps:
          - uses: actions/checkout@v4
          - uses: ./.github/actions/handout
            with: {package: "${{ vars.HANDOUT_PACKAGE }}", sha256: "${{ vars.HANDOUT_SHA256 }}"}
          - name: Build
            run: handout build --on "$DAY" --locale "$LOCALE" --output part
            env: {DAY: "${{ needs.check.outputs.day }}", LOCALE: "${{ matrix.locale }}"}
          - uses: actions/upload-artifact@v4
            with: {name: "part-${{ matrix.locale }}", path: part, include-hidden-files: true}

      join:
        needs: [check, build]
        runs-on: ubuntu-24.04
        steps:
          - uses: actions/checkout@v4
          - uses: ./.github/actions/handout
            with: {package: "${{ vars.HANDOUT_PACKAGE }}", sha256: "${{ vars.HANDOUT_SHA256 }}"}
          - uses: actions/download-artifact@v4
            with: {pattern: "part-*", path: parts}
          - name: Join the parts
            run: |
              mkdir whole
              for part in parts/part-*; do cp -R "$part/." whole/; done
          - name: See that every page of the sitemap is there
            run: |
              root=$(sed -n 's/^Sitemap: \(.*\)sitemap.xml$/\1/p' whole/robots.txt)
              addresses() { grep -o '<loc>[^<]*' "$1" | cut -c 6-; }
              maps=whole/sitemap.xml
              if grep -q '<sitemapindex' "$maps"; then
                # A very large site has a list of sitemaps there.
                maps=$(addresses "$maps" | while read -r map; do echo "whole/${map#"$root"}"; done)
              fi
              for map in $maps; do addresses "$map"; done | while read -r page; do
                folder=${page#"$root"}
                [ -e "whole/$(printf %b "${folder//%/\\x}")index.html" ] || {
                  echo "$folder is in no part: “locale:” above must list every language." >&2
                  exit 1
                }
              done
          - name: Say what Netlify and Cloudflare have to be told
            if: vars.PUBLISH_TO == 'netlify' || vars.PUBLISH_TO == 'cloudflare'
            run: |
              for name in headers redirects; do
                [ -e "whole/_$name" ] || handout server "$name" --on "$DAY" >"whole/_$name"
              done
            env: {DAY: "${{ needs.check.outputs.day }}"}
          - uses: actions/upload-artifact@v4
            with: {name: site, path: whole, include-hidden-files: true}
          - uses: actions/upload-pages-artifact@v3
            if: vars.PUBLISH_TO == 'pages'
            with: {path: whole}

      pages:
        if: github.ref == 'refs/heads/main' && vars.PUBLISH_TO == 'pages'
        needs: join
        runs-on: ubuntu-24.04
        permissions: {pages: write, id-token: write}
        environment: {name: github-pages, url: "${{ steps.pages.outputs.page_url }}"}
        steps:
          - uses: actions/deploy-pages@v4
            id: pages

      netlify:
        if: github.ref == 'refs/heads/main' && vars.PUBLISH_TO == 'netlify'
        needs: join
        runs-on: ubuntu-24.04
        steps:
          - uses: actions/download-artifact@v4
            with: {name: site, path: whole}
          - name: Publish
            run: npx --yes netlify-cli@17 deploy --prod --dir whole
            env:
              NETLIFY_AUTH_TOKEN: "${{ secrets.NETLIFY_AUTH_TOKEN }}"
              NETLIFY_SITE_ID: "${{ vars.NETLIFY_SITE_ID }}"

      cloudflare:
        if: github.ref == 'refs/heads/main' && vars.PUBLISH_TO == 'cloudflare'
        needs: join
        runs-on: ubuntu-24.04
        steps:
          - uses: actions/download-artifact@v4
            with: {name: site, path: whole}
          - name: Publish
            run: npx --yes wrangler@3 pages deploy whole --project-name "$PROJECT" --branch main
            env:
              CLOUDFLARE_API_TOKEN: "${{ secrets.CLOUDFLARE_API_TOKEN }}"
              CLOUDFLARE_ACCOUNT_ID: "${{ vars.CLOUDFLARE_ACCOUNT_ID }}"
              PROJECT: "${{ vars.CLOUDFLARE_PROJECT }}"

    """#

  private static let action = #"""
    name: Install Handout
    description: Puts the program of Handout's package on the path.
    inputs:
      package: {description: The address of the package., required: true}
      sha256: {description: Its digest., required: true}
    runs:
      using: composite
      steps:
        - shell: bash
          run: |
            [ -n "$PACKAGE" ] || { echo 'The variable HANDOUT_PACKAGE is missing.' >&2; exit 1; }
            cd "$RUNNER_TEMP"
            curl --fail --silent --show-error --location --retry 3 --output handout.tar.gz "$PACKAGE"
            echo "$SHA256  handout.tar.gz" | sha256sum --check --quiet
            mkdir -p handout
            tar -xzf handout.tar.gz --strip-components 1 -C handout
            echo "$PWD/handout/bin" >>"$GITHUB_PATH"
          env:
            PACKAGE: "${{ inputs.package }}"
            SHA256: "${{ inputs.sha256 }}"

    """#
}
