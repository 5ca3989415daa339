// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/DigestCheck.h"
#include "app/sync/Synchroniser.h"
#include "core/crypto/MedicalLogWriter.h"
#include "core/protocol/DossierDigest.h"
#include "tests/app/ScriptedServer.h"
#include "tests/app/VaultWorld.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PullPage;
using Kind = app::SyncNotice::Kind;

/// A server that means harm, or is broken: nothing it sends changes what is there, and it is told. What an operator can
/// try with a real server's keys is in tests/hostile; here is what needs a script.
class HostileServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void init()
    {
        world = std::make_unique<VaultWorld>(Role::Hr);
        meet();
    }

    void anotherPersonsSignatureIsRefused()
    {
        auto operation = server->signedBy(world->hr, dossier, Category::Administrative, OperationKind::Field,
                                          {OperationItem::plain("last_name", text("last_name"), text("Forged"), 1)});
        operation.sign(world->doctor.deviceKey);
        server->accept(operation);
        expectRefused(Kind::BadSignature);
    }

    void aRewrittenPastIsFound()
    {
        server->sets(world->hr, dossier, Category::Administrative, text("phone_work"), text("0301111111"));
        server->bendPage = [](PullPage& page) { page.operations.last().chainIndex = 1; };
        expectRefused(Kind::HistoryChanged);
    }

    void aReplayedPageIsRefused()
    {
        server->sets(world->hr, dossier, Category::Administrative, text("phone_work"), text("0301111111"));
        server->bendPage = [this](PullPage& page) {
            page.operations = server->operations; // from the beginning
        };
        expectRefused(Kind::WrongPlace);
    }

    void anEndlessPageIsRefused()
    {
        server->bendPage = [](PullPage& page) { page.more = true; };
        expectRefused(Kind::WrongPlace);
    }

    void anEndlesslyChangingScopeIsRefused()
    {
        server->bendPage = [](PullPage& page) {
            page.operations.clear();
            page.scopeChanged = true;
        };
        const auto report = sync();
        QVERIFY(!report);
        QCOMPARE(report.error().code(), ErrorCode::Untrusted);
    }

    void aChangeOfScopeIsNoWayToTakeBackWhatWasSeen_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("the newest left out") << 0;
        QTest::newRow("another in its place") << 1;
        QTest::newRow("with a new epoch, as after a restore") << 2;
        QTest::newRow("over the employer's being gone for a while") << 3;
    }
    void aChangeOfScopeIsNoWayToTakeBackWhatWasSeen()
    {
        QFETCH(int, how);
        server->sets(world->hr, dossier, Category::Administrative, text("last_name"), text("Later"));
        QVERIFY(sync());
        const auto newest = *server->operations.last().operation;
        if (how == 3) {
            const auto granted = std::exchange(world->session.tenants, {});
            QVERIFY(sync());
            world->session.tenants = granted;
        }
        server->forgetAfter(1);
        if (how == 1) {
            server->sets(world->hr, dossier, Category::Administrative, text("phone_work"), text("0301111111"));
        }
        server->scope = QByteArray(16, 't');
        server->bendPage = [&](PullPage& page) {
            if (how == 2 && !page.scopeChanged) {
                page.serverEpoch = QByteArray(16, 'f');
            }
        };
        const auto report = sync();
        if (how == 2) {
            QVERIFY(report && report->rewound);
        } else {
            QVERIFY(!report);
            QCOMPARE(report.error().code(), ErrorCode::Untrusted);
            QVERIFY(kinds().contains(Kind::HistoryChanged));
        }
        QVERIFY(world->value(dossier, "last_name") != text("Jansen"));

        server->bendPage = {};
        server->forgetAfter(1);
        server->accept(newest);
        QVERIFY(sync());
        QCOMPARE(world->value(dossier, "last_name"), text("Later"));
        QVERIFY(!kinds().contains(Kind::HistoryChanged) && !kinds().contains(Kind::ServerRewound));
        server->sets(world->hr, dossier, Category::Administrative, text("last_name"), text("Last"));
        QVERIFY(sync());
        QCOMPARE(world->value(dossier, "last_name"), text("Last"));
    }

    void whoHasEverythingFetchedAnewTakesThePastThatTheServerHas()
    {
        server->sets(world->hr, dossier, Category::Administrative, text("last_name"), text("Later"));
        QVERIFY(sync());
        server->forgetAfter(1);
        server->scope = QByteArray(16, 't');
        QVERIFY(!sync());
        app::Synchroniser synchroniser(*world->vault, *server, *server);
        QVERIFY(synchroniser.run(true, {}));
        QCOMPARE(world->value(dossier, "last_name"), text("Jansen"));
    }

    void aDossierOutOfTheScopeIsStillKnownWhenItComesAgain()
    {
        server->sets(world->hr, dossier, Category::Administrative, text("last_name"), text("Later"));
        QVERIFY(sync());
        const auto all = std::exchange(server->operations, {});
        server->scope = QByteArray(16, 't');
        QVERIFY(sync());
        QCOMPARE(*world->reader->count({}), 0);
        server->operations = all;
        server->forgetAfter(1);
        server->scope = QByteArray(16, 'u');
        QVERIFY(!sync());
        QVERIFY(kinds().contains(Kind::HistoryChanged));
    }

    void aValueTheRoleMayNotReadIsNotStored()
    {
        world = std::make_unique<VaultWorld>(Role::Manager);
        meet();
        server->sets(world->hr, dossier, Category::Administrative, text("bsn"), text("999990019"));
        QVERIFY(sync());
        QVERIFY(kinds().contains(Kind::UnreadableItem));
        QVERIFY(!world->vault->show(dossier, true)->fields.contains(text("bsn")));
        QCOMPARE(world->reader->search(text("999990019"), 5)->size(), 0);
    }

    void plainTextInTheMedicalCategoryIsNotStored()
    {
        world = std::make_unique<VaultWorld>(Role::Doctor);
        meet();
        server->accept(server->signedBy(world->doctor, dossier, Category::Medical, OperationKind::Field,
                                        {OperationItem::plain("findings", text("findings"), text("false"), 0)}));
        QVERIFY(sync());
        QVERIFY(kinds().contains(Kind::UnreadableItem));
        QVERIFY(!world->vault->show(dossier, false)->fields.contains(text("findings")));
    }

    void aDoctorTheLogDoesNotKnowIsRefused()
    {
        world = std::make_unique<VaultWorld>(Role::Doctor);
        const Colleague stranger(Role::Doctor, text("Stranger"));
        meet();
        server->people.append(&stranger);
        server->accept(server->signedBy(stranger, dossier, Category::Medical, OperationKind::Field,
                                        {OperationItem::sealed(QByteArray(16, 'r'), QByteArray(100, 'c'), 0)}));
        expectRefused(Kind::BadSignature);
    }

    void anAssistantsDiagnosisIsIgnoredAndTold()
    {
        world = std::make_unique<VaultWorld>(Role::Doctor);
        meet();
        sealedBy(world->assistant, text("diagnosis_cas"), text("L101"));
        QVERIFY(sync());
        QVERIFY(kinds().contains(Kind::AuthorMayNotWrite));
        QVERIFY(!world->vault->show(dossier, false)->fields.contains(text("diagnosis_cas")));
    }

    void anAssistantsFindingsAreRead()
    {
        world = std::make_unique<VaultWorld>(Role::Doctor);
        meet();
        sealedBy(world->assistant, text("findings"), text("sore knee"));
        QVERIFY(sync());
        QCOMPARE(world->value(dossier, "findings"), text("sore knee"));
        QCOMPARE(world->vault->show(dossier, false)->fields[text("findings")].author, text("Anja"));
    }

    void aSealedValueMovedToAnotherDossierStaysClosed()
    {
        world = std::make_unique<VaultWorld>(Role::Doctor);
        meet();
        sealedBy(world->doctor, text("findings"), text("sore knee"));
        QVERIFY(sync());
        const auto other = server->importDossier(text("8"), text("Smit"));
        const auto moved = server->operations[2].operation->items.first();
        server->accept(server->signedBy(world->doctor, other, Category::Medical, OperationKind::Field, {moved}));
        QVERIFY(sync());
        QCOMPARE(world->vault->counts()->sealed, 1U);
        QVERIFY(!world->vault->show(other, false)->fields.contains(text("findings")));
    }

    void aChangedIdentityKeyIsRefused()
    {
        Colleague impostor(Role::Hr, text("Henk"));
        impostor.user = world->hr.user;
        server->people = {&world->me, &impostor};
        server->sets(impostor, dossier, Category::Administrative, text("last_name"), text("Forged"));
        expectRefused(Kind::BadSignature);
        QVERIFY(kinds().contains(Kind::IdentityKeyChanged));
    }

    void aDeviceOfNobodySignsNothing()
    {
        Colleague impostor(Role::Hr, text("Henk"));
        impostor.user = world->hr.user; // certified by another identity than Henk's
        server->bendPage = [](PullPage& page) { page.directoryVersion = 2; };
        server->sets(impostor, dossier, Category::Administrative, text("last_name"), text("Forged"));
        expectRefused(Kind::BadSignature);
    }

    void cutOffAndRandomAnswersAreRefused()
    {
        server->sets(world->hr, dossier, Category::Administrative, text("last_name"), text("Later"));
        for (int i = 0; i < 40; ++i) {
            server->bendBytes = [i](QByteArray& bytes) { bytes.truncate(bytes.size() * i / 40); };
            QVERIFY(!sync());
            QCOMPARE(world->value(dossier, "last_name"), text("Jansen"));
        }
        server->bendBytes = [](QByteArray& bytes) { bytes = crypto::randomBytes(300); };
        QVERIFY(!sync());
        server->bendBytes = nullptr;
        QVERIFY(sync());
        QCOMPARE(world->value(dossier, "last_name"), text("Later"));
    }

    void anInventedConflictTakesNothingAway()
    {
        QVERIFY(world->vault->set(dossier, text("last_name"), text("Mine")));
        server->bendAnswers = [this](protocol::PushResponse& response) {
            auto& result = response.results.first();
            result.status = protocol::PushStatus::Conflict;
            result.revisions = {2};
            result.current = server->operations.first();
            auto forged = server->signedBy(world->hr, dossier, Category::Administrative, OperationKind::Field,
                                           {OperationItem::plain("last_name", text("last_name"), text("Forged"), 1)});
            forged.sign(world->doctor.deviceKey);
            result.current->operation = forged;
            result.current->revisions = {2};
            result.current->encodedOperation.clear();
        };
        server->refuses = [](const protocol::Operation&) { return "server-failure"; };
        QVERIFY(sync());
        QVERIFY(kinds().contains(Kind::BadSignature));
        QCOMPARE(world->vault->counts()->conflicts, 0U);
        QCOMPARE(world->value(dossier, "last_name"), text("Mine"));
    }

    void digestsThatLieChangeNothing()
    {
        QVERIFY(world->vault->set(dossier, text("phone_work"), text("0301111111")));
        server->refuses = [](const protocol::Operation&) { return "server-failure"; };
        server->onDigest = [](const QByteArray&) -> Result<QByteArray> { return lyingDigests(); };
        QVERIFY(app::DigestCheck::doubt(*world->vault, world->tenant));
        const int pulls = server->pulls;
        QVERIFY(sync());
        QVERIFY(server->pulls > pulls + 1); // it did look
        QCOMPARE(world->value(dossier, "last_name"), text("Jansen"));
        QCOMPARE(world->vault->counts()->outbox, 1U);
        QVERIFY(!kinds().contains(Kind::CacheHealed));
    }

    void aDigestIsNoWayToTakeSomethingAway()
    {
        server->sets(world->hr, dossier, Category::Administrative, text("last_name"), text("Later"));
        QVERIFY(sync());
        server->onDigest = [](const QByteArray&) -> Result<QByteArray> { return lyingDigests(); };
        QVERIFY(app::DigestCheck::doubt(*world->vault, world->tenant));
        bool isHealing = false;
        server->bendPage = [&isHealing](PullPage& page) {
            isHealing = isHealing || page.operations.size() > 1;
            if (isHealing) {
                page.operations.removeLast(); // all but the newest
            }
        };
        const auto report = sync();
        QVERIFY(!report);
        QCOMPARE(report.error().code(), ErrorCode::Untrusted);
        QVERIFY(kinds().contains(Kind::HistoryChanged));
        QCOMPARE(world->value(dossier, "last_name"), text("Later"));
    }

    void norIsTheSameChainWithoutWhatStoodInIt_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("the newest operation as a bare link") << true;
        QTest::newRow("its value by its digest alone") << false;
    }
    void norIsTheSameChainWithoutWhatStoodInIt()
    {
        QFETCH(bool, whole);
        server->sets(world->hr, dossier, Category::Administrative, text("last_name"), text("Later"));
        QVERIFY(sync());
        server->onDigest = [](const QByteArray&) -> Result<QByteArray> { return lyingDigests(); };
        QVERIFY(app::DigestCheck::doubt(*world->vault, world->tenant));
        server->bendPage = [whole](PullPage& page) {
            if (page.operations.size() < 2) {
                return; // only what heals has all of them
            }
            auto& newest = page.operations.last();
            if (whole) {
                newest.operation.reset();
                newest.revisions.clear();
            } else {
                newest.operation = newest.operation->redacted([](const OperationItem&) { return false; });
            }
        };
        const auto report = sync();
        QVERIFY(!report);
        QVERIFY(kinds().contains(Kind::HistoryChanged));
        QCOMPARE(world->value(dossier, "last_name"), text("Later"));
    }

    void aServerThatDoesNotAnswerWithDigestsIsLeftAlone()
    {
        int asked = 0;
        server->onDigest = [&asked](const QByteArray&) -> Result<QByteArray> {
            ++asked;
            return protocol::DigestResponse{true, {}}.encode();
        };
        QVERIFY(app::DigestCheck::doubt(*world->vault, world->tenant));
        QVERIFY(sync());
        QCOMPARE(asked, 1);
    }

    void oneEmployersTroubleDoesNotStopTheOthers()
    {
        world->session.tenants.prepend({crypto::randomId<TenantId>(), text("dewit"), text("De Wit"), QString()});
        world->open();
        server->sets(world->hr, dossier, Category::Administrative, text("last_name"), text("Later"));
        int page = 0;
        server->bendPage = [&page](PullPage& answer) {
            if (page++ == 0) {
                answer.nextCursor = 99; // and operations of another employer
            }
        };
        QVERIFY(!sync());
        QCOMPARE(world->value(dossier, "last_name"), text("Later"));
    }

    void anAuthorMayHaveSeenLessThanStandsHere()
    {
        const auto head = [this] {
            return protocol::chainHead(dossier, Category::Administrative, QByteArray(32, '\0'), 1,
                                       server->operations.first().digest);
        }();
        server->sets(world->hr, dossier, Category::Administrative, text("phone_work"), text("0301111111"));
        auto late = server->signedBy(world->hr, dossier, Category::Administrative, OperationKind::Field,
                                     {OperationItem::plain("email_work", text("email_work"), text("a@b.example"), 0)});
        late.seenHead = head;
        late.sign(world->hr.deviceKey);
        server->accept(late);
        QVERIFY(sync());
        QCOMPARE(world->value(dossier, "email_work"), text("a@b.example"));
    }

    void anEarlierMedicalLogIsNoFork()
    {
        world = std::make_unique<VaultWorld>(Role::Doctor);
        meet();
        const QByteArray before = world->log.head();
        crypto::MedicalLogWriter writer(world->log, world->me.user, world->me.keys.identity());
        QVERIFY(writer.createGroup(crypto::randomId<TenantId>(), 2));
        world->keys->setLog(world->log);
        auto operation = server->signedBy(world->doctor, dossier, Category::Capacity, OperationKind::Field,
                                          {OperationItem::plain("work_advice", text("work_advice"), text("rest"), 0)});
        operation.medicalLogHead = before;
        operation.sign(world->doctor.deviceKey);
        server->accept(operation);
        QVERIFY(sync());
        QCOMPARE(world->value(dossier, "work_advice"), text("rest"));
    }

