// SPDX-License-Identifier: GPL-3.0-or-later
// A computer that was away for longer than destructions are told: it fetches everything anew, and its own edits stay.
// Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "app/session/ServerRefusal.h"
#include "core/protocol/RejectReason.h"
#include "tests/support/Workplace.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");

} // namespace

class LongAwayTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;  ///< goes away
    std::unique_ptr<Workplace> m_ria; ///< stays and destroys
    std::unique_ptr<Workplace> m_privacy;
    DossierId m_left;

    [[nodiscard]] bool add(const char* number, const char* name)
    {
        NewDossier dossier;
        dossier.employer = vermeer;
        dossier.number = QString::fromLatin1(number);
        dossier.name = QString::fromLatin1(name);
        return m_hr->engine().addDossier(dossier).has_value();
    }
    [[nodiscard]] bool set(Workplace& who, const QString& dossier, const char* field, const char* value)
    {
        const auto id = who.engine().find(dossier);
        return id && who.engine().set(*id, QString::fromLatin1(field), QString::fromLatin1(value));
    }
    [[nodiscard]] bool destroyTheOneWhoLeft()
    {
        auto hers = m_ria->engine().keeping();
        const auto id = hers ? hers->propose(m_left, false) : failure(hers);
        auto officers = id ? m_privacy->engine().keeping() : failure(id);
        return officers && officers->confirm(*id);
    }
    /// So long that the server tells of it no more.
    [[nodiscard]] bool waitBeyondTheHorizon()
    {
        m_server->clock().advanceSeconds(401LL * 24 * 3600);
        m_server->sweep();
        return m_hr->login();
    }
    [[nodiscard]] QList<UnsentChange> unsent() { return m_hr->engine().unsent(10).value_or(QList<UnsentChange>()); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        m_ria = std::make_unique<Workplace>(*m_server, QStringLiteral("ria"));
        m_privacy = std::make_unique<Workplace>(*m_server, QStringLiteral("petra"));
        QVERIFY2(m_hr->begin(Role::Hr, {vermeer}), qPrintable(m_hr->error.sentence()));
        QVERIFY(m_hr->sync() && add("1001", "Kanarie, Anna") && add("1002", "Bakker, Bo"));
        QVERIFY(set(*m_hr, QStringLiteral("vermeer/1001"), "employment_end", "2020-01-31"));
        QVERIFY2(m_hr->sync(), qPrintable(m_hr->error.sentence()));
        m_left = *m_hr->engine().find(QStringLiteral("vermeer/1001"));
        QVERIFY(m_ria->begin(Role::Hr, {vermeer}) && m_ria->sync());
        QVERIFY(m_privacy->begin(Role::PrivacyOfficer, {vermeer}));
    }

    void cleanup()
    {
        m_hr.reset();
        m_ria.reset();
        m_privacy.reset();
        m_server.reset();
    }

    void whatWasDestroyedMeanwhileIsNotHereAnyMore()
    {
        QVERIFY(destroyTheOneWhoLeft() && waitBeyondTheHorizon());
        QVERIFY2(m_hr->sync(), qPrintable(m_hr->error.sentence()));
        QVERIFY(!m_hr->engine().find(QStringLiteral("vermeer/1001")));
        QVERIFY(m_hr->engine().find(QStringLiteral("vermeer/1002")));
        QVERIFY(m_hr->engine().list(QStringLiteral("Kanarie"), 10)->isEmpty());
    }

    void anEditOfWhatIsStillThereIsSent()
    {
        QVERIFY(set(*m_hr, QStringLiteral("vermeer/1002"), "phone_work", "0301234567"));
        QVERIFY(destroyTheOneWhoLeft() && waitBeyondTheHorizon());
        QVERIFY2(m_hr->sync(), qPrintable(m_hr->error.sentence()));
        QVERIFY(unsent().isEmpty());
        QVERIFY(m_ria->login() && m_ria->sync());
        const auto shown = m_ria->engine().show(*m_ria->engine().find(QStringLiteral("vermeer/1002")), false);
        QCOMPARE(shown->fields.value(QStringLiteral("phone_work")).value, QStringLiteral("0301234567"));
    }

    void anEditOfWhatWasDestroyedIsKeptWithTheReason()
    {
        QVERIFY(set(*m_hr, QStringLiteral("vermeer/1001"), "phone_work", "0307654321"));
        QVERIFY(destroyTheOneWhoLeft() && waitBeyondTheHorizon());
        QVERIFY2(m_hr->sync(), qPrintable(m_hr->error.sentence()));
        const auto changes = unsent();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().reason,
                 ServerRefusal::sentence(QString::fromLatin1(protocol::reason::dossierDestroyed), 0));
        QCOMPARE(changes.first().values.first().value, QStringLiteral("0307654321"));
        QVERIFY(!m_hr->engine().find(QStringLiteral("vermeer/1001")));
    }

    void whoWasAwayForLessIsToldAndFetchesNothingAnew()
    {
        QVERIFY(destroyTheOneWhoLeft());
        m_server->clock().advanceSeconds(399LL * 24 * 3600);
        m_server->sweep();
        QVERIFY(m_hr->login());
        const auto report = m_hr->engine().sync(false, {});
        QVERIFY(report);
        QCOMPARE(report->pulled, 0U);
        QVERIFY(!m_hr->engine().find(QStringLiteral("vermeer/1001")));
    }
};

QTEST_GUILESS_MAIN(LongAwayTest)
#include "LongAwayTest.moc"
