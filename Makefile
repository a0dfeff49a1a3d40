# Debian or Ubuntu, or macOS, with Swift 6.2 or later.
#   site        the repository's own site, in _site (the default)
#   test        all tests, those in a real browser too
#   check       what continuous integration runs: format, tests, the site, its links, markup and translations
#   install     the tool, its manual and completions below PREFIX, which is /usr/local
#   package     a .deb, and a .tar.gz for other Linux systems, in .build/packages
#   bench       the build of a large site against a copy and Hugo, and how fast a preview follows its
#               files;
#               BENCH="--exercises 1000" for a smaller one
#   plural-rules
#               the table of plural rules anew from the CLDR data of the package unicode-cldr-core
#   bench-text  the checks of language and meaning on texts of Debian packages (fetches them)

.PHONY: site test check check-site lint check-html check-browser check-packages check-publishing \
  check-translators test-swift install package bench bench-text plural-rules clean prerequisites
.DEFAULT_GOAL := site

TOOL := .build/release/handout
PREFIX ?= /usr/local
# Without libraries of its own beside it the tool starts faster and runs where only the system is:
# Swift's runtime is in it, and so are the libraries whose archives .package/archives finds.
# A library that has no archive may stand in lib/handout beside bin, as in the .tar.gz.
RELEASE_FLAGS := $(if $(filter Linux,$(shell uname)),--static-swift-stdlib \
  --pkg-config-path .build/archives -Xlinker '-rpath=$$ORIGIN/../lib/handout')

site: $(TOOL)
	$(TOOL) build --site . --output _site

test: test-swift check-browser check-packages check-publishing check-translators

test-swift: prerequisites
	.ci/prerequisites pictures
	.ci/prerequisites translations
	swift build --build-tests
	swift test --skip-build --quiet --skip PreviewServerTests
# Servers, watchers and their time limits want the processors for themselves.
	swift test --skip-build --quiet --filter PreviewServerTests

# Under sudo there is often no Swift: then what the user has built is installed.
install: $(if $(SUDO_USER),,$(TOOL))
	.package/install '$(DESTDIR)$(PREFIX)'

package: $(TOOL)
	.ci/prerequisites package
	.package/make .build/packages

check-packages: $(TOOL)
	Tests/Packages/run

check-publishing: $(TOOL)
	Tests/Publishing/run

check-translators: $(TOOL)
	Tests/Translators/run

check: lint test check-html check-site

check-site: $(TOOL)
	$(TOOL) check --site .
# A language in preparation, which the check of the site leaves out.
	$(TOOL) check --site . --locale fr

check-html: site
	python3 -B Tests/SiteChecks/links.py _site
	Tests/SiteChecks/markup _site

check-browser: site
	Tests/Browser/run

lint: prerequisites
	swift format lint --strict --parallel -r Sources Tests Package.swift

# The first run writes the table and fails where that changed it; the second is the test.
plural-rules: prerequisites
	.ci/prerequisites plurals
	-HANDOUT_REWRITE_PLURAL_RULES=1 swift test --filter LocalizationTests.GeneratedRulesTests
	swift test --filter LocalizationTests.GeneratedRulesTests

bench-text: $(TOOL)
	python3 -B Tests/Benchmarks/independent_text.py $(BENCH)

bench: $(TOOL)
	python3 -B Tests/Benchmarks/build_against_copy.py $(BENCH)
	python3 -B Tests/Benchmarks/preview_latency.py $(BENCH)

clean:
	rm -rf .build _site ._site.handout

prerequisites:
	@.ci/prerequisites

# SwiftPM knows best what has to be built again.
.PHONY: $(TOOL)
$(TOOL): prerequisites
	.package/commit
	.package/archives
	swift build --configuration release --product handout $(RELEASE_FLAGS)
	.package/notices >.build/notices
