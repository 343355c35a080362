// The libcurl API for the SMTP module. Its setters and getters are variadic, which Swift cannot call.
#pragma once
// The macros that check types at compile time expect options that are constants.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

static inline CURLcode payshare_curl_start(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }

static inline CURLcode payshare_curl_set_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode payshare_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode payshare_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode payshare_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode payshare_curl_set_read(CURL *handle, curl_read_callback read) {
  return curl_easy_setopt(handle, CURLOPT_READFUNCTION, read);
}

static inline CURLcode payshare_curl_set_debug(CURL *handle, curl_debug_callback debug) {
  return curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, debug);
}

static inline CURLMcode payshare_curl_multi_set_number(CURLM *handle, CURLMoption option, long value) {
  return curl_multi_setopt(handle, option, value);
}
