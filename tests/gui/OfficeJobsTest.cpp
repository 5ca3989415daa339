// SPDX-License-Identifier: GPL-3.0-or-later
// The ten most frequent jobs of the privacy officer and of the functional administrator in the window (docs/jobs.md), by
// keyboard alone, at a real server. Needs a keychain: tests/run-in-session.
#include "tests/gui/KeyboardDay.h"
#include "tests/gui/KeyboardPractice.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
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

    /// The part of the place that says what was done.
    static bool says(KeyboardDay& day, const QString& text)
    {
        return day.waitFor([&day, &text] {
            const auto* state = day.shown<QLabel>(u"manageState"_qs);
            return state != nullptr && state->text() == text;
        });
    }
    /// By what is typed into the filter; Enter takes the first line of what is left.
    static bool findPerson(KeyboardDay& day, const QString& login)
    {
        const auto isListed = [&day] {
            const auto* people = day.shown<QTableWidget>(u"people"_qs);
            return people != nullptr && people->rowCount() > 0;
        };
        if (!day.waitFor(isListed) || !day.reach(u"manageFilter"_qs)) {
            return false;
        }
        day.press(Qt::Key_A, Qt::ControlModifier);
        day.type(login);
        if (!day.waitFor(isListed)) {
            return false;
        }
        day.press(Qt::Key_Return);
        const auto* facts = day.shown<QLabel>(u"accountFacts"_qs);
        return facts != nullptr && facts->text().startsWith(login);
    }
    /// The code that is shown is copied, and put away.
    static bool takeCode(KeyboardDay& day)
    {
        return day.waitFor([&day] {
            const auto* code = day.shown<QLabel>(u"accountCodeShown"_qs);
            return code != nullptr && !code->text().isEmpty();
        }) && day.push(u"copyAccountCode"_qs) &&
               day.push(u"accountCodeDone"_qs) &&
               day.waitFor([&day] { return day.shown<QLabel>(u"accountCodeShown"_qs) == nullptr; });
    }
    static bool addAccount(KeyboardDay& day)
    {
        if (!day.push(u"newAccount"_qs) || !day.reach(u"newAccountName"_qs)) {
            return false;
        }
        day.type(u"Nieuw Iemand"_qs);
        if (!day.reach(u"newAccountLogin"_qs)) {
            return false;
        }
        day.type(u"nieuw"_qs);
        if (!day.reach(u"newAccountEmployers"_qs)) {
            return false;
        }
        day.press(Qt::Key_Home);
        day.press(Qt::Key_Space);
        return day.push(u"makeAccount"_qs) && takeCode(day) && findPerson(day, u"nieuw"_qs);
    }
    static bool changeRole(KeyboardDay& day, const QString& login)
    {
        if (!day.reach(u"accountRole"_qs)) {
            return false;
        }
        day.press(Qt::Key_End);
        const QString role = day.shown<QComboBox>(u"accountRole"_qs)->currentText();
        return day.push(u"changeRole"_qs) && says(day, u"The role has changed; the person is logged out."_qs) &&
               day.waitFor([&] { return day.shown<QLabel>(u"accountFacts"_qs)->text().contains(role); }) &&
               day.shown<QLabel>(u"accountFacts"_qs)->text().startsWith(login);
    }
    static bool giveAccess(KeyboardDay& day)
    {
        if (!day.reach(u"grantEmployer"_qs)) {
            return false;
        }
        day.press(Qt::Key_End);
        if (!day.reach(u"grantDepartment"_qs)) {
            return false;
        }
        day.type(u"Logistiek"_qs);
        return day.push(u"grant"_qs) && says(day, u"Access was given."_qs) &&
               day.shown<QTreeWidget>(u"accountGrants"_qs)->topLevelItemCount() == 2;
    }
    static bool takeAccess(KeyboardDay& day)
    {
        if (!day.reach(u"accountGrants"_qs)) {
            return false;
        }
        day.press(Qt::Key_Home);
        day.press(Qt::Key_Space);
        return day.push(u"ungrant"_qs) && says(day, u"Access was taken away."_qs) &&
               day.shown<QTreeWidget>(u"accountGrants"_qs)->topLevelItemCount() == 1;
    }
    static bool close(KeyboardDay& day)
    {
        return day.push(u"accountDisable"_qs) && day.push(u"accountYes"_qs) &&
               says(day, u"The account is closed; the person is logged out."_qs) &&
               day.shown<QAbstractButton>(u"accountEnable"_qs) != nullptr;
    }
    static bool revokeComputer(KeyboardDay& day)
    {
        if (!day.reach(u"accountDevices"_qs)) {
            return false;
        }
        day.press(Qt::Key_Home);
        day.press(Qt::Key_Space);
        return day.push(u"revokeAccountDevice"_qs) && day.push(u"accountYes"_qs) &&
               says(day, u"That computer's access was taken away."_qs);
    }
    static bool replaceAuthenticator(KeyboardDay& day)
    {
        return day.push(u"accountCode"_qs) && day.push(u"accountYes"_qs) && takeCode(day);
    }
    static bool changeAgreement(KeyboardDay& day)
    {
        if (!day.push(u"agreements"_qs) || !day.waitFor([&day] {
                const auto* all = day.shown<QListWidget>(u"agreementFields"_qs);
                return all != nullptr && all->count() > 0;
            })) {
            return false;
        }
        if (!day.reach(u"agreementFields"_qs)) {
            return false;
        }
        day.press(Qt::Key_Home);
        day.press(Qt::Key_Space);
        const auto* fields = day.shown<QListWidget>(u"agreementFields"_qs);
        const bool isLeftOut = fields->item(0)->checkState() == Qt::Unchecked;
        return isLeftOut && day.push(u"agreementSave"_qs) && day.waitFor([&day, fields] {
            const auto* save = day.shown<QAbstractButton>(u"agreementSave"_qs);
            return save != nullptr && save->isEnabled() && fields->item(0)->checkState() == Qt::Unchecked;
        }) && day.push(u"agreementClose"_qs);
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
        QVERIFY(day.logIn() && goTo(day, u"Manage"_qs, Place::Manage));
        QVERIFY2(findPerson(day, u"hr.vermeer"_qs), "1 finds somebody");
        QVERIFY2(addAccount(day), "2 adds an account and hands over its code");
        QVERIFY2(changeRole(day, u"nieuw"_qs), "3 changes a role");
        QVERIFY2(giveAccess(day), "4 gives access to an employer's department");
        QVERIFY2(takeAccess(day), "5 takes an employer away");
        QVERIFY2(day.push(u"accountCode"_qs) && takeCode(day), "6 gives a new code");
        QVERIFY2(close(day), "7 closes an account");
        QVERIFY2(findPerson(day, u"hr.vermeer"_qs) && revokeComputer(day), "8 takes a lost computer's access away");
        QVERIFY2(replaceAuthenticator(day), "9 helps who lost the telephone");
        QVERIFY2(changeAgreement(day), "10 looks at an agreement and changes it");
    }
};

QTEST_MAIN(OfficeJobsTest)
#include "OfficeJobsTest.moc"
