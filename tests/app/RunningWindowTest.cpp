// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is started a second time, and whoever else knocks at the socket of the first.
#include "app/session/RunningWindow.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace kluis::app;

namespace {

const QString someLink = QStringLiteral("dossierkluis:dossier/01234567-89ab-cdef-0123-456789abcdef");

} // namespace

class RunningWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_profile;

    [[nodiscard]] QString socket() const { return m_profile.path() + QStringLiteral("/window"); }
    /// What the window says to that; empty where it says nothing.
    [[nodiscard]] QByteArray said(const QByteArray& words) const
    {
        QLocalSocket caller;
        caller.connectToServer(socket());
        caller.write(words);
        (void)QTest::qWaitFor([&caller] { return caller.state() == QLocalSocket::UnconnectedState; }, 10'000);
        return caller.readAll();
    }

private Q_SLOTS:
    void theSecondProgramHandsItsLinkOverAndEnds()
    {
        RunningWindow window(m_profile.path());
        window.listen();
        const QSignalSpy called(&window, &RunningWindow::called);
        QProcess second;
        second.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        second.start(QStringLiteral(KLUIS_WINDOW_PROGRAM),
                     {QStringLiteral("--profile"), m_profile.path(), QStringLiteral("--"), someLink});
        QVERIFY(QTest::qWaitFor([&second] { return second.state() == QProcess::NotRunning; }, 60'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(called.size(), 1);
        QCOMPARE(called.first().first().toString(), someLink);
    }

    void whereNoWindowIsThereNobodyAnswers()
    {
        QVERIFY(!RunningWindow(m_profile.path()).call(someLink));
        RunningWindow(m_profile.path()).listen(); // and is gone again
        QVERIFY(!RunningWindow(m_profile.path()).call(someLink));
    }

    void aWindowOfAnotherProfileIsNotCalled()
    {
        RunningWindow window(m_profile.path());
        window.listen();
        const QTemporaryDir other;
        QVERIFY(!RunningWindow(other.path()).call({}));
    }

    void whatACrashLeftBehindIsReplaced()
    {
        {
            QFile left(socket());
            QVERIFY(left.open(QIODevice::WriteOnly));
        }
        RunningWindow window(m_profile.path());
        window.listen();
        const QSignalSpy called(&window, &RunningWindow::called);
        QCOMPARE(said("show \n"), QByteArray("shown\n"));
        QCOMPARE(called.size(), 1);
    }

    void theSocketIsItsOwnersAlone()
    {
        RunningWindow window(m_profile.path());
        window.listen();
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(socket()).permissions() & others));
    }

    void aProfileWithALongPathHasAWindowToo()
    {
        const QString far =
            m_profile.path() + QStringLiteral("/a folder with a name that is far too long for a socket, "
                                              "as people have them on their network drives");
        RunningWindow window(far);
        window.listen();
        const QSignalSpy called(&window, &RunningWindow::called);
        bool answered = false;
        const std::unique_ptr<QThread> second(QThread::create([&] { answered = RunningWindow(far).call(someLink); }));
        second->start();
        QVERIFY(QTest::qWaitFor([&second] { return second->isFinished(); }, 30'000));
        QVERIFY(answered);
        QCOMPARE(called.size(), 1);
    }

    void whatIsNoCallIsNotHeard_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a word") << QByteArray("sho");
        QTest::newRow("another word") << QByteArray("quit now\n");
        QTest::newRow("bytes") << QByteArray("\0\xff\xfe\n", 4);
        QTest::newRow("without end") << QByteArray(1'000'000, 'a');
        QTest::newRow("a long link") << QByteArray("show ") + QByteArray(200, 'a') + '\n';
    }
    void whatIsNoCallIsNotHeard()
    {
        QFETCH(QByteArray, words);
        RunningWindow window(m_profile.path());
        window.listen();
        const QSignalSpy called(&window, &RunningWindow::called);
        QVERIFY(said(words).isEmpty());
        QCOMPARE(called.size(), 0);
        QCOMPARE(said("show \n"), QByteArray("shown\n")); // and the next is heard
    }
};

QTEST_GUILESS_MAIN(RunningWindowTest)
#include "RunningWindowTest.moc"
