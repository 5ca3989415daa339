// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/FieldEnvelope.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/RestrictedContentKey.h"
#include "tests/app/Meeting.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using app::SyncNotice;
using domain::Category;
using domain::Role;
using protocol::OperationItem;
using protocol::OperationKind;

/// A dossier for named members only, in the vault of one who is named and of one who is not.
class RestrictedDossierTest : public QObject {
    Q_OBJECT

    struct Practice : Meeting {
        DossierId dossier = server.importDossier(text("7"), text("Jansen"));
        QList<SyncNotice> notices;

        Practice() : Meeting(Role::Doctor)
        {
            const bool all =
                sync().has_value() && world.vault->set(dossier, text("findings"), text("sore knee")).has_value() &&
                world.vault->set(dossier, text("findings"), text("sore knees")).has_value() &&
                world.vault->addEntry(dossier, text("consult_note"), text("rest a week")).has_value() &&
                world.vault->addEntry(dossier, text("working_note"), text("ask again")).has_value() &&
                sync().has_value() && world.vault->set(dossier, text("findings"), text("one sore knee")).has_value() &&
                sync().has_value();
            Q_ASSERT(all);
        }
        Result<app::SyncReport> sync()
        {
            auto synchroniser = this->synchroniser();
            auto report = synchroniser.run(false, {});
            notices = synchroniser.notices();
            return report;
        }
        /// The lead, who is this person, names \p people; none lifts it.
        void restrict(const QList<const Colleague*>& people)
        {
            std::vector<UserId> named;
            for (const Colleague* person : people) {
                named.push_back(person->user);
            }
            std::sort(named.begin(), named.end());
            crypto::MedicalLogWriter writer(world.log, world.me.user, world.me.keys.identity());
            const auto entry = writer.restrictDossier(world.tenant, dossier, named, 2);
            QVERIFY2(entry, entry ? "" : qPrintable(entry.error().sentence()));
            world.keys->setLog(world.log);
            QVERIFY(world.vault->fitGroups());
        }
        [[nodiscard]] QList<crypto::ContentKeyRecord> contentKeys() const
        {
            QList<crypto::ContentKeyRecord> all;
            for (const auto& pulled : server.operations) {
                if (pulled.operation->kind == OperationKind::ContentKey) {
                    all.append(*crypto::ContentKeyRecord::decode(pulled.operation->items.first().sealedValue()));
                }
            }
            return all;
        }
        /// The content keys under which the newest revision of each value and note at the server stands.
        [[nodiscard]] QList<crypto::ContentKeyRecord> keysInUse() const
        {
            QHash<QByteArray, KeyId> newest;
            for (const auto& pulled : server.operations) {
                const auto& op = *pulled.operation;
                if (op.category == Category::Medical &&
                    (op.kind == OperationKind::Field || op.kind == OperationKind::Entry)) {
                    newest.insert(op.items.first().record(),
                                  *crypto::FieldEnvelope::keyIdOf(op.items.first().sealedValue()));
                }
            }
            QList<crypto::ContentKeyRecord> used;
            const auto all = contentKeys();
            for (const KeyId& key : newest) {
                for (const auto& record : all) {
                    if (record.keyId == key) {
                        used.append(record);
                    }
                }
            }
            return used;
        }
        [[nodiscard]] qint64 count(const char* sql)
        {
            auto row = world.vault->database().prepare(sql);
            return row && row->step() ? row->int64(0) : -1;
        }
        /// A content key by somebody whose program keeps to no rule.
        void forgeKey(const Colleague& author, const DossierId& in, const crypto::ContentKeyRecord& record,
                      const QByteArray& logHead)
        {
            auto operation = server.signedBy(author, in, Category::Medical, OperationKind::ContentKey,
                                             {OperationItem::sealed(record.keyId.bytes(), record.encode(), 0)});
            operation.medicalLogHead = logHead;
            operation.sign(author.deviceKey);
            server.accept(operation);
        }
        /// The same, and a note under it.
        void forge(const Colleague& author, const crypto::NewContentKey& made, const QByteArray& logHead,
                   const QString& value)
        {
            forgeIn(dossier, author, made, logHead, value);
        }
        void forgeIn(const DossierId& in, const Colleague& author, const crypto::NewContentKey& made,
                     const QByteArray& logHead, const QString& value)
        {
            forgeKey(author, in, made.record, logHead);
            auto note = server.signedBy(author, in, Category::Medical, OperationKind::Entry, {});
            crypto::FieldContext context;
            context.tenant = world.tenant;
            context.dossier = in;
            context.slot = crypto::randomId<SlotId>();
            context.op = note.id;
            context.author = author.user;
            context.device = author.device;
            context.epoch = made.record.epoch;
            const crypto::MedicalValue said{.fieldId = text("consult_note"), .value = value, .at = 1};
            const auto sealed = crypto::FieldEnvelope::seal(made.key, made.record.keyId, context, said.encode(),
                                                            crypto::PaddingClass::Text);
            QVERIFY(sealed);
            note.items.append(OperationItem::sealed(context.slot.bytes(), *sealed, 0));
            note.medicalLogHead = logHead;
            note.sign(author.deviceKey);
            server.accept(note);
        }
        [[nodiscard]] qsizetype notes() const { return world.vault->show(dossier, false)->entries.size(); }
        [[nodiscard]] crypto::NewContentKey underTheGroupKey(quint32 generation) const
        {
            return *crypto::ContentKeyRecord::create(**world.keys->groupKey(world.tenant, 1), 1, world.tenant, dossier,
                                                     generation);
        }
    };

