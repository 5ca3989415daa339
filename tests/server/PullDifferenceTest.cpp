// SPDX-License-Identifier: GPL-3.0-or-later
// What a pull gives of a scope beyond another one: in both stores, and never more than the scope of now.
#include "core/protocol/ScopeFacts.h"
#include "server/store/AgreementStore.h"
#include "server/store/Scope.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using protocol::PullPage;
using protocol::ScopeFacts;

namespace {

QString name(const char* text)
{
    return QString::fromLatin1(text);
}

/// An employer with two departments, a birth date in each, and a manager of one of them.
struct Office {
    SyncFixture world;
    TenantId tenant = world.addEmployer(name("vermeer"));
    std::unique_ptr<Person> hr = world.addPerson(name("hr"), Role::Hr, {tenant});
    std::unique_ptr<Person> manager = world.addPerson(name("m"), Role::Manager, {tenant}, name("Kantoor"));
    DossierId inside = world.addDossier(*hr, tenant, name("1"), name("Kantoor"));
    DossierId outside = world.addDossier(*hr, tenant, name("2"), name("Techniek"));

    Office()
    {
        set(inside, "birth_date", "1980-02-03");
        set(outside, "birth_date", "1981-02-03");
    }
    void set(const DossierId& dossier, const char* field, const char* value, quint64 base = 0)
    {
        const auto pushed = world.push(*hr, world.operation(*hr, tenant, dossier, Category::Administrative,
                                                            {SyncFixture::field(name(field), name(value), base)}));
        QCOMPARE(pushed.status, protocol::PushStatus::Applied);
    }
    /// What somebody holds who has pulled everything.
    struct Held {
        quint64 cursor = 0;
        QByteArray facts;
    };
    Held heldBy(const Person& person)
    {
        protocol::PullRequest request;
        request.tenant = tenant;
        request.wantsScope = true;
        const auto page = world.pullApi->page(request, person.caller);
        return {page->nextCursor, page->scope};
    }
    PullPage difference(const Person& person, const Held& held, quint64 filled = 0, quint64 limit = 1000)
    {
        protocol::PullRequest request;
        request.tenant = tenant;
        request.scopeVersion = world.pull(person, tenant).scopeVersion;
        request.cursor = held.cursor;
        request.held = held.facts;
        request.filled = filled;
        request.limit = limit;
        return world.pullApi->page(request, person.caller).value_or(PullPage());
    }
    void agree(const QStringList& leftOut)
    {
        QVERIFY(world.store->write<void>([&](server::StoreDatabase& database) {
            return server::AgreementStore(database).set(tenant, domain::FieldAgreement::received(leftOut));
        }));
    }
};

} // namespace

class PullDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotAskedForIsNotTold()
    {
        Office office;
        QVERIFY(office.world.pull(*office.hr, office.tenant).scope.isEmpty());
        QVERIFY(ScopeFacts::decode(office.heldBy(*office.hr).facts));
    }

    void anotherScopeIsTold()
    {
        Office office;
        const auto before = office.world.pull(*office.hr, office.tenant);
        office.agree({name("birth_date")});
        const auto page = office.world.pull(*office.hr, office.tenant, before.nextCursor, before.scopeVersion);
        QVERIFY(page.scopeChanged);
        QVERIFY(!ScopeFacts::decode(page.scope)->fields.contains(name("birth_date")));
    }

    void aFieldThatComesBringsItsOperationsWithTheHeadsBeforeThem()
    {
        Office office;
        office.agree({name("birth_date")});
        const auto held = office.heldBy(*office.hr);
        office.agree({});
        const auto page = office.difference(*office.hr, held);
        QCOMPARE(page.operations.size(), 2);
        QCOMPARE(page.nextCursor, held.cursor);
        QVERIFY(!page.more);
        for (const auto& pulled : page.operations) {
            QCOMPARE(pulled.chainIndex, 2U);
            const auto made =
                office.world.pullAll(*office.hr, office.tenant).at(pulled.dossier == office.inside ? 0 : 1);
            QCOMPARE(pulled.before,
                     protocol::chainHead(pulled.dossier, pulled.category, QByteArray(32, '\0'), 1, made.digest));
        }
    }

    void pagesOfADifferenceFollowOneAnother()
    {
        Office office;
        office.agree({name("birth_date")});
        const auto held = office.heldBy(*office.hr);
        office.agree({});
        const auto first = office.difference(*office.hr, held, 0, 1);
        QVERIFY(first.more);
        QCOMPARE(first.operations.size(), 1);
        const auto second = office.difference(*office.hr, held, first.nextCursor, 1);
        QCOMPARE(second.operations.size(), 1);
        QVERIFY(second.operations.first().seq > first.operations.first().seq);
        QVERIFY(!second.more);
    }

    void aDossierThatCameBringsItsChainsAndOneThatLeftIsNamed()
    {
        Office office;
        const auto held = office.heldBy(*office.manager);
        office.set(office.outside, "org_unit", "Kantoor", 1);
        office.set(office.inside, "org_unit", "Techniek", 1);
        const auto page = office.difference(*office.manager, held);
        QCOMPARE(page.left, QList<QByteArray>{ScopeFacts::markOf(office.inside, page.scopeVersion)});
        QCOMPARE(page.operations.size(), 2); // its making and the birth date: the move is newer than the cursor
        for (const auto& pulled : page.operations) {
            QCOMPARE(pulled.dossier, office.outside);
            QVERIFY(pulled.before.isEmpty());
        }
    }

    void whereverADossierWasMeanwhileDoesNotCount()
    {
        Office office;
        const auto held = office.heldBy(*office.manager);
        office.set(office.inside, "org_unit", "Techniek", 1);
        office.set(office.inside, "org_unit", "Kantoor", 2);
        office.set(office.outside, "org_unit", "Kantoor", 1);
        office.set(office.outside, "org_unit", "Elders", 2);
        const auto page = office.difference(*office.manager, held);
        QVERIFY(page.left.isEmpty() && page.operations.isEmpty());
    }

    void moreDepartmentsBringTheOthersAlone()
    {
        Office office;
        const auto held = office.heldBy(*office.manager);
        office.manager->caller.grants.first().department.clear();
        const auto page = office.difference(*office.manager, held);
        QCOMPARE(page.operations.size(), 2);
        QCOMPARE(page.operations.first().dossier, office.outside);
    }

    void fewerDepartmentsNameWhatLeft()
    {
        Office office;
        office.manager->caller.grants.first().department.clear();
        const auto held = office.heldBy(*office.manager);
        office.manager->caller.grants.first().department = name("Techniek");
        const auto page = office.difference(*office.manager, held);
        QCOMPARE(page.left, QList<QByteArray>{ScopeFacts::markOf(office.inside, page.scopeVersion)});
        QVERIFY(page.operations.isEmpty());
    }

    void anotherDepartmentIsNoDifference()
    {
        Office office;
        const auto held = office.heldBy(*office.manager);
        office.manager->caller.grants.first().department = name("Techniek");
        const auto page = office.difference(*office.manager, held);
        QVERIFY(page.scopeChanged && page.operations.isEmpty());
    }

    /// What was held is the client's word: it can't get more by it than a first pull gives.
    void whoClaimsToHoldNothingGetsWhatAFirstPullGives()
    {
        Office office;
        auto held = office.heldBy(*office.manager);
        held.facts = ScopeFacts().encode();
        const auto page = office.difference(*office.manager, held);
        const auto all = office.world.pullAll(*office.manager, office.tenant);
        QCOMPARE(page.operations.size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(page.operations[i].encodedOperation, all[i].encodedOperation);
        }
    }

    void whoClaimsToHoldEverythingLearnsOfNoOtherDossier()
    {
        Office office;
        auto held = office.heldBy(*office.manager);
        auto claimed = office.heldBy(*office.hr);
        auto facts = *ScopeFacts::decode(claimed.facts);
        facts.isMedical = true;
        held.facts = facts.encode();
        const auto page = office.difference(*office.manager, held);
        QVERIFY(page.operations.isEmpty());
        QCOMPARE(page.left.size(), 1);
        QVERIFY(!page.encode().contains(office.outside.bytes()));
    }

    void whatIsNoScopeIsRefused()
    {
        Office office;
        protocol::PullRequest request;
        request.tenant = office.tenant;
        request.held = "nonsense";
        server::HttpRequest http;
        http.body = request.encode();
        QCOMPARE(office.world.pullApi->pull(http, office.hr->caller).status, 400);
    }
};

QTEST_GUILESS_MAIN(PullDifferenceTest)
#include "PullDifferenceTest.moc"
