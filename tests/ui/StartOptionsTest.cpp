// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartOptions.h"

#include <QTest>

using kluis::ui::StartOptions;

class StartOptionsTest : public QObject {
    Q_OBJECT

    static StartOptions parsed(const QStringList& arguments)
    {
        return StartOptions::parse(QStringList{QStringLiteral("dossierkluis")} + arguments);
    }

private Q_SLOTS:
    void takesWhatTheDemoSays()
    {
        const auto options = parsed({QStringLiteral("--profile"), QStringLiteral("folder"), QStringLiteral("--server"),
                                     QStringLiteral("https://localhost:1"), QStringLiteral("--ca"),
                                     QStringLiteral("root.pem"), QStringLiteral("--user"), QStringLiteral("hr"),
                                     QStringLiteral("--language"), QStringLiteral("nl")});
        QVERIFY(options.text.isEmpty());
        QCOMPARE(options.profile, QStringLiteral("folder"));
        QCOMPARE(options.server, QStringLiteral("https://localhost:1"));
        QCOMPARE(options.caFile, QStringLiteral("root.pem"));
        QCOMPARE(options.login, QStringLiteral("hr"));
        QCOMPARE(options.language, QStringLiteral("nl"));
    }

    void withoutAProfileItUsesThePlatformsFolder() { QVERIFY(!parsed({}).profile.isEmpty()); }

    void anUnknownOptionIsWrongUsage()
    {
        const auto options = parsed({QStringLiteral("--password"), QStringLiteral("x")});
        QCOMPARE(options.exitCode, 2);
        QVERIFY(!options.text.isEmpty());
    }

    void everyLanguageOfTheWindowCanBeAskedFor()
    {
        for (const QString& code : {QStringLiteral("nl"), QStringLiteral("en"), QStringLiteral("de")}) {
            const auto options = parsed({QStringLiteral("--language"), code});
            QVERIFY2(options.text.isEmpty(), qPrintable(options.text));
            QCOMPARE(options.language, code);
        }
    }

    void anUnknownLanguageIsWrongUsage()
    {
        QCOMPARE(parsed({QStringLiteral("--language"), QStringLiteral("fr")}).exitCode, 2);
    }

    void helpAndVersionAreAnswers()
    {
        QCOMPARE(parsed({QStringLiteral("--help")}).exitCode, 0);
        QVERIFY(parsed({QStringLiteral("--help")}).text.contains(QStringLiteral("--profile")));
        QVERIFY(parsed({QStringLiteral("--version")}).text.contains(QStringLiteral(KLUIS_VERSION)));
    }
};

QTEST_MAIN(StartOptionsTest)
#include "StartOptionsTest.moc"
