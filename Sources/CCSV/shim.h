// The libcsv API: a parser of comma-separated values that is fed in pieces. And iconv, which Swift's Glibc module does not
// export.
#pragma once
#include <csv.h>
#include <iconv.h>
