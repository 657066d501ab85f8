# What each target does is in README.md. Tools are pinned here and nowhere else.
GOFUMPT     := mvdan.cc/gofumpt@v0.12.0
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2

TOOLS  := $(CURDIR)/.tools
DATA   ?= ./data
TESTFLAGS ?=
export CGO_ENABLED ?= 0

.PHONY: run build test check lint tools bench clean

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
	go vet ./...
	$(TOOLS)/bin/staticcheck ./...

$(TOOLS)/bin/gofumpt $(TOOLS)/bin/staticcheck:
	@echo "$(notdir $@) is not there: run 'make tools'" >&2; exit 1

tools: ## set up what checking needs
	GOBIN=$(TOOLS)/bin go install $(GOFUMPT)
	GOBIN=$(TOOLS)/bin go install $(STATICCHECK)

bench: ## run all benchmarks
	go test -run '^$$' -bench . -benchmem ./...

clean: ## remove what was built; data stays
	rm -rf bin $(TOOLS)
