# What each target does is in README.md. Tools are pinned here and nowhere else.
GOFUMPT     := mvdan.cc/gofumpt@v0.12.0
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2

TOOLS  := $(CURDIR)/.tools
DATA   ?= ./data
TESTFLAGS ?=
export CGO_ENABLED ?= 0

.PHONY: run build test check lint tools test-browser bench clean

run: build ## start the desk with the sample releases
	./bin/attache serve --sample --data $(DATA)

build: ## build bin/attache
	go build -trimpath -ldflags="-s -w" -o bin/attache ./cmd/attache

test: ## run the tests; needs Go and nothing else
	go test -shuffle=on $(TESTFLAGS) ./...

check: lint ## what must pass before a commit
	CGO_ENABLED=1 go test -race -shuffle=on $(TESTFLAGS) ./...

lint: $(TOOLS)/bin/gofumpt $(TOOLS)/bin/staticcheck
	@unformatted=$$($(TOOLS)/bin/gofumpt -l cmd internal); \
	if [ -n "$$unformatted" ]; then echo "not formatted, run '$(TOOLS)/bin/gofumpt -w .':"; echo "$$unformatted"; exit 1; fi
	go vet ./... && go vet -tags browser ./...
	$(TOOLS)/bin/staticcheck -tags browser ./...

$(TOOLS)/bin/gofumpt $(TOOLS)/bin/staticcheck:
	@echo "$(notdir $@) is not there: run 'make tools'" >&2; exit 1

tools: ## set up what checking and the browser tests need
	GOBIN=$(TOOLS)/bin go install $(GOFUMPT)
	GOBIN=$(TOOLS)/bin go install $(STATICCHECK)
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || \
	{ [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium fonts-noto-cjk fonts-noto-core; } || \
	{ echo "install Chromium with your system's packages, then run 'make tools' again" >&2; exit 1; }

test-browser: ## run the desk's tests in a real browser
	go test -tags browser -run Browser -count=1 $(TESTFLAGS) ./internal/web/...

bench: ## run all benchmarks
	go test -run '^$$' -bench . -benchmem ./...

clean: ## remove what was built; data stays
	rm -rf bin $(TOOLS)
