// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/RevokedCertificates.h"

#include <QFile>
#include <QSslConfiguration>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

#include <memory>

namespace kluis::app {

namespace {

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using List = std::unique_ptr<X509_CRL, decltype(&X509_CRL_free)>;

constexpr qint64 largestFile = 32 << 20; // bytes: some hundred thousand certificates
constexpr int strength = 2;              // OpenSSL's level of 112 bits, as HttpClient's for the connection

Certificate opened(const QSslCertificate& certificate)
{
    const QByteArray der = certificate.toDer();
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    return {d2i_X509(nullptr, &bytes, long(der.size())), X509_free};
}

/// Whether a list says until when it holds, and is signed over nothing that can be forged by now (SHA-1, MD5): OpenSSL asks
/// for neither.
bool isSound(const X509_CRL* list)
{
    constexpr int fewestBytes = 28;
    int digest = NID_undef;
    const bool isKnown = OBJ_find_sigid_algs(X509_CRL_get_signature_nid(list), &digest, nullptr) == 1;
    const EVP_MD* method = digest != NID_undef ? EVP_get_digestbynid(digest) : nullptr;
    const bool isWeak = digest != NID_undef && (method == nullptr || EVP_MD_get_size(method) < fewestBytes);
    return X509_CRL_get0_nextUpdate(list) != nullptr && isKnown && !isWeak;
}

/// \returns how many lists there are in the file; the sound ones are in the store then.
int addLists(X509_STORE* store, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return 0;
    }
    const QByteArray pem = file.readAll();
    const std::unique_ptr<BIO, decltype(&BIO_free)> bytes(BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free);
    int count = 0;
    for (List list(nullptr, X509_CRL_free);
         list.reset(PEM_read_bio_X509_CRL(bytes.get(), nullptr, nullptr, nullptr)), list != nullptr; ++count) {
        if (isSound(list.get())) {
            X509_STORE_add_crl(store, list.get());
        }
    }
    return count;
}

RevokedCertificates::Verdict verdictOf(int error)
{
    using Verdict = RevokedCertificates::Verdict;
    switch (error) {
    case X509_V_OK:
        return Verdict::Good;
    case X509_V_ERR_CERT_REVOKED:
        return Verdict::Revoked;
    case X509_V_ERR_CRL_HAS_EXPIRED:
    case X509_V_ERR_CRL_NOT_YET_VALID:
        return Verdict::TooOld;
    default:
        return Verdict::Unlisted;
    }
}

} // namespace

RevokedCertificates::Verdict RevokedCertificates::judge(const QList<QSslCertificate>& chain,
                                                        const QList<QSslCertificate>& roots) const
{
    const std::unique_ptr<X509_STORE, decltype(&X509_STORE_free)> store(X509_STORE_new(), X509_STORE_free);
    if (addLists(store.get(), m_file) == 0) {
        ERR_clear_error();
        return Verdict::NoFile;
    }
    const auto trusted = roots.isEmpty() ? QSslConfiguration::systemCaCertificates() : roots;
    for (const QSslCertificate& root : trusted) {
        X509_STORE_add_cert(store.get(), opened(root).get());
    }
    X509_VERIFY_PARAM* rules = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
    X509_VERIFY_PARAM_set_auth_level(rules, strength);

    const auto between = [](STACK_OF(X509) * stack) { sk_X509_pop_free(stack, X509_free); };
    const std::unique_ptr<STACK_OF(X509), decltype(between)> others(sk_X509_new_null(), between);
    for (const QSslCertificate& link : chain.mid(1)) {
        if (auto certificate = opened(link)) {
            sk_X509_push(others.get(), certificate.release());
        }
    }
    const Certificate own = chain.isEmpty() ? Certificate(nullptr, X509_free) : opened(chain.first());
    const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> look(X509_STORE_CTX_new(),
                                                                               X509_STORE_CTX_free);
    const bool isReady = own && X509_STORE_CTX_init(look.get(), store.get(), own.get(), others.get()) == 1 &&
                         X509_STORE_CTX_set_default(look.get(), "ssl_server") == 1;
    const bool isGood = isReady && X509_verify_cert(look.get()) == 1;
    const int error = isReady ? X509_STORE_CTX_get_error(look.get()) : X509_V_ERR_UNSPECIFIED;
    ERR_clear_error();
    const Verdict verdict = verdictOf(error);
    return isGood ? Verdict::Good : (verdict == Verdict::Good ? Verdict::Unlisted : verdict);
}

QString RevokedCertificates::word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        break;
    case Verdict::Revoked:
        return QStringLiteral("revoked");
    case Verdict::Unlisted:
        return QStringLiteral("no-list");
    case Verdict::TooOld:
        return QStringLiteral("list-too-old");
    case Verdict::NoFile:
        return QStringLiteral("no-file");
    }
    return QStringLiteral("good");
}

} // namespace kluis::app
