// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/Random.h"
#include "core/crypto/RestrictedContentKey.h"
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

        /// What the lead, who is the doctor, writes next.
        void extendLog(const std::function<Result<crypto::MedicalLogEntry>(crypto::MedicalLogWriter&)>& write)
        {
            crypto::MedicalLogState state = log();
            crypto::MedicalLogWriter writer(state, doctor->caller.user, doctor->keys.identity());
            const auto entry = write(writer);
            QVERIFY(entry);
            QVERIFY(world.medicalLogApi->extend({{entry->encode()}, 0}, doctor->caller));
        }

        [[nodiscard]] crypto::MedicalLogState log() const
        {
            crypto::MedicalLogState state;
            const auto stored = world.medicalLogApi->entries({}, doctor->caller);
            for (const QByteArray& entry : stored->entries) {
                [[maybe_unused]] const auto taken = state.append(entry);
                Q_ASSERT(taken);
            }
            return state;
        }
        /// The lead names who holds the dossier's content keys.
        void restrict(std::vector<UserId> named)
        {
            extendLog([&](crypto::MedicalLogWriter& writer) {
                return writer.restrictDossier(tenant, dossier, std::move(named), 2);
            });
        }
        /// A content key in \p who's name, by a program that had seen \p logHead.
        PushResult pushKey(const Person& who, const crypto::ContentKeyRecord& record, const QByteArray& logHead)
        {
            auto op = world.operation(who, tenant, dossier, Category::Medical,
                                      {OperationItem::sealed(record.keyId.bytes(), record.encode(), 0)},
                                      OperationKind::ContentKey);
            op.medicalLogHead = logHead;
            op.sign(who.deviceKey);
            return world.push(who, op);
        }

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

    void aWorkingNoteDoesNotComeInTheClearEither()
    {
        Practice p;
        (void)p.world.startGroup(*p.doctor, p.tenant, {});
        const auto note =
            p.world.operation(*p.doctor, p.tenant, p.dossier, Category::Medical,
                              {OperationItem::plain(crypto::randomBytes(16), name("working_note"), name("tekst"), 0)},
                              OperationKind::OwnNote);
        compareRefusal(p.world.push(*p.doctor, note), reason::malformed);
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

    void nothingIsTakenUnderAKeyThatALeaverHas()
    {
        Practice p;
        const auto groupKey = p.world.startGroup(*p.doctor, p.tenant, {p.assistant.get()});
        const KeyId key = p.world.addContentKey(*p.doctor, p.tenant, p.dossier, groupKey);
        const auto item = [](const KeyId& id) { return SyncFixture::sealedItem(id, crypto::randomBytes(16), "x"); };
        p.extendLog([&](crypto::MedicalLogWriter& writer) {
            return writer.removeMember(p.tenant, p.assistant->caller.user, 2);
        });
        compareRefusal(p.pushSealed(*p.doctor, item(key)), reason::oldEpoch);
        compareRefusal(p.pushSealed(*p.assistant, item(key)), reason::notAMember);

        crypto::SecretBytes newer;
        p.extendLog([&](crypto::MedicalLogWriter& writer) {
            auto epoch = writer.startEpoch(p.tenant, groupKey, 3);
            newer = std::move(epoch->groupKey);
            return Result<crypto::MedicalLogEntry>(epoch->entry);
        });
        compareRefusal(p.pushSealed(*p.doctor, item(key)), reason::oldEpoch);
        const KeyId next = p.world.addContentKey(*p.doctor, p.tenant, p.dossier, newer, 2);
        QCOMPARE(p.pushSealed(*p.doctor, item(next)).status, PushStatus::Applied);
    }

    void inARestrictedDossierOnlyTheNamedWriteAndOnlyUnderTheirKeys()
    {
        Practice p;
        const auto groupKey = p.world.startGroup(*p.doctor, p.tenant, {p.assistant.get()});
        const KeyId before = p.world.addContentKey(*p.doctor, p.tenant, p.dossier, groupKey);
        const auto item = [](const KeyId& id) { return SyncFixture::sealedItem(id, crypto::randomBytes(16), "x"); };
        const QByteArray earlier = p.log().head();
        p.restrict({p.assistant->caller.user});
        const auto log = p.log();
        const auto ofNamed = crypto::RestrictedContentKey::create(log, p.tenant, p.dossier, 2)->record;
        const auto ofGroup = crypto::ContentKeyRecord::create(groupKey, 1, p.tenant, p.dossier, 2)->record;

        compareRefusal(p.pushSealed(*p.doctor, item(before)), reason::dossierRestricted);
        compareRefusal(p.pushKey(*p.doctor, ofNamed, log.head()), reason::dossierRestricted); // he would know it
        compareRefusal(p.pushSealed(*p.assistant, item(before)), reason::oldEpoch);
        compareRefusal(p.pushKey(*p.assistant, ofGroup, log.head()), reason::oldEpoch);
        compareRefusal(p.pushKey(*p.assistant, ofNamed, earlier), reason::oldEpoch); // readers go by what she knew
        QCOMPARE(p.pushKey(*p.assistant, ofNamed, log.head()).status, PushStatus::Applied);
        QCOMPARE(p.pushSealed(*p.assistant, item(ofNamed.keyId)).status, PushStatus::Applied);

        p.restrict({});
        compareRefusal(p.pushSealed(*p.assistant, item(ofNamed.keyId)), reason::oldEpoch);
        QCOMPARE(p.pushKey(*p.doctor, ofGroup, p.log().head()).status, PushStatus::Applied);
        QCOMPARE(p.pushSealed(*p.doctor, item(ofGroup.keyId)).status, PushStatus::Applied);
    }

    void aContentKeyForOthersThanTheNamedIsRefused()
    {
        Practice p;
        (void)p.world.startGroup(*p.doctor, p.tenant, {p.assistant.get()});
        p.restrict({p.doctor->caller.user});
        const auto log = p.log();
        auto record = crypto::RestrictedContentKey::create(log, p.tenant, p.dossier, 1)->record;
        record.grants.push_back({*UserId::fromBytes(QByteArray(16, char(255))), QByteArray(80, 'g')});
        compareRefusal(p.pushKey(*p.doctor, record, log.head()), reason::oldEpoch);
        record.grants.pop_back();
        record.phase = QByteArray(32, 'p');
        compareRefusal(p.pushKey(*p.doctor, record, log.head()), reason::oldEpoch);
    }

    void whoIsLeftOutGetsTheChainOfARestrictedDossierWithoutItsContent()
    {
        Practice p;
        const auto groupKey = p.world.startGroup(*p.doctor, p.tenant, {p.assistant.get()});
        const KeyId key = p.world.addContentKey(*p.doctor, p.tenant, p.dossier, groupKey);
        const QByteArray canary("MEDICAL-CANARY-IN-A-VALUE");
        const QByteArray own("OWN-NOTE-CANARY!");
        QCOMPARE(p.pushSealed(*p.doctor, SyncFixture::sealedItem(key, crypto::randomBytes(16), canary)).status,
                 PushStatus::Applied);
        QCOMPARE(p.pushSealed(*p.doctor, OperationItem::sealed(crypto::randomBytes(16), own, 0), OperationKind::OwnNote)
                     .status,
                 PushStatus::Applied);
        QVERIFY(p.world.pullBytes(*p.doctor, p.tenant).contains(canary));
        const QByteArray scope = p.world.pull(*p.doctor, p.tenant).scopeVersion;
        const QByteArray named = p.world.pull(*p.assistant, p.tenant).scopeVersion;

        p.restrict({p.assistant->caller.user});
        const QByteArray left = p.world.pullBytes(*p.doctor, p.tenant);
        QVERIFY(!left.contains(canary) && !left.contains(key.bytes()));
        QVERIFY2(left.contains(own), "sealed to him alone, whatever the dossier is");
        QVERIFY(p.world.pullBytes(*p.assistant, p.tenant).contains(canary));
        QVERIFY2(p.world.pull(*p.doctor, p.tenant).scopeVersion != scope, "his client fetches anew");
        QCOMPARE(p.world.pull(*p.assistant, p.tenant).scopeVersion, named);
        QCOMPARE(p.world.pullAll(*p.doctor, p.tenant).last().chainIndex, quint64(3));

        p.restrict({});
        QVERIFY(p.world.pullBytes(*p.doctor, p.tenant).contains(canary));
        QCOMPARE(p.world.pull(*p.doctor, p.tenant).scopeVersion, scope);
    }

    void onlyALeadRestrictsADossier()
    {
        Practice p;
        (void)p.world.startGroup(*p.doctor, p.tenant, {p.assistant.get()});
        crypto::MedicalLogEntry entry;
        const auto log = p.log();
        entry.practice = log.practice();
        entry.tenant = p.tenant;
        entry.seq = log.seq() + 1;
        entry.prevHash = log.head();
        entry.body = crypto::RestrictDossierBody{p.dossier, {p.assistant->caller.user}};
        entry.signer = p.assistant->caller.user;
        entry.sign(p.assistant->keys.identity());
        const auto refused = p.world.medicalLogApi->extend({{entry.encode()}, 0}, p.assistant->caller);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail(), QString::fromLatin1(reason::logRefused));
    }

    void whatItsAuthorSawMustStandHere()
    {
        Practice p;
        auto op = p.world.operation(*p.hr, p.tenant, p.dossier, Category::Administrative,
                                    {SyncFixture::field(name("phone_work"), name("0301111111"))});
        op.seenHead = QByteArray(32, 'h');
        op.sign(p.hr->deviceKey);
        compareRefusal(p.world.push(*p.hr, op), reason::futureRevision);
        const auto first = p.world.pullAll(*p.hr, p.tenant).first();
        const QByteArray head =
            protocol::chainHead(p.dossier, Category::Administrative, QByteArray(32, '\0'), 1, first.digest);
        for (const char* field : {"phone_work", "email_work"}) { // the newest head, then an earlier one
            auto good = p.world.operation(
                *p.hr, p.tenant, p.dossier, Category::Administrative,
                {SyncFixture::field(name(field), *field == 'p' ? name("0301111111") : name("a@b.example"))});
            good.seenHead = head;
            good.sign(p.hr->deviceKey);
            QCOMPARE(p.world.push(*p.hr, good).status, PushStatus::Applied);
        }
    }

    void aMedicalLogThatIsNotThisOneIsNotTaken()
    {
        Practice p;
        (void)p.world.startGroup(*p.doctor, p.tenant, {});
        auto op = p.world.operation(*p.doctor, p.tenant, p.dossier, Category::Capacity,
                                    {SyncFixture::field(name("work_advice"), name("rust"))});
        op.medicalLogHead = QByteArray(32, 'm');
        op.sign(p.doctor->deviceKey);
        compareRefusal(p.world.push(*p.doctor, op), reason::futureRevision);
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
