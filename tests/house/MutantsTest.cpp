// SPDX-License-Identifier: GPL-3.0-or-later
// That the mutants of tests/security/mutations still fit the tree. That each is killed tests/security/mutations/run shows, which
// takes hours.
#include "tests/house/SourceTree.h"
#include "tests/house/TestNames.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace kluis::test;

namespace {

constexpr int fewest = 30;

QDir folder()
{
    return QDir(SourceTree::root() + QStringLiteral("/tests/security/mutations"));
}

QStringList mutants()
{
    return folder().entryList({QStringLiteral("*.patch")});
}

QString textOf(const QString& mutant)
{
    QFile file(folder().filePath(mutant));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Empty where it went well.
QByteArray complaintOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished()) {
        return process.errorString().toUtf8();
    }
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    return process.exitCode() == 0 ? QByteArray() : said;
}

} // namespace

class MutantsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnoughOfThem() { QVERIFY(mutants().size() >= fewest); }

    void eachStillFitsTheTree()
    {
        for (const QString& mutant : mutants()) {
            const QByteArray complaint = complaintOf(
                QStringLiteral("patch"),
                {QStringLiteral("--dry-run"), QStringLiteral("-p1"), QStringLiteral("--fuzz=0"), QStringLiteral("-d"),
                 SourceTree::root(), QStringLiteral("-i"), folder().filePath(mutant)});
            QVERIFY2(complaint.isEmpty(), qPrintable(mutant + u'\n' + QString::fromUtf8(complaint)));
        }
    }

    void eachSaysWhatItWeakensAndIsKilledByTestsThatAreThere()
    {
        static const QRegularExpression head(QStringLiteral("^[A-Z].*\\.\nkilled-by: (\\w+(?: \\w+)*)\n--- a/"));
        const QSet<QString> all = TestNames::all();
        for (const QString& mutant : mutants()) {
            const auto found = head.match(textOf(mutant));
            QVERIFY2(found.hasMatch(), qPrintable(mutant));
            for (const QString& test : found.captured(1).split(u' ')) {
                QVERIFY2(all.contains(test), qPrintable(mutant + u": " + test));
            }
        }
    }

    /// What is weakened is the program, never the test that is to notice.
    void eachChangesTheProgramOnly()
    {
        static const QRegularExpression changed(QStringLiteral("^\\+\\+\\+ b/(?!core/|app/|server/)"),
                                                QRegularExpression::MultilineOption);
        for (const QString& mutant : mutants()) {
            QVERIFY2(!changed.match(textOf(mutant)).hasMatch(), qPrintable(mutant));
        }
    }

    void theirScriptCanBeReadByTheShell()
    {
        const QByteArray complaint =
            complaintOf(QStringLiteral("bash"), {QStringLiteral("-n"), folder().filePath(QStringLiteral("run"))});
        QVERIFY2(complaint.isEmpty(), complaint.constData());
    }
};

QTEST_GUILESS_MAIN(MutantsTest)
#include "MutantsTest.moc"
