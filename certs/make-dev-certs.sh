#!/bin/sh
# Makes the development authority and its certificates in certs/dev; does nothing while they are valid.
# Usage: certs/make-dev-certs.sh [--force]
set -eu

here=$(cd "$(dirname "$0")" && pwd)
folder=$here/dev
clients="admin service loadtest"
authority_days=1825
leaf_days=365
renew_before_seconds=604800 # 7 days

force=no
case "${1-}" in
  '') ;;
  --force) force=yes ;;
  *)
    echo "usage: $0 [--force]" >&2
    exit 2
    ;;
esac

command -v openssl >/dev/null || {
  echo "$0: openssl is missing (Debian and Ubuntu: apt-get install openssl)" >&2
  exit 1
}

# One at a time: concurrent runs would mix their files.
if command -v flock >/dev/null; then
  exec 9<"$here"
  flock 9
fi

# Whether the certificate $1 exists with its key and is still valid in 7 days. Further arguments go to `openssl verify`.
is_good() {
  name=$1
  shift
  [ -s "$folder/$name.crt" ] && [ -s "$folder/$name.key" ] || return 1
  [ "$(openssl x509 -in "$folder/$name.crt" -noout -pubkey 2>/dev/null)" = \
    "$(openssl pkey -in "$folder/$name.key" -pubout 2>/dev/null)" ] || return 1
  openssl verify -CAfile "$folder/ca.crt" "$@" -attime $(($(date +%s) + renew_before_seconds)) \
    "$folder/$name.crt" >/dev/null 2>&1
}

# Revoked clients stay revoked: only the server's certificate is checked against the revocation list, to see its expiry.
all_good() {
  is_good ca && is_good server -purpose sslserver -CRLfile "$folder/ca.crl" -crl_check || return 1
  for client in $clients; do
    is_good "$client" -purpose sslclient || return 1
  done
}

if [ "$force" = no ] && all_good; then
  exit 0
fi

# Everything is made in a temporary folder and moved as a whole, so that no reader finds half of it.
umask 077
new=$(mktemp -d "$here/.dev-XXXXXX")
trap 'rm -rf "$new"' EXIT
trap 'exit 1' HUP INT TERM
CA_FOLDER=$new
CERTIFICATE_NAME=ca
export CA_FOLDER CERTIFICATE_NAME

make_key() {
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$new/$1.key" 2>/dev/null
}

make_leaf() { # name, section of ca.cnf
  CERTIFICATE_NAME=$1
  make_key "$1"
  openssl req -new -config "$here/ca.cnf" -key "$new/$1.key" -subj "/O=Payshare development/CN=$1" -out "$new/$1.csr"
  openssl x509 -req -in "$new/$1.csr" -CA "$new/ca.crt" -CAkey "$new/ca.key" -set_serial "0x$(openssl rand -hex 16)" \
    -days "$leaf_days" -sha256 -extfile "$here/ca.cnf" -extensions "$2" -out "$new/$1.crt" 2>/dev/null
  rm "$new/$1.csr"
}

make_key ca
openssl req -x509 -new -config "$here/ca.cnf" -key "$new/ca.key" -days "$authority_days" -sha256 -out "$new/ca.crt"
make_leaf server server
for client in $clients; do
  make_leaf "$client" client
done
: >"$new/revoked.txt"
echo 1000 >"$new/crlnumber"
openssl ca -config "$here/ca.cnf" -gencrl -out "$new/ca.crl" 2>/dev/null
rm -f "$new/crlnumber.old"

# Certificates and lists are readable by all; keys keep 0600 from the umask.
chmod 755 "$new"
chmod 644 "$new"/*.crt "$new/ca.crl"

old=
if [ -e "$folder" ]; then
  old=$(mktemp -d "$here/.dev-XXXXXX")
  mv "$folder" "$old/"
fi
mv "$new" "$folder"
[ -z "$old" ] || rm -rf "$old"
echo "certs: made $folder (valid for $leaf_days days)"
