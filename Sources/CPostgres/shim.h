// The libpq API for the Postgres module.
#pragma once
#include <libpq-fe.h>
