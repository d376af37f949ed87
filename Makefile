# `make help` lists what can be made.

PREFIX ?= /usr/local
DESTDIR ?=
SHARE := $(DESTDIR)$(PREFIX)/share
ARGS ?=

SWIFT ?= swift
# Types that are known are asked for directly: finding them by name takes a twelfth of the start.
KNOWN := -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# A function is a piece of its own, so that the linker can lay those that are used side by side.
PIECES := -Xswiftc -Xfrontend -Xswiftc -function-sections
# Small code keeps 1 MB fewer in memory, and is no slower: what takes long is the store.
# Whether two parts of the program reach for one value at once is checked by the tests, built with it;
# to check it at each access takes a twelfth of an import.
SURE := -Xswiftc -enforce-exclusivity=unchecked
RELEASE := -c release --static-swift-stdlib $(KNOWN) $(PIECES) $(SURE) -Xswiftc -Osize
PROGRAM := .build/release/kariz
# The functions of a day's work, in the order of their first call; made by `make build`.
LAYOUT := $(CURDIR)/.build/kariz.layout
LINK := --product kariz -Xlinker --symbol-ordering-file="$(LAYOUT)" -Xlinker --no-warn-symbol-ordering
SOURCES := Sources Tests Package.swift

# The Debian packages that a build needs, each with the name by which pkg-config knows it.
PACKAGES := libncurses-dev:ncursesw libsqlite3-dev:sqlite3 libfribidi-dev:fribidi

# Most tests live on the main thread, where one waits for the other: two programs take half the time.
HALF := ^(KarizTests|ViewModelTests)\.

.DEFAULT_GOAL := help
.PHONY: help run test build layout bench format lint install clean packages

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

run: build ## open a shop of made-up data; without a terminal, print its board
	@if [ -t 0 ] && [ -t 1 ]; then \
	  exec $(PROGRAM) demo; \
	fi; \
	folder=$$(mktemp -d) || exit 1; \
	trap 'rm -rf "$$folder"' EXIT; \
	$(PROGRAM) demo "$$folder/demo.db" >/dev/null || exit 1; \
	$(PROGRAM) print board --file "$$folder/demo.db" || exit 1; \
	echo 'This is no terminal, so here is one picture. In a terminal: make run, or $(PROGRAM) demo'

test: lint ## check the layout, build without warnings, run the tests
	$(SWIFT) build --build-tests
	@printf '%s\n' --filter --skip | \
	  xargs -P 2 -I {} $(SWIFT) test --skip-build --ignore-lock {} '$(HALF)'

build: packages ## build the program, at .build/release/kariz
	@mkdir -p .build && touch -a "$(LAYOUT)"
	$(SWIFT) build $(RELEASE) $(LINK)
	@[ "$(LAYOUT)" -nt $(PROGRAM) ] || $(MAKE) --no-print-directory layout

# A program that was linked anew works for a day on made-up data, watched, and is linked once more.
# Where it may not be watched it stays as it is: it takes 6 to 9 MB more memory, and does all the same.
layout:
	@$(SWIFT) build $(RELEASE) --product kariz-layout
	@folder=$$(mktemp -d) || exit 1; \
	trap 'rm -rf "$$folder"' EXIT; \
	alone() { env -i PATH="$$PATH" HOME="$$folder" TERM=xterm-256color LANG=C.UTF-8 "$$@"; }; \
	alone $(PROGRAM) demo "$$folder/demo.db" --opportunities 20000 >/dev/null 2>&1 || exit 1; \
	alone $(PROGRAM) config set start board >/dev/null || exit 1; \
	if alone .build/release/kariz-layout "$$folder/layout" $(PROGRAM) --file "$$folder/demo.db"; \
	then cp "$$folder/layout" "$(LAYOUT)" && rm $(PROGRAM); \
	else echo 'The program could not be watched at work: it is not laid out by use.' >&2; fi
	@$(SWIFT) build $(RELEASE) $(LINK)
	@touch "$(LAYOUT)"

bench: build ## measure the program; ARGS are passed on, such as --help
	$(SWIFT) build $(RELEASE) --product kariz-bench
	.build/release/kariz-bench $(ARGS)

format: ## lay the sources out as swift format does
	$(SWIFT) format --in-place --recursive $(SOURCES)

lint: packages ## say where the layout is not that of swift format
	$(SWIFT) format lint --strict --recursive $(SOURCES)

install: build ## install under PREFIX (/usr/local), below DESTDIR if that is set
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(SHARE)/kariz/themes' '$(SHARE)/man/man1' \
	  '$(SHARE)/bash-completion/completions' '$(SHARE)/zsh/site-functions' \
	  '$(SHARE)/fish/vendor_completions.d'
	install -s -m 755 $(PROGRAM) '$(DESTDIR)$(PREFIX)/bin/kariz'
	install -m 644 themes/*.toml '$(SHARE)/kariz/themes'
	$(PROGRAM) man --lang en > '$(SHARE)/man/man1/kariz.1'
	$(PROGRAM) completions bash > '$(SHARE)/bash-completion/completions/kariz'
	$(PROGRAM) completions zsh > '$(SHARE)/zsh/site-functions/_kariz'
	$(PROGRAM) completions fish > '$(SHARE)/fish/vendor_completions.d/kariz.fish'
	chmod 644 '$(SHARE)/man/man1/kariz.1' '$(SHARE)/bash-completion/completions/kariz' \
	  '$(SHARE)/zsh/site-functions/_kariz' '$(SHARE)/fish/vendor_completions.d/kariz.fish'

clean: ## remove what was built
	rm -rf .build

# Silent when all is there. What is missing is installed where that needs no question; the lists of
# apt are fetched only if those it has do not do.
packages:
	@command -v $(SWIFT) >/dev/null || { echo 'Swift 6.3 is needed: https://swift.org/install' >&2; exit 1; }; \
	has() { \
	  [ "$$(dpkg-query -W -f '$${db:Status-Status}' "$$1" 2>/dev/null)" = installed ] || \
	  { [ -n "$$2" ] && pkg-config --exists "$$2" 2>/dev/null; }; \
	}; \
	missing=; \
	command -v pkg-config >/dev/null || missing=pkg-config; \
	for pair in $(PACKAGES); do \
	  has "$${pair%%:*}" "$${pair#*:}" || missing="$$missing $${pair%%:*}"; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	if [ "$$(id -u)" = 0 ]; then as=; \
	elif sudo -n true 2>/dev/null; then as='sudo -n'; \
	else as=none; fi; \
	if [ "$$as" = none ] || ! command -v apt-get >/dev/null; then \
	  echo "These packages are missing:" $$missing >&2; \
	  echo "On Debian:  sudo apt-get install" $$missing >&2; \
	  exit 1; \
	fi; \
	apt="$$as env DEBIAN_FRONTEND=noninteractive apt-get"; \
	add="$$apt install --yes --no-install-recommends $$missing"; \
	$$add 2>/dev/null || { $$apt update && $$add; }
