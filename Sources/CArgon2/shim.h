// The reference implementation of Argon2 (RFC 9106), for password hashing in Accounts.
#pragma once
#include <argon2.h>
