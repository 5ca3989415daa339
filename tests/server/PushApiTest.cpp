// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Random.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/protocol/ConflictReason.h"
#include "core/protocol/RejectReason.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

#include <thread>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PushResult;
using protocol::PushStatus;
namespace reason = protocol::reason;

class PushApiTest : public QObject {
    Q_OBJECT

private:
    static QString name(const char* text) { return QString::fromLatin1(text); }

    /// One employer, its HR and a dossier.
    struct Office {
        SyncFixture world;
        TenantId tenant = world.addEmployer(name("vermeer"));
        std::unique_ptr<Person> hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        DossierId dossier = world.addDossier(*hr, tenant, name("1"));

        Operation job(const QString& title, quint64 base = 0)
        {
            return world.operation(*hr, tenant, dossier, Category::Administrative,
                                   {SyncFixture::field(name("job_title"), title, base)});
        }
    };

    static void compareRefusal(const PushResult& result, const char* key)
    {
        QCOMPARE(result.status, PushStatus::Rejected);
        QCOMPARE(result.reason, QString::fromLatin1(key));
        QVERIFY(!result.current);
    }

private Q_SLOTS:
    void theSameOperationSentTwiceIsAppliedOnce()
    {
        Office office;
        const Operation op = office.job(name("Lasser"));
        const PushResult first = office.world.push(*office.hr, op);
        const PushResult second = office.world.push(*office.hr, op);
        QCOMPARE(first.status, PushStatus::Applied);
        QCOMPARE(second.status, PushStatus::Duplicate);
        QCOMPARE(second.seq, first.seq);
        QCOMPARE(second.chainIndex, first.chainIndex);
        QCOMPARE(second.revisions, first.revisions);
        QCOMPARE(office.world.count("operation"), 2);
    }

    void twiceInOneRequestIsAppliedOnceToo()
    {
        Office office;
        const Operation op = office.job(name("Lasser"));
        const auto results = office.world.push(*office.hr, QList<Operation>{op, op});
        QCOMPARE(results[0].status, PushStatus::Applied);
        QCOMPARE(results[1].status, PushStatus::Duplicate);
    }

    void anotherOperationUnderAKnownIdIsRefused()
    {
        Office office;
        const Operation op = office.job(name("Lasser"));
        (void)office.world.push(*office.hr, op);
        Operation forged = office.job(name("Kok"));
        forged.id = op.id;
        forged.sign(office.hr->deviceKey);
        compareRefusal(office.world.push(*office.hr, forged), reason::malformed);
    }

    void aStaleBaseIsAConflictThatShowsTheCurrentValue()
    {
        Office office;
        (void)office.world.push(*office.hr, office.job(name("Lasser")));
        const PushResult result = office.world.push(*office.hr, office.job(name("Kok")));
        QCOMPARE(result.status, PushStatus::Conflict);
        QVERIFY(result.current && result.current->operation);
        QCOMPARE(result.current->operation->items[0].value(), name("Lasser"));
        QCOMPARE(office.world.count("operation"), 2);
    }

    void aConflictShowsOnlyWhatTheCallerMayRead()
    {
        Office office;
        SyncFixture& world = office.world;
        const auto manager = world.addPerson(name("m"), Role::Manager, {office.tenant});
        (void)world.push(*office.hr, world.operation(*office.hr, office.tenant, office.dossier, Category::Absence,
                                                     {SyncFixture::field(name("first_sick_day"), name("2026-01-05")),
                                                      SyncFixture::field(name("safety_net_flag"), name("J"))}));
        const PushResult result =
            world.push(*manager, world.operation(*manager, office.tenant, office.dossier, Category::Absence,
                                                 {SyncFixture::field(name("first_sick_day"), name("2026-01-06"))}));
        QCOMPARE(result.status, PushStatus::Conflict);
        QVERIFY(result.current && result.current->operation);
        for (const OperationItem& item : result.current->operation->items) {
            QVERIFY(item.fieldId() != name("safety_net_flag"));
        }
    }

