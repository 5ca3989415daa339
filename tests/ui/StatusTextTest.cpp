// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusText.h"

#include "tests/ui/Samples.h"
#include "ui/shell/Translators.h"

#include <QTest>

using namespace kluis;
using ui::StatusText;

class StatusTextTest : public QObject {
    Q_OBJECT

    QLocale english{QLocale::English, QLocale::UnitedKingdom};

private Q_SLOTS:
    void tellsDossiersChangesAndOfflineTime()
    {
        const ui::Translators translators(english);
        const auto text = StatusText::line(test::sampleStatus(domain::Role::Hr), test::sampleNow(), english);
        QCOMPARE(text, QStringLiteral("1,204 dossiers  ·  3 changes waiting  ·  offline until Thu 10:42"));
    }

    void countsOneAsOne()
    {
        const ui::Translators translators(english);
        auto status = test::sampleStatus(domain::Role::Hr);
        status.dossiers = 1;
        status.outbox = 1;
        status.offlineUntil = 0;
        QCOMPARE(StatusText::line(status, test::sampleNow(), english),
                 QStringLiteral("1 dossier  ·  1 change waiting"));
    }

    void saysNothingOfOfflineWorkThatIsOver()
    {
        auto status = test::sampleStatus(domain::Role::Hr);
        status.offlineUntil = test::sampleNow().addSecs(-1).toMSecsSinceEpoch();
        QVERIFY(!StatusText::line(status, test::sampleNow(), english).contains(QStringLiteral("offline")));
    }

    void tellsDutchPeopleInDutch()
    {
        const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
        const ui::Translators translators(dutch);
        const auto text = StatusText::line(test::sampleStatus(domain::Role::Hr), test::sampleNow(), dutch);
        QCOMPARE(text, QStringLiteral("1.204 dossiers  ·  3 wijzigingen wachten  ·  offline tot do 10:42"));
    }

    void tellsHowFarASyncIsAndWhatIsLeft()
    {
        const ui::Translators translators(english);
        app::SyncProgress progress{QStringLiteral("pull"), 3000, 12000, 0, 10};
        QCOMPARE(StatusText::progress(progress, english), QStringLiteral("Fetching: 3,000 of 12,000, 30 seconds left"));
        QCOMPARE(StatusText::percent(progress), 25);
    }

    void doesNotInventATotal() { QCOMPARE(StatusText::percent({QStringLiteral("pull"), 3, 0, 0, 1}), -1); }

    void marksEveryEnvironmentButProduction()
    {
        QVERIFY(StatusText::environment(QStringLiteral("production")).isEmpty());
        QVERIFY(!StatusText::environment(QStringLiteral("test")).isEmpty());
        QVERIFY(StatusText::environment(QStringLiteral("acceptance")).contains(QStringLiteral("acceptance")));
    }

    void theWindowsTitleNeverHoldsAPersonsName()
    {
        const auto title = StatusText::windowTitle(test::sampleStatus(domain::Role::Hr));
        QCOMPARE(title, QStringLiteral("Dossierkluis – Vermeer BV"));
        QVERIFY(!title.contains(QStringLiteral("Boer")));
    }
};

QTEST_MAIN(StatusTextTest)
#include "StatusTextTest.moc"
