// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sha256.h"

#include <QtGlobal>

#include <openssl/evp.h>

namespace kluis::crypto {

namespace {

/// Only a machine without memory, or an OpenSSL without SHA-256, fails here. Nothing could be trusted after it.
void mustHold(bool done)
{
    if (!done) {
        qFatal("SHA-256 is not to be had from this machine's OpenSSL.");
    }
}

const EVP_MD* algorithm()
{
    static const EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return sha256;
}

} // namespace

/// A thread keeps its context: making one costs more than a short text, and a first sync has millions of them. OpenSSL
/// wipes what it buffered of a text when it gives the digest.
QByteArray sha256(QByteArrayView data)
{
    static thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                                              &EVP_MD_CTX_free);
    QByteArray digest(Sha256::size, Qt::Uninitialized);
    mustHold(context && EVP_DigestInit_ex2(context.get(), algorithm(), nullptr) == 1 &&
             EVP_DigestUpdate(context.get(), data.data(), std::size_t(data.size())) == 1 &&
             EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr) == 1);
    return digest;
}

void Sha256::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    mustHold(m_context && EVP_DigestInit_ex2(m_context.get(), algorithm(), nullptr) == 1);
}

Sha256& Sha256::add(QByteArrayView data)
{
    mustHold(EVP_DigestUpdate(m_context.get(), data.data(), std::size_t(data.size())) == 1);
    return *this;
}

QByteArray Sha256::result()
{
    QByteArray digest(size, Qt::Uninitialized);
    mustHold(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr) == 1);
    return digest;
}

} // namespace kluis::crypto