    /// Readers would pass over it as over something that a newer program wrote.
    void aFieldThatIsADocumentTakesNoText()
    {
        Office office;
        for (const Role role : {Role::Hr, Role::Doctor}) {
            const auto writer = office.world.addPerson(name("writer-") + domain::roleName(role), role, {office.tenant});
            int refused = 0;
            for (const domain::Field* field : domain::FieldCatalogue::all()) {
                if (!domain::AccessPolicy::takesDocuments(*field) || !domain::AccessPolicy::mayWrite(role, *field) ||
                    field->category() == Category::Medical) { // the server can't see which field that is
                    continue;
                }
                for (const char* value : {"Opbouw met een uur per week.", ""}) {
                    compareRefusal(
                        office.world.push(
                            *writer, office.world.operation(*writer, office.tenant, office.dossier, field->category(),
                                                            {SyncFixture::field(field->id(), name(value))})),
                        reason::needsDocument);
                }
                ++refused;
            }
            QVERIFY(refused > 1);
        }
        QCOMPARE(office.world.count("operation"), 1);
    }

    void aBaseBeyondTheServersRevisionTellsOfALostPast()
    {
        Office office;
        compareRefusal(office.world.push(*office.hr, office.job(name("Lasser"), 7)), reason::futureRevision);
    }

    void revisionsCountPerRecord()
    {
        Office office;
        QCOMPARE(office.world.push(*office.hr, office.job(name("Lasser"))).revisions, QList<quint64>{1});
        QCOMPARE(office.world.push(*office.hr, office.job(name("Kok"), 1)).revisions, QList<quint64>{2});
    }

    void aTamperedOperationIsRefused()
    {
        Office office;
        Operation op = office.job(name("Lasser"));
        op.deviceTime += 1;
        compareRefusal(office.world.push(*office.hr, op), reason::badSignature);
    }

    void nobodyPushesInAnothersName()
    {
        Office office;
        const auto other = office.world.addPerson(name("hr2"), Role::Hr, {office.tenant});
        compareRefusal(office.world.push(*other, office.job(name("Lasser"))), reason::notAuthor);
    }

    void aDeviceWithoutCertificateCannotWrite()
    {
        Office office;
        office.hr->caller.deviceCertified = false;
        compareRefusal(office.world.push(*office.hr, office.job(name("Lasser"))), reason::deviceNotCertified);
    }

    void unknownAndForeignDossiersAreRefusedAlike()
    {
        Office office;
        SyncFixture& world = office.world;
        const TenantId elsewhere = world.addEmployer(name("dewit"));
        const auto foreigner = world.addPerson(name("hr2"), Role::Hr, {elsewhere});
        const auto limited = world.addPerson(name("hr3"), Role::Hr, {office.tenant}, name("Kantoor"));
        const auto administrator = world.addPerson(name("fa"), Role::Administrator, {office.tenant});
        const auto attempt = [&](const Person& who, const TenantId& tenant, const DossierId& dossier) {
            return world.push(who, world.operation(who, tenant, dossier, Category::Administrative,
                                                   {SyncFixture::field(name("job_title"), name("Lasser"))}));
        };
        compareRefusal(attempt(*office.hr, office.tenant, crypto::randomId<DossierId>()), reason::unknownDossier);
        compareRefusal(attempt(*foreigner, office.tenant, office.dossier), reason::unknownDossier);
        compareRefusal(attempt(*foreigner, elsewhere, office.dossier), reason::unknownDossier);
        compareRefusal(attempt(*foreigner, crypto::randomId<TenantId>(), office.dossier), reason::unknownDossier);
        compareRefusal(attempt(*limited, office.tenant, office.dossier), reason::unknownDossier);
        compareRefusal(attempt(*administrator, office.tenant, office.dossier), reason::unknownDossier);
        QCOMPARE(world.count("operation"), 1);
    }

