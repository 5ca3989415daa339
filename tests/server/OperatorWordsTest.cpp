// SPDX-License-Identifier: GPL-3.0-or-later
// What an operator reads who does not know the commands yet, or named something that is not there.
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

class OperatorWordsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    /// \p words with blanks between them; DATA and ABSENT stand for the data folder and for a path at which nothing is or can be.
    Outcome run(QString words)
    {
        words.replace(QLatin1String("DATA"), data());
        words.replace(QLatin1String("ABSENT"), m_folder.filePath(QStringLiteral("no/where")));
        QProcess process;
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM), words.split(u' '));
        process.waitForFinished(-1);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run(QStringLiteral("init --data DATA --environment test")).code, 0);
        QCOMPARE(run(QStringLiteral("user add anna --role hr --employer vermeer --data DATA")).code, 0);
        QCOMPARE(run(QStringLiteral("user add bert --role hr --employer dewit --data DATA")).code, 0);
    }

    void theBeginningOfACommandSaysHowItGoesOn_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("the first word alone") << QStringLiteral("user");
        QTest::newRow("with one that does not follow it") << QStringLiteral("user paint --data DATA");
    }

    void theBeginningOfACommandSaysHowItGoesOn()
    {
        QFETCH(QString, words);
        const Outcome told = run(words);
        QCOMPARE(told.code, 2);
        for (const char* next : {"add", "list", "reset-totp"}) {
            QVERIFY2(told.err.contains(next), told.err.constData());
        }
        QVERIFY(!told.err.contains("anonymise"));
    }

    void helpOnTheBeginningOfACommandShowsThoseThatBeginSo()
    {
        const Outcome told = run(QStringLiteral("backup --help"));
        QCOMPARE(told.code, 0); // there is a command of that name alone too
        const Outcome group = run(QStringLiteral("user --help"));
        QCOMPARE(group.code, 0);
        QVERIFY2(group.out.contains("user disable LOGIN"), group.out.constData());
        QVERIFY(!group.out.contains("anonymise"));
    }

    void aFileOrFolderThatCannotBeHadIsNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a client's checkpoint") << QStringLiteral("audit verify --data DATA --checkpoint ABSENT");
        QTest::newRow("a pack of evidence") << QStringLiteral("evidence verify ABSENT --server DATA");
        QTest::newRow("a folder for evidence") << QStringLiteral("evidence --data DATA --to ABSENT");
        QTest::newRow("a backup") << QStringLiteral("backup --data DATA --to ABSENT");
        QTest::newRow("the backup's key") << QStringLiteral("backup key --data DATA --to ABSENT");
    }

    void aFileOrFolderThatCannotBeHadIsNamed()
    {
        QFETCH(QString, words);
        const Outcome told = run(words);
        QCOMPARE(told.code, 1);
        QVERIFY2(told.err.contains("/no/"), told.err.constData());
        QCOMPARE(told.err.count('\n'), 1);
    }

    void whereThereIsNoServerItSaysSo()
    {
        const Outcome told = run(QStringLiteral("health --data ABSENT"));
        QCOMPARE(told.code, 1);
        QVERIFY2(told.err.contains("There is no server in this folder"), told.err.constData());
    }

    void employersAreListedWithWhoWorksForThem()
    {
        const Outcome listed = run(QStringLiteral("employer list --data DATA --json"));
        QCOMPARE(listed.code, 0);
        const QJsonArray employers = QJsonDocument::fromJson(listed.out).array();
        QCOMPARE(employers.size(), 2);
        QCOMPARE(employers.at(0)[QLatin1String("employer")].toString(), QStringLiteral("dewit"));
        QCOMPARE(employers.at(0)[QLatin1String("people")].toInt(), 1);
        QCOMPARE(employers.at(0)[QLatin1String("dossiers")].toInt(-1), 0);
        QVERIFY(run(QStringLiteral("employer list --data DATA")).out.contains("vermeer"));
    }
};

QTEST_GUILESS_MAIN(OperatorWordsTest)
#include "OperatorWordsTest.moc"
