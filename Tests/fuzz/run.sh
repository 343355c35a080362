#!/bin/sh
# Fuzzes with libFuzzer and AddressSanitizer.
# Usage: run.sh SECONDS [TARGET...]; a target is a folder beside this script with a corpus of its name. All by default.
# What a target finds on the way stays in .build-fuzz/corpus, crashes in .build-fuzz/crashes.
set -eu
seconds=$1
shift
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$root/.build-fuzz
if [ $# = 0 ]; then
  for folder in "$root"/Tests/fuzz/corpus/*; do set -- "$@" "$(basename "$folder")"; done
fi

# A build of its own beside SwiftPM's usual one, as the instrumentation changes all code; dependencies and modules come
# as in any build. gold, Swift's default linker, fails on libFuzzer's main function. Assertions are on.
cd "$root"
export PAYSHARE_FUZZ=1
build_flags="-c release --scratch-path $build -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld
  -Xswiftc -enable-testing -Xswiftc -assert-config -Xswiftc Debug"
for target in "$@"; do
  # shellcheck disable=SC2086
  swift build $build_flags --product "fuzz-$target"
done

# libFuzzer reports what fails, with the input; Swift's own report would come first and trip AddressSanitizer.
export SWIFT_BACKTRACE=enable=no
for target in "$@"; do
  echo "--- $target, $seconds s"
  mkdir -p "$build/corpus/$target" "$build/crashes"
  "$build/release/fuzz-$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 \
    -artifact_prefix="$build/crashes/$target-" -print_final_stats=1 \
    "$build/corpus/$target" "$root/Tests/fuzz/corpus/$target"
done
