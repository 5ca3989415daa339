// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of data breaches from a client to the privacy officer, through a real server. Needs a keychain:
// tests/run-in-session.
#include "app/office/OfficeDesk.h"
#include "app/session/KeychainStore.h"
#include "core/crypto/Random.h"
#include "server/store/AccountStore.h"
#include "tests/support/Workplace.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;
using protocol::OfficeKind;
using protocol::OfficeRecord;

#define VERIFY_PERSON(person, step)                                                                                    \
    QVERIFY2((person).step, qPrintable((person).error.sentence() + (person).error.detail()))

class OfficeTest : public QObject {
    Q_OBJECT

    TestServer m_server;
    Workplace m_hr{m_server, QStringLiteral("hanneke")};
    Workplace m_officer{m_server, QStringLiteral("fg")};

    [[nodiscard]] qint64 now() { return m_server.clock().unixMillis(); }

    [[nodiscard]] static OfficeDesk desk(Workplace& person)
    {
        auto desk = person.engine().office();
        if (!desk) {
            qFatal("%s", qPrintable(desk.error().sentence()));
        }
        return *desk;
    }
    [[nodiscard]] static QList<OfficeRecord> records(Workplace& person)
    {
        return desk(person).records().value_or(QList<OfficeRecord>());
    }
    [[nodiscard]] static OfficeRecord find(Workplace& person, const RecordId& id)
    {
        for (const OfficeRecord& record : records(person)) {
            if (record.id == id) {
                return record;
            }
        }
        return {};
    }
    [[nodiscard]] bool become(Role role)
    {
        const UserId user = m_officer.user();
        return m_server.store()
            .write<void>(
                [&](server::StoreDatabase& database) { return server::AccountStore(database).setRole(user, role); })
            .has_value();
    }
    /// To a backup from before there was anything in the registers.
    [[nodiscard]] bool putBack()
    {
        return m_server.store()
            .write<void>([](server::StoreDatabase& database) -> Result<void> {
                const auto gone = database.run("DELETE FROM office_record");
                return gone ? server::AccountStore(database).setServerEpoch(crypto::randomBytes(16)) : gone;
            })
            .has_value();
    }
    [[nodiscard]] OwnReport own(const RecordId& id)
    {
        const auto reports = desk(m_hr).reports().value_or(QList<OwnReport>());
        for (const OwnReport& report : reports) {
            if (report.id == id) {
                return report;
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        VERIFY_PERSON(m_hr, begin(Role::Hr, {QStringLiteral("vermeer")}));
        VERIFY_PERSON(m_officer, begin(Role::PrivacyOfficer));
    }

    void aReportMadeWithoutTheServerArrivesWithItsOwnTime()
    {
        const qint64 noticed = now() - 3 * 3600 * 1000;
        m_server.stop();
        const auto id = desk(m_hr).report(QStringLiteral("  Laptop kwijt in de trein  "), noticed, now());
        QVERIFY(id);
        QVERIFY(!m_hr.sync());
        QCOMPARE(own(*id).receivedAt, 0);
        const auto refused = m_hr.engine().logout(false);
        QVERIFY2(!refused && refused.error().code() == ErrorCode::Conflict, "it would be lost");

        m_server.restart();
        Workplace& hr = m_hr;
        VERIFY_PERSON(hr, login());
        VERIFY_PERSON(hr, sync());
        QVERIFY(own(*id).receivedAt >= noticed);
        VERIFY_PERSON(m_officer, login());
        VERIFY_PERSON(m_officer, sync());
        const OfficeRecord record = find(m_officer, *id);
        QCOMPARE(record.facts, QStringLiteral("Laptop kwijt in de trein"));
        QCOMPARE(record.awareAt, noticed);
        QCOMPARE(record.reporter, hr.user());
    }

    void whoReportedSeesNothingOfTheRegisters()
    {
        VERIFY_PERSON(m_hr, sync());
        QVERIFY(records(m_hr).isEmpty());
        OfficeRecord record;
        record.id = RecordId::fromBytes(QByteArray(16, 'x')).value();
        record.title = QStringLiteral("x");
        record.awareAt = now();
        const auto saved = desk(m_hr).save(record);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code(), ErrorCode::Forbidden);
    }

    void whatTheOfficerSavesIsThereWithoutTheServerToo()
    {
        OfficeRecord record;
        record.id = RecordId::fromBytes(QByteArray(16, 'p')).value();
        record.kind = quint8(OfficeKind::Processor);
        record.title = QStringLiteral("Rekencentrum Noord");
        record.reviewedAt = now();
        const auto saved = desk(m_officer).save(record);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence()));
        QCOMPARE(saved->revision, quint64(1));
        QCOMPARE(find(m_officer, record.id).title, record.title);
    }

    void whatSomebodyElseChangedIsNotOverwritten()
    {
        OfficeRecord record;
        record.id = RecordId::fromBytes(QByteArray(16, 'q')).value();
        record.kind = quint8(OfficeKind::Assessment);
        record.title = QStringLiteral("DPIA");
        QVERIFY(desk(m_officer).save(record));
        record.title = QStringLiteral("Iets anders"); // still of revision 0
        const auto saved = desk(m_officer).save(record);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code(), ErrorCode::Conflict);
        QCOMPARE(find(m_officer, record.id).title, QStringLiteral("DPIA"));
    }

    void aServerThatWasPutBackGetsTheReportsAgain()
    {
        const auto id = desk(m_hr).report(QStringLiteral("Brief naar een oud adres"), now(), now());
        QVERIFY(id);
        VERIFY_PERSON(m_hr, sync());
        VERIFY_PERSON(m_officer, sync());
        OfficeRecord lost;
        lost.id = RecordId::fromBytes(QByteArray(16, 'r')).value();
        lost.kind = quint8(OfficeKind::Processor);
        lost.title = QStringLiteral("Na de back-up");
        QVERIFY(desk(m_officer).save(lost));
        QVERIFY(putBack());
        VERIFY_PERSON(m_hr, login());
        VERIFY_PERSON(m_hr, sync());
        QVERIFY(own(*id).receivedAt > 0);
        VERIFY_PERSON(m_officer, login());
        VERIFY_PERSON(m_officer, sync());
        QCOMPARE(find(m_officer, *id).facts, QStringLiteral("Brief naar een oud adres"));
        QVERIFY2(find(m_officer, lost.id).id.isNull(), "the server does not know it, so nobody could change it");
    }

    void whoIsNoOfficerAnyMoreHasNoRegistersLeft()
    {
        OfficeRecord record;
        record.id = RecordId::fromBytes(QByteArray(16, 's')).value();
        record.kind = quint8(OfficeKind::Processor);
        record.title = QStringLiteral("Rekencentrum Zuid");
        QVERIFY(desk(m_officer).save(record));
        VERIFY_PERSON(m_officer, sync());
        QVERIFY(become(Role::Hr));
        VERIFY_PERSON(m_officer, login());
        QVERIFY(records(m_officer).isEmpty());
        QVERIFY(become(Role::PrivacyOfficer));
        VERIFY_PERSON(m_officer, login());
        QVERIFY2(records(m_officer).isEmpty(), "they left the vault, and did not only stay out of sight");
        VERIFY_PERSON(m_officer, sync());
        QCOMPARE(find(m_officer, record.id).title, record.title);
    }

    void aReportThatSaysNothingIsNotTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("later");
        QTest::newRow("empty") << QStringLiteral(" \n ") << qint64(0);
        QTest::newRow("too long") << QString(9'000, u'x') << qint64(0);
        QTest::newRow("of tomorrow") << QStringLiteral("Brief") << qint64(86'400'000);
    }

    void aReportThatSaysNothingIsNotTaken()
    {
        QFETCH(QString, text);
        QFETCH(qint64, later);
        const auto before = desk(m_hr).reports()->size();
        const auto id = desk(m_hr).report(text, now() + later, now());
        QVERIFY(!id);
        QVERIFY(id.error().sentence().endsWith(u'.'));
        QCOMPARE(desk(m_hr).reports()->size(), before);
    }
};

QTEST_GUILESS_MAIN(OfficeTest)
#include "OfficeTest.moc"
