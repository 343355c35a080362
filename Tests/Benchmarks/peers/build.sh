#!/bin/sh
# Builds the echo servers of grpc-go and gRPC C++ from Debian's packages, unless they are newer than their sources.
# Usage: Tests/Benchmarks/peers/build.sh OUT
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
here=$root/Tests/Benchmarks/peers
out=$1
mkdir -p "$out"

stale() { # product, source...
  product=$1
  shift
  for source in "$@"; do [ "$product" -nt "$source" ] || return 0; done
  return 1
}

if stale "$out/echo-go" "$here/echo.go" "$root/Proto/testing/echo.proto"; then
  path=$out/go/src/payshare
  mkdir -p "$path/testing" "$path/server"
  protoc -I "$root/Proto" --go_out=plugins=grpc,paths=source_relative:"$path" testing/echo.proto
  cp "$here/echo.go" "$path/server/main.go"
  GO111MODULE=off GOFLAGS= GOPATH=$out/go:/usr/share/gocode GOCACHE=$out/go-cache \
    go build -o "$out/echo-go" payshare/server
fi

if stale "$out/echo-cpp" "$here/echo.cc" "$root/Proto/testing/echo.proto"; then
  mkdir -p "$out/cpp"
  protoc -I "$root/Proto" --cpp_out="$out/cpp" --grpc_out="$out/cpp" \
    --plugin=protoc-gen-grpc="$(command -v grpc_cpp_plugin)" testing/echo.proto
  # shellcheck disable=SC2046
  g++ -O2 -std=c++17 -I "$out/cpp" -o "$out/echo-cpp" "$here/echo.cc" "$out"/cpp/testing/echo.pb.cc \
    "$out"/cpp/testing/echo.grpc.pb.cc $(pkg-config --cflags --libs grpc++ protobuf)
fi
