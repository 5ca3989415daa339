// SPDX-License-Identifier: GPL-3.0-or-later
// What others changed while the person was away.
#include "app/vault/News.h"
#include "core/storage/Transaction.h"
#include "tests/app/Meeting.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Category;
using domain::Role;

namespace {

const QString phone = QStringLiteral("phone_work");

/// Robin's desk after a first sync of one dossier.
struct Desk : Meeting {
    explicit Desk(Role role = Role::Hr) : Meeting(role), dossier(server.importDossier(text("7"), text("Jansen")))
    {
        const bool begun = sync().has_value();
        Q_ASSERT(begun);
    }
    void hrSets(const char* field, const char* value)
    {
        server.sets(world.hr, dossier, Category::Administrative, text(field), text(value));
    }
    [[nodiscard]] QList<DossierNews> news(int limit = 100)
    {
        return News(world.vault->database()).newest(limit).value_or(QList<DossierNews>());
    }

    DossierId dossier;
};

} // namespace

class NewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whatAFirstSyncBringsIsNoNews()
    {
        Desk d;
        QVERIFY(d.news().isEmpty());
        QCOMPARE(d.world.vault->counts()->news, 0U);
    }

    void aFirstSyncOfManyPagesIsNoNews()
    {
        Meeting m(Role::Hr);
        m.server.pageSize = 1;
        for (int i = 0; i < 5; ++i) {
            (void)m.server.importDossier(QString::number(i), text("Jansen"));
        }
        QVERIFY(m.sync());
        QVERIFY(News(m.world.vault->database()).newest(10)->isEmpty());
    }

    void whatOthersChangedIsListedByDossierWithFieldAuthorAndTime()
    {
        Desk d;
        const auto other = d.server.importDossier(text("8"), text("Bakker"));
        QVERIFY(d.sync());
        QVERIFY(News(d.world.vault->database()).seenAll());
        d.hrSets("phone_work", "0301111111");
        d.server.sets(d.world.hr, other, Category::Absence, text("first_sick_day"), text("2026-01-02"));
        d.hrSets("birth_date", "1980-01-02");
        QVERIFY(d.sync());
        const auto news = d.news();
        QCOMPARE(news.size(), 2);
        QCOMPARE(news[0].dossier, d.dossier); // the newest change first
        QCOMPARE(news[0].name, text("Jansen"));
        QCOMPARE(news[0].number, text("7"));
        QCOMPARE(news[0].changes.size(), 2);
        QCOMPARE(news[0].changes[0].fieldId, text("birth_date"));
        QCOMPARE(news[0].changes[1].fieldId, phone);
        QCOMPARE(news[0].changes[1].author, text("Henk"));
        QVERIFY(news[0].changes[1].at > 0);
        QCOMPARE(news[1].changes.first().fieldId, text("first_sick_day"));
        QCOMPARE(d.world.vault->counts()->news, 3U);
    }

    void ownChangesAreNoNews()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, phone, text("0301111111")));
        QVERIFY(d.sync());
        QVERIFY(d.news().isEmpty());
    }

    void aNewDossierIsOnePieceOfNews()
    {
        Desk d;
        const auto made = d.server.importDossier(text("8"), text("Bakker"), text("Sales"));
        QVERIFY(d.sync());
        const auto news = d.news();
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().dossier, made);
        QCOMPARE(news.first().changes.size(), 1);
        QCOMPARE(news.first().changes.first().kind, NewsChange::Kind::NewDossier);
    }

    void aFieldChangedTwiceIsListedOnce()
    {
        Desk d;
        d.hrSets("phone_work", "0301111111");
        QVERIFY(d.sync());
        d.hrSets("phone_work", "0302222222");
        QVERIFY(d.sync());
        QCOMPARE(d.news().first().changes.size(), 1);
    }

    void openingTheDossierMarksItsNewsSeenAndNoOthers()
    {
        Desk d;
        const auto other = d.server.importDossier(text("8"), text("Bakker"));
        d.hrSets("phone_work", "0301111111");
        QVERIFY(d.sync());
        QCOMPARE(d.news().size(), 2);
        QVERIFY(News(d.world.vault->database()).seen(d.dossier));
        QCOMPARE(d.news().size(), 1);
        QCOMPARE(d.news().first().dossier, other);
        QVERIFY(d.sync());
        QCOMPARE(d.news().size(), 1);
    }

    void itIsStillThereAfterARestart()
    {
        Desk d;
        d.hrSets("phone_work", "0301111111");
        QVERIFY(d.sync());
        d.world.open();
        QCOMPARE(d.news().size(), 1);
    }

    void whatIsFetchedAnewKeepsItsNewsAndMakesNoOther()
    {
        Desk d;
        const auto seen = d.server.importDossier(text("8"), text("Bakker"));
        QVERIFY(d.sync());
        QVERIFY(News(d.world.vault->database()).seenAll());
        d.hrSets("phone_work", "0301111111");
        QVERIFY(d.sync());
        QVERIFY(d.synchroniser().run(true, {}));
        QCOMPARE(d.news().size(), 1);
        QCOMPARE(d.news().first().dossier, d.dossier);
        QVERIFY(News(d.world.vault->database()).seen(d.dossier));
        QVERIFY(d.synchroniser().run(true, {}));
        QVERIFY(d.news().isEmpty());
        d.server.sets(d.world.hr, seen, Category::Administrative, phone, text("0303333333"));
        QVERIFY(d.sync());
        QCOMPARE(d.news().size(), 1);
    }

    void anotherRoleFindsNoNewsOfWhatItMayNotRead()
    {
        Desk d;
        d.hrSets("birth_date", "1980-01-02");
        QVERIFY(d.sync());
        QCOMPARE(d.news().size(), 1);
        d.world.session.role = Role::Manager;
        d.world.open();
        QVERIFY(d.news().isEmpty());
    }

    // 100,000 dossiers with five records each, every tenth of them with news: what a screen asks for stays at once.
    void theNewestAreReadAtOnceHoweverManyThereAre()
    {
        const int dossiers = qgetenv("KLUIS_CAMPAIGN") == "long" ? 100'000 : 2'000;
        Desk d;
        auto& database = d.world.vault->database();
        auto transaction = storage::Transaction::begin(database);
        QVERIFY(transaction);
        const QByteArray made =
            QByteArray("WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < ") +
            QByteArray::number(dossiers) + ") ";
        const QByteArray fill[] = {
            made + "INSERT INTO dossier(number, id, tenant) SELECT i + 100, randomblob(16), 1 FROM n",
            made + "INSERT INTO dossier_row(dossier, tenant, sort, name, personnel_no, department, first_sick_day, "
                   "recovery_date, course, updated) SELECT i + 100, 1, 'n' || i, 'n' || i, i, '', '', '', '', 0 FROM n",
            made +
                "INSERT INTO record(dossier, kind, record, category, revision, seq, author, at, value) SELECT i + 100, "
                "1, CAST('field' || f.k AS BLOB), 1, 1, i, 1, 1, 'value' FROM n, (SELECT 1 AS k UNION SELECT 2 UNION "
                "SELECT 3 UNION SELECT 4 UNION SELECT 5) f",
            QByteArray(
                "INSERT INTO news(dossier, kind, record, seq) SELECT dossier, kind, record, seq FROM record WHERE "
                "dossier % 10 = 0"),
        };
        for (const QByteArray& sql : fill) {
            const auto filled = database.run(sql);
            QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail()));
        }
        QVERIFY(transaction->commit());
        QCOMPARE(d.news(200).size(), 40);
        QElapsedTimer clock;
        constexpr int rounds = 20;
        clock.start();
        for (int i = 0; i < rounds; ++i) {
            QVERIFY(!d.news(200).isEmpty());
        }
        const double reading = double(clock.nsecsElapsed()) / 1e6 / rounds;
        clock.restart();
        for (int i = 0; i < rounds; ++i) {
            QVERIFY(d.world.vault->counts());
        }
        const double counting = double(clock.nsecsElapsed()) / 1e6 / rounds;
        qInfo("%d dossiers: newest 200 in %.2f ms, all counts in %.2f ms", dossiers, reading, counting);
        QVERIFY2(reading < 50, "a list that takes longer is felt");
    }
};

QTEST_GUILESS_MAIN(NewsTest)
#include "NewsTest.moc"
