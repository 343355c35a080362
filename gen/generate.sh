#!/bin/sh
# Writes everything under gen/ that comes from Proto/, and the tests' messages that come from Tests/Protos.
# With --check it changes nothing and fails when what is there differs. Needs protoc, protoc-gen-c and the Swift toolchain.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
# Where protoc's own protos (descriptor.proto, the well-known types) are installed.
wellknown=${PROTOC_INCLUDE:-/usr/include}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/c"

# protoc-gen-c 1.4.1 handles proto3 `optional` but does not announce it; field 2, value 1 of its answer would.
cat >"$work/protoc-gen-c-optional" <<'SCRIPT'
#!/bin/sh
protoc-gen-c "$@" && printf '\020\001'
SCRIPT
chmod +x "$work/protoc-gen-c-optional"

compile() { protoc -I "$root/Proto" -I "$root/Tests/Protos" -I "$wellknown" "$@"; }

# c_module NAME PROTO...: a C target of protobuf-c code, with public headers and a module map.
c_module() {
  module=$1 out=$work/$1
  shift
  compile --plugin=protoc-gen-c-optional="$work/protoc-gen-c-optional" --c-optional_out="$work/c" "$@"
  mkdir -p "$out/include"
  map=$out/include/module.modulemap
  echo "module $module {" >"$map"
  for proto in "$@"; do
    name=${proto%.proto}
    mkdir -p "$out/include/$(dirname "$name")" "$out/src/$(dirname "$name")"
    cp "$work/c/$name.pb-c.h" "$out/include/$name.pb-c.h"
    cp "$work/c/$name.pb-c.c" "$out/src/$name.pb-c.c"
    echo "  header \"$name.pb-c.h\"" >>"$map"
  done
  printf '  link "protobuf-c"\n  export *\n}\n' >>"$map"
}

# 1. Descriptors for C, which the generator itself stands on; and the tests' messages, as the other opinion.
c_module CDescriptors google/protobuf/descriptor.proto google/protobuf/compiler/plugin.proto \
  payshare/options/field.proto payshare/options/method.proto
c_module CTestAPI google/protobuf/timestamp.proto payshare/test/everything.proto
# The generator is built with them, so that new ones come first.
for module in gen/CDescriptors Tests/CTestAPI; do
  if [ ! -d "$root/$module" ] || [ "${1-}" != --check ]; then
    rm -rf "${root:?}/$module"
    cp -R "$work/${module#*/}" "$root/$module"
  fi
done

# 2. The plugin.
if [ -z "${PROTOC_GEN_PAYSHARE:-}" ]; then
  swift build --package-path "$root" --product protoc-gen-payshare >&2
  PROTOC_GEN_PAYSHARE=$(swift build --package-path "$root" --show-bin-path)/protoc-gen-payshare
fi

# 3. Swift, a module a call: swift_module NAME OPTIONS PROTO...
swift_module() {
  module=$1 options=$2
  shift 2
  mkdir -p "$work/$module"
  compile --plugin=protoc-gen-payshare="$PROTOC_GEN_PAYSHARE" --payshare_out="$work/$module" \
    --payshare_opt="module=$module,map=google/:GoogleAPI,map=grpc/testing/:TestingAPI,map=testing/:TestingAPI,map=grpc/:GRPCAPI,map=payshare/test/:TestAPI,map=payshare/:PayshareAPI$options" "$@"
}
protos() { (cd "$root/Proto" && find "$@" -name '*.proto' | LC_ALL=C sort); }

# shellcheck disable=SC2046
swift_module GoogleAPI ,descriptor_only=google/protobuf/descriptor.proto \
  google/protobuf/any.proto google/protobuf/descriptor.proto google/protobuf/duration.proto \
  google/protobuf/empty.proto google/protobuf/field_mask.proto google/protobuf/timestamp.proto \
  google/protobuf/wrappers.proto $(protos google/rpc)
# shellcheck disable=SC2046
swift_module GRPCAPI "" $(protos grpc/health grpc/reflection)
# shellcheck disable=SC2046
swift_module TestingAPI "" $(protos grpc/testing testing)
# shellcheck disable=SC2046
swift_module PayshareAPI \
  ,permissions=payshare.v1.Permission,resources=payshare.v1.ResourceType,descriptor_only=payshare/options/field.proto,descriptor_only=payshare/options/method.proto \
  $(protos payshare)

# Messages with the few fields that the server and the load generator read of many stored ones.
swift_module MessageParts ,part=ExpensePosition:payshare.v1.Expense:id+spend_date+create_time,part=ExpenseMeaning:payshare.v1.Expense:split+payer_split+notes,part=ExpenseSums:payshare.v1.Expense:id+total.amount_minor+payers.amount_minor+shares.amount_minor \
  payshare/v1/expense.proto

# The comments, for the command line.
# shellcheck disable=SC2046
swift_module ContractComments ,comments_only=true $(protos grpc/health grpc/reflection payshare/v1)

swift_module TestAPI "" payshare/test/everything.proto payshare/test/json.proto payshare/test/service.proto

# 4. Compare, or put in place.
modules="gen/CDescriptors gen/ContractComments gen/GoogleAPI gen/GRPCAPI gen/MessageParts gen/PayshareAPI gen/TestingAPI Tests/CTestAPI Tests/TestAPI"
if [ "${1:-}" = --check ]; then
  for module in $modules; do
    diff -r "$root/$module" "$work/${module#*/}" || {
      echo "$module is not what the generator writes; run make generate" >&2
      exit 1
    }
  done
else
  for module in $modules; do
    rm -rf "${root:?}/$module"
    mv "$work/${module#*/}" "$root/$module"
  done
fi
