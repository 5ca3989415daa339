// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/TlsIdentity.h"

#include "core/crypto/Random.h"
#include "server/http/OpenSslHandles.h"
#include "server/store/OwnerFile.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QHostInfo>
#include <QRegularExpression>

#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace kluis::server {

namespace {

/// More than any chain of certificates needs.
constexpr qint64 maximumPem = 1024 * 1024;

/// The subject alternative names as OpenSSL's configuration language has them. Every host is checked first, so
/// nothing of a host can be read as syntax.
QByteArray alternativeNames(const QStringList& hosts)
{
    static const QRegularExpression name(QStringLiteral("^(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?"
                                                        "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"));
    QStringList parts;
    for (const QString& host : hosts) {
        const QHostAddress address(host);
        if (!address.isNull()) {
            parts.append(QStringLiteral("IP:") % address.toString());
        } else if (name.match(host).hasMatch()) {
            parts.append(QStringLiteral("DNS:") % host);
        } else {
            return {};
        }
    }
    return parts.join(u',').toLatin1();
}

bool addExtension(X509* certificate, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const OpenSslHandle<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool fillCertificate(X509* certificate, EVP_PKEY* key, const QByteArray& names, const QString& commonName)
{
    const QByteArray serial = crypto::randomBytes(16);
    const OpenSslHandle<BIGNUM> number(
        BN_bin2bn(reinterpret_cast<const unsigned char*>(serial.constData()), int(serial.size()), nullptr));
    X509_NAME* subject = X509_get_subject_name(certificate);
    const QByteArray cn = commonName.left(64).toUtf8();
    constexpr long day = 24L * 60 * 60;
    // A day back: a client whose clock is a little behind must not find the certificate "not yet valid".
    return number && BN_clear_bit(number.get(), 127) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr &&
           X509_set_version(certificate, X509_VERSION_3) == 1 &&
           X509_gmtime_adj(X509_getm_notBefore(certificate), -day) != nullptr &&
           X509_gmtime_adj(X509_getm_notAfter(certificate), (TlsIdentity::validDays - 1) * day) != nullptr &&
           X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char*>(cn.constData()), int(cn.size()), -1,
                                      0) == 1 &&
           X509_set_issuer_name(certificate, subject) == 1 && X509_set_pubkey(certificate, key) == 1 &&
           addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(certificate, NID_key_usage, "critical,digitalSignature") &&
           addExtension(certificate, NID_ext_key_usage, "serverAuth") &&
           addExtension(certificate, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, NID_subject_alt_name, names) && X509_sign(certificate, key, EVP_sha256()) > 0;
}

QByteArray contentsOf(BIO* memory)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, size);
}

