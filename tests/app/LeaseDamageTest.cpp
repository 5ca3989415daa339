// SPDX-License-Identifier: GPL-3.0-or-later
// Bits that flip in what opens a vault without the server: the lease in the keychain, and the file of one-time codes. Some of
// them; many in the long run (KLUIS_CAMPAIGN=long). KLUIS_SEED sets which. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "app/session/Profile.h"
#include "tests/support/Workplace.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

/// The vault stays shut and says why, no try is counted, and what waits arrives after the next login.
class LeaseDamageTest : public QObject {
    Q_OBJECT

    std::mt19937 m_random;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;

    [[nodiscard]] QByteArray bent(QByteArray bytes)
    {
        const auto at = qsizetype(m_random() % quint32(bytes.size()));
        bytes[at] = char(bytes[at] ^ (1 << (m_random() % 8)));
        return bytes;
    }
    static int flips() { return qgetenv("KLUIS_CAMPAIGN") == "long" ? 500 : 8; }

    [[nodiscard]] QString codesFile() const { return m_hr->file(QStringLiteral("offline.codes")); }
    [[nodiscard]] QByteArray codes() const
    {
        QFile file(codesFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void putCodes(const QByteArray& bytes) const
    {
        QFile file(codesFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// A dossier that was made without the server waits in the vault, which is shut.
    void workOffline()
    {
        m_server->stop();
        QVERIFY2(m_hr->unlock(), qPrintable(m_hr->error.sentence()));
        QVERIFY(m_hr->addDossier());
        m_hr->engine().lock();
        m_hr->quit();
    }
    void isRefused(ErrorCode code)
    {
        QVERIFY2(!m_hr->unlock(), "a damaged one opened the vault");
        QVERIFY2(m_hr->error.code() == code || m_hr->error.code() == ErrorCode::UnsupportedVersion,
                 qPrintable(m_hr->error.sentence()));
        QVERIFY2(m_hr->error.sentence().contains(QStringLiteral("Log in")), qPrintable(m_hr->error.sentence()));
        m_hr->quit();
        QCOMPARE(Profile::load(m_hr->folder())->offlineFailures, 0);
    }
    void theEditArrives()
    {
        m_server->restart();
        QVERIFY2(m_hr->login(), qPrintable(m_hr->error.sentence()));
        QCOMPARE(m_hr->engine().status().outbox, quint64(1));
        QVERIFY2(m_hr->sync(), qPrintable(m_hr->error.sentence()));
        QCOMPARE(m_hr->synced.pushed, quint64(1));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        const int seed =
            qEnvironmentVariableIsSet("KLUIS_SEED") ? qEnvironmentVariableIntValue("KLUIS_SEED") : 20261130;
        qInfo("KLUIS_SEED=%d", seed);
        m_random.seed(unsigned(seed));
    }

    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        QVERIFY2(m_hr->begin(Role::Hr, {QStringLiteral("vermeer")}) && m_hr->sync(),
                 qPrintable(m_hr->error.sentence()));
        m_hr->engine().lock();
        m_hr->quit();
        workOffline();
    }
    void cleanup()
    {
        m_hr.reset();
        m_server.reset();
    }

    void aFlippedBitInTheLeaseOpensNothingAndLosesNothing()
    {
        KeychainStore keychain(Profile::load(m_hr->folder())->id);
        const QByteArray lease = keychain.read(SecretEntry::Lease)->view().toByteArray();
        for (int i = 0; i < flips() && !QTest::currentTestFailed(); ++i) {
            QVERIFY(keychain.write(SecretEntry::Lease, crypto::SecretBytes::copyOf(bent(lease))));
            isRefused(ErrorCode::Corrupt);
        }
        theEditArrives();
    }

    void aFlippedBitInTheCodesOpensNothingAndLosesNothing()
    {
        const QByteArray sealed = codes();
        QVERIFY(sealed.size() > 1000);
        for (int i = 0; i < flips() && !QTest::currentTestFailed(); ++i) {
            putCodes(bent(sealed));
            isRefused(ErrorCode::Locked);
        }
        theEditArrives();
    }

    void codesThatAreCutOpenNothingAndLoseNothing()
    {
        const QByteArray sealed = codes();
        for (const qsizetype length :
             {qsizetype(0), qsizetype(1), qsizetype(30), sealed.size() / 2, sealed.size() - 1}) {
            putCodes(sealed.first(length));
            isRefused(ErrorCode::Locked);
        }
        theEditArrives();
    }
};

QTEST_GUILESS_MAIN(LeaseDamageTest)
#include "LeaseDamageTest.moc"
