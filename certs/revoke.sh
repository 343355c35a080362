#!/bin/sh
# Revokes a development client's certificate in certs/dev/ca.crl.
# Usage: certs/revoke.sh NAME
set -eu

here=$(cd "$(dirname "$0")" && pwd)
folder=$here/dev

usage() {
  echo "usage: $0 NAME (a client in $folder, such as loadtest)" >&2
  exit 2
}

[ $# -eq 1 ] || usage
case "$1" in
  '' | *[!a-z0-9-]* | ca | server) usage ;;
esac
[ -f "$folder/$1.crt" ] || {
  echo "$0: no certificate $folder/$1.crt; certs/make-dev-certs.sh makes them" >&2
  exit 1
}

if command -v flock >/dev/null; then
  exec 9<"$here"
  flock 9
fi

umask 077
CA_FOLDER=$folder
CERTIFICATE_NAME=$1
export CA_FOLDER CERTIFICATE_NAME

serial=$(openssl x509 -in "$folder/$1.crt" -noout -serial | cut -d= -f2)
# The database of the list has a line for each revoked certificate: state, end, day of revocation, serial number, …
if ! cut -f4 "$folder/revoked.txt" | grep -qx "$serial"; then
  openssl ca -config "$here/ca.cnf" -revoke "$folder/$1.crt" 2>/dev/null
fi

# A reader finds the old list or the new one, never half of one.
openssl ca -config "$here/ca.cnf" -gencrl -out "$folder/ca.crl.new" 2>/dev/null
chmod 644 "$folder/ca.crl.new"
mv "$folder/ca.crl.new" "$folder/ca.crl"
echo "certs: revoked $1 ($serial); the server applies it within --reload-seconds (20), or at once on SIGHUP"
