#!/bin/sh
# Starts a server with a database of its own, fills it once with the scenario's population, and loads it.
# Usage: loadtest/run.sh BIN SCENARIO SECONDS    writes figures and a page to var/
set -eu
bin=$1 scenario=$2 seconds=$3
cd "$(dirname "$0")/.."
mkdir -p var
# A database holds one population: each scenario has its own.
data=$(.ci/data-folder "payshare-loadtest-$(basename "$scenario" .yaml)")
output=$(mktemp)
server=
stop() { [ -z "$server" ] || { kill -TERM "$server" 2>/dev/null || true; wait "$server" || true; }; }
trap 'stop; rm -f "$output"' EXIT
trap 'exit 130' INT TERM HUP

# Some scenarios have all calls made by one person, whom the server would limit.
"$bin/payshare-server" --data "$data" --listen 127.0.0.1:0 --registration open \
  --reads-per-second 1000000 --writes-per-second 1000000 >"$output" &
server=$!
until grep -q '^serving at ' "$output"; do
  kill -0 "$server" 2>/dev/null || { status=0; wait "$server" || status=$?; server=; exit "$status"; }
  sleep 0.1
done
address=$(sed -n 's/^serving at \([^,]*\).*/\1/p' "$output")

"$bin/payshare-loadtest" prepare "$scenario" --data "$data"
status=0
"$bin/payshare-loadtest" run "$scenario" --seconds "$seconds" --server "$address" --server-pid "$server" \
  --json var/loadtest.json --html var/loadtest.html || status=$?
echo "See var/loadtest.html; the figures are in var/loadtest.json."
exit "$status"
