# The tasks of this repository. Needs make and Swift 6.2 or newer; .ci/dependencies installs the rest.
.DEFAULT_GOAL := help
SHELL := /bin/sh

# Release builds contain the Swift standard library (faster, nothing else to install) and leave out the runtime checks
# for overlapping access to memory, which cost a call 8 to 21 % (docs/decisions). Debug builds, and so `make test`, keep
# those checks.
RELEASE := -c release --static-swift-stdlib -Xswiftc -enforce-exclusivity=unchecked
SWIFT_SOURCES := Package.swift Sources Tests gen loadtest

.PHONY: help
help: ## Shows this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: certs ## Builds and starts server and database, plays the demo trip, and serves until Ctrl-C
	@.ci/dependencies run
	swift build $(RELEASE) --product payshare-server
	swift build $(RELEASE) --product payshare
	@# exec: a signal for make reaches the script that passes it on, not a shell around it.
	@exec .ci/serve "$$(swift build $(RELEASE) --show-bin-path)"

# How many tests run at once. Most wait for a server or PostgreSQL; all 2 600 at once would make each take minutes, and run
# into its own limit of time and those of what it tests.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH ?= 32

.PHONY: test
test: python ## Builds and runs all tests
	swift build --build-tests
	swift test --skip-build

.PHONY: test-release
test-release: python ## Runs all tests as release builds, the end-to-end tests on the programs that `make run` builds
	@for program in payshare-server payshare payshare-loadtest test-server job-worker; do \
	  swift build $(RELEASE) --product $$program || exit 1; \
	done
	TESTED_PROGRAMS="$$(swift build $(RELEASE) --show-bin-path)" \
	  swift test $(filter-out --static-swift-stdlib,$(RELEASE)) -Xswiftc -enable-testing --scratch-path .build-release

.PHONY: access-matrix
access-matrix: dependencies ## Calls every method in every role, and writes what was allowed to docs/access-matrix.md
	swift build --build-tests
	PAYSHARE_ACCEPT_MATRIX=1 swift test --skip-build --filter ServicesTests.AccessMatrixTests
	@git --no-pager diff --stat -- docs/access-matrix.md

.PHONY: access-proofs
access-proofs: dependencies ## Revokes access 10 000 times, and has administrators remove each other 5 000 times
	swift build --build-tests
	PAYSHARE_PROOF_REPETITIONS=$(or $(REPETITIONS),104) swift test --skip-build --filter ServicesTests.AccessProofTests

.PHONY: approval-proof
approval-proof: dependencies ## Compares a million random steps of approvals with a naive model, and 10 000 on two servers
	swift build --build-tests
	PAYSHARE_APPROVAL_STEPS=$(or $(STEPS),1000000) swift test --skip-build --filter ApprovalsTests.ApprovalModelTests
	@# On two servers: two who decide at once, so often, and a tenth as many sequences of a hundred steps.
	PAYSHARE_APPROVAL_ROUNDS=$(or $(ROUNDS),1000) SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=4 \
	  swift test --skip-build --filter 'ServicesTests.(ApprovalRaceTests|ApprovalServiceModelTests)'

.PHONY: generate
generate: dependencies ## Generates gen/ from Proto/
	gen/generate.sh

.PHONY: lint
lint: ## Checks the format of all Swift sources
	swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)

.PHONY: lint-proto
lint-proto: python ## Checks the style of the contract (buf.yaml) and its compatibility with clients
	.venv/bin/buf lint
	.ci/breaking .venv/bin/buf

.PHONY: format
format: ## Formats all Swift sources
	swift format --in-place --parallel --recursive $(SWIFT_SOURCES)

.PHONY: docs
docs: ## Writes the pages about PayshareClient to var/docs; `python3 -m http.server -d var/docs` shows them
	.ci/docs var/docs

.PHONY: hooks
hooks: ## Installs quick checks before each commit (.ci/hooks)
	git config core.hooksPath .ci/hooks

.PHONY: bench
bench: certs ## Compares echo calls with grpc-go and gRPC C++, and reads of the database with pgbench
	@.ci/dependencies bench
	swift build $(RELEASE) --product test-server
	swift build $(RELEASE) --product echo-bench
	swift build $(RELEASE) --product postgres-bench
	Tests/Benchmarks/peers/build.sh "$(CURDIR)/.build-peers"
	@bin=$$(swift build $(RELEASE) --show-bin-path) && \
	  Tests/Benchmarks/bench.py "$$bin" --peers .build-peers --json var/bench.json && \
	  echo && echo "Single-row reads through the shared pipeline, and pgbench:" && "$$bin/postgres-bench"

.PHONY: loadtest
loadtest: certs ## Loads a server with 400 calls a second for SECONDS=60, and writes var/loadtest.html
	swift build $(RELEASE) --product payshare-server
	swift build $(RELEASE) --product payshare-loadtest
	@exec loadtest/run.sh "$$(swift build $(RELEASE) --show-bin-path)" $(or $(SCENARIO),seed) $(or $(SECONDS),60)

.PHONY: bench-e2e
bench-e2e: certs ## Compares the server as a whole with pgbench on the same statements (SCENARIO=planning for budgets)
	@.ci/dependencies bench-e2e
	swift build $(RELEASE) --product payshare-server
	swift build $(RELEASE) --product payshare-loadtest
	@folder=$$(.ci/data-folder payshare-bench-e2e) && Tests/Benchmarks/e2e.py \
	  "$$(swift build $(RELEASE) --show-bin-path)" --folder "$$folder" --json var/bench-e2e.json \
	  --scenario $(or $(SCENARIO),seed)