private:
    static QByteArray lyingDigests()
    {
        constexpr qsizetype bytes = qsizetype(protocol::DossierDigest::buckets) * protocol::DossierDigest::size;
        return protocol::DigestResponse{true, crypto::randomBytes(bytes)}.encode();
    }
    /// One dossier is in the vault already.
    void meet()
    {
        server = std::make_unique<ScriptedServer>(world->tenant, world->serverKey);
        server->people = {&world->me, &world->hr, &world->doctor, &world->assistant};
        dossier = server->importDossier(text("7"), text("Jansen"));
        QVERIFY(sync());
    }
    Result<app::SyncReport> sync()
    {
        app::Synchroniser synchroniser(*world->vault, *server, *server);
        auto report = synchroniser.run(false, {});
        notices = synchroniser.notices();
        return report;
    }
    [[nodiscard]] QList<Kind> kinds() const
    {
        QList<Kind> all;
        for (const auto& notice : notices) {
            all.append(notice.kind);
        }
        return all;
    }
    void expectRefused(Kind kind)
    {
        const auto report = sync();
        QVERIFY(!report);
        QCOMPARE(report.error().code(), ErrorCode::Untrusted);
        QVERIFY(kinds().contains(kind));
        QCOMPARE(world->value(dossier, "last_name"), text("Jansen"));
        QCOMPARE(*world->reader->count({}), 1);
    }
    /// A medical value, sealed as its author's own program would.
    void sealedBy(const Colleague& author, const QString& field, const QString& value)
    {
        app::MedicalKeys keys(author.user, author.role, author.keys.clone());
        keys.setLog(world->log);
        const auto fresh = keys.newContentKey(world->tenant, dossier);
        QVERIFY(fresh);
        server->accept(server->signedBy(author, dossier, Category::Medical, OperationKind::ContentKey,
                                        {OperationItem::sealed(fresh->ref.keyId.bytes(), fresh->record, 0)}));
        auto operation = server->signedBy(author, dossier, Category::Medical, OperationKind::Field, {});
        crypto::FieldContext context;
        context.tenant = world->tenant;
        context.dossier = dossier;
        context.slot = *keys.slot(world->tenant, dossier, field);
        context.op = operation.id;
        context.author = author.user;
        context.device = author.device;
        const auto sealed = keys.seal(context, field, value, 1);
        QVERIFY(sealed);
        operation.items.append(OperationItem::sealed(context.slot.bytes(), *sealed, 0));
        operation.sign(author.deviceKey);
        server->accept(operation);
    }

    std::unique_ptr<VaultWorld> world;
    std::unique_ptr<ScriptedServer> server;
    DossierId dossier;
    QList<app::SyncNotice> notices;
};

QTEST_GUILESS_MAIN(HostileServerTest)
#include "HostileServerTest.moc"
