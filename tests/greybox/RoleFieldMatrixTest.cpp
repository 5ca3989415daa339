// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Random.h"
#include "core/domain/AccessPolicy.h"
#include "server/store/RecordStore.h"
#include "server/store/Scope.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::AccessPolicy;
using domain::Category;
using domain::Field;
using domain::FieldCatalogue;
using domain::FieldScope;
using domain::Role;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PushStatus;

/// Every role times every field of the catalogue, on the server's two doors: what comes out of a pull, and what a
/// push lets in (VERIFICATION row 10). Each field holds a canary of its own.
class RoleFieldMatrixTest : public QObject {
    Q_OBJECT

private:
    struct Planted {
        const Field* field = nullptr;
        QByteArray canary;
    };

    static QString text(QLatin1StringView latin) { return latin; }

    static QByteArray canaryOf(const Field& field, char place)
    {
        static int number = 0;
        (void)field;
        return QByteArray("CNRY") + place + QByteArray::number(++number).rightJustified(11, '0');
    }

    /// Puts an operation into the store past every check, as a hostile or mistaken writer might have managed.
    static void plant(SyncFixture& world, const Operation& op)
    {
        const auto done = world.store->write<server::Accepted>([&](server::StoreDatabase& database) {
            return server::RecordStore(database).accept(op, op.encode(), world.clock.now);
        });
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail()));
    }

    static OperationItem itemOf(const Field& field, const QByteArray& canary, quint64 base)
    {
        if (field.category() == Category::Medical) {
            return OperationItem::sealed(crypto::randomBytes(16), canary, 0);
        }
        return OperationItem::plain(text(field.id()).toUtf8(), field.id(), QString::fromLatin1(canary), base);
    }

    static bool mayHave(Role role, const Field& field)
    {
        return server::Scope::hasDossierContent(role) && field.scope() == FieldScope::Dossier &&
               AccessPolicy::mayRead(role, field);
    }

    static bool mayPut(Role role, const Field& field)
    {
        // Appointments are records of their own: AppointmentPushTest has their matrix. So are documents.
        return !AccessPolicy::takesDocuments(field) && server::Scope::hasDossierContent(role) &&
               field.scope() == FieldScope::Dossier && AccessPolicy::mayWrite(role, field) &&
               field.id() != QLatin1StringView("appointment");
    }

    /// The answer as it goes over the wire.
    static QByteArray pushed(SyncFixture& world, const Person& person, const Operation& op)
    {
        protocol::PushRequest request;
        request.operations = {op.encode()};
        server::HttpRequest http;
        http.body = request.encode();
        return world.pushApi->push(http, person.caller).body;
    }

    /// An employer's medical group and one of each role; a dossier with a content key.
    struct MedicalWorld {
        SyncFixture world;
        TenantId tenant = world.addEmployer(QStringLiteral("vermeer"));
        std::unique_ptr<Person> lead = world.addPerson(QStringLiteral("lead"), Role::Doctor, {tenant});
        std::map<Role, std::unique_ptr<Person>> people;
        DossierId dossier;
        KeyId key;

        MedicalWorld()
        {
            const auto hr = world.addPerson(QStringLiteral("writer"), Role::Hr, {tenant});
            dossier = world.addDossier(*hr, tenant, QStringLiteral("1"));
            QList<const Person*> members;
            for (const Role role : domain::loginRoles) {
                people[role] = world.addPerson(domain::roleName(role), role, {tenant});
                if (domain::isMedical(role)) {
                    members.append(people[role].get());
                }
            }
            key = world.addContentKey(*lead, tenant, dossier, world.startGroup(*lead, tenant, members));
        }
    };

