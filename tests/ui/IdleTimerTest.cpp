// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/IdleTimer.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using kluis::ui::IdleTimer;

class IdleTimerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsWhenNobodyTypes()
    {
        IdleTimer timer;
        const QSignalSpy expired(&timer, &IdleTimer::expired);
        timer.start(60);
        QTRY_COMPARE_WITH_TIMEOUT(expired.count(), 1, 2000);
    }

    void aKeyStartsItAnew()
    {
        IdleTimer timer;
        QLineEdit edit;
        const QSignalSpy expired(&timer, &IdleTimer::expired);
        timer.start(2000);
        for (int i = 0; i < 6; ++i) {
            QTest::qWait(400);
            QTest::keyClick(&edit, Qt::Key_A);
        }
        QCOMPARE(expired.count(), 0);
    }

    void warnsBeforeAndTellsWhenSomebodyIsThereAfterAll()
    {
        IdleTimer timer;
        QLineEdit edit;
        const QSignalSpy expiring(&timer, &IdleTimer::expiring);
        const QSignalSpy resumed(&timer, &IdleTimer::resumed);
        timer.start(IdleTimer::warningMs + 30);
        QTRY_COMPARE_WITH_TIMEOUT(expiring.count(), 1, 5000);
        QTest::keyClick(&edit, Qt::Key_A);
        QCOMPARE(resumed.count(), 1);
    }

    void stoppedItSaysNothing()
    {
        IdleTimer timer;
        const QSignalSpy expired(&timer, &IdleTimer::expired);
        timer.start(30);
        timer.stop();
        QTest::qWait(120);
        QCOMPARE(expired.count(), 0);
    }
};

QTEST_MAIN(IdleTimerTest)
#include "IdleTimerTest.moc"
