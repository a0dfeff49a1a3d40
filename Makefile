# Debian or Ubuntu, or macOS, with Swift 6.2 or later. What each target is for: Tests/README.md.

.PHONY: site test check lint check-html bench clean prerequisites
.DEFAULT_GOAL := site

TOOL := .build/release/handout

site: $(TOOL)
	$(TOOL) build --site . --output _site

test: prerequisites
	swift build --build-tests
	swift test --skip-build

check: lint test site

lint: prerequisites
	swift format lint --strict --parallel -r Sources Tests Package.swift

bench: $(TOOL)
	python3 -B Tests/Benchmarks/build_against_copy.py $(BENCH)

clean:
	rm -rf .build _site ._site.handout

prerequisites:
	@.ci/prerequisites

# SwiftPM knows best what has to be built again.
.PHONY: $(TOOL)
$(TOOL): prerequisites
	swift build --configuration release --product handout
