// The OpenSSL API for the TLS, Cryptography and Accounts modules; macros that Swift cannot import go here as static inlines.
#pragma once
#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// What SSL_CTX_ctrl and SSL_ctrl hide behind macros.

// Sets OpenSSL up without its clean-up at the end of the process: that frees what other threads still use, and takes from
// those that are still running the way to what they must free. The first call counts; later ones cost next to nothing.
static inline int payshare_OpenSSL_start(void) {
  return OPENSSL_init_ssl(OPENSSL_INIT_NO_ATEXIT, NULL);
}

static inline int payshare_SSL_CTX_set_min_proto_version(SSL_CTX *context, int version) {
  return (int)SSL_CTX_set_min_proto_version(context, version);
}

static inline void payshare_SSL_CTX_set_mode(SSL_CTX *context, long mode) {
  SSL_CTX_set_mode(context, mode);
}

static inline void payshare_SSL_CTX_clear_mode(SSL_CTX *context, long mode) {
  SSL_CTX_clear_mode(context, mode);
}

static inline void payshare_SSL_CTX_disable_session_cache(SSL_CTX *context) {
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
}

static inline void payshare_SSL_CTX_set_max_cert_list(SSL_CTX *context, long bytes) {
  SSL_CTX_set_max_cert_list(context, bytes);
}

static inline int payshare_SSL_CTX_set_groups(SSL_CTX *context, const char *groups) {
  return (int)SSL_CTX_set1_groups_list(context, groups);
}

static inline int payshare_SSL_set_server_name(SSL *ssl, const char *name) {
  return (int)SSL_set_tlsext_host_name(ssl, name);
}

// Options are built by a function-like macro, which Swift does not import.
static const uint64_t payshare_SSL_OPTIONS =
    SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE;

// A parameter's name is a macro, and the list of parameters a C array.
static inline int payshare_EVP_MAC_init_digest(
    EVP_MAC_CTX *context, const unsigned char *key, size_t length, const char *digest) {
  OSSL_PARAM parameters[] = {
      OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, (char *)digest, 0), OSSL_PARAM_construct_end()};
  return EVP_MAC_init(context, key, length, parameters);
}