OpenSslHandle<BIO> reading(const QByteArray& bytes)
{
    return OpenSslHandle<BIO>(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QByteArray readSmall(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(maximumPem) : QByteArray();
}

OpenSslHandle<X509> certificateIn(const QByteArray& pem)
{
    const auto memory = reading(pem);
    return OpenSslHandle<X509>(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
}

bool strongEnough(EVP_PKEY* key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return EVP_PKEY_get_bits(key) >= 2048;
    case EVP_PKEY_EC:
        return EVP_PKEY_get_bits(key) >= 256;
    case EVP_PKEY_ED25519:
        return true;
    default:
        return false;
    }
}

} // namespace

QString TlsIdentity::certificateFile(const QString& dataFolder)
{
    return dataFolder % QStringLiteral("/tls/server.crt");
}

QString TlsIdentity::keyFile(const QString& dataFolder)
{
    return dataFolder % QStringLiteral("/tls/server.key");
}

QString TlsIdentity::stapleFile(const QString& dataFolder)
{
    return dataFolder % QStringLiteral("/tls/server.ocsp");
}

QStringList TlsIdentity::defaultHosts()
{
    QStringList hosts{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    const QString own = QHostInfo::localHostName().toLower();
    if (!own.isEmpty() && !hosts.contains(own) && !alternativeNames({own}).isEmpty()) {
        hosts.append(own);
    }
    return hosts;
}

Result<void> TlsIdentity::create(const QString& dataFolder, const QStringList& hosts)
{
    const QByteArray names = alternativeNames(hosts);
    if (names.isEmpty()) {
        return fail(ErrorCode::InvalidArgument,
                    tr("A host is a name such as dossiers.example.org or a numeric address; check --host."),
                    QStringLiteral("host"));
    }
    const OpenSslHandle<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const OpenSslHandle<X509> certificate(X509_new());
    const OpenSslHandle<BIO> keyPem(BIO_new(BIO_s_secmem()));
    const OpenSslHandle<BIO> certificatePem(BIO_new(BIO_s_mem()));
    if (!key || !certificate || !keyPem || !certificatePem ||
        !fillCertificate(certificate.get(), key.get(), names, hosts.first()) ||
        PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1) {
        return fail(ErrorCode::Internal, tr("The server's certificate could not be made."),
                    QStringLiteral("certificate"));
    }
    QByteArray secret = contentsOf(keyPem.get());
    auto done = OwnerFile::write(keyFile(dataFolder), secret);
    OPENSSL_cleanse(secret.data(), std::size_t(secret.size()));
    return done ? OwnerFile::write(certificateFile(dataFolder), contentsOf(certificatePem.get())) : done;
}

Result<void> TlsIdentity::adopt(const QString& dataFolder, const QString& certificate, const QString& key)
{
    const QByteArray certificatePem = readSmall(certificate);
    QByteArray keyPem = readSmall(key);
    const auto leaf = certificateIn(certificatePem);
    const auto keyMemory = reading(keyPem);
    // A callback that knows no passphrase: otherwise OpenSSL would ask on the terminal.
    const auto noPassphrase = [](char*, int, int, void*) { return -1; };
    const OpenSslHandle<EVP_PKEY> privateKey(PEM_read_bio_PrivateKey(keyMemory.get(), nullptr, noPassphrase, nullptr));
    if (!leaf || !privateKey) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The certificate or its key could not be read; give PEM files and a key without a passphrase."),
                    QStringLiteral("certificate"));
    }
    if (X509_check_private_key(leaf.get(), privateKey.get()) != 1) {
        return fail(ErrorCode::InvalidArgument, tr("The certificate and the key do not belong together."),
                    QStringLiteral("certificate"));
    }
    if (!strongEnough(privateKey.get())) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The certificate's key is too weak; use EC P-256 or RSA with at least 2048 bits."),
                    QStringLiteral("certificate"));
    }
    auto done = OwnerFile::write(keyFile(dataFolder), keyPem);
    OPENSSL_cleanse(keyPem.data(), std::size_t(keyPem.size()));
    return done ? OwnerFile::write(certificateFile(dataFolder), certificatePem) : done;
}

Result<QByteArray> TlsIdentity::publicKeyInfo(const QString& dataFolder)
{
    const auto certificate = certificateIn(readSmall(certificateFile(dataFolder)));
    unsigned char* der = nullptr;
    const int size = certificate ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der) : -1;
    if (size <= 0) {
        return fail(ErrorCode::NotFound, tr("The server's certificate is missing or can't be read."),
                    QStringLiteral("tls/server.crt"));
    }
    const QByteArray info(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return info;
}

Result<qint64> TlsIdentity::validUntil(const QString& dataFolder)
{
    const auto certificate = certificateIn(readSmall(certificateFile(dataFolder)));
    int days = 0;
    int seconds = 0;
    const OpenSslHandle<ASN1_TIME> epoch(ASN1_TIME_set(nullptr, 0));
    if (!certificate || !epoch ||
        ASN1_TIME_diff(&days, &seconds, epoch.get(), X509_get0_notAfter(certificate.get())) != 1) {
        return fail(ErrorCode::NotFound, tr("The server's certificate is missing or can't be read."),
                    QStringLiteral("tls/server.crt"));
    }
    return qint64(days) * 86'400 + seconds;
}

} // namespace kluis::server
