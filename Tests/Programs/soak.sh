#!/bin/sh
# Makes many calls against the test server: rpc_soak over one channel, channel_soak over a channel for each call.
# Usage: soak.sh BIN CALLS CHANNELS [CERTS]    plaintext without the folder
set -eu
bin=$1 calls=$2 channels=$3
shift 3
security=plaintext
[ -z "${1:-}" ] || security="mutual TLS"
output=$(mktemp)
server=
trap 'kill "$server" 2>/dev/null || true; rm -f "$output"' EXIT
trap 'exit 130' INT TERM HUP

"$bin/test-server" ${1:+--certs "$1"} >"$output" &
server=$!
until grep -q '^listening at ' "$output"; do
  kill -0 "$server" 2>/dev/null || { cat "$output" >&2; exit 1; }
  sleep 0.1
done
address=$(sed -n 's/^listening at //p' "$output")

soak() { # case, count
  printf "%s, %s: " "$1" "$security"
  "$bin/interop-client" --server "$address" ${3:+--certs "$3" --trust-domain payshare.dev} \
    --case "$1" --soak-iterations "$2"
}
# How much the server holds, to see whether it grows.
held() { awk '/VmRSS/ { print "the server holds " $2 " kB" }' "/proc/$server/status"; }

held
soak rpc_soak "$calls" "${1:-}"
held
soak channel_soak "$channels" "${1:-}"
held
