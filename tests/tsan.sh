#!/usr/bin/env bash
# Runs the tests with threads under ThreadSanitizer, with an instrumented standard library: tests/tsan.sh
# Needs a nightly toolchain with its sources: rustup component add rust-src --toolchain nightly
set -euo pipefail
cd "$(dirname "$0")/.."
export RUSTFLAGS="-Zsanitizer=thread" TSAN_OPTIONS="halt_on_error=1 second_deadlock_stack=1"
host=$(rustc +nightly -vV | sed -n 's/^host: //p')
sanitized() { cargo +nightly test --locked -Zbuild-std --target "$host" --features emulator "$@"; }
# One test at a time: each takes about ten times as long.
sanitized --test it -- --test-threads 1 concurrency:: threads clones
sanitized --lib -- --test-threads 1 --skip emulator::tests::memory auth:: emulator:: transport::resolver
