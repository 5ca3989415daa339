// SPDX-License-Identifier: GPL-3.0-or-later
// What the system's scheduler does with a lease while nobody is there. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "app/session/LeaseStore.h"
#include "app/session/LeaseSweep.h"
#include "app/session/Profile.h"
#include "tests/support/Workplace.h"

#include <QFile>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;
using Outcome = LeaseSweep::Outcome;

namespace {

constexpr qint64 hour = 3600; // seconds

} // namespace

class SweepTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;

    [[nodiscard]] Result<Outcome> sweep() const
    {
        return LeaseSweep::run(m_hr->folder(), m_server->clock(), m_hr->machine());
    }
    [[nodiscard]] bool hasLease() const
    {
        KeychainStore secrets(Profile::load(m_hr->folder())->id);
        return LeaseStore(secrets).read().has_value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        QVERIFY2(m_hr->begin(Role::Hr, {QStringLiteral("vermeer")}), qPrintable(m_hr->error.sentence()));
        m_hr->quit();
        QVERIFY(hasLease());
    }

    void cleanup()
    {
        m_hr.reset();
        m_server.reset();
    }

    void anEndedLeaseGoesWithoutAPassword()
    {
        m_server->clock().advanceSeconds(25 * hour);
        const auto swept = sweep();
        QVERIFY2(swept, swept ? "" : qPrintable(swept.error().sentence()));
        QCOMPARE(*swept, Outcome::Removed);
        QVERIFY(!hasLease());
        QVERIFY(!QFile::exists(m_hr->file(QStringLiteral("offline.codes"))));
        QVERIFY(QFile::exists(m_hr->file(QStringLiteral("vault.db"))));
    }

    void sweptOnceIsSweptForGood()
    {
        m_server->clock().advanceSeconds(25 * hour);
        QVERIFY(sweep());
        QCOMPARE(*sweep(), Outcome::Nothing);
        m_server->clock().advanceSeconds(-25 * hour); // the clock is put back: too late
        QVERIFY(!m_hr->unlock());
        QVERIFY(m_hr->failedWith(ErrorCode::Locked));
        m_server->clock().advanceSeconds(25 * hour);
        QVERIFY2(m_hr->login(), qPrintable(m_hr->error.sentence()));
    }

    void aRunningLeaseStays()
    {
        m_server->clock().advanceSeconds(23 * hour);
        QCOMPARE(*sweep(), Outcome::Kept);
        QVERIFY2(m_hr->unlock(), qPrintable(m_hr->error.sentence()));
    }

    void aClockSetBackIsRemembered()
    {
        m_server->clock().advanceSeconds(-2 * hour);
        QCOMPARE(*sweep(), Outcome::Kept);
        m_server->clock().advanceSeconds(2 * hour);
        QVERIFY2(!m_hr->unlock(), "nobody unlocked meanwhile, but the sweep saw it");
    }

    void aRunningProgramIsNotDisturbed()
    {
        QVERIFY(m_hr->resume());
        QCOMPARE(*sweep(), Outcome::Kept);
        m_server->clock().advanceSeconds(25 * hour);
        QCOMPARE(*sweep(), Outcome::Removed);
        QVERIFY(m_hr->engine().status().leaseOver);
    }

    void anEntryOfAnotherVersionIsRemoved()
    {
        KeychainStore secrets(Profile::load(m_hr->folder())->id);
        QVERIFY(secrets.write(SecretEntry::Lease, crypto::SecretBytes::copyOf(QByteArray(121, '\1'))));
        QCOMPARE(*sweep(), Outcome::Removed);
        QVERIFY(!secrets.read(SecretEntry::Lease));
    }

    void aFolderWithoutAccountIsFine()
    {
        const QTemporaryDir empty;
        const auto swept = LeaseSweep::run(empty.path(), m_server->clock(), m_hr->machine());
        QVERIFY(swept);
        QCOMPARE(*swept, Outcome::Nothing);
        QVERIFY2(QDir(empty.path()).isEmpty(), "looking makes nothing");
    }
};

QTEST_GUILESS_MAIN(SweepTest)
#include "SweepTest.moc"
