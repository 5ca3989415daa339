// SPDX-License-Identifier: GPL-3.0-or-later
// In how many parts the search stands while an employer is fetched, and afterwards.
#include "app/vault/SearchIndex.h"
#include "core/storage/Rows.h"
#include "tests/app/Meeting.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

class SearchMergingTest : public QObject {
    Q_OBJECT

    /// How many parts of its size the search lets stand before it makes one of them.
    static qint64 partsMerged(Meeting& m)
    {
        return storage::numberOf(m.world.vault->database().query(
                                     "SELECT coalesce(max(v), 4) FROM text_search_config WHERE k = 'automerge'"))
            .value_or(0);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void afterManyPagesTheSearchMergesItsPartsAsUsual()
    {
        Meeting m(Role::Hr);
        m.server.pageSize = 3;
        for (int i = 0; i < 20; ++i) {
            (void)m.server.importDossier(QString::number(i), text("Jansen"));
        }
        // Seen from within, while the pages come.
        QList<qint64> meanwhile;
        QVERIFY(m.synchroniser().run(false, [&](const app::SyncProgress&) {
            meanwhile.append(partsMerged(m));
            return true;
        }));
        QVERIFY(meanwhile.contains(16));
        QCOMPARE(partsMerged(m), 4);
        QCOMPARE(m.world.reader->search(text("jansen"), 50)->size(), 20);
    }

    void aProgramThatDiedWhileItFilledTheSearchLeavesItSlowUntilTheNextSyncOnly()
    {
        Meeting m(Role::Hr);
        (void)m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(app::SearchIndex(m.world.vault->database()).setMerging(app::SearchIndex::Merging::Filling));
        QVERIFY(m.sync());
        QCOMPARE(partsMerged(m), 4);
    }

    void theManyPartsThatAFirstSyncLeftAreMergedPieceByPieceInQuietTimes()
    {
        Meeting m(Role::Hr);
        auto& database = m.world.vault->database();
        app::SearchIndex search(database);
        QVERIFY(search.setMerging(app::SearchIndex::Merging::Filling));
        for (int i = 1; i <= 15; ++i) {
            (void)m.server.importDossier(QString::number(i), text("Jansen"));
            QVERIFY(m.sync());
            QVERIFY(search.setMerging(app::SearchIndex::Merging::Filling));
        }
        QVERIFY(search.setMerging(app::SearchIndex::Merging::Usual));
        const auto parts = [&database] {
            return storage::numberOf<int>(database.prepare("SELECT count(DISTINCT segid) FROM text_search_idx"));
        };
        QVERIFY(parts().value_or(0) >= 4);
        int pieces = 0;
        while (*m.world.vault->tidy()) {
            QVERIFY(++pieces < 100);
        }
        QVERIFY(parts().value_or(99) < 4);
        QCOMPARE(m.world.reader->search(text("jansen"), 50)->size(), 15);
    }
};

QTEST_GUILESS_MAIN(SearchMergingTest)
#include "SearchMergingTest.moc"
