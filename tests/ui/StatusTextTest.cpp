// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusText.h"

#include "app/settings/Translators.h"
#include "core/domain/Environment.h"
#include "tests/ui/Samples.h"

#include <QColor>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace kluis;
using ui::StatusText;

namespace {

/// WCAG 2.1, contrast ratio of white text on \p ground.
double contrastToWhite(const QColor& ground)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double luminance =
        0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
    return 1.05 / (luminance + 0.05);
}

} // namespace

class StatusTextTest : public QObject {
    Q_OBJECT

    QLocale english{QLocale::English, QLocale::UnitedKingdom};

private Q_SLOTS:
    void tellsDossiersChangesAndOfflineTime()
    {
        const app::Translators translators(english);
        const auto text = StatusText::line(test::sampleStatus(domain::Role::Hr), test::sampleNow(), english);
        QCOMPARE(text, QStringLiteral("1,204 dossiers  ·  3 changes waiting  ·  offline until Thu 10:42"));
    }

    void countsOneAsOne()
    {
        const app::Translators translators(english);
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
        const app::Translators translators(dutch);
        const auto text = StatusText::line(test::sampleStatus(domain::Role::Hr), test::sampleNow(), dutch);
        QCOMPARE(text, QStringLiteral("1.204 dossiers  ·  3 wijzigingen wachten  ·  offline tot do 10:42"));
    }

    void tellsHowFarASyncIsAndWhatIsLeft()
    {
        const app::Translators translators(english);
        app::SyncProgress progress{QStringLiteral("pull"), 3000, 12000, 0, 10};
        QCOMPARE(StatusText::progress(progress, english), QStringLiteral("Fetching: 3,000 of 12,000, 30 seconds left"));
        QCOMPARE(StatusText::percent(progress), 25);
    }

    void doesNotInventATotal() { QCOMPARE(StatusText::percent({QStringLiteral("pull"), 3, 0, 0, 1}), -1); }

    void marksEveryEnvironmentButProduction()
    {
        QVERIFY(StatusText::environment(QStringLiteral("production")).isEmpty());
        QVERIFY(!StatusText::environment(QStringLiteral("test")).isEmpty());
        QSet<QString> texts;
        for (const domain::Environment environment : domain::environments) {
            texts.insert(StatusText::environment(environmentName(environment)));
        }
        QCOMPARE(texts.size(), qsizetype(domain::environments.size()));
        QVERIFY(StatusText::environment(QStringLiteral("education")).contains(QStringLiteral("education")));
    }

    void theEnvironmentsStripIsReadableInEveryColour()
    {
        QFile sheet(QStringLiteral(":/style/dossierkluis.qss"));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        const QString style = QString::fromUtf8(sheet.readAll());
        QSet<QRgb> colours;
        for (const domain::Environment environment : domain::environments) {
            if (environment == domain::Environment::Production) {
                continue;
            }
            const QRegularExpression rule(QStringLiteral("\\[environment=\"%1\"\\] \\{ background: (#[0-9a-f]{6})")
                                              .arg(environmentName(environment)));
            const auto match = rule.match(style);
            QVERIFY2(match.hasMatch(), environmentName(environment).data());
            const QColor ground(match.captured(1));
            colours.insert(ground.rgb());
            QVERIFY2(contrastToWhite(ground) >= 4.5, qPrintable(ground.name())); // WCAG 2.1, 1.4.3
        }
        QCOMPARE(colours.size(), qsizetype(domain::environments.size() - 1));
    }

    void whoLogsInOverALineThatSomebodyOpensIsTold()
    {
        const app::Translators translators(english);
        app::LoginOutcome outcome;
        QCOMPARE(StatusText::loginNotice(outcome), QString());
        outcome.lineInspected = true;
        QVERIFY(StatusText::loginNotice(outcome).contains(QStringLiteral("opens the connection and reads along")));
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
