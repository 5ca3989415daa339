// SPDX-License-Identifier: GPL-3.0-or-later
// What the server takes of releases, from whom, and whom it gives them: docs/decisions/0093.
#include "core/crypto/Random.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/ReleaseCopy.h"
#include "core/protocol/AuditWords.h"
#include "core/protocol/RejectReason.h"
#include "tests/server/AuditEntries.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::AccessPolicy;
using domain::Category;
using domain::ReleaseCopy;
using domain::ReleasedValue;
using domain::Role;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PushResult;
using protocol::PushStatus;

namespace {

const QString copyId = QStringLiteral("fml_static_hr");

QString released(const char* item, const char* reason = "Kanariereden")
{
    const QString value = QStringLiteral(R"([{"item":"%1"}])").arg(QString::fromLatin1(item));
    return *ReleasedValue{value, QString::fromLatin1(reason), {}}.toText(*ReleaseCopy::in(copyId));
}

QString withdrawn()
{
    return *ReleasedValue{{}, QStringLiteral("Verouderd"), {}}.toText(*ReleaseCopy::in(copyId));
}

/// One employer with somebody of every role, and a dossier.
struct Office {
    SyncFixture world;
    TenantId tenant = world.addEmployer(QStringLiteral("vermeer"));
    std::unique_ptr<Person> maker = world.addPerson(QStringLiteral("maker"), Role::Hr, {tenant});
    DossierId dossier = world.addDossier(*maker, tenant, QStringLiteral("1"));
    std::map<Role, std::unique_ptr<Person>> people;

    Office()
    {
        for (const Role role : domain::loginRoles) {
            people[role] = world.addPerson(domain::roleName(role), role, {tenant});
        }
    }
    Person& person(Role role) { return *people.at(role); }
    PushResult push(Role role, const QString& field, const QString& value, quint64 base = 0)
    {
        const auto op = world.operation(person(role), tenant, dossier, Category::Capacity,
                                        {OperationItem::plain(field.toUtf8(), field, value, base)});
        return world.push(person(role), op);
    }
    bool sees(Role role, const char* word) { return world.pullBytes(person(role), tenant).contains(word); }
    QStringList events()
    {
        QStringList words;
        for (const auto& event : auditEntries(*world.store, tenant)) {
            if (event.object == copyId) {
                words.append(protocol::AuditWords::word(event));
            }
        }
        return words;
    }
};

} // namespace

class ReleasePushTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyButTheDoctorReleasesOrTakesBack()
    {
        Office office;
        for (const ReleaseCopy& copy : ReleaseCopy::all()) {
            const QString id(copy.copy);
            const QString value = sampleValue(copy.copyField());
            for (const Role role : domain::loginRoles) {
                const auto result = office.push(role, id, value);
                if (role == Role::Doctor) {
                    QVERIFY2(result.status == PushStatus::Applied, qPrintable(id + u' ' + result.reason));
                    continue;
                }
                QVERIFY2(result.status == PushStatus::Rejected, qPrintable(id + u' ' + domain::roleName(role)));
                const bool seesDossiers = server::Scope::hasDossierContent(role);
                QCOMPARE(result.reason, QString::fromLatin1(seesDossiers ? protocol::reason::notAllowed
                                                                         : protocol::reason::unknownDossier));
            }
        }
    }

    void aReleaseIsOfAValueThatIsOneAndSaysWhy()
    {
        Office office;
        for (const char* forged : {"", R"({"value":"[]"})", R"({"reason":"x","value":"no list"})",
                                   "{\"reason\":\"x\",\"value\":\"[{\\\"item\\\":\\\"x\\\"}]\",\"more\":\"y\"}"}) {
            const auto result = office.push(Role::Doctor, copyId, QString::fromLatin1(forged));
            QVERIFY2(result.status == PushStatus::Rejected, forged);
        }
        // Without the employee's consent a screening's outcome goes nowhere.
        const auto unasked =
            office.push(Role::Doctor, QStringLiteral("screening_result_hr"),
                        QStringLiteral("{\"reason\":\"x\",\"value\":\"{\\\"outcome\\\":\\\"fit\\\"}\"}"));
        QCOMPARE(unasked.status, PushStatus::Rejected);
    }

    void onlyTheRoleThatIsNamedGetsIt()
    {
        Office office;
        QCOMPARE(office.push(Role::Doctor, copyId, released("Kanariestaan")).status, PushStatus::Applied);
        for (const Role role : domain::loginRoles) {
            const bool expected = role == Role::Hr || role == Role::Doctor || role == Role::DoctorAssistant ||
                                  role == Role::OccupationalExpert;
            QVERIFY2(office.sees(role, "Kanariestaan") == expected, qPrintable(domain::roleName(role)));
        }
    }

    void whatWasTakenBackIsGivenToNobodyOutsideAnyMore()
    {
        Office office;
        QCOMPARE(office.push(Role::Doctor, copyId, released("Kanariestaan")).status, PushStatus::Applied);
        QVERIFY(office.sees(Role::Hr, "Kanariestaan"));
        QCOMPARE(office.push(Role::Doctor, copyId, withdrawn(), 1).status, PushStatus::Applied);
        QVERIFY(!office.sees(Role::Hr, "Kanarie"));
        QVERIFY(office.sees(Role::Hr, "Verouderd")); // that it was, and why
        QVERIFY(office.sees(Role::Doctor, "Kanariestaan"));
    }

    void ofSeveralReleasesTheNewestIsGiven()
    {
        Office office;
        QCOMPARE(office.push(Role::Doctor, copyId, released("Kanarieoud")).status, PushStatus::Applied);
        QCOMPARE(office.push(Role::Doctor, copyId, released("Kanarienieuw"), 1).status, PushStatus::Applied);
        QVERIFY(!office.sees(Role::Hr, "Kanarieoud") && office.sees(Role::Hr, "Kanarienieuw"));
    }

    void whatBecomesOfTheOriginalIsNotReleased()
    {
        Office office;
        const QString source = QStringLiteral("fml_static");
        QCOMPARE(office.push(Role::Doctor, copyId, released("Kanariestaan")).status, PushStatus::Applied);
        QCOMPARE(office.push(Role::Doctor, source, QStringLiteral(R"([{"item":"Kanarielater"}])")).status,
                 PushStatus::Applied);
        QVERIFY(office.sees(Role::Hr, "Kanariestaan") && !office.sees(Role::Hr, "Kanarielater"));
    }

    void theLogHasBothByThemselves()
    {
        Office office;
        QCOMPARE(office.push(Role::Doctor, copyId, released("staan")).status, PushStatus::Applied);
        QCOMPARE(office.push(Role::Doctor, copyId, withdrawn(), 1).status, PushStatus::Applied);
        QCOMPARE(office.push(Role::Hr, copyId, released("staan"), 2).status, PushStatus::Rejected);
        QCOMPARE(office.events(), QStringList({QStringLiteral("value-released"), QStringLiteral("release-withdrawn")}));
    }
};

QTEST_GUILESS_MAIN(ReleasePushTest)
#include "ReleasePushTest.moc"
