// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>

#include <memory>

using X509 = struct x509_st;
using EVP_PKEY = struct evp_pkey_st;

namespace kluis::test {

/// What a test certificate is to say. The defaults make a good server certificate for localhost.
struct CertificatePlan {
    enum class Key {
        P256,
        Rsa2048,
        Rsa1024
    };
    QByteArray commonName = "localhost";
    QByteArray names = "DNS:localhost"; ///< subject alternative names as OpenSSL writes them; empty: none
    int startsInDays = -1;
    int endsInDays = 30;
    Key key = Key::P256;
    const char* digest = "SHA256";
    bool isAuthority = false;        ///< CA:TRUE
    QByteArray nameConstraints = {}; ///< as OpenSSL writes them
    bool mustStaple = false;         ///< TLS feature status_request
};

/// A certificate with its key, made in memory: right or wrong as the plan says. Any thread.
class TestCertificate {
public:
    /// Signed by itself.
    explicit TestCertificate(const CertificatePlan& plan) : TestCertificate(plan, nullptr) {}
    /// Signed by \p issuer; null: by itself.
    TestCertificate(const CertificatePlan& plan, const TestCertificate* issuer);

    /// An authority of its own, to be given to a client as root.
    [[nodiscard]] static TestCertificate root(const QByteArray& nameConstraints = {});

    /// What the authority that signed this one says of it to whoever asks (OCSP, RFC 6960), in DER.
    enum class Status {
        Good,
        Revoked,
        GoodLongAgo ///< over since a day
    };
    [[nodiscard]] QByteArray ocspAnswer(const TestCertificate& issuer, Status status) const;

    /// The certificates of its own giving that this authority takes back (CRL, RFC 5280 5), in PEM.
    struct ListPlan {
        int startsInDays = -1;
        int endsInDays = 7;
        const char* digest = "SHA256";
        const TestCertificate* signer = nullptr; ///< null: as it should be, the authority itself
        bool saysNoEnd = false;                  ///< without nextUpdate
    };
    [[nodiscard]] QByteArray revocationList(const QList<TestCertificate>& revoked, const ListPlan& plan) const;
    [[nodiscard]] QByteArray revocationList(const QList<TestCertificate>& revoked = {}) const
    {
        return revocationList(revoked, {});
    }

    [[nodiscard]] X509* certificate() const { return m_certificate.get(); }
    [[nodiscard]] EVP_PKEY* key() const { return m_key.get(); }
    [[nodiscard]] QList<QSslCertificate> asRoots() const;
    [[nodiscard]] QByteArray keyPem() const;

private:
    std::shared_ptr<X509> m_certificate;
    std::shared_ptr<EVP_PKEY> m_key;
};

} // namespace kluis::test
