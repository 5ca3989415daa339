// SPDX-License-Identifier: GPL-3.0-or-later
// The medical group's log at a server that was put back to a backup.
#include "tests/sync_simulation/CacheRows.h"
#include "tests/sync_simulation/OrGiveUp.h"
#include "tests/sync_simulation/SimulatedPractice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using Kind = app::SyncNotice::Kind;

class RestoredLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_practice = std::make_unique<SimulatedPractice>(); }

    void init()
    {
        m_practice->beginAtWork();
        m_practice->server().backUp();
    }

    void aMemberGivesTheLostEndOfTheMedicalLogBack()
    {
        const quint64 length = loseAnEntry();
        auto& dirk = m_practice->client(5);
        QVERIFY(dirk.login());
        QVERIFY(dirk.sync(true));
        QCOMPARE(m_practice->server().medicalLogLength(), length);
        QVERIFY(dirk.isTold(Kind::MedicalLogReturned));
    }

    void whoSeesTheWholeLogAgainIsToldOfNothing()
    {
        static_cast<void>(loseAnEntry());
        for (const int who : {5, 0}) {
            auto& client = m_practice->client(who);
            QVERIFY(client.login());
            QVERIFY(client.sync(true));
        }
        QVERIFY(!m_practice->client(0).isTold(Kind::MedicalLogReturned));
    }

    /// Found by the simulation: nothing told it before, and each synchronisation advised to fetch everything anew.
    void anotherLogOfTheSameLengthIsToldOf()
    {
        auto& dora = m_practice->client(SimulatedPractice::lead);
        auto& dirk = m_practice->client(5);
        const auto line = CacheRows::list(dirk.vault().database()).first();
        m_practice->network().meanwhile(
            1, false, [&] { m_practice->network().loseAnswers(1); }, "/v1/medical-log/append");
        const auto unheard = restricts(dora, line, {QStringLiteral("dora"), QStringLiteral("dirk")});
        QCOMPARE(unheard ? ErrorCode::Internal : unheard.error().code(), ErrorCode::Unreachable);
        QVERIFY(dirk.sync(false));
        restore();
        QVERIFY(dora.login());
        QVERIFY(restricts(dora, line, {QStringLiteral("dora")}));
        QVERIFY(dirk.login());
        const auto told = dirk.sync(false);
        QVERIFY(!told);
        QCOMPARE(told.error().code(), ErrorCode::Conflict);
        QCOMPARE(told.error().detail(), QStringLiteral("medical-log-parted"));
    }

private:
    void restore() { m_practice->server().restore(); }

    static Result<void> restricts(SimulatedClient& lead, const CacheRows::Line& line, const QStringList& named)
    {
        auto groups = lead.groups();
        return groups.restrictDossier(line.tenant, line.dossier, named);
    }

    /// The lead takes somebody out of the group, which another doctor has seen; then the server forgets it.
    quint64 loseAnEntry()
    {
        auto& lead = m_practice->client(SimulatedPractice::lead);
        auto groups = lead.groups();
        orGiveUp(groups.remove(m_practice->client(6).person().login));
        auto& dirk = m_practice->client(5);
        orGiveUp(dirk.sync(false));
        const quint64 length = m_practice->server().medicalLogLength();
        restore();
        orGiveUp(m_practice->server().medicalLogLength() < length
                     ? Result<void>()
                     : fail(ErrorCode::Internal, QStringLiteral("nothing was lost")));
        return length;
    }
    std::unique_ptr<SimulatedPractice> m_practice;
};

QTEST_GUILESS_MAIN(RestoredLogTest)
#include "RestoredLogTest.moc"
