// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Random.h"
#include "core/crypto/RecoverySecret.h"
#include "core/protocol/RejectReason.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using crypto::MedicalLogState;
using crypto::MedicalLogWriter;
using domain::Role;
using protocol::MedicalLogEntries;

class MedicalLogApiTest : public QObject {
    Q_OBJECT

private:
    static QString name(const char* text) { return QString::fromLatin1(text); }

    static QByteArray genesisBy(const Person& lead, const crypto::IdentityBundle& keys, const PracticeId& practice,
                                MedicalLogState& state)
    {
        const auto recovery = crypto::RecoverySecret::generate();
        return MedicalLogWriter::genesis(state, practice, lead.caller.user, keys, recovery.box().publicKey(),
                                         recovery.signature().publicKey(), 1)
            ->encode();
    }

private Q_SLOTS:
    void onlyMedicalRolesReadIt()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {tenant});
        (void)world.startGroup(*doctor, tenant, {});
        for (const Role role : domain::loginRoles) {
            const auto person = world.addPerson(domain::roleName(role), role, {tenant});
            const auto entries = world.medicalLogApi->entries({}, person->caller);
            QCOMPARE(entries.has_value(), domain::isMedical(role));
            server::HttpRequest http;
            http.body = protocol::MedicalLogRequest().encode();
            QCOMPARE(world.medicalLogApi->read(http, person->caller).status, domain::isMedical(role) ? 200 : 403);
        }
    }

    void whatIsServedVerifiesFromTheBeginning()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {tenant});
        (void)world.startGroup(*doctor, tenant, {});
        const auto all = world.medicalLogApi->entries({}, doctor->caller);
        QVERIFY(all.has_value());
        QCOMPARE(quint64(all->entries.size()), all->length);
        const auto state = MedicalLogState::replay({all->entries.cbegin(), all->entries.cend()});
        QVERIFY(state && state->isMember(tenant, doctor->caller.user));
        const auto rest = world.medicalLogApi->entries({all->length - 1}, doctor->caller);
        QCOMPARE(rest->entries, QList<QByteArray>{all->entries.last()});
    }

    void onlyADoctorWithHisOwnKeysStartsTheLog()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {tenant});
        const auto assistant = world.addPerson(name("da"), Role::DoctorAssistant, {tenant});
        const auto attempt = [&](const Person& who, const crypto::IdentityBundle& keys, const PracticeId& practice) {
            MedicalLogState state;
            MedicalLogEntries addition;
            addition.entries = {genesisBy(who, keys, practice, state)};
            return world.medicalLogApi->extend(addition, who.caller);
        };
        const auto foreignKeys = crypto::IdentityBundle::generate();
        QVERIFY(!attempt(*assistant, assistant->keys, world.practice));
        QVERIFY(!attempt(*doctor, foreignKeys, world.practice));
        QVERIFY(!attempt(*doctor, doctor->keys, crypto::randomId<PracticeId>()));
        QCOMPARE(world.count("medical_log"), 0);
        QVERIFY(attempt(*doctor, doctor->keys, world.practice));
    }

    void anEntryThatDoesNotFollowTheHeadIsAConflict()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {tenant});
        (void)world.startGroup(*doctor, tenant, {});
        MedicalLogState state;
        MedicalLogEntries late;
        late.entries = {genesisBy(*doctor, doctor->keys, world.practice, state)};
        const auto answer = world.medicalLogApi->extend(late, doctor->caller);
        QVERIFY(!answer);
        QCOMPARE(answer.error().detail(), name(protocol::reason::logConflict));
    }

    void aBadEntryTakesTheWholeAdditionWithIt()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const TenantId second = world.addEmployer(name("dewit"));
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {tenant});
        const auto other = world.addPerson(name("cd2"), Role::Doctor, {tenant});
        (void)world.startGroup(*doctor, tenant, {other.get()});
        const auto stored = world.medicalLogApi->entries({}, doctor->caller);
        auto state = MedicalLogState::replay({stored->entries.cbegin(), stored->entries.cend()});
        MedicalLogWriter writer(*state, doctor->caller.user, doctor->keys.identity());
        MedicalLogEntries addition;
        addition.entries.append(writer.createGroup(second, 1)->encode());
        auto forged = *writer.addLead(other->caller.user, 1);
        forged.sign(other->keys.identity()); // signed by somebody who is no lead
        addition.entries.append(forged.encode());
        const auto answer = world.medicalLogApi->extend(addition, doctor->caller);
        QVERIFY(!answer);
        QCOMPARE(answer.error().detail(), name(protocol::reason::logRefused));
        QCOMPARE(quint64(world.count("medical_log")), stored->length);
    }
};

QTEST_GUILESS_MAIN(MedicalLogApiTest)
#include "MedicalLogApiTest.moc"
