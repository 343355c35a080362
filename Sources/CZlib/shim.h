// The zlib API: gzip message compression for the RPC module.
#pragma once
#include <zlib.h>
