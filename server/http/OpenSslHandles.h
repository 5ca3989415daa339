// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <memory>

namespace kluis::server {

/// Frees OpenSSL's objects, each in its own way.
struct OpenSslDeleter {
    void operator()(X509* p) const { X509_free(p); }
    void operator()(X509_EXTENSION* p) const { X509_EXTENSION_free(p); }
    void operator()(EVP_PKEY* p) const { EVP_PKEY_free(p); }
    void operator()(BIO* p) const { BIO_free_all(p); }
    void operator()(BIGNUM* p) const { BN_clear_free(p); }
    void operator()(ASN1_TIME* p) const { ASN1_TIME_free(p); }
};

/// Owns one of OpenSSL's objects.
template <typename T> using OpenSslHandle = std::unique_ptr<T, OpenSslDeleter>;

} // namespace kluis::server
