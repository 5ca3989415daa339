// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AuditWords.h"
#include "server/api/AuditTrailApi.h"
#include "tests/server/AuditWorld.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
using protocol::AuditTrailPage;
using protocol::AuditTrailRequest;
using server::ServerEvent;
using server::ServerEventKind;

namespace {

/// Two employers, somebody of HR, and the privacy officer who looks.
struct TrailWorld : AuditWorld {
    [[nodiscard]] bool log(ServerEventKind kind, const UserId& user, const TenantId& chain, const DossierId& about = {},
                           const UserId& subject = {})
    {
        clock.now += 1000;
        ServerEvent event;
        event.kind = kind;
        event.time = clock.now;
        event.tenant = chain;
        event.user = user;
        event.dossier = about;
        event.subject = subject;
        return store->write<void>([&](server::StoreDatabase& d) { return server::AuditLog::append(d, event); })
            .has_value();
    }
    [[nodiscard]] Result<AuditTrailPage> page(const AuditTrailRequest& request)
    {
        return server::AuditTrailApi(*store, clock).page(request, officer->caller);
    }
    /// The words of all entries that \p request asks for, newest first, page by page.
    [[nodiscard]] QStringList words(AuditTrailRequest request, quint64 limit = 100)
    {
        QStringList all;
        request.limit = limit;
        do {
            const auto one = page(request);
            if (!one) {
                return {one.error().sentence()};
            }
            for (const auto& entry : one->entries) {
                const auto event = ServerEvent::decode(entry.event);
                all.append(event ? protocol::AuditWords::word(*event) : QStringLiteral("?"));
            }
            request.cursor = one->cursor;
        } while (!request.cursor.isEmpty());
        return all;
    }
    [[nodiscard]] bool fill()
    {
        return log(ServerEventKind::Login, hr->caller.user, {}) &&
               log(ServerEventKind::Pushed, hr->caller.user, tenant, dossier) &&
               log(ServerEventKind::Exported, hr->caller.user, other, elsewhere) &&
               log(ServerEventKind::UserDisabled, {}, {}, {}, hr->caller.user) &&
               log(ServerEventKind::Pushed, doctor->caller.user, tenant, dossier);
    }

    TenantId other = addEmployer(QStringLiteral("dewit"));
    std::unique_ptr<Person> hr = addPerson(QStringLiteral("hanneke"), Role::Hr, {tenant, other});
    std::unique_ptr<Person> doctor = addPerson(QStringLiteral("daan"), Role::Doctor, {tenant});
    std::unique_ptr<Person> officer = addPerson(QStringLiteral("fg"), Role::PrivacyOfficer, {});
    DossierId dossier = crypto::randomId<DossierId>();
    DossierId elsewhere = crypto::randomId<DossierId>();
};

QStringList list(const char* words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class AuditTrailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesOfAllChainsComeNewestFirst()
    {
        TrailWorld world;
        QVERIFY(world.fill());
        QCOMPARE(world.words({}), list("changed user-disabled exported changed login"));
    }

    void pagesHoldEachEntryOnce()
    {
        TrailWorld world;
        for (int i = 0; i < 40; ++i) {
            const TenantId chain = i % 3 == 0 ? TenantId() : (i % 3 == 1 ? world.tenant : world.other);
            QVERIFY(
                world.log(i % 2 == 0 ? ServerEventKind::Login : ServerEventKind::Pushed, world.hr->caller.user, chain));
        }
        AuditTrailRequest request;
        request.to = world.clock.now + 1; // without what the reading itself adds
        QStringList expected;
        for (int i = 0; i < 20; ++i) {
            expected << list("changed login");
        }
        for (const quint64 limit : {1, 7, 39, 40, 41}) {
            world.clock.now += 5000;
            QCOMPARE(world.words(request, limit), expected);
        }
    }

    void oneAsksByPersonAsWhoDidItAndWhomItIsAbout()
    {
        TrailWorld world;
        QVERIFY(world.fill());
        AuditTrailRequest request;
        request.person = QStringLiteral("hanneke");
        QCOMPARE(world.words(request), list("user-disabled exported changed login"));
    }

    void oneAsksByDossier()
    {
        TrailWorld world;
        QVERIFY(world.fill());
        AuditTrailRequest request;
        request.dossier = world.dossier.toString();
        QCOMPARE(world.words(request), list("changed changed"));
    }

    void aDossierIsNamedByItsPersonnelNumberToo()
    {
        TrailWorld world;
        const DossierId made = world.addDossier(*world.hr, world.tenant, QStringLiteral("1001"));
        QVERIFY(world.log(ServerEventKind::DocumentSent, world.hr->caller.user, world.tenant, made));
        AuditTrailRequest request;
        request.dossier = QStringLiteral("vermeer/1001");
        QCOMPARE(world.words(request).first(), QStringLiteral("document-fetched"));
        const auto page = world.page(request);
        QVERIFY(page && page->entries.size() >= 2);
        const auto name = std::find_if(page->names.begin(), page->names.end(),
                                       [&](const auto& one) { return one.id == made.bytes(); });
        QVERIFY(name != page->names.end());
        QCOMPARE(name->text, QStringLiteral("vermeer/1001"));
    }

    void aDossierIsFoundWhereItWasFetchedWithOthers()
    {
        TrailWorld world;
        const DossierId made = world.addDossier(*world.hr, world.tenant, QStringLiteral("1001"));
        (void)world.addDossier(*world.hr, world.tenant, QStringLiteral("1002"));
        QCOMPARE(world.pull(*world.hr, world.tenant).operations.size(), 2);
        AuditTrailRequest request;
        request.dossier = made.toString();
        request.action = QStringLiteral("fetched");
        QCOMPARE(world.words(request), list("fetched"));
    }

    void oneAsksByEventOrByItsCode()
    {
        TrailWorld world;
        QVERIFY(world.fill());
        AuditTrailRequest request;
        request.to = world.clock.now + 1;
        request.action = QStringLiteral("login");
        QCOMPARE(world.words(request), list("login"));
        request.action = QStringLiteral("U");
        QCOMPARE(world.words(request), list("changed user-disabled changed"));
    }

    void oneAsksByPeriod()
    {
        TrailWorld world;
        const qint64 begin = world.clock.now;
        QVERIFY(world.fill());
        AuditTrailRequest request;
        request.from = begin + 2000;
        request.to = begin + 4000;
        QCOMPARE(world.words(request), list("exported changed"));
    }

    void whatThereIsNotIsSaid_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("dossier");
        QTest::addColumn<QString>("action");
        QTest::newRow("person") << QStringLiteral("nobody") << QString() << QString();
        QTest::newRow("dossier") << QString() << QStringLiteral("vermeer/77") << QString();
        QTest::newRow("event") << QString() << QString() << QStringLiteral("peeped");
    }
    void whatThereIsNotIsSaid()
    {
        QFETCH(QString, person);
        QFETCH(QString, dossier);
        QFETCH(QString, action);
        TrailWorld world;
        AuditTrailRequest request;
        request.person = person;
        request.dossier = dossier;
        request.action = action;
        const auto page = world.page(request);
        QVERIFY(!page);
        QCOMPARE(page.error().code(), ErrorCode::InvalidArgument);
    }

