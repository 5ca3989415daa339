// SPDX-License-Identifier: GPL-3.0-or-later
// A real server that is put back to a backup, and the people who work with it.
#include "app/medical/MedicalGroups.h"
#include "core/crypto/Fingerprint.h"
#include "tests/sync_simulation/CacheRows.h"
#include "tests/sync_simulation/OrGiveUp.h"
#include "tests/sync_simulation/SimulatedPractice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using Kind = app::SyncNotice::Kind;

class RestoredPracticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_practice = std::make_unique<SimulatedPractice>(); }

    void init()
    {
        m_practice->beginAnew(1);
        for (const auto& client : m_practice->clients()) {
            orGiveUp(client->open());
        }
        m_practice->server().backUp();
    }

    void aMemberGivesTheLostEndOfTheMedicalLogBack()
    {
        const quint64 length = loseAnEntry();
        auto& dirk = m_practice->client(5);
        QVERIFY(dirk.login());
        QVERIFY(dirk.sync(true));
        QCOMPARE(m_practice->server().medicalLogLength(), length);
        QVERIFY(isTold(dirk, Kind::MedicalLogReturned));
    }

    void whoSeesTheWholeLogAgainIsToldOfNothing()
    {
        static_cast<void>(loseAnEntry());
        for (const int who : {5, 0}) {
            auto& client = m_practice->client(who);
            QVERIFY(client.login());
            QVERIFY(client.sync(true));
        }
        QVERIFY(!isTold(m_practice->client(0), Kind::MedicalLogReturned));
    }

    void anEditThatEverybodyHadSeenIsThereAgain()
    {
        auto& hanneke = m_practice->client(1);
        const auto dossier = CacheRows::list(hanneke.vault().database()).first().dossier;
        QVERIFY(hanneke.vault().set(dossier, QStringLiteral("given_name"), QStringLiteral("Piet")));
        QVERIFY(hanneke.sync(false));
        restore();
        QVERIFY(hanneke.login());
        QVERIFY(hanneke.sync(false)->rewound);
        QVERIFY(hanneke.sync(true));
        auto& hugo = m_practice->client(2);
        QVERIFY(hugo.login());
        QVERIFY(hugo.sync(true));
        QCOMPARE(hugo.show(dossier)->fields.value(QStringLiteral("given_name")).value, QStringLiteral("Piet"));
    }

    void anEditOnWhatOneWroteBeforeTheBackupAsksNobody()
    {
        auto& hanneke = m_practice->client(1);
        const auto dossier = CacheRows::list(hanneke.vault().database()).first().dossier;
        QVERIFY(hanneke.vault().set(dossier, QStringLiteral("given_name"), QStringLiteral("Piet")));
        QVERIFY(hanneke.sync(false));
        m_practice->server().backUp();
        // Of two lost values the last one alone is offered again: the chain will not be what the next edit stands on.
        for (const auto& title : {QStringLiteral("Baker"), QStringLiteral("Cook")}) {
            QVERIFY(hanneke.vault().set(dossier, QStringLiteral("job_title"), title));
            QVERIFY(hanneke.sync(false));
        }
        QVERIFY(hanneke.vault().set(dossier, QStringLiteral("given_name"), QStringLiteral("Pieter")));
        restore();
        QVERIFY(hanneke.login());
        QVERIFY(hanneke.sync(false)->rewound);
        QVERIFY(hanneke.sync(true));
        QVERIFY(hanneke.sync(false));
        QCOMPARE(hanneke.vault().counts()->conflicts, 0U);
        auto& hugo = m_practice->client(2);
        QVERIFY(hugo.login());
        QVERIFY(hugo.sync(true));
        QCOMPARE(hugo.show(dossier)->fields.value(QStringLiteral("given_name")).value, QStringLiteral("Pieter"));
    }

    void whatADeviceLoggedIsSentAgain()
    {
        auto& hanneke = m_practice->client(1);
        const auto dossier = CacheRows::list(hanneke.vault().database()).first().dossier;
        QVERIFY(hanneke.vault().set(dossier, QStringLiteral("given_name"), QStringLiteral("Piet")));
        QVERIFY(hanneke.sync(false));
        restore();
        QVERIFY(hanneke.login());
        QVERIFY(hanneke.sync(true));
        QVERIFY(hanneke.vault().set(dossier, QStringLiteral("given_name"), QStringLiteral("Pieter")));
        QVERIFY(hanneke.sync(false));
        QCOMPARE(hanneke.vault().counts()->audit, 0U);
        QVERIFY(!isTold(hanneke, Kind::DeviceLogParted));
    }

private:
    void restore() { m_practice->server().restore(); }
    /// The lead takes somebody out of the group, which another doctor has seen; then the server forgets it.
    quint64 loseAnEntry()
    {
        auto& lead = m_practice->client(SimulatedPractice::lead);
        app::MedicalGroups groups(lead.log(), lead.medical(), lead.line(), lead.identity());
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
    static bool isTold(const SimulatedClient& client, Kind kind)
    {
        return std::any_of(client.notices().begin(), client.notices().end(),
                           [kind](const app::SyncNotice& notice) { return notice.kind == kind; });
    }

    std::unique_ptr<SimulatedPractice> m_practice;
};

QTEST_GUILESS_MAIN(RestoredPracticeTest)
#include "RestoredPracticeTest.moc"
