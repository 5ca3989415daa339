// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Initialise.h"
#include "server/http/Listener.h"
#include "server/http/TlsIdentity.h"
#include "server/store/OwnerFile.h"
#include "tests/support/TestAuthority.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/ssl.h>

using namespace kluis;
using namespace kluis::server;
using test::TestCertificate;

namespace {

/// The OCSP answer that a client is given which asks for one; empty when there is none.
QByteArray answerAt(quint16 port)
{
    QByteArray given;
    SSL_CTX* context = SSL_CTX_new(TLS_client_method());
    BIO* connection = BIO_new_ssl_connect(context);
    SSL* tls = nullptr;
    BIO_get_ssl(connection, &tls);
    SSL_set_tlsext_status_type(tls, TLSEXT_STATUSTYPE_ocsp);
    const QByteArray place = "127.0.0.1:" + QByteArray::number(port);
    BIO_set_conn_hostname(connection, place.constData());
    if (BIO_do_connect(connection) == 1) {
        unsigned char* answer = nullptr;
        const long size = SSL_get_tlsext_status_ocsp_resp(tls, &answer);
        given = size > 0 ? QByteArray(reinterpret_cast<const char*>(answer), qsizetype(size)) : QByteArray();
    }
    BIO_free_all(connection);
    SSL_CTX_free(context);
    return given;
}

} // namespace

class OcspStapleTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<Listener> m_listener;
    const TestCertificate m_root = TestCertificate::root();

    [[nodiscard]] QByteArray newAnswer() const
    {
        return TestCertificate({}, &m_root).ocspAnswer(m_root, TestCertificate::Status::Good);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        QVERIFY(OwnerFile::makeFolder(m_folder.filePath(QStringLiteral("tls"))));
        QVERIFY(TlsIdentity::create(m_folder.path(), TlsIdentity::defaultHosts()));
        m_file = TlsIdentity::stapleFile(m_folder.path());
        ListenerOptions options;
        options.certificateFile = TlsIdentity::certificateFile(m_folder.path());
        options.keyFile = TlsIdentity::keyFile(m_folder.path());
        options.stapleFile = m_file;
        auto listener = Listener::start(options, [](const HttpRequest&) { return HttpResponse(); });
        QVERIFY(listener);
        m_listener = std::move(*listener);
    }

    void cleanup() { QFile::remove(m_file); }

    void withoutAFileNoAnswerGoesAlong() { QVERIFY(answerAt(m_listener->port()).isEmpty()); }

    void aNewAnswerGoesAlongWithoutARestart()
    {
        for (int day = 0; day < 3; ++day) {
            const QByteArray answer = newAnswer();
            QVERIFY(OwnerFile::write(m_file, answer));
            QCOMPARE(answerAt(m_listener->port()), answer);
        }
    }

    void noneIsGivenRatherThanAWrongOne()
    {
        for (const QByteArray& wrong : {QByteArray("this is no answer"), newAnswer().chopped(1), QByteArray()}) {
            QVERIFY(OwnerFile::write(m_file, wrong));
            QVERIFY(answerAt(m_listener->port()).isEmpty());
        }
    }

    void anAnswerTakenAwayIsNotGivenAnyMore()
    {
        QVERIFY(OwnerFile::write(m_file, newAnswer()));
        QVERIFY(!answerAt(m_listener->port()).isEmpty());
        QVERIFY(QFile::remove(m_file));
        QVERIFY(answerAt(m_listener->port()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(OcspStapleTest)
#include "OcspStapleTest.moc"