    void nobodyButThePrivacyOfficerReadsIt()
    {
        TrailWorld world;
        QVERIFY(world.fill());
        for (const Role role : {Role::Hr, Role::Manager, Role::CaseManager, Role::Doctor, Role::DoctorAssistant,
                                Role::OccupationalExpert, Role::Planner, Role::Administrator}) {
            const auto person = world.addPerson(domain::roleName(role), role, {world.tenant});
            const auto page = server::AuditTrailApi(*world.store, world.clock).page({}, person->caller);
            QVERIFY(!page);
            QCOMPARE(page.error().code(), ErrorCode::Forbidden);
        }
    }

    void thatItWasReadIsAnEntryOfItsOwnForEachPageThatIsGiven()
    {
        TrailWorld world;
        QVERIFY(world.fill());
        AuditTrailRequest all;
        all.to = world.clock.now + 1;
        all.person = QStringLiteral("hanneke");
        world.clock.now += 5000;
        all.limit = 3;
        const auto first = world.page(all);
        QVERIFY(first && first->entries.size() == 3 && !first->cursor.isEmpty());
        all.cursor = first->cursor;
        const auto second = world.page(all);
        QVERIFY(second && second->entries.size() == 1);
        AuditTrailRequest read;
        read.action = QStringLiteral("audit-read");
        const auto page = world.page(read);
        QVERIFY(page);
        QCOMPARE(page->entries.size(), 2);
        const auto event = ServerEvent::decode(page->entries.first().event);
        QVERIFY(event);
        QCOMPARE(event->count, 1U);
        QCOMPARE(event->user, world.officer->caller.user);
        QCOMPARE(event->subject, world.hr->caller.user);
        QCOMPARE(event->role, quint8(Role::PrivacyOfficer));
    }

    void anEntrySomebodySpoiledDoesNotEndTheSearch()
    {
        TrailWorld world;
        QVERIFY(world.fill());
        QVERIFY(world.store->write<void>([&](server::StoreDatabase& d) {
            return d.run("UPDATE audit_entry SET event = ?2 WHERE chain = ?1 AND n = 1", world.other, QByteArray("x"));
        }));
        QVERIFY(world.words({}).contains(QStringLiteral("login")));
    }

    void aCursorOfSomewhereElseIsRefused()
    {
        TrailWorld world;
        AuditTrailRequest request;
        request.cursor = QByteArray("not a cursor");
        const auto page = world.page(request);
        QVERIFY(!page);
        QCOMPARE(page.error().code(), ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(AuditTrailTest)
#include "AuditTrailTest.moc"
