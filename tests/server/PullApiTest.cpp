// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Random.h"
#include "server/store/RecordStore.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using protocol::OperationKind;
using protocol::PushStatus;

class PullApiTest : public QObject {
    Q_OBJECT

private:
    static QString name(const char* text) { return QString::fromLatin1(text); }

private Q_SLOTS:
    void whoHasNoGrantGetsTheAnswerForAnEmployerThatDoesNotExist()
    {
        SyncFixture world;
        const TenantId ours = world.addEmployer(name("vermeer"));
        const TenantId theirs = world.addEmployer(name("dewit"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {ours});
        QList<server::HttpResponse> answers;
        for (const TenantId& tenant : {theirs, crypto::randomId<TenantId>()}) {
            protocol::PullRequest request;
            request.tenant = tenant;
            server::HttpRequest http;
            http.body = request.encode();
            answers.append(world.pullApi->pull(http, hr->caller));
        }
        QCOMPARE(answers[0].status, 404);
        QCOMPARE(answers[1].status, answers[0].status);
        QCOMPARE(answers[1].body, answers[0].body);
    }

    void nothingOfAnotherEmployerIsDelivered()
    {
        SyncFixture world;
        const TenantId ours = world.addEmployer(name("vermeer"));
        const TenantId theirs = world.addEmployer(name("dewit"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {ours});
        const auto otherHr = world.addPerson(name("hr2"), Role::Hr, {theirs});
        world.addDossier(*hr, ours, name("1"));
        const DossierId other = world.addDossier(*otherHr, theirs, name("1"));
        for (const auto& pulled : world.pullAll(*hr, ours)) {
            QVERIFY(pulled.dossier != other);
        }
        QVERIFY(!world.pullBytes(*hr, ours).contains(other.bytes()));
    }

    void aManagerGetsOnlyHisDepartment()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        const auto manager = world.addPerson(name("m"), Role::Manager, {tenant}, name("Kantoor"));
        const DossierId inside = world.addDossier(*hr, tenant, name("1"), name("Kantoor"));
        const DossierId outside = world.addDossier(*hr, tenant, name("2"), name("Techniek"));
        const DossierId nowhere = world.addDossier(*hr, tenant, name("3"));
        const QByteArray bytes = world.pullBytes(*manager, tenant);
        QVERIFY(bytes.contains(inside.bytes()));
        QVERIFY(!bytes.contains(outside.bytes()));
        QVERIFY(!bytes.contains(nowhere.bytes()));
    }

    void aMoveToAnotherDepartmentChangesTheScopeOfManagersOnly()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        const auto manager = world.addPerson(name("m"), Role::Manager, {tenant}, name("Kantoor"));
        const DossierId dossier = world.addDossier(*hr, tenant, name("1"), name("Kantoor"));
        const auto before = world.pull(*manager, tenant);
        const auto hrBefore = world.pull(*hr, tenant);
        QCOMPARE(before.operations.size(), 1);
        const auto moved =
            world.push(*hr, world.operation(*hr, tenant, dossier, Category::Administrative,
                                            {SyncFixture::field(name("org_unit"), name("Techniek"), 1)}));
        QCOMPARE(moved.status, PushStatus::Applied);
        const auto after = world.pull(*manager, tenant, before.nextCursor, before.scopeVersion);
        QVERIFY(after.scopeChanged);
        QVERIFY(after.operations.isEmpty());
        QCOMPARE(after.nextCursor, quint64(0));
        QVERIFY(world.pull(*manager, tenant, 0, after.scopeVersion).operations.isEmpty());
        const auto hrAfter = world.pull(*hr, tenant, hrBefore.nextCursor, hrBefore.scopeVersion);
        QVERIFY(!hrAfter.scopeChanged);
        QCOMPARE(hrAfter.operations.size(), 1);
    }

