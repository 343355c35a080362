// The nghttp2 API (HTTP/2 framing, HPACK, stream state) for the HTTP2 module.
#pragma once
#include <sys/types.h>
#include <nghttp2/nghttp2.h>
