#!/bin/sh
# Fuzzes the decoder for a number of seconds (60 by default) with libFuzzer and AddressSanitizer.
# Starts from Tests/fuzz/corpus; what it finds on the way stays in .build-fuzz/corpus, crashes in .build-fuzz/crashes.
set -eu
seconds=${1:-60}
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$root/.build-fuzz
mkdir -p "$build/corpus" "$build/crashes"

# Modules of its own, beside SwiftPM's: the sanitizers change all code, and the package must build without them.
# compile MODULE IMPORTED-FLAGS FOLDER...
common="-O -swift-version 6 -sanitize=fuzzer,address -parse-as-library -I $build
  -enable-upcoming-feature NonisolatedNonsendingByDefault -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility"
compile() {
  module=$1
  shift
  # shellcheck disable=SC2046,SC2086
  swiftc $common -wmo -emit-module -emit-module-path "$build/$module.swiftmodule" -module-name "$module" \
    -emit-object -o "$build/$module.o" "$@"
}
compile Protobuf "$root"/Sources/Protobuf/*.swift
compile GoogleAPI "$root"/gen/GoogleAPI/*.swift
# The messages only: services would need the RPC runtime.
compile TestAPI "$root"/Tests/fuzz/Namespaces.swift "$root"/Tests/TestAPI/payshare.test.everything.swift
# shellcheck disable=SC2086
swiftc $common -module-name FuzzDecoder -o "$build/fuzz-decoder" "$root"/Tests/fuzz/decoder/*.swift \
  "$build/Protobuf.o" "$build/GoogleAPI.o" "$build/TestAPI.o"

exec "$build/fuzz-decoder" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 \
  -artifact_prefix="$build/crashes/" -print_final_stats=1 "$build/corpus" "$root/Tests/fuzz/corpus"