    void aPersonnelNumberNamesOneDossierAtAnEmployer()
    {
        Office office;
        SyncFixture& world = office.world;
        const QList<OperationItem> items{SyncFixture::field(name("personnel_no"), name("1")),
                                         SyncFixture::field(name("last_name"), name("Bakker"))};
        const auto twin = world.operation(*office.hr, office.tenant, crypto::randomId<DossierId>(),
                                          Category::Administrative, items, OperationKind::Dossier);
        compareRefusal(world.push(*office.hr, twin), reason::duplicateNumber);
        const TenantId elsewhere = world.addEmployer(name("dewit"));
        const auto otherHr = world.addPerson(name("hr2"), Role::Hr, {elsewhere});
        (void)world.addDossier(*otherHr, elsewhere, name("1"));
        const DossierId second = world.addDossier(*office.hr, office.tenant, name("2"));
        const auto renumbered = world.operation(*office.hr, office.tenant, second, Category::Administrative,
                                                {SyncFixture::field(name("personnel_no"), name("1"), 1)});
        compareRefusal(world.push(*office.hr, renumbered), reason::duplicateNumber);
    }

    void onlyHrMakesDossiersAndOnlyInHisDepartment()
    {
        Office office;
        SyncFixture& world = office.world;
        const auto make = [&](const Person& who, const QString& number, const QString& department) {
            return world.push(who, world.operation(who, office.tenant, crypto::randomId<DossierId>(),
                                                   Category::Administrative,
                                                   {SyncFixture::field(name("personnel_no"), number),
                                                    SyncFixture::field(name("last_name"), name("Bakker")),
                                                    SyncFixture::field(name("org_unit"), department)},
                                                   OperationKind::Dossier));
        };
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {office.tenant});
        compareRefusal(make(*doctor, name("7"), name("Kantoor")), reason::notAllowed);
        const auto limited = world.addPerson(name("hr3"), Role::Hr, {office.tenant}, name("Kantoor"));
        compareRefusal(make(*limited, name("8"), name("Techniek")), reason::notAllowed);
        QCOMPARE(make(*limited, name("9"), name("Kantoor")).status, PushStatus::Applied);
    }

    void valuesMustBeCanonicalAndNumbersStay()
    {
        Office office;
        SyncFixture& world = office.world;
        const auto attempt = [&](const char* id, const char* value, quint64 base) {
            return world.push(*office.hr,
                              world.operation(*office.hr, office.tenant, office.dossier, Category::Administrative,
                                              {SyncFixture::field(name(id), name(value), base)}));
        };
        compareRefusal(attempt("birth_date", "5-1-1980", 0), reason::badValue);
        compareRefusal(attempt("birth_date", "nonsense", 0), reason::badValue);
        compareRefusal(attempt("personnel_no", "", 1), reason::badValue);
        compareRefusal(attempt("last_name", "", 1), reason::badValue);
        compareRefusal(attempt("no_such_field", "x", 0), reason::unknownField);
        QCOMPARE(attempt("birth_date", "1980-01-05", 0).status, PushStatus::Applied);
    }

    void aFieldCannotPassUnderAnotherCategoryOrRecord()
    {
        Office office;
        SyncFixture& world = office.world;
        compareRefusal(
            world.push(*office.hr, world.operation(*office.hr, office.tenant, office.dossier, Category::Process,
                                                   {SyncFixture::field(name("job_title"), name("Kok"))})),
            reason::malformed);
        const auto disguised = OperationItem::plain("job_code", name("job_title"), name("Kok"), 0);
        compareRefusal(world.push(*office.hr, world.operation(*office.hr, office.tenant, office.dossier,
                                                              Category::Administrative, {disguised})),
                       reason::malformed);
    }

    void notesAreAppendOnly()
    {
        Office office;
        SyncFixture& world = office.world;
        const QByteArray record = crypto::randomBytes(16);
        const auto note = [&](quint64 base) {
            return world.operation(*office.hr, office.tenant, office.dossier, Category::Process,
                                   {OperationItem::plain(record, name("process_note"), name("Gebeld"), base)},
                                   OperationKind::Entry);
        };
        QCOMPARE(world.push(*office.hr, note(0)).status, PushStatus::Applied);
        compareRefusal(world.push(*office.hr, note(0)), reason::malformed);
        compareRefusal(world.push(*office.hr, note(1)), reason::malformed);
    }

    void oneRefusalLeavesTheRestOfThePushAlone()
    {
        Office office;
        const auto results = office.world.push(
            *office.hr, QList<Operation>{office.job(name("Lasser"), 9), office.job(name("Lasser"), 0)});
        QCOMPARE(results[0].status, PushStatus::Rejected);
        QCOMPARE(results[1].status, PushStatus::Applied);
    }

    void bytesThatAreNoOperationAreRefusedAlone()
    {
        Office office;
        protocol::PushRequest request;
        request.operations = {QByteArray("rubbish"), office.job(name("Lasser")).encode()};
        const auto answer = office.world.pushApi->judge(request, office.hr->caller);
        QVERIFY(answer.has_value());
        compareRefusal(answer->results[0], reason::malformed);
        QCOMPARE(answer->results[1].status, PushStatus::Applied);
    }

    void nothingIsTakenThatWasMadeUnderAnotherEpoch()
    {
        Office office;
        protocol::PushRequest request;
        request.operations = {office.job(name("Lasser")).encode()};
        request.serverEpoch = QByteArray(16, 'x');
        const auto answer = office.world.pushApi->judge(request, office.hr->caller);
        QVERIFY(answer.has_value());
        QVERIFY(answer->epochChanged);
        QVERIFY(answer->results.isEmpty());
        QCOMPARE(office.world.count("operation"), 1);
    }

    void underTheServersOwnEpochEverythingIsJudged()
    {
        Office office;
        protocol::PushRequest request;
        request.operations = {office.job(name("Lasser")).encode()};
        request.serverEpoch = office.world.pull(*office.hr, office.tenant).serverEpoch;
        const auto answer = office.world.pushApi->judge(request, office.hr->caller);
        QVERIFY(answer.has_value());
        QVERIFY(!answer->epochChanged);
        QCOMPARE(answer->results.value(0).status, PushStatus::Applied);
    }

    void anEditInDoubtIsAConflictWhereItsAuthorHadNotSeenWhatStandsThere_data()
    {
        QTest::addColumn<bool>("inDoubt");
        QTest::addColumn<bool>("byAnother");
        QTest::addColumn<bool>("wasSeen");
        QTest::addColumn<bool>("isLater");
        QTest::addColumn<PushStatus>("status");
        QTest::newRow("not in doubt: the number says it") << false << true << false << false << PushStatus::Applied;
        QTest::newRow("in doubt, and never seen") << true << true << false << false << PushStatus::Conflict;
        QTest::newRow("in doubt, and seen") << true << true << true << false << PushStatus::Applied;
        QTest::newRow("in doubt, and one's own") << true << false << false << false << PushStatus::Applied;
        QTest::newRow("in doubt, and one's own by a clock that was ahead")
            << true << false << false << true << PushStatus::Applied;
    }

    void anEditInDoubtIsAConflictWhereItsAuthorHadNotSeenWhatStandsThere()
    {
        QFETCH(const bool, inDoubt);
        QFETCH(const bool, byAnother);
        QFETCH(const bool, wasSeen);
        QFETCH(const bool, isLater);
        QFETCH(const PushStatus, status);
        Office office;
        const auto other = office.world.addPerson(name("hr2"), Role::Hr, {office.tenant});
        Operation op = office.job(name("Mine"), 1);
        auto& maker = byAnother ? *other : *office.hr;
        auto theirs = office.world.operation(maker, office.tenant, office.dossier, Category::Administrative,
                                             {SyncFixture::field(name("job_title"), name("Theirs"), 0)});
        theirs.deviceTime += isLater ? 1000 : 0;
        theirs.sign(maker.deviceKey);
        QCOMPARE(office.world.push(maker, theirs).status, PushStatus::Applied);
        (void)office.world.push(
            *office.hr, office.world.operation(*office.hr, office.tenant, office.dossier, Category::Administrative,
                                               {SyncFixture::field(name("given_name"), name("X"))}));
        if (wasSeen) {
            const auto page = office.world.pull(*office.hr, office.tenant);
            QByteArray head(32, '\0');
            for (qsizetype i = 0; i < 2; ++i) { // the making, and theirs
                const auto& pulled = page.operations[i];
                head = protocol::chainHead(office.dossier, Category::Administrative, head, pulled.chainIndex,
                                           pulled.operation->digest());
            }
            op.seenHead = head;
            op.sign(office.hr->deviceKey);
        }
        protocol::PushRequest request;
        request.operations = {op.encode()};
        request.basesInDoubt = inDoubt;
        const auto answer = office.world.pushApi->judge(request, office.hr->caller);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->results.value(0).status, status);
        QCOMPARE(answer->results.value(0).current.has_value(), status == PushStatus::Conflict);
    }

    void aConflictTellsTheRevisionThatStands()
    {
        Office office;
        QCOMPARE(office.world.push(*office.hr, office.job(name("Lasser"))).status, PushStatus::Applied);
        QCOMPARE(office.world.push(*office.hr, office.job(name("Smid"), 1)).status, PushStatus::Applied);
        const auto result = office.world.push(*office.hr, office.job(name("Bakker")));
        QCOMPARE(result.status, PushStatus::Conflict);
        QCOMPARE(result.revisions, QList<quint64>{2});
    }

    void aConflictSaysWhetherTheValueIsThePersonsOwn()
    {
        Office office;
        const auto other = office.world.addPerson(name("hr2"), Role::Hr, {office.tenant});
        QCOMPARE(office.world.push(*office.hr, office.job(name("Lasser"))).status, PushStatus::Applied);
        QCOMPARE(office.world.push(*office.hr, office.job(name("Smid"))).reason, QString::fromLatin1(reason::ownValue));
        const auto theirs = office.world.operation(*other, office.tenant, office.dossier, Category::Administrative,
                                                   {SyncFixture::field(name("job_title"), name("Bakker"), 0)});
        QCOMPARE(office.world.push(*other, theirs).reason, QString());
    }

    void sequenceNumbersHaveNoGapsWhenManyPushAtOnce()
    {
        Office office;
        SyncFixture& world = office.world;
        constexpr int threads = 4;
        constexpr int each = 25;
        QList<QList<Operation>> work;
        for (int t = 0; t < threads; ++t) {
            QList<Operation> ops;
            for (int i = 0; i < each; ++i) {
                ops.append(world.operation(
                    *office.hr, office.tenant, office.dossier, Category::Process,
                    {OperationItem::plain(crypto::randomBytes(16), name("process_note"), name("Gebeld"), 0)},
                    OperationKind::Entry));
            }
            work.append(ops);
        }
        std::vector<std::thread> pushers;
        for (const QList<Operation>& ops : std::as_const(work)) {
            pushers.emplace_back([&world, &office, ops] {
                for (const Operation& op : ops) {
                    (void)world.push(*office.hr, op);
                }
            });
        }
        for (std::thread& pusher : pushers) {
            pusher.join();
        }
        const auto pulled = world.pullAll(*office.hr, office.tenant, 7);
        QCOMPARE(pulled.size(), qsizetype(threads * each + 1));
        QByteArray head(32, '\0');
        for (qsizetype i = 0; i < pulled.size(); ++i) {
            QCOMPARE(pulled[i].seq, quint64(i + 1));
            if (pulled[i].category == Category::Process) {
                QCOMPARE(pulled[i].chainIndex, quint64(i));
            }
        }
    }
};

QTEST_GUILESS_MAIN(PushApiTest)
#include "PushApiTest.moc"