private Q_SLOTS:
    void aPullHoldsAValueExactlyWhereTheRoleMayReadIt()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(QStringLiteral("vermeer"));
        const auto hr = world.addPerson(QStringLiteral("writer"), Role::Hr, {tenant});
        const DossierId dossier = world.addDossier(*hr, tenant, QStringLiteral("1"));
        QList<Planted> planted;
        for (const Category category : domain::allCategories) {
            QList<OperationItem> together;
            for (const Field& field : FieldCatalogue::of(category)) {
                if (field.scope() != FieldScope::Dossier || field.has(domain::AuthorOnly)) {
                    continue;
                }
                // Once alone in its operation, once beside fields with other readers.
                const Planted alone{&field, canaryOf(field, 'A')};
                const Planted beside{&field, canaryOf(field, 'B')};
                plant(world, world.operation(*hr, tenant, dossier, category, {itemOf(field, alone.canary, 0)}));
                together.append(itemOf(field, beside.canary, 1));
                planted << alone << beside;
            }
            if (!together.isEmpty()) {
                plant(world, world.operation(*hr, tenant, dossier, category, together));
            }
        }
        QVERIFY(planted.size() > 200);
        int cells = 0;
        for (const Role role : domain::loginRoles) {
            const auto person = world.addPerson(domain::roleName(role), role, {tenant});
            const QByteArray bytes = world.pullBytes(*person, tenant);
            for (const Planted& p : std::as_const(planted)) {
                ++cells;
                // Of what was released to a role it gets what stands there now, and nothing of before.
                const bool isPast = p.canary.startsWith("CNRYA") && AccessPolicy::readsPresentOnly(role, *p.field);
                QVERIFY2(bytes.contains(p.canary) == (mayHave(role, *p.field) && !isPast),
                         qPrintable(domain::roleName(role) + u' ' + text(p.field->id())));
            }
        }
        qInfo("%d cells", cells);
    }

    void aConflictAnswerHoldsAValueExactlyWhereTheRoleMayReadIt()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(QStringLiteral("vermeer"));
        const auto writer = world.addPerson(QStringLiteral("writer"), Role::Hr, {tenant});
        std::map<Role, std::unique_ptr<Person>> people;
        for (const Role role : domain::loginRoles) {
            people[role] = world.addPerson(domain::roleName(role), role, {tenant});
        }
        int number = 0;
        for (const Category category : domain::allCategories) {
            if (category == Category::Medical) {
                continue; // the server can't tell its fields apart; MedicalPushTest
            }
            const DossierId dossier = world.addDossier(*writer, tenant, QString::number(++number));
            QList<OperationItem> items;
            QList<Planted> planted;
            for (const Field& field : FieldCatalogue::of(category)) {
                if (field.scope() == FieldScope::Dossier) {
                    planted.append({&field, canaryOf(field, 'C')});
                    items.append(itemOf(field, planted.last().canary, 0));
                }
            }
            if (items.isEmpty()) {
                continue;
            }
            plant(world, world.operation(*writer, tenant, dossier, category, items));
            for (const auto& [role, person] : people) {
                const auto writable = std::find_if(planted.cbegin(), planted.cend(),
                                                   [role](const Planted& p) { return mayPut(role, *p.field); });
                if (writable == planted.cend()) {
                    continue;
                }
                const QByteArray answer =
                    pushed(world, *person,
                           world.operation(*person, tenant, dossier, category,
                                           {SyncFixture::field(writable->field->id(), sampleValue(*writable->field))}));
                const auto decoded = protocol::PushResponse::decode(answer);
                QCOMPARE(decoded->results.first().status, PushStatus::Conflict);
                for (const Planted& p : std::as_const(planted)) {
                    QVERIFY2(answer.contains(p.canary) == mayHave(role, *p.field),
                             qPrintable(domain::roleName(role) + u' ' + text(p.field->id())));
                }
            }
        }
    }

    /// Taken or refused: neither answer holds what stands beside the value that was sent.
    void anAnswerToAPushHoldsNoValueThatTheRoleMayNotRead()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(QStringLiteral("vermeer"));
        const auto writer = world.addPerson(QStringLiteral("writer"), Role::Hr, {tenant});
        int taken = 0;
        int refused = 0;
        for (const Role role : domain::loginRoles) {
            const auto person = world.addPerson(domain::roleName(role), role, {tenant});
            const DossierId dossier = world.addDossier(*writer, tenant, domain::roleName(role));
            QList<Planted> planted;
            for (const Field* field : FieldCatalogue::all()) {
                if (field->scope() == FieldScope::Dossier && !field->has(domain::AuthorOnly)) {
                    planted.append({field, canaryOf(*field, 'P')});
                    plant(world, world.operation(*writer, tenant, dossier, field->category(),
                                                 {itemOf(*field, planted.last().canary, 0)}));
                }
            }
            for (const Planted& sent : std::as_const(planted)) {
                const bool isHeader = sent.field->id() == QLatin1StringView("personnel_no") ||
                                      sent.field->id() == QLatin1StringView("last_name");
                const auto op =
                    world.operation(*person, tenant, dossier, sent.field->category(),
                                    {SyncFixture::field(sent.field->id(), sampleValue(*sent.field), isHeader ? 2 : 1)});
                const QByteArray answer = pushed(world, *person, op);
                const PushStatus status = protocol::PushResponse::decode(answer)->results.first().status;
                QVERIFY(status == PushStatus::Applied || status == PushStatus::Rejected);
                ++(status == PushStatus::Applied ? taken : refused);
                for (const Planted& p : std::as_const(planted)) {
                    QVERIFY2(mayHave(role, *p.field) || !answer.contains(p.canary),
                             qPrintable(domain::roleName(role) + u' ' + text(p.field->id())));
                }
            }
        }
        QVERIFY(taken > 100 && refused > 100);
    }

    /// The server can't tell the fields apart: it knows a slot for each.
    void aMedicalConflictAnswerHoldsTheSealedValueForMedicalRolesOnly()
    {
        MedicalWorld medical;
        auto& [world, tenant, lead, people, dossier, key] = medical;
        for (const Field& field : FieldCatalogue::of(Category::Medical)) {
            const QByteArray slot = crypto::randomBytes(16);
            const QByteArray canary = canaryOf(field, 'M');
            const auto first = SyncFixture::sealedItem(key, slot, canary);
            QCOMPARE(world.push(*lead, world.operation(*lead, tenant, dossier, Category::Medical, {first})).status,
                     PushStatus::Applied);
            for (const auto& [role, person] : people) {
                const auto late = SyncFixture::sealedItem(key, slot, "late");
                const QByteArray answer =
                    pushed(world, *person, world.operation(*person, tenant, dossier, Category::Medical, {late}));
                const PushStatus status = protocol::PushResponse::decode(answer)->results.first().status;
                QCOMPARE(status, domain::isMedical(role) ? PushStatus::Conflict : PushStatus::Rejected);
                QVERIFY2(answer.contains(canary) == domain::isMedical(role),
                         qPrintable(domain::roleName(role) + u' ' + text(field.id())));
            }
        }
    }

    void aPushLetsAValueInExactlyWhereTheRoleMayWriteIt()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(QStringLiteral("vermeer"));
        const auto hr = world.addPerson(QStringLiteral("writer"), Role::Hr, {tenant});
        int cells = 0;
        for (const Role role : domain::loginRoles) {
            const auto person = world.addPerson(domain::roleName(role), role, {tenant});
            const DossierId dossier = world.addDossier(*hr, tenant, domain::roleName(role));
            for (const Field* field : FieldCatalogue::all()) {
                ++cells;
                const bool isKnown =
                    field->id() == QLatin1StringView("personnel_no") || field->id() == QLatin1StringView("last_name");
                const auto op = world.operation(
                    *person, tenant, dossier, field->category(),
                    {SyncFixture::field(field->id(), isKnown ? domain::roleName(role) : sampleValue(*field),
                                        isKnown ? 1 : 0)});
                const qint64 before = world.count("operation");
                const auto result = world.push(*person, op);
                // Medical values are never taken in the clear, whoever sends them.
                const bool expected = mayPut(role, *field) && field->category() != Category::Medical;
                QVERIFY2((result.status == PushStatus::Applied) == expected,
                         qPrintable(domain::roleName(role) + u' ' + text(field->id()) + u' ' + result.reason));
                QCOMPARE(world.count("operation") - before, expected ? 1 : 0);
                if (!expected) {
                    QCOMPARE(result.status, PushStatus::Rejected);
                }
            }
        }
        qInfo("%d cells", cells);
    }

    void aNoteIsLetInExactlyWhereTheRoleMayWriteOne()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(QStringLiteral("vermeer"));
        const auto hr = world.addPerson(QStringLiteral("writer"), Role::Hr, {tenant});
        const DossierId dossier = world.addDossier(*hr, tenant, QStringLiteral("1"));
        for (const Role role : domain::loginRoles) {
            const auto person = world.addPerson(domain::roleName(role), role, {tenant});
            for (const Field* field : FieldCatalogue::all()) {
                const auto op = world.operation(
                    *person, tenant, dossier, field->category(),
                    {OperationItem::plain(crypto::randomBytes(16), field->id(), sampleValue(*field), 0)},
                    OperationKind::Entry);
                const auto result = world.push(*person, op);
                const bool isNote = field->id() == QLatin1StringView("process_note") ||
                                    field->id() == QLatin1StringView("work_advice") ||
                                    field->id() == QLatin1StringView("work_handover");
                const bool expected = isNote && server::Scope::hasDossierContent(role) &&
                                      AccessPolicy::mayWriteEntry(role, field->category());
                QVERIFY2((result.status == PushStatus::Applied) == expected,
                         qPrintable(domain::roleName(role) + u' ' + text(field->id())));
            }
        }
    }

    void sealedContentIsLetInAndOutForMedicalRolesOnly()
    {
        MedicalWorld medical;
        auto& [world, tenant, lead, people, dossier, key] = medical;
        for (const auto kind : {OperationKind::Field, OperationKind::Entry, OperationKind::OwnNote}) {
            for (const auto& [role, person] : people) {
                const auto item = SyncFixture::sealedItem(key, crypto::randomBytes(16), "x");
                const auto result =
                    world.push(*person, world.operation(*person, tenant, dossier, Category::Medical, {item}, kind));
                QCOMPARE(result.status == PushStatus::Applied, domain::isMedical(role));
            }
        }
        for (const auto& [role, person] : people) {
            const auto pulled = world.pullAll(*person, tenant);
            const bool anyMedical = std::any_of(pulled.cbegin(), pulled.cend(), [](const auto& p) {
                return p.category ==
                       Category::Medical; // not even a link: who sees none may not learn that there is one
            });
            QCOMPARE(anyMedical, domain::isMedical(role));
        }
    }
};

QTEST_GUILESS_MAIN(RoleFieldMatrixTest)
#include "RoleFieldMatrixTest.moc"
