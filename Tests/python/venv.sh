#!/bin/sh
# Makes .venv with what the Python tests need, unless it is there; prints the path of its Python.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
requirements=$root/Tests/python/requirements.txt
stamp=$root/.venv/requirements.txt
# Tests run in parallel and may all want it: the first makes it, the others wait.
mkdir -p "$root/.venv"
exec 9>"$root/.venv/lock"
flock 9
if ! cmp -s "$requirements" "$stamp"; then
  python3 -m venv "$root/.venv" >&2
  "$root/.venv/bin/pip" install --quiet --disable-pip-version-check -r "$requirements" >&2
  cp "$requirements" "$stamp"
fi
echo "$root/.venv/bin/python"
