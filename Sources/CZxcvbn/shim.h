// The zxcvbn-c API, which estimates how easily a password is guessed, for Accounts. Debian builds it with its dictionary
// inside, so that there is none to load; it keeps no state, and so any thread may call it.
#pragma once
#include <zxcvbn.h>
