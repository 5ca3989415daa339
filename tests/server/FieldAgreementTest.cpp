// SPDX-License-Identifier: GPL-3.0-or-later
// What an employer's agreement leaves out, over every field that it may: recorded by nobody, shown to nobody.
#include "core/crypto/Random.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/protocol/DocumentRecord.h"
#include "core/protocol/RejectReason.h"
#include "server/admin/DirectWriter.h"
#include "server/store/AgreementStore.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Field;
using domain::FieldAgreement;
using domain::FieldCatalogue;
using domain::Role;
using protocol::PushStatus;

namespace {

/// The fields of every category that an agreement may leave out, each once, with who records it here.
QList<std::pair<const Field*, Role>> allNegotiable()
{
    QList<std::pair<const Field*, Role>> all;
    QSet<QString> seen;
    for (const Role writer : {Role::Hr, Role::Doctor, Role::OccupationalExpert}) {
        for (const Field* field : negotiableFields(writer)) {
            if (!seen.contains(field->id())) {
                seen.insert(field->id());
                all.append({field, writer});
            }
        }
    }
    return all;
}

/// An employer with a dossier in which everything was recorded that an agreement may leave out.
struct Office {
    SyncFixture world;
    TenantId tenant = world.addEmployer(QStringLiteral("vermeer"));
    TenantId other = world.addEmployer(QStringLiteral("dewit"));
    std::unique_ptr<Person> hr = world.addPerson(QStringLiteral("hr"), Role::Hr, {tenant, other});
    std::unique_ptr<Person> doctor = world.addPerson(QStringLiteral("doctor"), Role::Doctor, {tenant});
    std::unique_ptr<Person> expert = world.addPerson(QStringLiteral("expert"), Role::OccupationalExpert, {tenant});
    DossierId dossier = world.addDossier(*hr, tenant, QStringLiteral("1"));

    [[nodiscard]] const Person& personOf(Role role) const
    {
        return role == Role::Doctor ? *doctor : role == Role::OccupationalExpert ? *expert : *hr;
    }
    /// \p items are of the category of the first.
    protocol::PushResult push(const QList<protocol::OperationItem>& items, Role writer = Role::Hr,
                              protocol::OperationKind kind = protocol::OperationKind::Field)
    {
        const Person& author = personOf(writer);
        const Category category = FieldCatalogue::find(items.first().fieldId())->category();
        return world.push(author, world.operation(author, tenant, dossier, category, items, kind));
    }
    void recordAll()
    {
        for (const auto& [field, writer] : allNegotiable()) {
            const auto pushed = push({SyncFixture::field(field->id(), sampleValue(*field))}, writer);
            QVERIFY2(pushed.status == PushStatus::Applied, field->id().latin1());
        }
    }
    bool agree(const QStringList& leftOut)
    {
        return world.store
            ->write<void>([&](server::StoreDatabase& database) {
                return server::AgreementStore(database).set(tenant, FieldAgreement::received(leftOut));
            })
            .has_value();
    }
    /// The fields with a value in what that role pulls.
    QSet<QString> pulledBy(const Person& person)
    {
        QSet<QString> fields;
        for (const auto& pulled : world.pullAll(person, tenant)) {
            const auto items = pulled.operation ? pulled.operation->items : QList<protocol::OperationItem>();
            for (const protocol::OperationItem& item : items) {
                if (!item.isRedacted()) {
                    fields.insert(item.fieldId());
                }
            }
            for (const protocol::PulledPart& part : pulled.parts) {
                fields.insert(part.fieldId);
            }
        }
        return fields;
    }
};

QStringList ids(const QList<const Field*>& fields)
{
    QStringList all;
    for (const Field* field : fields) {
        all.append(QString(field->id()));
    }
    return all;
}

} // namespace

class FieldAgreementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldThatIsLeftOutIsRefusedAndEveryOtherTaken()
    {
        Office office;
        QHash<QString, quint64> revisions;
        QSet<Category> categories;
        for (const auto& [left, writer] : allNegotiable()) {
            QVERIFY(office.agree({QString(left->id())}));
            QList<protocol::OperationItem> others;
            for (const Field* field : negotiableFields(writer)) {
                if (field != left && field->category() == left->category()) {
                    others.append(SyncFixture::field(field->id(), sampleValue(*field), revisions.value(field->id())));
                }
            }
            const auto taken = office.push(others, writer);
            QVERIFY2(taken.status == PushStatus::Applied, left->id().latin1());
            for (qsizetype i = 0; i < others.size(); ++i) {
                revisions[others[i].fieldId()] = taken.revisions[i];
            }
            const auto item = SyncFixture::field(left->id(), sampleValue(*left), revisions.value(left->id()));
            for (const auto& items : {QList<protocol::OperationItem>{item}, {others.first(), item}}) {
                const auto refused = office.push(items, writer);
                QVERIFY2(refused.status == PushStatus::Rejected, left->id().latin1());
                QCOMPARE(refused.reason, QLatin1String(protocol::reason::notAgreed));
            }
            categories.insert(left->category());
        }
        QCOMPARE(categories.size(), 4); // administrative, absence, capacity, process
    }

    void notesAndDocumentsUnderAFieldThatIsLeftOutAreRefused()
    {
        Office office;
        const auto note = [](const char* field) {
            return protocol::OperationItem::plain(crypto::randomId<RecordId>().bytes(), QString::fromLatin1(field),
                                                  QStringLiteral("Afgesproken."), 0);
        };
        const auto document = [](const char* field) {
            protocol::DocumentRecord record;
            record.name = QStringLiteral("plan.pdf");
            record.type = QStringLiteral("application/pdf");
            record.size = 7;
            record.contentDigest = record.sealedDigest = record.key = QByteArray(32, 'k');
            return protocol::OperationItem::plain(crypto::randomId<RecordId>().bytes(), QString::fromLatin1(field),
                                                  record.encode(), 0);
        };
        using protocol::OperationKind;
        QVERIFY(office.agree({QStringLiteral("process_note"), QStringLiteral("action_plan")}));
        QCOMPARE(office.push({note("process_note")}, Role::Hr, OperationKind::Entry).reason,
                 QLatin1String(protocol::reason::notAgreed));
        QCOMPARE(office.push({document("action_plan")}, Role::Hr, OperationKind::Document).reason,
                 QLatin1String(protocol::reason::notAgreed));
        QVERIFY(office.agree({}));
        QVERIFY(office.push({note("process_note")}, Role::Hr, OperationKind::Entry).status == PushStatus::Applied);
        const QSet<QString> with = office.pulledBy(*office.doctor);
        QVERIFY(with.contains(QStringLiteral("process_note")));
        QVERIFY(office.agree({QStringLiteral("process_note")}));
        QVERIFY(!office.pulledBy(*office.doctor).contains(QStringLiteral("process_note")));
    }

    void ofAFieldThatIsLeftOutNobodyGetsAPart()
    {
        Office office;
        const auto manager = office.world.addPerson(QStringLiteral("manager"), Role::Manager, {office.tenant});
        QVERIFY(office.push({SyncFixture::field(QStringLiteral("gbm_flag"), QStringLiteral("true"))}, Role::Doctor)
                    .status == PushStatus::Applied);
        QVERIFY(office.pulledBy(*manager).contains(QStringLiteral("duties_off")));
        QVERIFY(office.agree({QStringLiteral("gbm_flag")}));
        QVERIFY(!office.pulledBy(*manager).contains(QStringLiteral("duties_off")));
    }

    void everyFieldThatIsLeftOutIsShownToNoRoleAndEveryOtherAsBefore()
    {
        Office office;
        office.recordAll();
        std::vector<std::unique_ptr<Person>> people;
        for (const Role role : domain::loginRoles) {
            people.push_back(
                office.world.addPerson(QStringLiteral("some-") + domain::roleName(role), role, {office.tenant}));
        }
        for (const auto& person : people) {
            QVERIFY(office.agree({}));
            const QSet<QString> before = office.pulledBy(*person);
            for (const auto& [left, writer] : allNegotiable()) {
                QVERIFY(office.agree({QString(left->id())}));
                QSet<QString> expected = before;
                expected.remove(QString(left->id()));
                if (const Field* part = domain::AccessPolicy::partFor(person->caller.role, *left)) {
                    expected.remove(QString(part->id()));
                }
                QVERIFY2(office.pulledBy(*person) == expected, left->id().latin1());
            }
        }
    }

    void eachAgreementIsAScopeOfItsOwn()
    {
        Office office;
        QSet<QByteArray> versions{office.world.pull(*office.hr, office.tenant).scopeVersion};
        for (const Field* left : negotiableFields()) {
            QVERIFY(office.agree({QString(left->id())}));
            versions.insert(office.world.pull(*office.hr, office.tenant).scopeVersion);
        }
        QCOMPARE(versions.size(), negotiableFields().size() + 1);
        QVERIFY(office.agree({}));
        QVERIFY(versions.contains(office.world.pull(*office.hr, office.tenant).scopeVersion));
    }

    void aPageNamesWhatIsLeftOut()
    {
        Office office;
        QVERIFY(office.world.pull(*office.hr, office.tenant).leftOut.isEmpty());
        QVERIFY(office.agree(ids(negotiableFields())));
        QStringList sorted = ids(negotiableFields());
        sorted.sort();
        QCOMPARE(QStringList(office.world.pull(*office.hr, office.tenant).leftOut), sorted);
    }

    void anotherEmployersAgreementChangesNothingHere()
    {
        Office office;
        const QByteArray before = office.world.pull(*office.hr, office.other).scopeVersion;
        QVERIFY(office.agree(ids(negotiableFields())));
        const auto page = office.world.pull(*office.hr, office.other);
        QCOMPARE(page.scopeVersion, before);
        QVERIFY(page.leftOut.isEmpty());
        const DossierId theirs = office.world.addDossier(*office.hr, office.other, QStringLiteral("1"));
        const Field* field = negotiableFields().first();
        QCOMPARE(
            office.world
                .push(*office.hr, office.world.operation(*office.hr, office.other, theirs, Category::Administrative,
                                                         {SyncFixture::field(field->id(), sampleValue(*field))}))
                .status,
            PushStatus::Applied);
    }

    void aNewDossierWithAFieldThatIsLeftOutIsRefusedWhole()
    {
        Office office;
        QVERIFY(office.agree({QStringLiteral("birth_date")}));
        const auto result = office.world.push(
            *office.hr,
            office.world.operation(*office.hr, office.tenant, crypto::randomId<DossierId>(), Category::Administrative,
                                   {SyncFixture::field(QStringLiteral("personnel_no"), QStringLiteral("2")),
                                    SyncFixture::field(QStringLiteral("last_name"), QStringLiteral("Bakker")),
                                    SyncFixture::field(QStringLiteral("birth_date"), QStringLiteral("1980-01-02"))},
                                   protocol::OperationKind::Dossier));
        QCOMPARE(result.status, PushStatus::Rejected);
        QCOMPARE(result.reason, QLatin1String(protocol::reason::notAgreed));
    }

    void theServerItselfRecordsNothingThatIsLeftOut()
    {
        Office office;
        QVERIFY(office.agree({QStringLiteral("birth_date")}));
        const auto key = crypto::SigningKeyPair::generate();
        const auto written = office.world.store->write<void>([&](server::StoreDatabase& database) -> Result<void> {
            server::DirectWriter writer(database, office.world.clock.now);
            const server::OperationAuthor system{UserId(), DeviceId(), Role::System, &key};
            auto op = writer.draft(system, protocol::OperationKind::Field);
            op.tenant = office.tenant;
            op.dossier = office.dossier;
            op.category = Category::Administrative;
            op.items.append(SyncFixture::field(QStringLiteral("birth_date"), QStringLiteral("1980-01-02")));
            const auto done = writer.write(system, std::move(op));
            return done ? Result<void>() : failure(done);
        });
        QVERIFY(!written);
        QCOMPARE(written.error().code(), ErrorCode::Forbidden);
        QVERIFY2(written.error().sentence().contains(QStringLiteral("agreement")),
                 qPrintable(written.error().sentence()));
    }

    void whatADossierCantDoWithoutIsNeverLeftOut()
    {
        for (const Field* field : FieldCatalogue::all()) {
            const auto made = FieldAgreement::without({QString(field->id())});
            QCOMPARE(made.has_value(), FieldAgreement::mayLeaveOut(*field));
            QVERIFY(made || made.error().sentence().contains(QString(field->id())));
            QVERIFY((field->category() != Category::Medical && field->category() != Category::Governance) || !made);
        }
        for (const char* id : {"personnel_no", "last_name", "org_unit", "employment_end", "first_sick_day",
                               "past_spells", "leave_joins", "task", "diagnosis_cas", "duties_off", "nonsense"}) {
            QVERIFY(!FieldAgreement::without({QLatin1String(id)}));
            QVERIFY(FieldAgreement::received({QLatin1String(id)}).leftOut().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(FieldAgreementTest)
#include "FieldAgreementTest.moc"
