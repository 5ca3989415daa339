// SPDX-License-Identifier: GPL-3.0-or-later
// Who leaves the computer locks the vault, as far as the desktop tells. The desktop's own services can't be had here, so
// a bus of this test's own stands in for the system's, with the words logind uses.
#include "ui/platform/SessionWatcher.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

using kluis::ui::SessionWatcher;

namespace {

const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/_31");

} // namespace

/// logind's manager, as far as it is asked.
class LoginManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    int asked = 0;

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint) // NOLINT(readability-identifier-naming): logind's name
    {
        ++asked;
        return QDBusObjectPath(sessionPath);
    }
};

class SessionWatcherTest : public QObject {
    Q_OBJECT

    LoginManager m_manager;
    std::unique_ptr<SessionWatcher> m_watcher;

    static bool say(const QString& path, const QString& interface, const QString& name, const QVariantList& words)
    {
        auto message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(words);
        return QDBusConnection(QStringLiteral("desktop")).send(message);
    }
    static bool sayChanged(const QString& path, const QString& interface, const QString& property, bool value)
    {
        return say(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
                   {interface, QVariantMap{{property, value}}, QStringList()});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
            QFAIL("this test needs a bus: run it by tests/run-in-session");
        }
        const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address.toUtf8());
        auto desktop = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(managerPath, &m_manager, QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.login1")));
    }

    void init()
    {
        m_manager.asked = 0;
        m_watcher = SessionWatcher::create();
        QTRY_COMPARE(m_manager.asked, 1);
        QTest::qWait(100); // the answer, and what is asked of the bus because of it
    }

    void leavingTheComputerIsHeard_data()
    {
        const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
        const QString session = QStringLiteral("org.freedesktop.login1.Session");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariantList>("words");
        const auto changed = [](const QString& of, const char* property, bool value) {
            return QVariantList{of, QVariantMap{{QString::fromLatin1(property), value}}, QStringList()};
        };
        const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
        const QString change = QStringLiteral("PropertiesChanged");
        QTest::newRow("screen locked") << sessionPath << session << QStringLiteral("Lock") << QVariantList();
        QTest::newRow("going to sleep") << managerPath << manager << QStringLiteral("PrepareForSleep")
                                        << QVariantList{true};
        QTest::newRow("another user") << sessionPath << properties << change << changed(session, "Active", false);
        QTest::newRow("lock shown") << sessionPath << properties << change << changed(session, "LockedHint", true);
        QTest::newRow("lid closed") << managerPath << properties << change << changed(manager, "LidClosed", true);
        QTest::newRow("screen saver") << QStringLiteral("/ScreenSaver") << QStringLiteral("org.freedesktop.ScreenSaver")
                                      << QStringLiteral("ActiveChanged") << QVariantList{true};
        QTest::newRow("GNOME's lock") << QStringLiteral("/org/gnome/ScreenSaver")
                                      << QStringLiteral("org.gnome.ScreenSaver") << QStringLiteral("ActiveChanged")
                                      << QVariantList{true};
    }

    void leavingTheComputerIsHeard()
    {
        QFETCH(QString, path);
        QFETCH(QString, interface);
        QFETCH(QString, name);
        QFETCH(QVariantList, words);
        const QSignalSpy away(m_watcher.get(), &SessionWatcher::away);
        QVERIFY(say(path, interface, name, words));
        QTRY_COMPARE(away.count(), 1);
    }

    void comingBackLocksNothing()
    {
        const QSignalSpy away(m_watcher.get(), &SessionWatcher::away);
        QVERIFY(say(managerPath, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
                    {false}));
        QVERIFY(
            sayChanged(sessionPath, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Active"), true));
        QVERIFY(sayChanged(managerPath, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("LidClosed"),
                           false));
        QVERIFY(sayChanged(sessionPath, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("IdleHint"),
                           true));
        QTest::qWait(200);
        QCOMPARE(away.count(), 0);
    }

    void anotherSessionsLockIsNotOurs()
    {
        const QSignalSpy away(m_watcher.get(), &SessionWatcher::away);
        QVERIFY(say(QStringLiteral("/org/freedesktop/login1/session/_32"),
                    QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {}));
        QTest::qWait(200);
        QCOMPARE(away.count(), 0);
    }
};

QTEST_GUILESS_MAIN(SessionWatcherTest)
#include "SessionWatcherTest.moc"