.PHONY: bench-gate
bench-gate: certs ## Fails if a call takes 2 % more instructions than recorded; ACCEPT=1 records the new counts
	@.ci/dependencies bench-gate
	Tests/Benchmarks/gate_test.py
	swift build $(RELEASE) --product test-server
	swift build $(RELEASE) --product payshare-server
	swift build $(RELEASE) --product gate-calls
	@Tests/Benchmarks/gate.py "$$(swift build $(RELEASE) --show-bin-path)" $(if $(ACCEPT),--accept)

.PHONY: bench-overload
bench-overload: certs ## Sends a server three times as many calls as it can answer
	@.ci/dependencies bench-e2e
	swift build $(RELEASE) --product payshare-server
	swift build $(RELEASE) --product payshare-loadtest
	@folder=$$(.ci/data-folder payshare-bench-e2e) && Tests/Benchmarks/overload.py \
	  "$$(swift build $(RELEASE) --show-bin-path)" --folder "$$folder" --json var/bench-overload.json

.PHONY: bench-fairness
bench-fairness: certs ## Shows what fifty modest callers get beside one greedy caller
	@.ci/dependencies bench-e2e
	swift build $(RELEASE) --product payshare-server
	swift build $(RELEASE) --product payshare-loadtest
	swift build $(RELEASE) --product fairness-callers
	@folder=$$(.ci/data-folder payshare-bench-fairness) && Tests/Benchmarks/fairness.py \
	  "$$(swift build $(RELEASE) --show-bin-path)" --folder "$$folder" --json var/bench-fairness.json

.PHONY: bench-loops
bench-loops: certs python ## Shows the longest turns of an event loop during the worst requests; fails above 2 ms
	@.ci/dependencies bench-e2e
	swift build $(RELEASE) --product payshare-server
	@folder=$$(.ci/data-folder payshare-bench-loops) && .venv/bin/python Tests/Benchmarks/loops.py \
	  "$$(swift build $(RELEASE) --show-bin-path)" --folder "$$folder" --json var/bench-loops.json

.PHONY: bench-growth
bench-growth: certs ## Shows how the cost of a call grows with the event and the database, with plots and plans
	@.ci/dependencies bench-e2e
	swift build $(RELEASE) --product payshare-server
	swift build $(RELEASE) --product payshare-loadtest
	@folder=$$(.ci/data-folder payshare-bench-growth) && Tests/Benchmarks/growth.py \
	  "$$(swift build $(RELEASE) --show-bin-path)" --folder "$$folder" --output var/growth

.PHONY: bench-views
bench-views: certs python ## Shows what a view of a large budget costs as more is spent by it
	@.ci/dependencies bench-e2e
	swift build $(RELEASE) --product payshare-server
	@folder=$$(.ci/data-folder payshare-bench-views) && .venv/bin/python Tests/Benchmarks/views.py \
	  "$$(swift build $(RELEASE) --show-bin-path)" --folder "$$folder" --json var/bench-views.json

.PHONY: bench-approvals
bench-approvals: certs python ## Shows what the list of one's waiting approvals costs beside up to a million of others
	@.ci/dependencies bench-e2e
	swift build $(RELEASE) --product payshare-server
	@folder=$$(.ci/data-folder payshare-bench-approvals) && .venv/bin/python Tests/Benchmarks/approvals.py \
	  "$$(swift build $(RELEASE) --show-bin-path)" --folder "$$folder" --json var/bench-approvals.json

.PHONY: bench-jobs
bench-jobs: ## Measures jobs: how many a second, their cost for PostgreSQL, their latency, and idle servers
	@.ci/dependencies run
	swift build $(RELEASE) --product jobs-bench
	@folder=$$(.ci/data-folder payshare-bench-jobs) && \
	  "$$(swift build $(RELEASE) --show-bin-path)/jobs-bench" --folder "$$folder"

.PHONY: soak
soak: certs ## Makes CALLS=n calls over one channel and CHANNELS=n over one each, plaintext and mutual TLS
	swift build $(RELEASE) --product test-server
	swift build $(RELEASE) --product interop-client
	@bin=$$(swift build $(RELEASE) --show-bin-path) && for certs in "" certs/dev; do \
	  Tests/Programs/soak.sh "$$bin" $(or $(CALLS),100000) $(or $(CHANNELS),10000) $$certs || exit 1; \
	done

.PHONY: certs
certs: ## Makes the development certificates in certs/dev, unless they are still valid
	@.ci/dependencies run
	@certs/make-dev-certs.sh

.PHONY: test-asan
test-asan: python ## Runs all tests under AddressSanitizer
	.ci/sanitize address .build-asan

.PHONY: test-tsan
test-tsan: python ## Runs all tests under ThreadSanitizer
	.ci/sanitize thread .build-tsan

.PHONY: fuzz
fuzz: dependencies ## Fuzzes each target for a minute (SECONDS=n for another time, TARGET=name for one)
	Tests/fuzz/run.sh $(or $(SECONDS),60) $(TARGET)

.PHONY: clean
clean: ## Removes build products; keeps var/ (data) and certs/dev
	rm -rf .build .build-asan .build-tsan .build-release .build-fuzz .build-peers .venv

.PHONY: dependencies
dependencies: ## Installs missing system packages that building and testing need
	@.ci/dependencies test

.PHONY: python
python: dependencies
	@if [ -x Tests/python/venv.sh ]; then Tests/python/venv.sh >/dev/null; fi
