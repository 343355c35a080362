// GNU libunistring, for the form in which email addresses are compared.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <unicase.h>
#include <uninorm.h>

// The full case folding of a text (Unicode, section 3.13), of no language in particular, in normalization form C.
// Returns `buffer`, or a buffer of malloc where it is too small; NULL without memory. The macro of the form is not
// imported by Swift.
static inline uint8_t *payshare_u8_casefold_nfc(const uint8_t *text, size_t length, uint8_t *buffer, size_t *capacity) {
  return u8_casefold(text, length, NULL, UNINORM_NFC, buffer, capacity);
}
