// SPDX-License-Identifier: GPL-3.0-or-later
// The real programs, ended as a fault ends them, and what is done with their reports.
#include "tests/support/Canary.h"
#include "tests/support/StartedProcess.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace kluis::test;

namespace {

const QString canary = QStringLiteral("pieternel-van-de-berg");

QString program(const char* name)
{
    return QStringLiteral(KLUIS_BIN_DIR "/") + QString::fromLatin1(name);
}

} // namespace

class CrashCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_profile = m_folder.filePath(canary);

    QStringList files() const { return QDir(m_profile + QStringLiteral("/crashes")).entryList(QDir::Files); }
    /// \returns standard output of `kluis crash …`, which asks for nothing.
    QByteArray crash(const QStringList& arguments, int exitCode = 0) const
    {
        QProcess process;
        startProcess(process, program("kluis"),
                     QStringList{QStringLiteral("--profile"), m_profile, QStringLiteral("crash")} + arguments);
        const bool isRight = process.waitForFinished() && process.exitCode() == exitCode;
        return isRight ? process.readAllStandardOutput() : "unexpected: " + process.readAllStandardError();
    }
    /// The kernel says of everybody's programs which signals they catch.
    static bool isGuarded(const QProcess& process)
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
        const QByteArray all = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
        const auto at = all.indexOf("SigCgt:");
        return at >= 0 && (all.mid(at + 8, 16).toULongLong(nullptr, 16) >> (SIGSEGV - 1) & 1) == 1;
    }
    /// Starts a program that names the canary, and ends it by a fault.
    bool end(const char* name, const QStringList& more = {})
    {
        QProcess process;
        startProcess(process, program(name),
                     QStringList{QStringLiteral("--profile"), m_profile, QStringLiteral("--user"), canary,
                                 QStringLiteral("--server"), QStringLiteral("https://%1.example").arg(canary)} +
                         more);
        if (!process.waitForStarted() || !QTest::qWaitFor([&process] { return isGuarded(process); }, 60'000)) {
            process.kill();
            process.waitForFinished();
            return false;
        }
        kill(pid_t(process.processId()), SIGSEGV);
        return process.waitForFinished() && process.exitStatus() == QProcess::CrashExit &&
               process.exitCode() == SIGSEGV;
    }

private Q_SLOTS:
    void init() { QVERIFY(QDir().mkpath(m_profile)); }
    void cleanup() { QVERIFY(QDir(m_profile).removeRecursively()); }

    void theWindowLeavesAReportWithNothingOfThePerson()
    {
        QVERIFY(end("dossierkluis"));
        QCOMPARE(files().size(), 1);
        QCOMPARE(filesHolding(m_profile + QStringLiteral("/crashes"), canary), QStringList());
        const QByteArray text = crash({QStringLiteral("show"), files().first().chopped(4)});
        QVERIFY2(text.contains("program: dossierkluis ") && text.endsWith("end\n"), text.constData());
    }

    void theCommandLineLeavesOneToo()
    {
        // It waits for secrets that nobody gives.
        QVERIFY(end("kluis", {QStringLiteral("--secrets-fd"), QStringLiteral("0"), QStringLiteral("login")}));
        QCOMPARE(files().size(), 1);
        QVERIFY(crash({QStringLiteral("show"), files().first().chopped(4)}).contains("program: kluis "));
        QCOMPARE(filesHolding(m_profile + QStringLiteral("/crashes"), canary), QStringList());
    }

    void reportsAreListedShownAndDeleted()
    {
        QCOMPARE(crash({QStringLiteral("list")}), QByteArray());
        QVERIFY(end("dossierkluis"));
        const QString name = files().first().chopped(4);
        const auto listed = QJsonDocument::fromJson(crash({QStringLiteral("list"), QStringLiteral("--json")})).object();
        QCOMPARE(listed.value(QStringLiteral("report")).toString(), name);
        QVERIFY(listed.value(QStringLiteral("readable")).toBool());
        QVERIFY(listed.value(QStringLiteral("program")).toString().startsWith(QStringLiteral("dossierkluis ")));
        const auto shown =
            QJsonDocument::fromJson(crash({QStringLiteral("show"), name, QStringLiteral("--json")})).object();
        QFile file(m_profile + QStringLiteral("/crashes/") + files().first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(shown.value(QStringLiteral("text")).toString().toLatin1(), file.readAll());
        QCOMPARE(crash({QStringLiteral("delete"), name}), QByteArray());
        QVERIFY(files().isEmpty());
        QCOMPARE(crash({QStringLiteral("show"), name}, 1), QByteArray());
    }

    void whatIsDamagedIsListedAsUnreadable()
    {
        QVERIFY(QDir().mkpath(m_profile + QStringLiteral("/crashes")));
        const QString name =
            QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmss")) + QStringLiteral("Z-1");
        QFile file(m_profile + QStringLiteral("/crashes/%1.txt").arg(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x1b[2J" + canary.toLatin1()) > 0);
        file.close();
        QCOMPARE(crash({QStringLiteral("list")}), name.toLatin1() + "  unreadable\n");
        QCOMPARE(crash({QStringLiteral("show"), name}, 1), QByteArray());
        QCOMPARE(crash({QStringLiteral("delete"), name}), QByteArray());
        QVERIFY(files().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CrashCommandsTest)
#include "CrashCommandsTest.moc"
