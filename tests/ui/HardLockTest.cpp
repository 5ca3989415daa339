// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HardLock.h"

#include "app/settings/UserSettings.h"
#include "ui/platform/ProcessRenewal.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace kluis;
using domain::Role;
using ui::HardLock;

class HardLockTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void choose(const char* minutes) const
    {
        QFile settings(m_folder->filePath(QStringLiteral("settings.ini")));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(QByteArray("[General]\nhardLockMinutes=") + minutes + '\n');
    }
    [[nodiscard]] int minutes(bool medical) const
    {
        return app::UserSettings(m_folder->path()).hardLockMinutes(medical);
    }
    /// What the event loop ends with within \p ms; 0 when nothing ended it.
    static int endOfLoop(int ms)
    {
        QTimer enough;
        enough.setSingleShot(true);
        connect(&enough, &QTimer::timeout, qApp, [] { QCoreApplication::exit(0); });
        enough.start(ms);
        return QCoreApplication::exec();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void medicalRolesStartAfreshAfterHalfAnHour()
    {
        QCOMPARE(minutes(true), 30);
        QCOMPARE(minutes(false), -1);
    }

    void itMayBeSoonerAndForOthersToo()
    {
        choose("5");
        QCOMPARE(minutes(true), 5);
        QCOMPARE(minutes(false), 5);
    }

    void itIsNeverLaterForMedicalRoles_data()
    {
        QTest::addColumn<QByteArray>("chosen");
        QTest::newRow("later") << QByteArray("600");
        QTest::newRow("never") << QByteArray("-1");
        QTest::newRow("no number") << QByteArray("soon");
        QTest::newRow("empty") << QByteArray();
    }

    void itIsNeverLaterForMedicalRoles()
    {
        QFETCH(QByteArray, chosen);
        choose(chosen.constData());
        QCOMPARE(minutes(true), 30);
    }

    void afterItsTimeTheProgramIsRenewed()
    {
        choose("0");
        HardLock lock(m_folder->path());
        lock.locked(Role::Doctor);
        QCOMPARE(endOfLoop(5000), ui::ProcessRenewal::wanted);
    }

    void whoUnlocksMeanwhileGoesOn()
    {
        choose("0");
        HardLock lock(m_folder->path());
        lock.locked(Role::Doctor);
        lock.opened();
        QCOMPARE(endOfLoop(1500), 0);
    }

    void otherRolesAreNotRenewedByThemselves()
    {
        HardLock lock(m_folder->path());
        lock.locked(Role::Hr);
        QCOMPARE(endOfLoop(1500), 0);
    }

    void whoIsTypingIsNotInterrupted()
    {
        choose("0");
        QLineEdit password;
        password.show();
        password.activateWindow();
        password.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&password));
        password.setText(QStringLiteral("half a passw"));
        HardLock lock(m_folder->path());
        lock.locked(Role::Doctor);
        QCOMPARE(endOfLoop(1500), 0);
    }
};

QTEST_MAIN(HardLockTest)
#include "HardLockTest.moc"
