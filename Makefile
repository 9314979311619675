# Usher's tasks. `make` alone lists them; CONTRIBUTING.md says more.
#
# CARGO_TARGET_DIR is respected. `app` is compiled with `ssr` for the server and with `hydrate` for the browser, never
# with both at once: hence the named packages below instead of --workspace.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

export CARGO_TARGET_DIR := $(abspath $(or $(CARGO_TARGET_DIR),target))
SITE := $(CARGO_TARGET_DIR)/site
DIST := $(CARGO_TARGET_DIR)/dist
FAULT_TABLE := $(CARGO_TARGET_DIR)/faults.md
export LEPTOS_SITE_ROOT ?= $(SITE)

STEP := .ci/step
NATIVE := -p domain -p catalogue -p service -p store -p mail -p app -p server --features app/ssr
# With the clock that tests move, and the points at which they make the process die. All builds for tests have one set of
# features, so that everything is compiled once; a package's integration tests bring its binary with them.
TESTED := $(NATIVE),server/test-clock,server/failpoints
WASM := -p frontend --target wasm32-unknown-unknown

.PHONY: help run dev test test-rust test-faults test-browser faults check bench release

help: ## List the tasks
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

run: ## Install what is missing, build, and start the demo on http://127.0.0.1:3000
	@$(STEP) "tools" .ci/setup rust wasm wasm-bindgen node-packages
	@$(STEP) "site" .ci/build-site dev
	@$(STEP) "server" cargo build -p server
	@echo
	@exec $(CARGO_TARGET_DIR)/debug/usher serve --demo

dev: ## Rebuild and reload on every change (needs cargo-leptos)
	@if command -v cargo-leptos >/dev/null; then \
		.ci/setup rust wasm node-packages && exec cargo leptos watch -- serve --demo; \
	else \
		echo "cargo-leptos is not installed. It takes 10 to 35 minutes from source:"; \
		echo "  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=0 \\"; \
		echo "    cargo install cargo-leptos --version 0.3.10 --locked --features no_downloads"; \
		echo "Without it, \`make run\` builds and starts the same thing once."; \
		exit 1; \
	fi

test: ## Run every test: Rust on SQLite and PostgreSQL, a short run of faults among them, then Chromium
	@$(STEP) "tools" .ci/setup
	@$(MAKE) test-rust
	@$(MAKE) test-browser

test-rust: ## Run the Rust tests on SQLite and PostgreSQL
	@$(STEP) "tools" .ci/setup rust strace
	@$(STEP) "Rust tests" .ci/with-postgres cargo test --no-fail-fast $(TESTED)

test-faults: ## A short run of the fault suite
	@$(STEP) "tools" .ci/setup rust strace
	@$(STEP) "faults, a short run" .ci/with-postgres cargo test $(TESTED) --test faults -- $(ARGS)

faults: ## Kill, cut, fill up and confuse a running Usher many times, and look whether anything was lost; ARGS=r01 chooses some
	@$(STEP) "tools" .ci/setup rust strace
	@FAULT_ROUNDS=$${FAULT_ROUNDS:-100} FAULT_TABLE=$(FAULT_TABLE) $(STEP) "faults" .ci/faults $(TESTED) -- $(ARGS)

test-browser: ## Run the browser tests; ARGS="-g expired" chooses some
	@$(STEP) "site for the browser tests" .ci/build-site dev
	@$(STEP) "server with a clock that tests can move" cargo test --no-run $(TESTED) --test dependency_direction
	@mkdir -p $(CARGO_TARGET_DIR)/end2end && ln -f $(CARGO_TARGET_DIR)/debug/usher $(CARGO_TARGET_DIR)/end2end/usher
	@cd end2end && ../$(STEP) "browser tests" npx playwright test $(ARGS)

check: ## Formatting, lints, documentation, licences, the direction of dependencies
	@$(STEP) "tools" .ci/setup rust wasm node-packages
	@$(STEP) "formatting" cargo fmt --all --check
	@$(STEP) "lints of what runs on the server" cargo clippy $(NATIVE) -- -D warnings
	@$(STEP) "lints of the tests" cargo clippy $(TESTED) --all-targets -- -D warnings
	@$(STEP) "lints of what runs in the browser" cargo clippy $(WASM) -- -D warnings
	@RUSTDOCFLAGS="-D warnings" $(STEP) "documentation" cargo doc --no-deps --document-private-items $(NATIVE)
	@$(STEP) "direction of dependencies" cargo test -q $(TESTED) --test dependency_direction
	@$(STEP) "types of the browser tests" npm --prefix end2end run --silent typecheck
	@if ! command -v cargo-deny >/dev/null; then \
		echo; echo "== licences, sources, second versions, advisories: skipped, cargo-deny is not installed (.ci/setup cargo-deny)"; \
	else $(STEP) "licences, sources, second versions" cargo deny check bans licenses sources; \
		if why=$$(cargo deny fetch db 2>&1); then $(STEP) "advisories" cargo deny check advisories; \
		else echo; echo "== advisories: skipped, their database cannot be fetched from here: $${why##*fatal: }"; fi; fi
	@if command -v cargo-leptos >/dev/null; then $(STEP) "the same site from cargo-leptos" .ci/compare-sites; \
	else echo; echo "== the same site from cargo-leptos: skipped, cargo-leptos is not installed"; fi

bench: ## Measure, beside the budgets
	@$(STEP) "tools" .ci/setup rust wasm wasm-bindgen node-packages chromium
	@$(STEP) "site" .ci/build-site release
	@$(STEP) "server" cargo build --release -p server
	@DURABLE=1 $(STEP) "benchmark" .ci/with-postgres cargo run --release -p server --example bench -- $(ARGS)

release: ## Put what is deployed together in $CARGO_TARGET_DIR/dist, with what it is made of
	@$(STEP) "tools" .ci/setup rust wasm wasm-bindgen node-packages cargo-deny cargo-cyclonedx
	@$(STEP) "licences, sources, second versions" cargo deny check bans licenses sources
	@$(STEP) "site" .ci/build-site release
	@$(STEP) "server" cargo build --release -p server
	@if grep -qE 'USHER_TEST_CLOCK|USHER_FAILPOINTS' $(CARGO_TARGET_DIR)/release/usher; then echo "the binary is one for tests"; exit 1; fi
	@rm -rf $(DIST) && mkdir -p $(DIST)
	@cp -a $(SITE) $(DIST)/site && cp $(CARGO_TARGET_DIR)/release/usher LICENSE LICENSE-APACHE LICENSE-MIT $(DIST)/
	@$(STEP) "what it is made of" .ci/list-parts $(DIST)
	@echo "in $(DIST): usher, site, and what they are made of. Start it with: ./usher serve"
