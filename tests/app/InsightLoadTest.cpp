// SPDX-License-Identifier: GPL-3.0-or-later
// Figures over a large vault, while a thread like the window's goes on at its own pace.
#include "app/insight/InsightBook.h"
#include "app/insight/InsightWorker.h"
#include "tests/app/SyntheticVault.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>
#include <QtTest>

using namespace kluis;
using namespace kluis::test;

class InsightLoadTest : public QObject {
    Q_OBJECT

    std::unique_ptr<VaultWorld> m_world;
    qint64 m_longestGap = 0; ///< milliseconds between two beats of a timer of ten

    static bool isLong() { return qEnvironmentVariable("KLUIS_CAMPAIGN") == QLatin1String("long"); }
    static quint64 dossiers() { return isLong() ? 100'000 : 1'500; }
    static app::InsightQuestion question(insight::Breakdown breakdown)
    {
        return {{*insight::Period::of(QDate(2025, 1, 6), QDate(2026, 1, 5)), breakdown}, {}};
    }

    /// Milliseconds until the answer; what the window's thread had to wait meanwhile is in m_longestGap.
    qint64 ask(app::InsightWorker& worker, insight::Breakdown breakdown)
    {
        QSignalSpy answered(&worker, &app::InsightWorker::answered);
        QElapsedTimer whole;
        QElapsedTimer sinceBeat;
        QTimer beat;
        m_longestGap = 0;
        connect(&beat, &QTimer::timeout, this, [&] { m_longestGap = qMax(m_longestGap, sinceBeat.restart()); });
        beat.setTimerType(Qt::PreciseTimer);
        whole.start();
        sinceBeat.start();
        beat.start(10);
        worker.ask(question(breakdown));
        const bool isAnswered = QTest::qWaitFor([&answered] { return !answered.isEmpty(); }, 300'000);
        return isAnswered ? whole.elapsed() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        m_world = std::make_unique<VaultWorld>(domain::Role::Hr);
        QVERIFY(fillSynthetic(*m_world, dossiers()));
    }

    void theWindowGoesOnWhileFiguresAreWorkedOut()
    {
        auto book = m_world->vault->insight();
        QVERIFY(book);
        app::InsightWorker worker;
        worker.open(std::move(*book));
        const qint64 first = ask(worker, insight::Breakdown::None);
        QVERIFY(first >= 0);
        const qint64 firstGap = m_longestGap;
        const qint64 again = ask(worker, insight::Breakdown::Department);
        QVERIFY(again >= 0);
        const qint64 againGap = m_longestGap;
        QVERIFY(m_world->vault->set(*m_world->reader->find(m_world->reader->list({}, 1)->first().dossier.toString()),
                                    text("recovery_date"), text("2026-01-04")));
        const qint64 changed = ask(worker, insight::Breakdown::Month);
        QVERIFY(changed >= 0);
        qInfo("%llu dossiers: first answer %lld ms, by department %lld ms, by month after a change %lld ms; longest "
              "wait of the window's thread %lld, %lld, %lld ms",
              static_cast<unsigned long long>(dossiers()), static_cast<long long>(first), static_cast<long long>(again),
              static_cast<long long>(changed), static_cast<long long>(firstGap), static_cast<long long>(againGap),
              static_cast<long long>(m_longestGap));
        // The machine may be busy with other things; a window that waits for figures waits much longer.
        if (isLong()) {
            QVERIFY(firstGap < first / 4);
        }
    }

    void closingDoesNotWaitForTheAnswer()
    {
        auto book = m_world->vault->insight();
        QVERIFY(book);
        app::InsightWorker worker;
        QSignalSpy answered(&worker, &app::InsightWorker::answered);
        worker.open(std::move(*book));
        worker.ask(question(insight::Breakdown::None));
        QElapsedTimer waited;
        waited.start();
        worker.close();
        qInfo("closed after %lld ms", static_cast<long long>(waited.elapsed()));
        QTest::qWait(200);
        QCOMPARE(answered.size(), 0);
    }

    void aNewQuestionTakesThePlaceOfTheOneBefore()
    {
        auto book = m_world->vault->insight();
        QVERIFY(book);
        app::InsightWorker worker;
        QSignalSpy answered(&worker, &app::InsightWorker::answered);
        QList<insight::Breakdown> breakdowns;
        connect(&worker, &app::InsightWorker::answered, this,
                [&breakdowns](const app::InsightAnswer& answer) { breakdowns.append(answer.figures.breakdown); });
        worker.open(std::move(*book));
        worker.ask(question(insight::Breakdown::None));
        worker.ask(question(insight::Breakdown::AgeBand));
        QVERIFY(QTest::qWaitFor([&answered] { return !answered.isEmpty(); }, 300'000));
        QTest::qWait(100);
        QCOMPARE(breakdowns, QList<insight::Breakdown>({insight::Breakdown::AgeBand}));
    }
};

QTEST_GUILESS_MAIN(InsightLoadTest)
#include "InsightLoadTest.moc"
