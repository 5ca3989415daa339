// SPDX-License-Identifier: GPL-3.0-or-later
// What a program leaves that ends by a fault, with a canary in its memory, its registers, its arguments, its environment
// and the names of its folders.
#include "app/crash/CrashReports.h"
#include "tests/support/Canary.h"
#include "tests/support/StartedProcess.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

namespace {

const QString canary = QStringLiteral("GeheimeDiagnoseVanPiet");

/// What a sanitizer finds before the system does, and ends in its own way.
bool isSanitizers([[maybe_unused]] const QString& way)
{
#if defined(__SANITIZE_ADDRESS__)
    return way == u"heap" || way == u"break";
#else
    return false;
#endif
}

} // namespace

class CrashHandlerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_profile;
    QProcess m_process;

    /// Ends a program that way. Its own file has the canary in its name too.
    bool end(const QString& way)
    {
        const QString program = m_folder->filePath(canary);
        if (!QFile::exists(program) && !QFile::copy(QStringLiteral(KLUIS_CRASH_PROCESS), program)) {
            return false;
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NAME"), canary);
        // A sanitizer leaves the ends of programs to us here.
        environment.insert(
            QStringLiteral("ASAN_OPTIONS"),
            QStringLiteral("handle_segv=0:handle_sigill=0:handle_abort=0:handle_sigfpe=0:detect_leaks=0"));
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(m_folder->path());
        startProcess(m_process, program, {m_profile, way, canary});
        return m_process.waitForFinished(60'000);
    }
    QList<CrashReports::Entry> reports() const { return CrashReports(m_profile).list(); }
    QString text() const
    {
        const auto all = reports();
        return all.size() == 1 && all.first().report ? all.first().report->text : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = m_folder->filePath(canary + QStringLiteral("Profile"));
        QVERIFY(QDir().mkpath(m_profile));
    }

    void everyBadEndLeavesAReportAndItsOwnSignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("says");
        QTest::newRow("touch") << SIGSEGV << "thread: main\n";
        QTest::newRow("call") << SIGSEGV << "at ?\n";
        QTest::newRow("break") << SIGSEGV << "cause: SIGSEGV";
        QTest::newRow("overflow") << SIGSEGV << "at dossierkluis+0x";
        QTest::newRow("thread-touch") << SIGSEGV << "thread: engine\n";
        QTest::newRow("thread-overflow") << SIGSEGV << "thread: engine\n";
        QTest::newRow("together") << SIGSEGV << "thread: other\n";
        QTest::newRow("abort") << SIGABRT << "cause: SIGABRT";
        QTest::newRow("heap") << SIGABRT << "at libc.so.6+0x";
        QTest::newRow("exception") << SIGABRT << "reason: an exception that nobody caught: St13runtime_error\n";
        QTest::newRow("thread-exception") << SIGABRT << "St13runtime_error\nthread: engine\n";
        QTest::newRow("fatal") << SIGABRT << "reason: a fatal message of Qt or of the program\n";
        QTest::newRow("trap") << SIGILL << "cause: SIGILL";
        QTest::newRow("divide") << SIGFPE << "cause: SIGFPE";
        QTest::newRow("told") << SIGSEGV << "cause: SIGSEGV";
    }
    void everyBadEndLeavesAReportAndItsOwnSignal()
    {
        QFETCH(int, signal);
        QFETCH(QString, says);
        if (isSanitizers(QString::fromLatin1(QTest::currentDataTag()))) {
            QSKIP("the sanitizer's");
        }
        QVERIFY(end(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(m_process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(m_process.exitCode(), signal);
        QVERIFY2(text().contains(says), qPrintable(text()));
        QVERIFY2(text().startsWith(QStringLiteral("Dossierkluis crash report 1\nprogram: dossierkluis " KLUIS_VERSION)),
                 qPrintable(text()));
    }

    void aReportTellsNothingOfMemoryArgumentsEnvironmentOrFolders_data()
    {
        QTest::addColumn<bool>("isToBeQuiet");
        for (const char* way :
             {"touch", "call", "break", "overflow", "thread-overflow", "together", "heap", "exception", "fatal"}) {
            QTest::newRow(way) << true;
        }
    }
    void aReportTellsNothingOfMemoryArgumentsEnvironmentOrFolders()
    {
        if (isSanitizers(QString::fromLatin1(QTest::currentDataTag()))) {
            QSKIP("the sanitizer's");
        }
        QVERIFY(end(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(!text().isEmpty());
        const QString written = m_profile + QStringLiteral("/crashes");
        QCOMPARE(filesHolding(written, canary), QStringList());
        QCOMPARE(filesHolding(written, canary.left(6)), QStringList()); // what fits into a register
        QVERIFY2(!text().contains(u'/'), qPrintable(text()));
        QByteArray letters = canary.left(6).toLatin1(); // an address made of them is printed from its last
        std::reverse(letters.begin(), letters.end());
        QVERIFY2(!text().contains(QString::fromLatin1(letters.toHex())), qPrintable(text()));
    }

    void theFaultIsTheFirstPlaceAndTheProgramsBuildIsNamed()
    {
        QVERIFY(end(QStringLiteral("touch")));
        const QStringList lines = text().split(u'\n');
        const QStringList places = lines.filter(QRegularExpression(QStringLiteral("^at ")));
        QVERIFY2(places.size() >= 3 && places.first().startsWith(QStringLiteral("at dossierkluis+0x")),
                 qPrintable(text()));
        QVERIFY2(text().contains(QRegularExpression(QStringLiteral("\nbuild: dossierkluis [0-9a-f]{16,}\n"))),
                 qPrintable(text()));
    }

    // What a developer does with a report.
    void aPlaceLeadsToTheFunctionInTheBuildWithSymbols()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("addr2line"));
        if (reader.isEmpty()) {
            QSKIP("addr2line is not here");
        }
        QVERIFY(end(QStringLiteral("touch")));
        const QString place = text().section(QStringLiteral("at dossierkluis+"), 1).section(u'\n', 0, 0);
        QProcess process;
        startProcess(process, reader, {QStringLiteral("-fe"), QStringLiteral(KLUIS_CRASH_PROCESS), place});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray found = process.readAllStandardOutput();
        QVERIFY2(found.contains("touchNothing"), found.constData());
    }

    void aStackThatCannotBeReadLeavesWhatIsKnownWithoutIt()
    {
        if (isSanitizers(QStringLiteral("break"))) {
            QSKIP("the sanitizer's");
        }
        QVERIFY(end(QStringLiteral("break")));
        QVERIFY2(text().contains(QStringLiteral("\nat ")) && text().endsWith(QStringLiteral("\nend\n")),
                 qPrintable(text()));
    }

    void theReportIsItsOwnersAlone()
    {
        QVERIFY(end(QStringLiteral("abort")));
        const QString folder = m_profile + QStringLiteral("/crashes");
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QCOMPARE(QFile::permissions(folder) & others, QFileDevice::Permissions());
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(QFile::permissions(folder + u'/' + files.first()) & others, QFileDevice::Permissions());
    }

    void nothingIsWrittenWhereNothingWentWrong()
    {
        for (const char* way : {"nothing", "exit"}) {
            QVERIFY(end(QString::fromLatin1(way)));
            QCOMPARE(m_process.exitStatus(), QProcess::NormalExit);
        }
        QVERIFY(QDir(m_profile).isEmpty());
    }

    void whereThereIsNoProfileNothingIsMade()
    {
        QVERIFY(QDir().rmdir(m_profile));
        QVERIFY(end(QStringLiteral("touch")));
        QCOMPARE(m_process.exitCode(), SIGSEGV);
        QVERIFY(!QFileInfo::exists(m_profile));
    }

    void anExceptionsTextIsNotPrintedEither()
    {
        QVERIFY(end(QStringLiteral("exception")));
        QVERIFY2(!m_process.readAllStandardError().contains(canary.toLatin1()), "on standard error");
    }
};

QTEST_GUILESS_MAIN(CrashHandlerTest)
#include "CrashHandlerTest.moc"