    void administratorsAndPrivacyOfficersGetNoDossierContent()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        const DossierId dossier = world.addDossier(*hr, tenant, name("1"));
        for (const Role role : {Role::Administrator, Role::PrivacyOfficer}) {
            const auto person = world.addPerson(domain::roleName(role), role, {tenant});
            const auto page = world.pull(*person, tenant);
            QVERIFY(page.operations.isEmpty());
            QVERIFY(!page.more);
            QVERIFY(!world.pullBytes(*person, tenant).contains(dossier.bytes()));
        }
    }

    void pagesFollowOneAnotherWithExactRemainders()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        for (int i = 0; i < 23; ++i) {
            world.addDossier(*hr, tenant, QString::number(i));
        }
        protocol::PullPage page;
        quint64 seen = 0;
        do {
            page = world.pull(*hr, tenant, page.nextCursor, page.scopeVersion, 10);
            for (const auto& pulled : page.operations) {
                QCOMPARE(pulled.seq, ++seen);
            }
            QCOMPARE(page.remainingOperations, 23 - seen);
        } while (page.more);
        QCOMPARE(seen, quint64(23));
    }

    void aPageHoldsOperationsOfMoreThanAMebibyte()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        const DossierId dossier = world.addDossier(*hr, tenant, name("1"));
        for (int i = 0; i < 300; ++i) {
            const auto note = protocol::OperationItem::plain(crypto::randomId<RecordId>().bytes(), name("process_note"),
                                                             QString(5'000, u'x'), 0);
            const auto pushed =
                world.push(*hr, world.operation(*hr, tenant, dossier, Category::Process, {note}, OperationKind::Entry));
            QCOMPARE(pushed.status, protocol::PushStatus::Applied);
        }
        const auto page = world.pull(*hr, tenant);
        QCOMPARE(page.operations.size(), 301);
        QVERIFY(!page.more);
    }

    void remaindersAreExactForADepartmentToo()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        const auto manager = world.addPerson(name("m"), Role::Manager, {tenant}, name("Kantoor"));
        for (int i = 0; i < 20; ++i) {
            world.addDossier(*hr, tenant, QString::number(i), i % 2 == 0 ? name("Kantoor") : name("Techniek"));
        }
        const auto page = world.pull(*manager, tenant, 0, {}, 4);
        QCOMPARE(page.operations.size(), 4);
        QCOMPARE(page.remainingOperations, quint64(6));
    }

    void theCursorPassesOverWhatTheCallerMayNotSee()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        const auto manager = world.addPerson(name("m"), Role::Manager, {tenant}, name("Kantoor"));
        world.addDossier(*hr, tenant, name("1"), name("Kantoor"));
        world.addDossier(*hr, tenant, name("2"), name("Techniek"));
        const auto page = world.pull(*manager, tenant);
        QCOMPARE(page.operations.size(), 1);
        QCOMPARE(page.nextCursor, quint64(2));
        QVERIFY(!page.more);
    }

    void aDeliveredChainVerifiesAlsoWhereItIsRedacted()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        const auto manager = world.addPerson(name("m"), Role::Manager, {tenant});
        const DossierId dossier = world.addDossier(*hr, tenant, name("1"));
        const auto mixed = world.push(*hr, world.operation(*hr, tenant, dossier, Category::Administrative,
                                                           {SyncFixture::field(name("birth_date"), name("1980-02-03")),
                                                            SyncFixture::field(name("job_title"), name("Lasser"))}));
        QCOMPARE(mixed.status, PushStatus::Applied);
        const auto hidden =
            world.push(*hr, world.operation(*hr, tenant, dossier, Category::Administrative,
                                            {SyncFixture::field(name("birth_date"), name("1981-02-03"), 1)}));
        QCOMPARE(hidden.status, PushStatus::Applied);
        QByteArray head(32, '\0');
        const auto pulled = world.pullAll(*manager, tenant);
        QCOMPARE(pulled.size(), 3);
        for (const auto& step : pulled) {
            head = protocol::chainHead(dossier, step.category, head, step.chainIndex, step.digest);
            if (step.operation) {
                QCOMPARE(step.operation->digest(), step.digest);
                QVERIFY(step.operation->verify(hr->caller.devicePublicKey));
            }
        }
        QVERIFY(pulled[1].operation && pulled[1].operation->items[0].isRedacted());
        QVERIFY(!pulled[1].operation->items[1].isRedacted());
        QVERIFY(!pulled[2].operation); // nothing left of it: a bare link
        const auto stored = world.store->read<QByteArray>([&](server::StoreDatabase& database) -> Result<QByteArray> {
            server::RecordStore records(database);
            const auto known = records.dossier(dossier);
            return records.chain((*known)->number, Category::Administrative)->second;
        });
        QCOMPARE(head, *stored);
    }

    void whoMayHaveAPartOfAValueIsSentThatPartAlone()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        const auto manager = world.addPerson(name("m"), Role::Manager, {tenant});
        const auto expert = world.addPerson(name("oe"), Role::OccupationalExpert, {tenant});
        const DossierId dossier = world.addDossier(*hr, tenant, name("1"));
        const QString leave = name(R"({"due":"2026-04-20","end":"2026-07-05","start":"2026-03-16"})");
        const auto set = world.push(*hr, world.operation(*hr, tenant, dossier, Category::Absence,
                                                         {SyncFixture::field(name("leave_wazo"), leave)}));
        QCOMPARE(set.status, PushStatus::Applied);
        const auto told = world.pullAll(*manager, tenant).last();
        QVERIFY(told.operation && told.operation->items.first().isRedacted());
        QCOMPARE(told.operation->digest(), told.digest);
        QVERIFY(told.operation->verify(hr->caller.devicePublicKey));
        const protocol::PulledPart days{0, name("leave_days"), name(R"({"end":"2026-07-05","start":"2026-03-16"})")};
        QCOMPARE(told.parts, QList<protocol::PulledPart>{days});
        QVERIFY(!world.pullBytes(*manager, tenant).contains("2026-04-20"));
        QVERIFY(world.pullAll(*hr, tenant).last().parts.isEmpty());
        QVERIFY(!world.pullAll(*expert, tenant).last().operation); // a bare link: she may have nothing of it
    }

    void aCursorFromARewrittenPastIsToldSo()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        world.addDossier(*hr, tenant, name("1"));
        const auto page = world.pull(*hr, tenant);
        QVERIFY(world.pull(*hr, tenant, page.nextCursor + 5, page.scopeVersion).epochChanged);
        protocol::PullRequest request;
        request.tenant = tenant;
        request.cursor = page.nextCursor;
        request.scopeVersion = page.scopeVersion;
        request.serverEpoch = QByteArray(16, 'x');
        const auto answer = world.pullApi->page(request, hr->caller);
        QVERIFY(answer && answer->epochChanged && answer->operations.isEmpty());
    }

    void anotherRolesScopeVersionMakesTheClientBeginAgain()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        const auto planner = world.addPerson(name("p"), Role::Planner, {tenant});
        world.addDossier(*hr, tenant, name("1"));
        const auto page = world.pull(*hr, tenant);
        QVERIFY(world.pull(*planner, tenant, page.nextCursor, page.scopeVersion).scopeChanged);
    }
};

QTEST_GUILESS_MAIN(PullApiTest)
#include "PullApiTest.moc"
