// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestAuthority.h"

#include <openssl/ec.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace kluis::test {

namespace {

constexpr long day = 24L * 60 * 60; // seconds

EVP_PKEY* makeKey(CertificatePlan::Key kind)
{
    switch (kind) {
    case CertificatePlan::Key::P256:
        return EVP_EC_gen("P-256");
    case CertificatePlan::Key::Rsa2048:
        return EVP_RSA_gen(2048);
    case CertificatePlan::Key::Rsa1024:
        return EVP_RSA_gen(1024);
    }
    return nullptr;
}

/// What \p write puts out.
template <typename Write> QByteArray written(const Write& write)
{
    BIO* memory = BIO_new(BIO_s_mem());
    write(memory);
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    const QByteArray bytes(data, size);
    BIO_free(memory);
    return bytes;
}

void addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    Q_ASSERT(extension != nullptr);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

TestCertificate::TestCertificate(const CertificatePlan& plan, const TestCertificate* issuer)
    : m_certificate(X509_new(), X509_free), m_key(makeKey(plan.key), EVP_PKEY_free)
{
    static int serial = 1000;
    X509* made = m_certificate.get();
    X509* signer = issuer != nullptr ? issuer->certificate() : made;
    X509_set_version(made, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(made), plan.startsInDays * day);
    X509_gmtime_adj(X509_getm_notAfter(made), plan.endsInDays * day);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(plan.commonName.constData()), -1, -1, 0);
    X509_set_issuer_name(made, X509_get_subject_name(signer));
    X509_set_pubkey(made, m_key.get());
    addExtension(made, signer, NID_subject_key_identifier, "hash");
    addExtension(made, signer, NID_basic_constraints, plan.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    addExtension(made, signer, NID_key_usage,
                 plan.isAuthority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature");
    if (!plan.names.isEmpty()) {
        addExtension(made, signer, NID_subject_alt_name, plan.names);
    }
    if (!plan.nameConstraints.isEmpty()) {
        addExtension(made, signer, NID_name_constraints, "critical," + plan.nameConstraints);
    }
    if (plan.mustStaple) {
        addExtension(made, signer, NID_tlsfeature, "status_request");
    }
    X509_sign(made, issuer != nullptr ? issuer->key() : m_key.get(), EVP_get_digestbyname(plan.digest));
}

TestCertificate TestCertificate::root(const QByteArray& nameConstraints)
{
    CertificatePlan plan;
    plan.commonName = "Test root";
    plan.names.clear();
    plan.isAuthority = true;
    plan.nameConstraints = nameConstraints;
    return TestCertificate(plan);
}

QByteArray TestCertificate::ocspAnswer(const TestCertificate& issuer, Status status) const
{
    constexpr long hour = 60L * 60;
    const long end = status == Status::GoodLongAgo ? -24 * hour : hour;
    ASN1_TIME* from = X509_gmtime_adj(nullptr, end - 48 * hour);
    ASN1_TIME* until = X509_gmtime_adj(nullptr, end);
    OCSP_BASICRESP* basic = OCSP_BASICRESP_new();
    OCSP_CERTID* id = OCSP_cert_to_id(EVP_sha1(), certificate(), issuer.certificate());
    const bool isRevoked = status == Status::Revoked;
    OCSP_basic_add1_status(basic, id, isRevoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD,
                           OCSP_REVOKED_STATUS_KEYCOMPROMISE, isRevoked ? from : nullptr, from, until);
    OCSP_basic_sign(basic, issuer.certificate(), issuer.key(), EVP_sha256(), nullptr, 0);
    OCSP_RESPONSE* response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
    unsigned char* der = nullptr;
    const int size = i2d_OCSP_RESPONSE(response, &der);
    const QByteArray answer(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    OCSP_RESPONSE_free(response);
    OCSP_CERTID_free(id);
    OCSP_BASICRESP_free(basic);
    ASN1_TIME_free(until);
    ASN1_TIME_free(from);
    return answer;
}

QByteArray TestCertificate::revocationList(const QList<TestCertificate>& revoked, const ListPlan& plan) const
{
    X509_CRL* list = X509_CRL_new();
    ASN1_TIME* time = X509_gmtime_adj(nullptr, plan.startsInDays * day);
    X509_CRL_set_version(list, X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list, X509_get_subject_name(certificate()));
    X509_CRL_set1_lastUpdate(list, time);
    for (const TestCertificate& one : revoked) {
        X509_REVOKED* entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(one.certificate()));
        X509_REVOKED_set_revocationDate(entry, time);
        X509_CRL_add0_revoked(list, entry);
    }
    if (!plan.saysNoEnd) {
        X509_gmtime_adj(time, plan.endsInDays * day);
        X509_CRL_set1_nextUpdate(list, time);
    }
    X509_CRL_sort(list);
    X509_CRL_sign(list, plan.signer != nullptr ? plan.signer->key() : key(), EVP_get_digestbyname(plan.digest));
    ASN1_TIME_free(time);
    const QByteArray pem = written([list](BIO* to) { PEM_write_bio_X509_CRL(to, list); });
    X509_CRL_free(list);
    return pem;
}

QList<QSslCertificate> TestCertificate::asRoots() const
{
    return QSslCertificate::fromData(written([this](BIO* to) { PEM_write_bio_X509(to, certificate()); }), QSsl::Pem);
}

QByteArray TestCertificate::keyPem() const
{
    return written([this](BIO* to) { PEM_write_bio_PrivateKey(to, key(), nullptr, nullptr, 0, nullptr, nullptr); });
}

} // namespace kluis::test
