// SPDX-License-Identifier: GPL-3.0-or-later
// The ten most frequent jobs of the privacy officer and of the functional administrator in the window (docs/jobs.md), by
// keyboard alone, at a real server. Needs a keychain: tests/run-in-session.
#include "tests/gui/KeyboardDay.h"
#include "tests/gui/KeyboardPractice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace kluis;
using namespace kluis::test;
using Place = ui::MainWindow::Place;

class OfficeJobsTest : public QObject {
    Q_OBJECT

    KeyboardPractice m_practice;

    /// Searches the audit log with that in the field.
    static bool search(KeyboardDay& day, const QString& field, const QString& text)
    {
        if (!day.reach(field)) {
            return false;
        }
        day.press(Qt::Key_A, Qt::ControlModifier);
        text.isEmpty() ? day.press(Qt::Key_Delete) : day.type(text);
        day.press(Qt::Key_Return);
        return answered(day);
    }
    static bool answered(KeyboardDay& day)
    {
        return day.waitFor([&day] {
            auto* button = day.shown<QAbstractButton>(u"auditSearch"_qs);
            return button != nullptr && button->isEnabled();
        });
    }
    static int entries(KeyboardDay& day)
    {
        auto* table = day.shown<QTableWidget>(u"audit"_qs);
        return table != nullptr ? table->rowCount() : 0;
    }
    static bool goTo(KeyboardDay& day, const QString& words, Place place)
    {
        day.command(words);
        return day.waitFor([&day, place] { return day.window().place() == place; });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_practice.start()); }

    void thePrivacyOfficerWorksWithoutAMouse()
    {
        KeyboardDay day(m_practice.practice(), m_practice.account(u"privacy"_qs));
        QVERIFY(day.logIn());
        QVERIFY2(goTo(day, u"Privacy"_qs, Place::Privacy) && answered(day), "1 opens the audit log");
        QVERIFY2(day.push(u"auditSearch"_qs) && answered(day) && entries(day) > 0, "2 lists a month of it");
        QVERIFY2(search(day, u"auditPerson"_qs, u"privacy"_qs) && entries(day) > 0, "3 asks what one person did");
        QVERIFY2(day.reach(u"audit"_qs), "4 reads an entry whole");
        day.press(Qt::Key_Home);
        day.press(Qt::Key_Down);
        day.press(Qt::Key_Up);
        QVERIFY(!day.shown<QLabel>(u"auditDetail"_qs)->text().isEmpty());
        const QString file = m_practice.practice().folder() + u"/audit.csv"_qs;
        QVERIFY2(day.push(u"auditExport"_qs) && day.reach(u"fileNameEdit"_qs), "5 saves what was found");
        day.press(Qt::Key_A, Qt::ControlModifier);
        day.type(file);
        day.press(Qt::Key_Return);
        QVERIFY(day.waitFor([&file] { return QFile::exists(file); }) && answered(day));
        QVERIFY2(search(day, u"auditPerson"_qs, {}), "6 asks about everybody again");
        QVERIFY2(day.reach(u"auditEvent"_qs), "7 asks for one kind of event");
        day.press(Qt::Key_Down);
        QVERIFY(answered(day) && day.shown<QComboBox>(u"auditEvent"_qs)->currentIndex() == 1);
        day.press(Qt::Key_Home);
        QVERIFY2(search(day, u"auditDossier"_qs, u"vermeer/1001"_qs), "8 asks about a dossier");
        QVERIFY2(day.reach(u"auditFrom"_qs), "9 looks further back");
        day.press(Qt::Key_Down);
        QVERIFY(day.push(u"auditSearch"_qs) && answered(day));
        QVERIFY2(day.lockAndUnlock(), "10 leaves the desk and comes back");
    }

    void theAdministratorWorksWithoutAMouse()
    {
        KeyboardDay day(m_practice.practice(), m_practice.account(u"administrator"_qs));
        QVERIFY2(day.logIn(), "1 logs in");
        QVERIFY2(goTo(day, u"Settings"_qs, Place::Settings), "2 opens the settings");
        QVERIFY2(day.waitFor([&day] {
            auto* devices = day.shown<QTreeWidget>(u"devices"_qs);
            return devices != nullptr && devices->topLevelItemCount() > 0;
        }) && day.reach(u"devices"_qs),
                 "3 looks which computers may log in");
        day.press(Qt::Key_Down);
        day.press(Qt::Key_Home);
        QVERIFY2(day.reach(u"deviceName"_qs), "4 names a computer");
        day.press(Qt::Key_A, Qt::ControlModifier);
        day.type(u"Balie"_qs);
        QVERIFY(day.push(u"renameDevice"_qs));
        QVERIFY(day.waitFor([&day] {
            auto* devices = day.shown<QTreeWidget>(u"devices"_qs);
            return !devices->findItems(u"Balie"_qs, Qt::MatchStartsWith).isEmpty();
        }));
        QVERIFY2(day.reach(u"proxyMode"_qs), "5 says how the server is reached");
        const auto* way = day.shown<QComboBox>(u"proxyMode"_qs);
        const int usual = way->currentIndex();
        day.press(usual == 0 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(way->currentIndex() != usual);
        day.press(usual == 0 ? Qt::Key_Up : Qt::Key_Down);
        const bool before = day.shown<QCheckBox>(u"notices"_qs)->isChecked();
        QVERIFY2(day.push(u"notices"_qs), "6 chooses whether the desktop tells what is due");
        QCOMPARE(day.shown<QCheckBox>(u"notices"_qs)->isChecked(), !before);
        QVERIFY2(day.reach(u"language"_qs), "7 chooses the language");
        day.press(Qt::Key_Down);
        QCOMPARE(day.shown<QComboBox>(u"language"_qs)->currentIndex(), 1);
        QVERIFY2(day.push(u"passwordWanted"_qs) && day.reach(u"currentPassword"_qs), "8 opens the change of password");
        day.press(Qt::Key_Escape);
        QVERIFY(day.waitFor([&day] { return day.shown<QLineEdit>(u"currentPassword"_qs) == nullptr; }));
        QVERIFY2(day.sync(), "9 fetches what is new");
        QVERIFY2(day.lockAndUnlock(), "10 leaves the desk and comes back");
    }
};

QTEST_MAIN(OfficeJobsTest)
#include "OfficeJobsTest.moc"
