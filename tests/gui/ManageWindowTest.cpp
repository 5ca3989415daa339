// SPDX-License-Identifier: GPL-3.0-or-later
// The functional administrator's place in the real window, by the keyboard; the people by their engines, all at a real
// server. Needs a keychain: tests/run-in-session.
#include "app/manage/AccountDesk.h"
#include "app/session/KeychainStore.h"
#include "server/store/AgreementStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/ui/Shown.h"
#include "ui/manage/FactorDialog.h"
#include "ui/manage/ManageScreen.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
using Place = ui::MainWindow::Place;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString jansen = QStringLiteral("jansen");

} // namespace

class ManageWindowTest : public QObject {
    Q_OBJECT

    TestServer m_server;
    Workplace m_admin{m_server, QStringLiteral("beheer")};
    Workplace m_hr{m_server, QStringLiteral("hanneke")};
    std::unique_ptr<WindowAtWork> m_at;

    template <typename T> T* find(const char* name) { return m_at->visible<T>(QString::fromLatin1(name)); }
    bool says(const QString& text)
    {
        return m_at->waitFor([&] { return visibleTexts(m_at->window()).contains(text); });
    }
    /// Keeps a picture of the dialog that is open, else of the window; everything in it fits, has a name and letters of
    /// its own.
    void look(const char* name)
    {
        QWidget* top = QApplication::activeModalWidget();
        top = top != nullptr ? top : &m_at->window();
        QApplication::processEvents(); // what was just shown has its place
        (void)m_at->waitFor([top] { return clippedTexts(*top).isEmpty(); });
        test::look(*top, QString::fromLatin1(name));
        const QStringList doubled = doubledMnemonics(*top);
        QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(QStringLiteral("; "))));
    }
    /// The line of this user name; -1 where there is none.
    int rowOf(const QString& login)
    {
        auto* table = find<QTableWidget>("people");
        for (int row = 0; table != nullptr && row < table->rowCount(); ++row) {
            if (table->item(row, 1)->text() == login) {
                return row;
            }
        }
        return -1;
    }
    /// Waits for it and puts the cursor on it.
    bool choose(const QString& login)
    {
        if (!m_at->waitFor([&] { return rowOf(login) >= 0; })) {
            return false;
        }
        find<QTableWidget>("people")->selectRow(rowOf(login));
        return find<QLabel>("accountFacts") != nullptr && find<QLabel>("accountFacts")->text().startsWith(login);
    }
    bool saysOf(const QString& login, const QString& state)
    {
        return m_at->waitFor([&] {
            const int row = rowOf(login);
            return row >= 0 && find<QTableWidget>("people")->item(row, 3)->text() == state;
        });
    }
    void type(const char* name, const QString& text)
    {
        auto* field = find<QLineEdit>(name);
        QVERIFY2(field != nullptr, name);
        field->clear();
        QTest::keyClicks(field, text);
    }
    /// Into the boxes, each where the keyboard is by then.
    static void typeDigits(const QString& code)
    {
        for (const QChar digit : code) {
            QTest::keyClicks(QApplication::focusWidget(), QString(digit));
        }
    }
    /// The code that is shown, once; the dialog is closed after.
    QString takeCode()
    {
        if (!m_at->waitFor([this] { return find<QLabel>("accountCodeShown") != nullptr; })) {
            return {};
        }
        const QString code = find<QLabel>("accountCodeShown")->text();
        return m_at->press(QStringLiteral("accountCodeDone")) ? code : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
        QVERIFY2(m_hr.begin(Role::Hr, {vermeer}), qPrintable(m_hr.error.sentence()));
        (void)m_server.addUser(QStringLiteral("jan"), Role::Hr, {jansen});
        (void)m_server.addUser(QStringLiteral("arts"), Role::Doctor, {vermeer, jansen});
        QVERIFY2(m_admin.begin(Role::Administrator), qPrintable(m_admin.error.sentence()));
    }
    void init()
    {
        m_at = std::make_unique<WindowAtWork>(m_admin);
        QVERIFY(m_at->unlock());
    }
    void cleanup() { m_at.reset(); }

    void theAdministratorBeginsInHisPlaceAndFindsEverybody()
    {
        QCOMPARE(m_at->window().place(), Place::Manage);
        QVERIFY(choose(QStringLiteral("hanneke")));
        look("manage");
        QCOMPARE(find<QTreeWidget>("accountDevices")->topLevelItemCount(), 1);
        type("manageFilter", QStringLiteral("doctor jansen"));
        QVERIFY(rowOf(QStringLiteral("arts")) >= 0 && rowOf(QStringLiteral("hanneke")) < 0);
        type("manageFilter", QStringLiteral("nobody at all"));
        QVERIFY(says(QStringLiteral("Nobody found")));
        look("manage-nobody");
    }

    void theKeyboardIsInThePlaceThatIsShown()
    {
        QVERIFY(m_at->waitFor([this] {
            const QWidget* focused = m_at->window().focusWidget();
            return focused != nullptr && m_at->window().manage()->isAncestorOf(focused);
        }));
        QVERIFY(!m_at->window().work()->isAncestorOf(m_at->window().focusWidget()));
    }

    void nobodyElseHasThePlace()
    {
        m_at.reset();
        WindowAtWork at(m_hr);
        QVERIFY(at.unlock());
        QVERIFY(!at.window().offers(Place::Manage));
        at.window().go(Place::Manage); // as no key leads there, by force: nothing is asked for, nothing shown
        QCOMPARE(at.window().findChild<QTableWidget*>(QStringLiteral("people"))->rowCount(), 0);
    }

    void hisOwnAccountIsOnlyShown()
    {
        QVERIFY(choose(QStringLiteral("beheer")));
        QVERIFY(says(QStringLiteral("This is your own account. Another administrator manages it.")));
        QVERIFY(find<QPushButton>("accountDisable") == nullptr && find<QPushButton>("accountCode") == nullptr);
    }

    void ofADoctorNoSecondFactorAndNoOtherRoleIsOffered()
    {
        QVERIFY(choose(QStringLiteral("arts")));
        QVERIFY(find<QComboBox>("accountRole") == nullptr);
        QVERIFY(find<QPushButton>("accountCode") != nullptr); // has not enrolled: a new enrolment code
        QVERIFY(m_at->press(QStringLiteral("accountCode")));
        QVERIFY(says(QStringLiteral("Code for arts")));
        QVERIFY(!takeCode().isEmpty());
    }

    void aNewAccountsCodeIsShownOnceAndEnrols()
    {
        QVERIFY(m_at->waitFor([this] { return rowOf(QStringLiteral("hanneke")) >= 0; }));
        QVERIFY(m_at->press(QStringLiteral("newAccount")));
        QVERIFY(m_at->press(QStringLiteral("makeAccount")));
        QVERIFY(says(QStringLiteral("Fill in the name.")));
        type("newAccountName", QStringLiteral("Nora Nieuw"));
        type("newAccountLogin", QStringLiteral("nora"));
        QVERIFY(m_at->press(QStringLiteral("makeAccount")));
        QVERIFY(says(QStringLiteral("Choose an employer: this role works for one.")));
        auto* employers = find<QListWidget>("newAccountEmployers");
        employers->setCurrentRow(1); // jansen, vermeer
        QTest::keyClick(employers, Qt::Key_Space);
        look("manage-new");
        QVERIFY(m_at->press(QStringLiteral("makeAccount")));
        QVERIFY(m_at->waitFor([this] { return find<QLabel>("accountCodeShown") != nullptr; }));
        look("manage-code");
        QVERIFY(m_at->press(QStringLiteral("copyAccountCode")));
        const QString code = find<QLabel>("accountCodeShown")->text();
        QCOMPARE(QApplication::clipboard()->text(), code);
        QCOMPARE(takeCode(), code);
        QVERIFY2(choose(QStringLiteral("nora")), "who was made is chosen");
        QVERIFY2(!visibleTexts(m_at->window()).contains(code), "it is shown once");
        QVERIFY(m_server.client()->enrol(QStringLiteral("nora"), code));
    }

    void aTakenUserNameIsSaidInTheDialogAndNothingTypedIsLost()
    {
        QVERIFY(m_at->waitFor([this] { return rowOf(QStringLiteral("hanneke")) >= 0; }));
        QVERIFY(m_at->press(QStringLiteral("newAccount")));
        type("newAccountName", QStringLiteral("Nog een"));
        type("newAccountLogin", QStringLiteral("hanneke"));
        QTest::keyClick(find<QListWidget>("newAccountEmployers"), Qt::Key_Home);
        QTest::keyClick(find<QListWidget>("newAccountEmployers"), Qt::Key_Space);
        QVERIFY(m_at->press(QStringLiteral("makeAccount")));
        QVERIFY(says(QStringLiteral("There is somebody with this user name already.")));
        QCOMPARE(find<QLineEdit>("newAccountName")->text(), QStringLiteral("Nog een"));
    }

    void aRoleIsChangedAndAccessGivenAndTaken()
    {
        QVERIFY(choose(QStringLiteral("jan")));
        auto* role = find<QComboBox>("accountRole");
        QTest::keyClick(role, Qt::Key_End);
        QCOMPARE(role->currentText(), QStringLiteral("Case manager"));
        QVERIFY(m_at->press(QStringLiteral("changeRole")));
        QVERIFY(says(QStringLiteral("The role has changed; the person is logged out.")));
        QVERIFY(choose(QStringLiteral("jan")));
        QVERIFY(find<QLabel>("accountFacts")->text().contains(QStringLiteral("Case manager")));
        QTest::keyClick(find<QComboBox>("grantEmployer"), Qt::Key_End);
        type("grantDepartment", QStringLiteral("Logistiek"));
        QVERIFY(m_at->press(QStringLiteral("grant")));
        QVERIFY(says(QStringLiteral("Access was given.")));
        auto* grants = find<QTreeWidget>("accountGrants");
        QVERIFY(m_at->waitFor([grants] { return grants->topLevelItemCount() == 2; }));
        look("manage-access");
        QTest::keyClick(grants, Qt::Key_Home);
        QVERIFY(m_at->press(QStringLiteral("ungrant")));
        QVERIFY(says(QStringLiteral("Access was taken away.")));
        QVERIFY(m_at->waitFor([grants] { return grants->topLevelItemCount() == 1; }));
        QCOMPARE(grants->topLevelItem(0)->text(1), QStringLiteral("Logistiek"));
    }

    void closingAsksFirstAndTheAccountOpensAgain()
    {
        QVERIFY(choose(QStringLiteral("hanneke")));
        QVERIFY(m_at->press(QStringLiteral("accountDisable")));
        QVERIFY2(saysOf(QStringLiteral("hanneke"), QStringLiteral("may log in")), "it asks first");
        look("manage-question");
        QVERIFY(m_at->press(QStringLiteral("accountYes")));
        QVERIFY(saysOf(QStringLiteral("hanneke"), QStringLiteral("closed")));
        QVERIFY(!m_hr.login());
        QVERIFY(m_at->press(QStringLiteral("accountEnable")));
        QVERIFY(saysOf(QStringLiteral("hanneke"), QStringLiteral("may log in")));
        QVERIFY2(m_hr.login(), qPrintable(m_hr.error.sentence()));
    }

    void aLostAuthenticatorAndALostComputer()
    {
        QVERIFY(choose(QStringLiteral("hanneke")));
        QVERIFY(m_at->press(QStringLiteral("accountCode")));
        QVERIFY(m_at->press(QStringLiteral("accountYes")));
        QVERIFY(says(QStringLiteral("Code for hanneke")));
        QVERIFY(!takeCode().isEmpty());
        QVERIFY(!m_hr.login());
        QTest::keyClick(find<QTreeWidget>("accountDevices"), Qt::Key_Home);
        QVERIFY(m_at->press(QStringLiteral("revokeAccountDevice")));
        QVERIFY(m_at->press(QStringLiteral("accountYes")));
        QVERIFY(m_at->waitFor([this] {
            const auto* item = find<QTreeWidget>("accountDevices")->topLevelItem(0);
            return item != nullptr && item->text(2) == QStringLiteral("access taken away");
        }));
    }

    void aComputerThatIsToBeWipedHearsOfItAndIsEmpty()
    {
        Workplace manager(m_server, QStringLiteral("maarten"));
        QVERIFY2(manager.begin(Role::Manager, {vermeer}), qPrintable(manager.error.sentence()));
        m_at->window().go(Place::Settings);
        m_at->window().go(Place::Manage); // who came meanwhile is there
        QVERIFY(choose(QStringLiteral("maarten")));
        QTest::keyClick(find<QTreeWidget>("accountDevices"), Qt::Key_Home);
        QVERIFY(m_at->press(QStringLiteral("wipeAccountDevice")));
        QVERIFY(m_at->press(QStringLiteral("wipeAccountDeviceYes")));
        QVERIFY(says(QStringLiteral("The wipe is ordered. That computer hears of it at its next contact.")));
        QVERIFY(!manager.sync());
        QVERIFY(!manager.engine().status().enrolled);
    }

    void itFitsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("nl") << QStringLiteral("nl");
        QTest::newRow("de") << QStringLiteral("de");
    }
    void itFitsInEveryLanguage()
    {
        QFETCH(QString, language);
        m_at.reset();
        m_at = std::make_unique<WindowAtWork>(m_admin, language);
        QVERIFY(m_at->unlock() && choose(QStringLiteral("hanneke")));
        look("manage");
        QVERIFY(m_at->press(QStringLiteral("accountDisable")));
        look("manage-question");
        QVERIFY(m_at->press(QStringLiteral("newAccount")));
        look("manage-new");
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QVERIFY(m_at->press(QStringLiteral("agreements")));
        look("manage-agreement");
    }

    void longAfterTheLoginACodeIsAskedForAndTheActGoesOn()
    {
        QVERIFY(choose(QStringLiteral("jan")));
        m_server.clock().advanceSeconds(11 * 60);
        QVERIFY(m_at->press(QStringLiteral("accountCode")));
        QVERIFY(m_at->waitFor([this] { return m_at->window().findChild<ui::FactorDialog*>() != nullptr; }));
        look("manage-factor");
        typeDigits(QStringLiteral("000000"));
        QVERIFY(says(QStringLiteral("This code is not right, or was used before. Wait for the next one.")));
        typeDigits(m_admin.nextCode());
        QVERIFY(says(QStringLiteral("Code for jan")));
        QVERIFY(!takeCode().isEmpty());
    }

    void anAgreementIsChangedByTheSpaceBar()
    {
        QVERIFY(m_at->waitFor([this] { return rowOf(QStringLiteral("hanneke")) >= 0; }));
        QVERIFY(m_at->press(QStringLiteral("agreements")));
        auto* fields = find<QListWidget>("agreementFields");
        QVERIFY(m_at->waitFor([fields] { return fields->count() > 20; }));
        type("agreementFilter", QStringLiteral("citizen"));
        int row = 0;
        while (row < fields->count() && fields->item(row)->data(Qt::UserRole).toString() != QStringLiteral("bsn")) {
            ++row;
        }
        QVERIFY(row < fields->count() && !fields->item(row)->isHidden());
        fields->setCurrentRow(row);
        QTest::keyClick(fields, Qt::Key_Space);
        look("manage-agreement");
        QVERIFY(m_at->press(QStringLiteral("agreementSave")));
        QVERIFY(says(QStringLiteral("Saved. Computers follow at their next contact.")));
        const auto agreed = m_server.store().read<domain::FieldAgreement>([this](server::StoreDatabase& database) {
            return server::AgreementStore(database).of(m_server.tenant(jansen));
        });
        QCOMPARE(agreed->leftOut(), QStringList{QStringLiteral("bsn")});
    }

    void lockedNobodyIsLeftOnTheScreen()
    {
        QVERIFY(choose(QStringLiteral("hanneke")));
        QTest::keyClick(&m_at->window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_at->waitFor([this] { return !m_at->window().isAtWork(); }));
        auto* table = m_at->window().findChild<QTableWidget*>(QStringLiteral("people"));
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(m_at->window().findChild<QLabel*>(QStringLiteral("accountName"))->text().isEmpty());
    }
};

QTEST_MAIN(ManageWindowTest)
#include "ManageWindowTest.moc"
