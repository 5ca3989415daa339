// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/office/OfficeApi.h"
#include "core/protocol/AuditWords.h"
#include "core/protocol/ErrorMessage.h"
#include "server/audit/AuditTrail.h"
#include "server/office/OfficeStore.h"
#include "tests/server/DestructionOffice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using protocol::BreachDecision;
using protocol::BreachReport;
using protocol::OfficeKind;
using protocol::OfficeRecord;

/// Reports of data breaches and the registers of the privacy office, at the server.
class OfficeApiTest : public QObject {
    Q_OBJECT

    struct Site : DestructionOffice {
        server::OfficeApi office{server::ServerContext{keys, *world.store, world.clock}};

        static server::HttpRequest request(const QByteArray& body)
        {
            server::HttpRequest request;
            request.body = body;
            return request;
        }
        static BreachReport letter(qint64 noticedAt)
        {
            return {crypto::randomId<RecordId>(), noticedAt, words("Brief naar een oud adres\nEen naam en een adres")};
        }
        server::HttpResponse report(const Person& who, const BreachReport& report)
        {
            return office.report(request(report.encode()), who.caller);
        }
        server::HttpResponse save(const Person& who, const OfficeRecord& record)
        {
            return office.save(request(record.encode()), who.caller);
        }
        QList<OfficeRecord> registers(quint64 version = 0)
        {
            protocol::OfficeRequest wanted{version};
            const auto answer = office.read(request(wanted.encode()), privacy->caller);
            const auto page = protocol::OfficeRegister::decode(answer.body);
            QList<OfficeRecord> records;
            for (const QByteArray& bytes : page ? page->records : QList<QByteArray>()) {
                records.append(OfficeRecord::decode(bytes).value_or(OfficeRecord()));
            }
            return records;
        }
        qint64 entries(const char* word)
        {
            return *world.store->read<qint64>([word](server::StoreDatabase& database) -> Result<qint64> {
                qint64 count = 0;
                auto row = database.prepare("SELECT chain, n, event FROM audit_entry");
                const auto walked = storage::forEachRow(row, [&] {
                    const auto opened = database.columns().open(
                        server::sealed::auditEvent, server::ColumnCipher::row(row->id<TenantId>(0), row->int64(1)),
                        row->blobView(2));
                    const auto event = opened ? server::ServerEvent::decode(*opened) : failure(opened);
                    count += event && protocol::AuditWords::matches(QString::fromLatin1(word), *event) ? 1 : 0;
                });
                return walked ? Result<qint64>(count) : failure(walked);
            });
        }
        static quint16 code(const server::HttpResponse& response)
        {
            const auto message = protocol::ErrorMessage::decode(response.body);
            return message ? message->code : 0;
        }
    };

private Q_SLOTS:
    void aReportBecomesABreachThatRunsSinceSomebodyKnew()
    {
        Site site;
        const qint64 noticed = site.world.clock.now - 5'000'000;
        QCOMPARE(site.report(*site.hr, Site::letter(noticed)).status, 200);
        const auto records = site.registers();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0].title, words("Brief naar een oud adres"));
        QCOMPARE(records[0].reporter, site.hr->caller.user);
        QCOMPARE(records[0].dueAt(), noticed + 72LL * 3600 * 1000);
        QCOMPARE(site.entries("breach-reported"), 1);
    }

    void aReportFromTheFutureCountsFromNow()
    {
        Site site;
        (void)site.report(*site.hr, Site::letter(site.world.clock.now + 5'000'000));
        QCOMPARE(site.registers().value(0).awareAt, site.world.clock.now);
    }

    void theSameReportAgainIsOneWithTheSameReceipt()
    {
        Site site;
        const auto report = Site::letter(site.world.clock.now);
        const auto first = site.report(*site.hr, report);
        site.world.clock.now += 60'000;
        QCOMPARE(site.report(*site.hr, report).body, first.body);
        QCOMPARE(site.registers().size(), 1);
        QCOMPARE(site.entries("breach-reported"), 1);
    }

    void anotherPersonsReportIsNotTakenUnderItsId()
    {
        Site site;
        const auto report = Site::letter(site.world.clock.now);
        (void)site.report(*site.hr, report);
        QVERIFY(site.report(*site.doctor, report).status != 200);
        QCOMPARE(site.registers().value(0).reporter, site.hr->caller.user);
    }

    void nobodyButAPrivacyOfficerReadsOrChangesTheRegisters()
    {
        Site site;
        OfficeRecord record = processor();
        for (const Person* who : {site.hr.get(), site.doctor.get()}) {
            const protocol::OfficeRequest wanted;
            QCOMPARE(Site::code(site.office.read(Site::request(wanted.encode()), who->caller)),
                     quint16(ErrorCode::Forbidden));
            QCOMPARE(Site::code(site.save(*who, record)), quint16(ErrorCode::Forbidden));
        }
        QVERIFY(site.registers().isEmpty());
    }

    void whoKeepsAndWhenItCameAreTheServersToSay()
    {
        Site site;
        OfficeRecord record = processor();
        record.reporter = site.hr->caller.user;
        record.receivedAt = 1;
        const auto saved = OfficeRecord::decode(site.save(*site.privacy, record).body);
        QVERIFY(saved);
        QCOMPARE(saved->reporter, site.privacy->caller.user);
        QCOMPARE(saved->receivedAt, site.world.clock.now);
        QCOMPARE(saved->revision, quint64(1));
        QCOMPARE(site.entries("office-changed"), 1);
    }

    void whoeverChangesAnOldRevisionIsTold()
    {
        Site site;
        const OfficeRecord record = processor();
        QCOMPARE(site.save(*site.privacy, record).status, 200);
        QCOMPARE(Site::code(site.save(*site.privacy, record)), quint16(ErrorCode::Conflict));
        QCOMPARE(site.registers().size(), 1);
    }

    void onlyWhatChangedIsGivenAndLogged()
    {
        Site site;
        (void)site.save(*site.privacy, processor());
        (void)site.save(*site.privacy, processor());
        QCOMPARE(site.registers().size(), 2);
        QCOMPARE(site.registers(1).size(), 1);
        QCOMPARE(site.registers(2).size(), 0);
        QCOMPARE(site.entries("office-read"), 2);
    }

    void aRecordThatSaysTooLittleIsRefused_data()
    {
        QTest::addColumn<OfficeRecord>("record");
        OfficeRecord untitled = processor();
        untitled.title = words(" ");
        QTest::newRow("no title") << untitled;
        OfficeRecord silent = breach();
        silent.decision = quint8(BreachDecision::DoNotNotify);
        QTest::newRow("not notified, no reasons") << silent;
        OfficeRecord late = breach();
        late.decision = quint8(BreachDecision::Notify);
        late.authorityToldAt = late.notifyBy() + 1;
        QTest::newRow("late, no reasons") << late;
        OfficeRecord early = breach();
        early.authorityToldAt = early.awareAt - 1;
        QTest::newRow("told before known") << early;
        OfficeRecord strange = processor();
        strange.kind = 99;
        QTest::newRow("unknown kind") << strange;
    }

    void aRecordThatSaysTooLittleIsRefused()
    {
        QFETCH(OfficeRecord, record);
        Site site;
        QVERIFY(!record.check());
        QVERIFY(site.save(*site.privacy, record).status != 200);
        QVERIFY(site.registers().isEmpty());
        record.title = words("Titel");
        record.reasons = words("Omdat");
        record.kind = std::min<quint8>(record.kind, 6);
        record.authorityToldAt = std::max<qint64>(record.authorityToldAt, record.awareAt);
        QVERIFY(record.check());
    }

    void aBreachIsDueUntilItIsDecidedAndTold()
    {
        OfficeRecord record = breach();
        QCOMPARE(record.dueAt(), record.awareAt + 72LL * 3600 * 1000);
        record.decision = quint8(BreachDecision::Notify);
        QVERIFY(record.dueAt());
        record.authorityToldAt = record.awareAt + 1;
        QVERIFY(!record.dueAt());
        record.authorityToldAt = 0;
        record.decision = quint8(BreachDecision::DoNotNotify);
        QVERIFY(!record.dueAt());
        record.decision = quint8(BreachDecision::Open);
        record.isClosed = true;
        QVERIFY(!record.dueAt());
    }

    void reviewsComeBackAfterAQuarterOrAYear_data()
    {
        QTest::addColumn<quint8>("kind");
        QTest::addColumn<QDate>("due");
        QTest::newRow("processor") << quint8(OfficeKind::Processor) << QDate(2026, 4, 30);
        QTest::newRow("assessment") << quint8(OfficeKind::Assessment) << QDate(2026, 4, 30);
        QTest::newRow("processing") << quint8(OfficeKind::Processing) << QDate(2027, 1, 31);
        QTest::newRow("penetration test") << quint8(OfficeKind::PenetrationTest) << QDate(2027, 1, 31);
        QTest::newRow("awareness") << quint8(OfficeKind::Awareness) << QDate(2027, 1, 31);
    }

    void reviewsComeBackAfterAQuarterOrAYear()
    {
        QFETCH(quint8, kind);
        QFETCH(QDate, due);
        OfficeRecord record = processor();
        record.kind = kind;
        record.receivedAt = 5;
        QCOMPARE(record.dueAt(), 5); // never looked at
        record.reviewedAt = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*record.dueAt(), Qt::UTC).date(), due);
    }

    void theStoresOwnersReadNothingOfIt()
    {
        Site site;
        (void)site.report(*site.hr, Site::letter(site.world.clock.now));
        const auto content =
            site.world.store->read<QByteArray>([](server::StoreDatabase& database) -> Result<QByteArray> {
                auto row = database.prepare("SELECT content FROM office_record");
                const auto found = row ? row->step() : Result<bool>(failure(row));
                return found ? Result<QByteArray>(row->blob(0)) : failure(found);
            });
        QVERIFY(content && content->size() > 50);
        QVERIFY(!content->contains("Brief"));
    }

private:
    static OfficeRecord processor()
    {
        OfficeRecord record;
        record.id = crypto::randomId<RecordId>();
        record.kind = quint8(OfficeKind::Processor);
        record.title = words("Rekencentrum Noord");
        return record;
    }
    static OfficeRecord breach()
    {
        OfficeRecord record = processor();
        record.kind = quint8(OfficeKind::Breach);
        record.awareAt = 1'780'000'000'000;
        return record;
    }
};

QTEST_GUILESS_MAIN(OfficeApiTest)
#include "OfficeApiTest.moc"
