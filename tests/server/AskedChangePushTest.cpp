// SPDX-License-Identifier: GPL-3.0-or-later
// What the server takes of corrections and removals that an employee asked for, and what is left in it: docs/decisions/0096.
#include "tests/server/AskedOffice.h"
#include "tests/server/AuditEntries.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::RequestKey;
using domain::Role;
using protocol::AskedChange;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PushResult;
using protocol::PushStatus;
namespace reason = protocol::reason;

namespace {

constexpr auto removal = AskedChange::Kind::Removed;
constexpr auto correction = AskedChange::Kind::Corrected;

} // namespace

class AskedChangePushTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsRemovedIsNowhereInTheStoreAnyMore()
    {
        AskedOffice office;
        office.set(*office.hr, Category::Administrative, "job_title", "Kanarieeen");
        office.set(*office.hr, Category::Administrative, "job_title", "Kanarietwee", 1);
        QVERIFY(office.holds("Kanarieeen") && office.holds("Kanarietwee"));
        const auto done = office.remove(jobTitle, 2, office.request(RequestKey::Kind::Deletion));
        QCOMPARE(done.status, PushStatus::Applied);
        QVERIFY(!office.holds("Kanarieeen") && !office.holds("Kanarietwee"));
        QVERIFY(!office.sees(*office.hr, "Kanarieeen") && !office.sees(*office.hr, "Kanarietwee"));
        QVERIFY(office.holds("Kanarie")); // another field's
    }

    void aValueThatTheDossierBeganWithGoesAndTheOthersStay()
    {
        AskedOffice office;
        const auto made =
            office.world.operation(*office.hr, office.tenant, crypto::randomId<DossierId>(), Category::Administrative,
                                   {SyncFixture::field(words("personnel_no"), words("77")),
                                    SyncFixture::field(words("last_name"), words("Blijft")),
                                    SyncFixture::field(jobTitle, words("Kanariebegin"))},
                                   OperationKind::Dossier);
        QCOMPARE(office.world.push(*office.hr, made).status, PushStatus::Applied);
        office.dossier = made.dossier;
        QCOMPARE(office.remove(jobTitle, 1, office.request(RequestKey::Kind::Deletion)).status, PushStatus::Applied);
        QVERIFY(!office.holds("Kanariebegin") && office.holds("Blijft"));
    }

    /// Who comes later checks everything as before: signatures and chains cover digests.
    void whatIsLeftStillVerifies()
    {
        AskedOffice office;
        office.set(*office.hr, Category::Administrative, "job_title", "Kanarie");
        QCOMPARE(office.remove(jobTitle, 1, office.request(RequestKey::Kind::Deletion)).status, PushStatus::Applied);
        office.set(*office.hr, Category::Administrative, "job_title", "Daarna", 2);
        QByteArray head(32, '\0');
        quint64 links = 0;
        for (const auto& pulled : office.world.pullAll(*office.hr, office.tenant)) {
            QVERIFY(pulled.operation && pulled.operation->verify(office.hr->deviceKey.publicKey()));
            QCOMPARE(pulled.operation->digest(), pulled.digest);
            if (pulled.category != Category::Administrative) {
                continue;
            }
            QCOMPARE(pulled.chainIndex, ++links);
            head = protocol::chainHead(pulled.dossier, pulled.category, head, links, pulled.digest);
        }
        const auto stands =
            office.world.store->read<QByteArray>([&](server::StoreDatabase& database) -> Result<QByteArray> {
                server::RecordStore records(database);
                const auto dossier = records.dossier(office.dossier);
                const auto chain = records.chain((*dossier)->number, Category::Administrative);
                return chain ? Result<QByteArray>(chain->second) : failure(chain);
            });
        QVERIFY(links > 3 && stands);
        QCOMPARE(head, *stands);
    }

    void withoutAnOpenRequestForItNothingGoes()
    {
        AskedOffice office;
        office.set(*office.hr, Category::Administrative, "job_title", "Kanarie");
        for (const RecordId& id : {crypto::randomId<RecordId>(), office.request(RequestKey::Kind::Correction),
                                   office.request(RequestKey::Kind::Medical),
                                   office.request(RequestKey::Kind::Deletion, domain::TaskRecord::Status::Done)}) {
            compareRefusal(office.remove(jobTitle, 1, id), reason::noRequest);
        }
        const RecordId others = office.request(RequestKey::Kind::Deletion);
        office.dossier = office.world.addDossier(*office.hr, office.tenant, words("2"));
        office.set(*office.hr, Category::Administrative, "job_title", "Kanarie");
        compareRefusal(office.remove(jobTitle, 1, others), reason::noRequest);
    }

    void nobodyButHrAndTheDoctorCarriesAnythingOut()
    {
        AskedOffice office;
        office.set(*office.hr, Category::Absence, "expected_recovery", "2026-06-01");
        const RecordId id = office.request(RequestKey::Kind::Deletion);
        for (const Role role : {Role::Manager, Role::CaseManager, Role::DoctorAssistant, Role::OccupationalExpert}) {
            const auto person = office.world.addPerson(domain::roleName(role), role, {office.tenant});
            for (const auto kind : {removal, correction}) {
                const QString value = kind == removal ? QString() : words("2026-07-01");
                compareRefusal(
                    office.change(*person, Category::Absence, words("expected_recovery"), value, 1, {kind, id}),
                    reason::notAllowed);
            }
        }
    }

    void whatADossierCantDoWithoutStays()
    {
        AskedOffice office;
        const RecordId id = office.request(RequestKey::Kind::Deletion);
        for (const char* field : {"personnel_no", "last_name", "employment_end"}) {
            compareRefusal(office.remove(words(field), 1, id), reason::notAllowed);
        }
    }

    void aHoldIsStronger()
    {
        AskedOffice office;
        office.set(*office.hr, Category::Administrative, "job_title", "Kanarie");
        const RecordId id = office.request(RequestKey::Kind::Deletion);
        QVERIFY(office.hold());
        compareRefusal(office.remove(jobTitle, 1, id), reason::legalHold);
        QVERIFY(office.sees(*office.hr, "Kanarie"));
    }

    void theEmployersTermIsStrongerAndMasterDataHaveNone()
    {
        AskedOffice office;
        office.set(*office.hr, Category::Administrative, "employment_end", "", 1); // works here still
        office.set(*office.hr, Category::Administrative, "job_title", "Kanariefunctie");
        const RecordId id = office.request(RequestKey::Kind::Deletion);
        compareRefusal(office.remove(words("work_handover"), 1, id, Category::Absence), reason::mustBeKept);
        QCOMPARE(office.remove(jobTitle, 1, id).status, PushStatus::Applied);
    }

    void onceTheTermIsOverItGoesToo()
    {
        AskedOffice office;
        const RecordId id = office.request(RequestKey::Kind::Deletion);
        QCOMPARE(office.remove(words("work_handover"), 1, id, Category::Absence).status, PushStatus::Applied);
        QVERIFY(!office.holds("Kanarie"));
    }

    void whatChangedMeanwhileIsLookedAtFirst()
    {
        AskedOffice office;
        office.set(*office.hr, Category::Administrative, "job_title", "Kanarieeen");
        office.set(*office.hr, Category::Administrative, "job_title", "Kanarietwee", 1);
        compareRefusal(office.remove(jobTitle, 1, office.request(RequestKey::Kind::Deletion)), reason::recordChanged);
        QVERIFY(office.holds("Kanarieeen") && office.holds("Kanarietwee"));
    }

    void aRemovalLeavesNothingBehindAndIsOfSomething()
    {
        AskedOffice office;
        const RecordId id = office.request(RequestKey::Kind::Deletion);
        compareRefusal(office.remove(jobTitle, 0, id), reason::badValue);
        office.set(*office.hr, Category::Administrative, "job_title", "Kanarie");
        compareRefusal(office.change(*office.hr, Category::Administrative, jobTitle, words("Rest"), 1, {removal, id}),
                       reason::badValue);
    }

    void sentTwiceItIsCarriedOutOnce()
    {
        AskedOffice office;
        office.set(*office.hr, Category::Administrative, "job_title", "Kanarie");
        const auto op =
            office.world.operation(*office.hr, office.tenant, office.dossier, Category::Administrative,
                                   {OperationItem::plain(jobTitle.toUtf8(), jobTitle, {}, 1,
                                                         {removal, office.request(RequestKey::Kind::Deletion)})});
        QCOMPARE(office.world.push(*office.hr, op).status, PushStatus::Applied);
        QCOMPARE(office.world.push(*office.hr, op).status, PushStatus::Duplicate);
    }

    void aNoteGoesToo()
    {
        AskedOffice office;
        const RecordId note = crypto::randomId<RecordId>();
        QCOMPARE(office.changeNote(note, words("Kanarienotitie"), 0, {}).status, PushStatus::Applied);
        const AskedChange asked{removal, office.request(RequestKey::Kind::Deletion)};
        QCOMPARE(office.changeNote(note, {}, 1, asked).status, PushStatus::Applied);
        QVERIFY(!office.holds("Kanarienotitie"));
        compareRefusal(office.changeNote(note, words("Anders"), 2, {}), reason::malformed);
    }

    void ofTheMedicalFileTheDoctorRemovesWhatNobodyElseCan()
    {
        AskedOffice office;
        office.addMedical();
        const QByteArray slot = crypto::randomBytes(16);
        QCOMPARE(office.changeSealed(*office.doctor, slot, "Kanariezegel", 0, {}).status, PushStatus::Applied);
        compareRefusal(
            office.changeSealed(*office.doctor, slot, "leeg", 1, {removal, office.request(RequestKey::Kind::Deletion)}),
            reason::noRequest);
        const AskedChange asked{removal, office.request(RequestKey::Kind::Medical)};
        compareRefusal(office.changeSealed(*office.hr, slot, "leeg", 1, asked), reason::notAllowed);
        QVERIFY(office.holds("Kanariezegel"));
        QCOMPARE(office.changeSealed(*office.doctor, slot, "leeg", 1, asked).status, PushStatus::Applied);
        QVERIFY(!office.holds("Kanariezegel"));
    }

    void ofARemovedValueNobodyIsToldAPartAnyMore()
    {
        AskedOffice office;
        const auto manager = office.world.addPerson(words("manager"), Role::Manager, {office.tenant});
        office.set(*office.doctor, Category::Capacity, "gbm_flag", "true");
        const auto partsFor = [&] {
            QStringList values;
            for (const auto& pulled : office.world.pullAll(*manager, office.tenant)) {
                for (const auto& part : pulled.parts) {
                    values.append(part.value);
                }
            }
            return values;
        };
        QVERIFY(!partsFor().join(QString()).isEmpty());
        QCOMPARE(office
                     .change(*office.doctor, Category::Capacity, words("gbm_flag"), {}, 1,
                             {removal, office.request(RequestKey::Kind::Medical)})
                     .status,
                 PushStatus::Applied);
        QCOMPARE(partsFor(), QStringList{QString()}); // that there is nothing
    }

    void aCorrectionKeepsWhatStoodThereAndNamesItsRequest()
    {
        AskedOffice office;
        office.set(*office.hr, Category::Administrative, "job_title", "Kanariefout");
        compareRefusal(office.change(*office.hr, Category::Administrative, jobTitle, words("Goed"), 1,
                                     {correction, office.request(RequestKey::Kind::Deletion)}),
                       reason::noRequest);
        const AskedChange asked{correction, office.request(RequestKey::Kind::Correction)};
        QCOMPARE(office.change(*office.hr, Category::Administrative, jobTitle, words("Goed"), 1, asked).status,
                 PushStatus::Applied);
        QVERIFY(office.holds("Kanariefout"));
        const auto last = office.world.pullAll(*office.hr, office.tenant).last();
        QVERIFY(last.operation->items.first().asked() == asked);
    }

    void theLogSaysWhichFieldByWhomAndOnWhichRequestButNoValue()
    {
        AskedOffice office;
        office.set(*office.hr, Category::Administrative, "job_title", "Kanarie");
        const RecordId id = office.request(RequestKey::Kind::Deletion);
        QCOMPARE(office.remove(jobTitle, 1, id).status, PushStatus::Applied);
        int found = 0;
        for (const protocol::ServerEvent& event : auditEntries(*office.world.store, office.tenant)) {
            if (event.kind == protocol::ServerEventKind::ValueRemoved) {
                ++found;
                QCOMPARE(event.object, jobTitle);
                QCOMPARE(event.user, office.hr->caller.user);
                QCOMPARE(event.dossier, office.dossier);
                QCOMPARE(event.payload, id.bytes());
            }
        }
        QCOMPARE(found, 1);
    }

    void onlyFieldsAndNotesAreAskedForOneByOne()
    {
        AskedOffice office;
        office.set(*office.hr, Category::Administrative, "job_title", "Kanarie");
        const AskedChange asked{removal, office.request(RequestKey::Kind::Deletion)};
        const auto two = office.world.operation(*office.hr, office.tenant, office.dossier, Category::Administrative,
                                                {OperationItem::plain(jobTitle.toUtf8(), jobTitle, {}, 1, asked),
                                                 SyncFixture::field(words("given_name"), words("Piet"))});
        compareRefusal(office.world.push(*office.hr, two), reason::malformed);
        const auto task = office.world.operation(
            *office.hr, office.tenant, office.dossier, Category::Process,
            {OperationItem::plain(asked.request.bytes(), QStringLiteral("task"), {}, 1, asked)}, OperationKind::Task);
        compareRefusal(office.world.push(*office.hr, task), reason::malformed);
    }
};

QTEST_GUILESS_MAIN(AskedChangePushTest)
#include "AskedChangePushTest.moc"
