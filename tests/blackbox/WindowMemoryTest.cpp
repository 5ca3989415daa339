// SPDX-License-Identifier: GPL-3.0-or-later
// The real window process, driven by keys, what is left in its memory after locking and on the disk after signing out:
// VERIFICATION rows 14 and 15. Needs a keychain, a screen (tests/run-in-session), xdotool, and the right to read another
// process's memory.
#include "tests/blackbox/Person.h"
#include "tests/support/Canary.h"
#include "tests/support/ProcessMemory.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis::test;

namespace {

const QString employer = QStringLiteral("vermeer");
const QString dossier = QStringLiteral("vermeer/1001");
constexpr int patienceMs = 60'000;

} // namespace

/// Each function goes on where the one before stopped.
class WindowMemoryTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};
    Person m_doctor{m_practice, QStringLiteral("arts"), QStringLiteral("doctor")};
    const QString m_canary = QStringLiteral("Kwikzilverkoorts-Kanarie-8842");
    QProcess m_window;
    QTemporaryDir
        m_home; ///< of the person at the computer: settings, caches, recent files, thumbnails, temporary files

    QByteArray xdotool(const QStringList& arguments)
    {
        const auto done = run(QStringLiteral(KLUIS_XDOTOOL), arguments);
        return done.ok() ? done.out.trimmed() : QByteArray();
    }
    [[nodiscard]] QString windowId()
    {
        const QByteArray ids = xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                        QStringLiteral("--pid"), QString::number(m_window.processId())});
        return QString::fromLatin1(ids.split('\n').constFirst());
    }
    [[nodiscard]] QString title() { return QString::fromUtf8(xdotool({QStringLiteral("getwindowname"), windowId()})); }
    void type(const QString& text)
    {
        xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("30"), text});
    }
    void press(const QString& key) { xdotool({QStringLiteral("key"), key}); }

    [[nodiscard]] bool isOpen() { return title().contains(QChar(0x2013)); }
    /// Types as a person does, who looks whether it was taken: a key sent to a window that has only just opened can
    /// get lost between it and the screen. Says so when that happened.
    bool unlock()
    {
        for (int time = 1; time <= 4; ++time) {
            if (!QTest::qWaitFor([this] { return !windowId().isEmpty(); }, patienceMs)) {
                qWarning("no window, and the program is in state %d", int(m_window.state()));
                return false;
            }
            QTest::qWait(4000); // the door is drawn and has the focus
            xdotool({QStringLiteral("windowfocus"), windowId()});
            press(QStringLiteral("ctrl+a"));
            type(m_doctor.password());
            press(QStringLiteral("Return"));
            type(m_doctor.nextCode());
            if (QTest::qWaitFor([this] { return isOpen(); }, patienceMs / 4)) {
                return true;
            }
            qWarning("time %d: still locked; window %s, focus in %s, title \"%s\"", time, qPrintable(windowId()),
                     xdotool({QStringLiteral("getwindowfocus")}).constData(), qPrintable(title()));
        }
        return false;
    }
    bool lockByKey()
    {
        press(QStringLiteral("ctrl+l"));
        return QTest::qWaitFor([this] { return title() == QLatin1String("Dossierkluis"); }, patienceMs);
    }
    [[nodiscard]] int found(const QString& word) const
    {
        const ProcessMemory memory(m_window.processId());
        int times = 0;
        const auto forms = formsOf(word);
        for (const QByteArray& form : forms) {
            times += memory.count(form);
        }
        return times;
    }
    void hardLockAfter(int minutes) const
    {
        QFile settings(m_doctor.profile() + QStringLiteral("/settings.ini"));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[General]\nhardLockMinutes=" + QByteArray::number(minutes) + '\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* place : {"HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}) {
            const QString folder = m_home.filePath(QString::fromLatin1(place));
            QVERIFY(QDir().mkpath(folder));
            qputenv(place, QFile::encodeName(folder));
        }
    }

    void aDoctorHasWrittenSomethingMedical()
    {
        if (!qEnvironmentVariableIsSet("DISPLAY")) {
            QSKIP("no screen: Xvfb is not installed");
        }
        QVERIFY(m_practice.start());
        QVERIFY(m_hr.join({QStringLiteral("--employer"), employer}));
        QVERIFY(m_doctor.join({QStringLiteral("--employer"), employer}));
        QVERIFY(m_hr.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"), employer,
                            QStringLiteral("--number"), QStringLiteral("1001"), QStringLiteral("--name"),
                            QStringLiteral("Jansen, Piet")})
                    .ok());
        QVERIFY(m_hr.sync().ok() && m_doctor.sync().ok());
        const auto genesis =
            m_doctor.kluis({QStringLiteral("medical"), QStringLiteral("genesis"), QStringLiteral("--kit"),
                            m_practice.folder() + QStringLiteral("/kit.pdf"), QStringLiteral("--json")});
        QVERIFY2(genesis.ok(), genesis.err.constData());
        QVERIFY(m_doctor
                    .kluis({QStringLiteral("medical"), QStringLiteral("kit-confirm"),
                            genesis.json().value(QLatin1String("kitCheck")).toString()})
                    .ok());
        QVERIFY(m_doctor.kluis({QStringLiteral("set"), dossier, QStringLiteral("findings"), m_canary}).ok());
        QVERIFY(m_doctor.sync().ok());
    }

    void theWindowShowsIt()
    {
        hardLockAfter(30);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_window.setProcessEnvironment(environment);
        m_window.setProcessChannelMode(QProcess::ForwardedChannels);
        m_window.start(
            QStringLiteral(KLUIS_BIN_DIR "/dossierkluis"),
            {QStringLiteral("--profile"), m_doctor.profile(), QStringLiteral("--language"), QStringLiteral("en")});
        QVERIFY(m_window.waitForStarted());
        if (ProcessMemory(m_window.processId()).isEmpty()) {
            QSKIP("this user may not read another process's memory");
        }
        QVERIFY(unlock());
        QTest::qWait(3000); // the list, and the first sync
        type(QStringLiteral("Jansen"));
        QTest::qWait(1000);
        press(QStringLiteral("Return"));
        QTest::qWait(500);
        press(QStringLiteral("Return"));
        QVERIFY2(QTest::qWaitFor([this] { return found(m_canary) > 0; }, 20'000),
                 "the search would find it: it is in memory while it is shown");
    }

    void lockingWipesKeysAndNearlyAllText()
    {
        QVERIFY(lockByKey());
        QTest::qWait(2000);
        qInfo("soft lock: the medical word stands %d times in memory, the password %d times", found(m_canary),
              found(m_doctor.password()));
        QCOMPARE(found(m_doctor.password()), 0);
    }

    void aHardLockLeavesNothing()
    {
        QVERIFY(unlock());
        const qint64 pid = m_window.processId();
        hardLockAfter(0);
        QVERIFY(lockByKey());
        QTest::qWait(6000); // a new program in the place of the old
        QCOMPARE(m_window.processId(), pid);
        QCOMPARE(m_window.state(), QProcess::Running);
        QCOMPARE(found(m_canary), 0);
        QCOMPARE(found(m_doctor.password()), 0);
        QCOMPARE(found(m_doctor.accountKey()), 0);
        QCOMPARE(found(QStringLiteral("Jansen")), 0);
    }

    void theNewWindowOpensAgain() { QVERIFY(unlock()); }

    void whileItIsShownNoFileHoldsIt()
    {
        QVERIFY2(!QDir(m_home.path()).isEmpty(), "the programs had this home");
        for (const QString& word : {m_canary, m_doctor.password(), QStringLiteral("Jansen, Piet")}) {
            const QStringList holding = filesHolding(m_home.path(), word) + filesHolding(m_doctor.profile(), word);
            QVERIFY2(holding.isEmpty(), qPrintable(word.left(4) + u" in " + holding.join(u' ')));
        }
    }

    void afterSigningOutNoFileKnowsThePersonOrTheDossiers()
    {
        closeWindow();
        const auto out = m_doctor.kluis({QStringLiteral("logout")});
        QVERIFY2(out.ok(), out.err.constData());
        QVERIFY(!QFile::exists(m_doctor.profile() + QStringLiteral("/vault.db")));
        for (const QString& word : {m_canary, m_doctor.password(), m_doctor.accountKey(), QStringLiteral("Jansen")}) {
            const QStringList holding = filesHolding(m_home.path(), word) + filesHolding(m_doctor.profile(), word);
            QVERIFY2(holding.isEmpty(), qPrintable(word.left(4) + u" in " + holding.join(u' ')));
        }
    }

    void afterWipingNothingIsLeft()
    {
        const auto wiped = m_hr.kluis({QStringLiteral("wipe")});
        QVERIFY2(wiped.ok(), wiped.err.constData());
        for (const QString& word : {m_hr.password(), QStringLiteral("Jansen"), employer}) {
            const QStringList holding = filesHolding(m_home.path(), word) + filesHolding(m_hr.profile(), word);
            QVERIFY2(holding.isEmpty(), qPrintable(word.left(4) + u" in " + holding.join(u' ')));
        }
    }

    void cleanupTestCase() { closeWindow(); }

private:
    void closeWindow()
    {
        if (m_window.state() != QProcess::NotRunning) {
            m_window.terminate();
            if (!m_window.waitForFinished(5000)) {
                m_window.kill();
                m_window.waitForFinished();
            }
        }
    }
};

QTEST_GUILESS_MAIN(WindowMemoryTest)
#include "WindowMemoryTest.moc"
