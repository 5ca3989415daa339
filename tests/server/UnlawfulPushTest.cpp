// SPDX-License-Identifier: GPL-3.0-or-later
// What should never have been recorded goes before its term ends, and only a hold keeps it: docs/decisions/0097.
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "tests/server/AskedOffice.h"
#include "tests/server/AuditEntries.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::RequestKey;
using domain::Role;
using protocol::AskedChange;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PushStatus;
using protocol::ServerEventKind;
namespace reason = protocol::reason;

namespace {

constexpr auto removal = AskedChange::Kind::Removed;
constexpr auto unlawful = AskedChange::Kind::Unlawful;
const QString handover = QStringLiteral("work_handover");

/// Of somebody who works there still, so that nothing of the employer's part has come to its end.
struct UnlawfulOffice : AskedOffice {
    UnlawfulOffice() { set(*hr, Category::Administrative, "employment_end", "", 1); }

    protocol::PushResult removeHandover(const RecordId& request, AskedChange::Kind ground = unlawful)
    {
        return remove(handover, 1, request, Category::Absence, ground);
    }
    QList<protocol::ServerEvent> logged(ServerEventKind kind)
    {
        auto events = auditEntries(*world.store, tenant);
        events.removeIf([kind](const protocol::ServerEvent& event) { return event.kind != kind; });
        return events;
    }
};

} // namespace

class UnlawfulPushTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itGoesBeforeTheTermEndsWhereARemovalDoesNot()
    {
        UnlawfulOffice office;
        const RecordId id = office.request(RequestKey::Kind::Deletion);
        compareRefusal(office.removeHandover(id, removal), reason::mustBeKept);
        QVERIFY(office.holds("Kanarie"));
        QCOMPARE(office.removeHandover(id).status, PushStatus::Applied);
        QVERIFY(!office.holds("Kanarie") && !office.sees(*office.hr, "Kanarie"));
    }

    void aNoteGoesBeforeItsTermEndsToo()
    {
        UnlawfulOffice office;
        const RecordId note = crypto::randomId<RecordId>();
        QCOMPARE(office.changeNote(note, words("Kanarieziekte"), 0, {}).status, PushStatus::Applied);
        const RecordId id = office.request(RequestKey::Kind::Found);
        QCOMPARE(office.changeNote(note, {}, 1, {unlawful, id}).status, PushStatus::Applied);
        QVERIFY(!office.holds("Kanarieziekte"));
    }

    void aHoldIsStrongerThanBoth()
    {
        UnlawfulOffice office;
        const RecordId id = office.request(RequestKey::Kind::Deletion);
        QVERIFY(office.hold());
        for (const auto ground : {removal, unlawful}) {
            compareRefusal(office.removeHandover(id, ground), reason::legalHold);
        }
        QVERIFY(office.sees(*office.hr, "Kanarie"));
    }

    /// Whoever keeps the file found it: nobody need have asked.
    void whatNobodyAskedForGoesAsThatAndAsNothingElse()
    {
        UnlawfulOffice office;
        office.set(*office.hr, Category::Administrative, "job_title", "Kanariefunctie");
        const RecordId id = office.request(RequestKey::Kind::Found);
        compareRefusal(office.remove(jobTitle, 1, id), reason::noRequest);
        compareRefusal(office.change(*office.hr, Category::Administrative, jobTitle, words("Anders"), 1,
                                     {AskedChange::Kind::Corrected, id}),
                       reason::noRequest);
        QCOMPARE(office.remove(jobTitle, 1, id, Category::Administrative, unlawful).status, PushStatus::Applied);
        QCOMPARE(office.removeHandover(id).status, PushStatus::Applied);
    }

    void withoutAnOpenRequestOrFindingItStays()
    {
        UnlawfulOffice office;
        const auto done = domain::TaskRecord::Status::Done;
        for (const RecordId& id :
             {crypto::randomId<RecordId>(), office.request(RequestKey::Kind::Correction),
              office.request(RequestKey::Kind::Access), office.request(RequestKey::Kind::Medical),
              office.request(RequestKey::Kind::MedicalFound), office.request(RequestKey::Kind::Deletion, done),
              office.request(RequestKey::Kind::Found, done)}) {
            compareRefusal(office.removeHandover(id), reason::noRequest);
        }
        QVERIFY(office.holds("Kanarie"));
    }

    void nobodyButHrAndTheDoctorDecidesThatItWasUnlawful()
    {
        UnlawfulOffice office;
        const RecordId id = office.request(RequestKey::Kind::Found);
        for (const Role role : {Role::Manager, Role::CaseManager, Role::DoctorAssistant, Role::OccupationalExpert,
                                Role::PrivacyOfficer, Role::Planner}) {
            const auto person = office.world.addPerson(domain::roleName(role), role, {office.tenant});
            const auto pushed = office.change(*person, Category::Absence, handover, {}, 1, {unlawful, id});
            QCOMPARE(pushed.status, PushStatus::Rejected);
        }
        QVERIFY(office.holds("Kanarie"));
    }

    void whatADossierCantDoWithoutStays()
    {
        UnlawfulOffice office;
        const RecordId id = office.request(RequestKey::Kind::Found);
        for (const char* field : {"personnel_no", "last_name", "employment_end"}) {
            compareRefusal(office.remove(words(field), 1, id, Category::Administrative, unlawful), reason::notAllowed);
        }
    }

    void theDoctorsFindingIsTheDoctorsAlone()
    {
        UnlawfulOffice office;
        office.addMedical();
        const QByteArray slot = crypto::randomBytes(16);
        QCOMPARE(office.changeSealed(*office.doctor, slot, "Kanariezegel", 0, {}).status, PushStatus::Applied);
        const AskedChange asked{unlawful, office.request(RequestKey::Kind::MedicalFound)};
        compareRefusal(office.changeSealed(*office.hr, slot, "leeg", 1, asked), reason::notAllowed);
        compareRefusal(office.changeSealed(*office.doctor, slot, "leeg", 1, {removal, asked.request}),
                       reason::noRequest);
        QVERIFY(office.holds("Kanariezegel"));
        QCOMPARE(office.changeSealed(*office.doctor, slot, "leeg", 1, asked).status, PushStatus::Applied);
        QVERIFY(!office.holds("Kanariezegel"));
    }

    void theLogHasItAsAGroundOfItsOwn()
    {
        UnlawfulOffice office;
        const RecordId id = office.request(RequestKey::Kind::Found);
        QCOMPARE(office.removeHandover(id).status, PushStatus::Applied);
        QVERIFY(office.logged(ServerEventKind::ValueRemoved).isEmpty());
        const auto events = office.logged(ServerEventKind::UnlawfulRemoved);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().object, handover);
        QCOMPARE(events.first().user, office.hr->caller.user);
        QCOMPARE(events.first().dossier, office.dossier);
        QCOMPARE(events.first().payload, id.bytes());
    }

    /// What a release or a draft holds follows another field: that one is corrected.
    void whatFollowsAnotherFieldIsNotCorrectedByItself()
    {
        UnlawfulOffice office;
        const RecordId id = office.request(RequestKey::Kind::Medical);
        for (const domain::Field* field : domain::FieldCatalogue::all()) {
            if (field->has(domain::ByRelease) && domain::AccessPolicy::mayWrite(Role::Doctor, *field)) {
                compareRefusal(office.change(*office.doctor, field->category(), field->id(), words("{}"), 0,
                                             {AskedChange::Kind::Corrected, id}),
                               reason::notAllowed);
            }
        }
    }
};

QTEST_GUILESS_MAIN(UnlawfulPushTest)
#include "UnlawfulPushTest.moc"