    static bool has(const QList<SyncNotice>& notices, SyncNotice::Kind kind)
    {
        return std::any_of(notices.cbegin(), notices.cend(),
                           [kind](const auto& notice) { return notice.kind == kind; });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void valuesAndNotesAreSealedAnewForTheNamedAlone()
    {
        Practice p;
        p.restrict({&p.world.me});
        QVERIFY(p.sync());
        const auto used = p.keysInUse();
        QCOMPARE(used.size(), 2);
        for (const auto& record : used) {
            QVERIFY(record.isRestricted());
            QCOMPARE(record.grants.size(), std::size_t(1));
            QCOMPARE(record.grants.front().user, p.world.me.user);
        }
        QCOMPARE(p.world.vault->counts()->outbox, 0U);
    }

    void aColleagueWithTheGroupKeyOpensNoneOfIt()
    {
        Practice p;
        p.restrict({&p.world.me});
        QVERIFY(p.sync());
        const auto record = p.keysInUse().first();
        app::MedicalKeys hers(p.world.assistant.user, p.world.assistant.role, p.world.assistant.keys.clone());
        hers.setLog(p.world.log);
        const auto group = hers.groupKey(p.world.tenant, 1);
        QVERIFY(group); // she is in the group
        QVERIFY(!record.open(**group, p.world.tenant, p.dossier));
        QVERIFY(!crypto::RestrictedContentKey::open(record, p.world.log, p.world.tenant, p.dossier,
                                                    p.world.assistant.user, p.world.assistant.keys.encryption()));
        for (const auto& grant : record.grants) { // by the bare means, whatever the record says
            QVERIFY(!crypto::KeyWrap::unwrap(**group, grant.sealed, {}));
        }
        QVERIFY(
            hers.registerContentKey(p.world.tenant, p.dossier, record.encode(), {p.world.me.user, p.world.log.seq()}));
        QCOMPARE(hers.currentContentKey(p.world.tenant, p.dossier).error().code(), ErrorCode::Forbidden);
        QCOMPARE(hers.newContentKey(p.world.tenant, p.dossier).error().code(), ErrorCode::Forbidden);
    }

    void nothingSaysAnythingElseNorByAnybodyElse()
    {
        Practice p;
        const auto before = p.world.vault->show(p.dossier, true);
        p.world.clock.now += 86'400'000;
        p.restrict({&p.world.me});
        QVERIFY(p.sync());
        const auto after = p.world.vault->show(p.dossier, true);
        QCOMPARE(after->fields[text("findings")].value, text("one sore knee"));
        QCOMPARE(after->fields[text("findings")].at, before->fields[text("findings")].at);
        QCOMPARE(after->history[text("findings")].size(), before->history[text("findings")].size());
        QCOMPARE(after->entries.size(), before->entries.size());
        QVERIFY(!after->medicalClosed);
    }

    void sealedOnceIsSealedForGood()
    {
        Practice p;
        p.restrict({&p.world.me});
        QVERIFY(p.sync());
        const auto sealed = p.server.operations.size();
        QVERIFY(p.sync() && p.synchroniser().run(true, {}) && p.sync());
        QCOMPARE(p.server.operations.size(), sealed);
    }

    void aNoteThatIsSealedAnewIsNobodysFault()
    {
        Practice p;
        p.restrict({&p.world.me});
        QVERIFY(p.sync());
        QVERIFY2(p.notices.isEmpty(), qPrintable(SyncNotice::names(p.notices)));
        QCOMPARE(p.world.vault->counts()->sealed, 0U);
    }

    void whatWasCutOffIsMadeGoodAtTheNextSync()
    {
        Practice p;
        p.restrict({&p.world.me});
        p.world.open(); // as after kill -9 between the log's entry and the sync
        QVERIFY(p.sync());
        QCOMPARE(p.keysInUse().size(), 2);
        QVERIFY(p.keysInUse().first().isRestricted() && p.keysInUse().last().isRestricted());
    }

    void anEditThatWaitsIsSealedForTheNamedBeforeItIsSent()
    {
        Practice p;
        QVERIFY(p.world.vault->set(p.dossier, text("complaints"), text("limps")));
        p.restrict({&p.world.me});
        QVERIFY(p.sync());
        QCOMPARE(p.keysInUse().size(), 3);
        for (const auto& record : p.keysInUse()) {
            QVERIFY(record.isRestricted());
        }
    }

    void whoIsLeftOutKeepsNothingButHisOwnNotes()
    {
        Practice p;
        p.restrict({&p.world.assistant});
        QCOMPARE(p.count("SELECT count(*) FROM record WHERE category = 4 AND kind <> 9"), 0);
        QCOMPARE(p.count("SELECT count(*) FROM history WHERE value LIKE '%knee%'"), 0);
        QCOMPARE(p.count("SELECT count(*) FROM record WHERE value LIKE '%knee%' OR value LIKE '%week%'"), 0);
        QCOMPARE(p.count("SELECT count(*) FROM content_key"), 0);
        QCOMPARE(p.count("SELECT count(*) FROM text_search WHERE text_search MATCH 'knee OR week'"), 0);
        QCOMPARE(p.count("SELECT count(*) FROM record WHERE kind = 9"), 1);
        const auto view = p.world.vault->show(p.dossier, true);
        QVERIFY(view && view->medicalClosed);
        QVERIFY2(view->medicalClosedReason.contains(text("restricted")), qPrintable(view->medicalClosedReason));
        QCOMPARE(view->fields[text("last_name")].value, text("Jansen"));
        QCOMPARE(p.notes(), 1);
    }

    void whatComesAgainForWhoIsLeftOutStaysClosed()
    {
        Practice p;
        p.restrict({&p.world.assistant});
        QVERIFY(p.synchroniser().run(true, {})); // this server gives everything to everybody
        QCOMPARE(p.world.value(p.dossier, "findings"), QString());
        QCOMPARE(p.count("SELECT count(*) FROM record WHERE category = 4 AND kind <> 9"), 0);
        QVERIFY(p.world.vault->openSealed());
        QCOMPARE(p.count("SELECT count(*) FROM record WHERE category = 4 AND kind <> 9"), 0);
    }

    void whoIsLeftOutWritesNothingMedical()
    {
        Practice p;
        p.restrict({&p.world.assistant});
        const auto set = p.world.vault->set(p.dossier, text("findings"), text("x"));
        QVERIFY(!set);
        QCOMPARE(set.error().code(), ErrorCode::Forbidden);
        QVERIFY2(set.error().sentence().contains(text("restricted")), qPrintable(set.error().sentence()));
        QCOMPARE(p.world.vault->addEntry(p.dossier, text("consult_note"), text("x")).error().code(),
                 ErrorCode::Forbidden);
        QVERIFY(p.world.vault->set(p.dossier, text("work_advice"), text("light work"))); // is not medical
        QVERIFY(p.world.vault->addEntry(p.dossier, text("working_note"), text("mine alone")));
    }

    void whoeverIsLeftOutSealsNothingAnew()
    {
        Practice p;
        const auto before = p.server.operations.size();
        p.restrict({&p.world.assistant});
        QVERIFY(p.sync());
        QCOMPARE(p.server.operations.size(), before);
    }

    void aKeyUnderTheGroupKeyAfterTheRestrictionIsRefused_data()
    {
        QTest::addColumn<bool>("honestAboutTheLog");
        QTest::newRow("its maker says what he knew") << true;
        QTest::newRow("its maker claims to know nothing") << false;
    }
    void aKeyUnderTheGroupKeyAfterTheRestrictionIsRefused()
    {
        QFETCH(bool, honestAboutTheLog);
        Practice p;
        p.restrict({&p.world.me});
        QVERIFY(p.sync());
        const auto before = p.notes();
        const QByteArray head = honestAboutTheLog ? p.world.log.head() : QByteArray(32, '\0');
        p.forge(p.world.assistant, p.underTheGroupKey(9), head, text("forged"));
        QVERIFY(p.sync());
        QCOMPARE(p.notes(), before);
        QVERIFY(has(p.notices, SyncNotice::Kind::SealedDoesNotOpen));
        // And nobody seals under it, though its generation is the highest.
        QVERIFY(p.world.vault->set(p.dossier, text("complaints"), text("limps")));
        QVERIFY(p.sync());
        for (const auto& record : p.keysInUse()) {
            QVERIFY(record.isRestricted() || record.generation == 9);
        }
        QCOMPARE(p.world.value(p.dossier, "complaints"), text("limps"));
    }

    void aKeyThatSomebodyMadeForTheNamedIsRefused()
    {
        Practice p;
        p.restrict({&p.world.me});
        QVERIFY(p.sync());
        const auto before = p.notes();
        const auto made = crypto::RestrictedContentKey::create(p.world.log, p.world.tenant, p.dossier, 9);
        QVERIFY(made);
        p.forge(p.world.assistant, *made, p.world.log.head(), text("forged")); // she knows the key
        QVERIFY(p.sync());
        QCOMPARE(p.notes(), before);
        QVERIFY(p.world.vault->set(p.dossier, text("complaints"), text("limps")));
        QVERIFY(p.sync());
        const KeyId hers = made->record.keyId;
        for (const auto& pulled : std::as_const(p.server.operations)) {
            const auto& op = *pulled.operation;
            QVERIFY(op.author != p.world.me.user || op.kind != OperationKind::Field ||
                    *crypto::FieldEnvelope::keyIdOf(op.items.first().sealedValue()) != hers);
        }
    }

    void aKeyThatAColleagueKnowsFromAnotherDossierIsNotSealedUnder()
    {
        Practice p;
        const DossierId other = p.server.importDossier(text("8"), text("Smit"));
        const auto hers =
            crypto::ContentKeyRecord::create(**p.world.keys->groupKey(p.world.tenant, 1), 1, p.world.tenant, other, 1);
        QVERIFY(hers);
        p.forgeIn(other, p.world.assistant, *hers, p.world.log.head(), text("in another dossier"));
        p.restrict({&p.world.me});
        QVERIFY(p.sync());
        QCOMPARE(p.world.vault->show(other, false)->entries.size(), 1); // her key was opened, where it belongs

        auto record = crypto::RestrictedContentKey::create(p.world.log, p.world.tenant, p.dossier, 99)->record;
        record.keyId = hers->record.keyId; // what is granted in it opens for nobody, nor need it
        p.forgeKey(p.world.assistant, p.dossier, record, p.world.log.head());
        QVERIFY(p.sync());
        QVERIFY(p.world.vault->set(p.dossier, text("complaints"), text("limps")));
        QVERIFY(p.sync());
        QCOMPARE(p.world.value(p.dossier, "complaints"), text("limps"));
        for (const auto& pulled : std::as_const(p.server.operations)) {
            const auto& op = *pulled.operation;
            QVERIFY2(op.dossier != p.dossier || op.kind != OperationKind::Field ||
                         *crypto::FieldEnvelope::keyIdOf(op.items.first().sealedValue()) != hers->record.keyId,
                     "what is restricted was sealed under a key that she has");
        }
    }

    void aRecordUnderAnotherIdDoesNotTakeAKeysPlace()
    {
        Practice p;
        auto record = p.contentKeys().first();
        record.generation = 9;
        auto forged = p.server.signedBy(p.world.assistant, p.dossier, Category::Medical, OperationKind::ContentKey,
                                        {OperationItem::sealed(QByteArray(16, '\0'), record.encode(), 0)});
        p.server.accept(forged);
        QVERIFY(p.sync());
        const bool isTold = has(p.notices, SyncNotice::Kind::SealedDoesNotOpen);
        p.world.open(); // the keys are read anew, in the order of their names
        QVERIFY(p.synchroniser().run(true, {}));
        QCOMPARE(p.world.value(p.dossier, "findings"), text("one sore knee"));
        QCOMPARE(p.world.vault->counts()->sealed, 0U);
        QVERIFY(isTold);
    }

    void aKeyFromBeforeTheRestrictionStillReads()
    {
        Practice p;
        p.forge(p.world.assistant, p.underTheGroupKey(2), p.world.log.head(), text("from before"));
        p.restrict({&p.world.me});
        QVERIFY(p.sync());
        QCOMPARE(p.notes(), 3);
        QVERIFY(!has(p.notices, SyncNotice::Kind::SealedDoesNotOpen));
    }

    void liftedItStandsUnderTheGroupKeyAgain()
    {
        Practice p;
        p.restrict({&p.world.me});
        QVERIFY(p.sync());
        p.restrict({});
        QVERIFY(p.sync());
        QCOMPARE(p.keysInUse().size(), 2);
        for (const auto& record : p.keysInUse()) {
            QVERIFY(!record.isRestricted());
            QVERIFY(record.open(**p.world.keys->groupKey(p.world.tenant, 1), p.world.tenant, p.dossier));
        }
        QCOMPARE(p.world.value(p.dossier, "findings"), text("one sore knee"));
        QVERIFY(p.world.vault->show(p.dossier, true)->history[text("findings")].size() == 1);
    }

    void aLongerListIsSealedForAllOnIt()
    {
        Practice p;
        p.restrict({&p.world.me});
        QVERIFY(p.sync());
        p.restrict({&p.world.me, &p.world.assistant});
        QVERIFY(p.sync());
        for (const auto& record : p.keysInUse()) {
            QCOMPARE(record.grants.size(), std::size_t(2));
            QVERIFY(crypto::RestrictedContentKey::open(record, p.world.log, p.world.tenant, p.dossier,
                                                       p.world.assistant.user, p.world.assistant.keys.encryption()));
        }
    }

    void anOlderValueIsNotSaidAgainWhereANewerOneIsClosed()
    {
        Practice p;
        // A colleague's newer revision, under a key for her alone.
        p.restrict({&p.world.assistant});
        const auto hers = crypto::RestrictedContentKey::create(p.world.log, p.world.tenant, p.dossier, 2);
        p.forge(p.world.assistant, *hers, p.world.log.head(), text("hers"));
        const auto before = p.server.operations.size();
        auto later = *p.server.operations.last().operation;
        later.id = crypto::randomId<OpId>();
        later.kind = OperationKind::Field;
        QByteArray record;
        for (const auto& pulled : std::as_const(p.server.operations)) {
            if (pulled.operation->category == Category::Medical && pulled.operation->kind == OperationKind::Field) {
                record = pulled.operation->items.first().record();
            }
        }
        later.items = {OperationItem::sealed(record, later.items.first().sealedValue(), 2)};
        later.sign(p.world.assistant.deviceKey);
        p.server.accept(later);
        p.restrict({});
        QVERIFY(p.synchroniser().run(true, {}));
        for (qsizetype i = before + 1; i < p.server.operations.size(); ++i) {
            QVERIFY(p.server.operations[i].operation->items.first().record() != record);
        }
    }
};

QTEST_GUILESS_MAIN(RestrictedDossierTest)
#include "RestrictedDossierTest.moc"
