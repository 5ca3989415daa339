// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/Random.h"
#include "core/protocol/RejectReason.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

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

/// What the server holds medical operations to, though it can't read them.
class MedicalPushTest : public QObject {
    Q_OBJECT

private:
    static QString name(const char* text) { return QString::fromLatin1(text); }

    struct Practice {
        SyncFixture world;
        TenantId tenant = world.addEmployer(name("vermeer"));
        std::unique_ptr<Person> hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        std::unique_ptr<Person> doctor = world.addPerson(name("cd"), Role::Doctor, {tenant});
        std::unique_ptr<Person> assistant = world.addPerson(name("da"), Role::DoctorAssistant, {tenant});
        std::unique_ptr<Person> newcomer = world.addPerson(name("cd2"), Role::Doctor, {tenant});
        DossierId dossier = world.addDossier(*hr, tenant, name("1"));

        PushResult pushSealed(const Person& who, const OperationItem& item, OperationKind kind = OperationKind::Field)
        {
            return world.push(who, world.operation(who, tenant, dossier, Category::Medical, {item}, kind));
        }
    };

    static void compareRefusal(const PushResult& result, const char* key)
    {
        QCOMPARE(result.status, PushStatus::Rejected);
        QCOMPARE(result.reason, QString::fromLatin1(key));
    }

private Q_SLOTS:
    void nothingMedicalIsTakenBeforeThereIsAGroup()
    {
        Practice p;
        compareRefusal(
            p.pushSealed(*p.doctor, SyncFixture::sealedItem(crypto::randomId<KeyId>(), crypto::randomBytes(16), "x")),
            reason::noMedicalGroup);
    }

    void membersWriteAndEveryoneElseDoesNot()
    {
        Practice p;
        const auto groupKey = p.world.startGroup(*p.doctor, p.tenant, {p.assistant.get()});
        const KeyId key = p.world.addContentKey(*p.doctor, p.tenant, p.dossier, groupKey);
        const auto item = [&key] { return SyncFixture::sealedItem(key, crypto::randomBytes(16), "x"); };
        QCOMPARE(p.pushSealed(*p.doctor, item()).status, PushStatus::Applied);
        QCOMPARE(p.pushSealed(*p.assistant, item()).status, PushStatus::Applied);
        compareRefusal(p.pushSealed(*p.newcomer, item()), reason::notAMember);
        compareRefusal(p.pushSealed(*p.hr, item()), reason::notAllowed);
    }

    void aSealedValueMustNameAContentKeyOfItsDossier()
    {
        Practice p;
        const auto groupKey = p.world.startGroup(*p.doctor, p.tenant, {});
        const DossierId other = p.world.addDossier(*p.hr, p.tenant, name("2"));
        const KeyId othersKey = p.world.addContentKey(*p.doctor, p.tenant, other, groupKey);
        compareRefusal(p.pushSealed(*p.doctor, SyncFixture::sealedItem(othersKey, crypto::randomBytes(16), "x")),
                       reason::unknownKey);
        compareRefusal(p.pushSealed(*p.doctor, OperationItem::sealed(crypto::randomBytes(16), "no envelope", 0)),
                       reason::malformed);
    }

    void aContentKeyOfAnotherEpochIsRefused()
    {
        Practice p;
        const auto groupKey = p.world.startGroup(*p.doctor, p.tenant, {});
        const auto fresh = crypto::ContentKeyRecord::create(groupKey, 2, p.tenant, p.dossier, 1);
        QVERIFY(fresh.has_value());
        compareRefusal(p.pushSealed(*p.doctor,
                                    OperationItem::sealed(fresh->record.keyId.bytes(), fresh->record.encode(), 0),
                                    OperationKind::ContentKey),
                       reason::oldEpoch);
    }

    void aContentKeyStandsUnderItsOwnId()
    {
        Practice p;
        const auto groupKey = p.world.startGroup(*p.doctor, p.tenant, {});
        const auto fresh = crypto::ContentKeyRecord::create(groupKey, 1, p.tenant, p.dossier, 1);
        QVERIFY(fresh.has_value());
        compareRefusal(p.pushSealed(*p.doctor,
                                    OperationItem::sealed(crypto::randomBytes(16), fresh->record.encode(), 0),
                                    OperationKind::ContentKey),
                       reason::malformed);
    }

    void nothingMedicalComesInTheClear()
    {
        Practice p;
        (void)p.world.startGroup(*p.doctor, p.tenant, {});
        const auto plain = p.world.operation(*p.doctor, p.tenant, p.dossier, Category::Medical,
                                             {SyncFixture::field(name("findings"), name("tekst"))});
        compareRefusal(p.world.push(*p.doctor, plain), reason::malformed);
        const auto elsewhere = p.world.operation(*p.doctor, p.tenant, p.dossier, Category::Capacity,
                                                 {OperationItem::sealed("work_advice", "sealed", 0)});
        compareRefusal(p.world.push(*p.doctor, elsewhere), reason::malformed);
    }

    void aWorkingNoteReachesOnlyItsAuthorAndTheChainStaysWhole()
    {
        Practice p;
        const auto groupKey = p.world.startGroup(*p.doctor, p.tenant, {p.assistant.get()});
        (void)p.world.addContentKey(*p.doctor, p.tenant, p.dossier, groupKey);
        const QByteArray canary("OWN-NOTE-CANARY!");
        QCOMPARE(
            p.pushSealed(*p.doctor, OperationItem::sealed(crypto::randomBytes(16), canary, 0), OperationKind::OwnNote)
                .status,
            PushStatus::Applied);
        QVERIFY(p.world.pullBytes(*p.doctor, p.tenant).contains(canary));
        QVERIFY(!p.world.pullBytes(*p.assistant, p.tenant).contains(canary));
        QVERIFY(!p.world.pullBytes(*p.newcomer, p.tenant).contains(canary));
        const auto pulled = p.world.pullAll(*p.assistant, p.tenant);
        QCOMPARE(pulled.last().category, Category::Medical);
        QCOMPARE(pulled.last().chainIndex, quint64(2));
        QVERIFY(!pulled.last().operation);
    }

    void slotsConflictLikeFields()
    {
        Practice p;
        const auto groupKey = p.world.startGroup(*p.doctor, p.tenant, {p.assistant.get()});
        const KeyId key = p.world.addContentKey(*p.doctor, p.tenant, p.dossier, groupKey);
        const QByteArray slot = crypto::randomBytes(16);
        QCOMPARE(p.pushSealed(*p.doctor, SyncFixture::sealedItem(key, slot, "a")).status, PushStatus::Applied);
        const auto conflict = p.pushSealed(*p.assistant, SyncFixture::sealedItem(key, slot, "b"));
        QCOMPARE(conflict.status, PushStatus::Conflict);
        QVERIFY(conflict.current && conflict.current->operation);
        QCOMPARE(p.pushSealed(*p.assistant, SyncFixture::sealedItem(key, slot, "b", 1)).revisions, QList<quint64>{2});
    }
};

QTEST_GUILESS_MAIN(MedicalPushTest)
#include "MedicalPushTest.moc"
