// SPDX-License-Identifier: GPL-3.0-or-later
// The functional administrator's place with plain values: what is offered for whom, and how it looks in each language.
#include "ui/manage/ManageScreen.h"
#include "tests/ui/Part.h"
#include "tests/ui/Shown.h"
#include "ui/manage/AccountText.h"
#include "ui/manage/AgreementDialog.h"
#include "ui/manage/NewAccountDialog.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace kluis;
using app::AccountDesk;
using app::ManagedAccount;
using domain::Role;
using protocol::GrantedTenant;
using ui::AccountText;
using Act = AccountDesk::Act;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

GrantedTenant employer(char id, const char* shortName, const char* name, const char* department = "")
{
    return {*TenantId::fromBytes(QByteArray(16, id)), QString::fromLatin1(shortName), QString::fromLatin1(name),
            QString::fromLatin1(department)};
}

ManagedAccount account(char id, const char* login, const char* name, Role role, const QList<GrantedTenant>& tenants)
{
    ManagedAccount made;
    made.id = *UserId::fromBytes(QByteArray(16, id));
    made.login = QString::fromLatin1(login);
    made.displayName = QString::fromLatin1(name);
    made.role = role;
    made.state = ManagedAccount::State::Active;
    made.tenants = tenants;
    made.devices = {{*DeviceId::fromBytes(QByteArray(16, id)), QStringLiteral("Werkplek 3"), QStringLiteral("linux"),
                     protocol::OwnDevice::State::Active, 1'750'000'000'000, 1'750'000'000'000}};
    return made;
}

AccountDesk::Book book(bool isWholePractice = true)
{
    const auto vermeer = employer('v', "vermeer", "Vermeer BV");
    const auto logistics = employer('v', "vermeer", "Vermeer BV", "Logistiek");
    AccountDesk::Book made;
    made.accounts = {account('a', "arts", "Dirk Artsen", Role::Doctor, {vermeer}),
                     account('b', "beheer", "Fatima Beheer", Role::Administrator, {}),
                     account('h', "hanneke", "Hanneke Ruiter", Role::Hr, {vermeer}),
                     account('m', "maarten", "Maarten Leeuw", Role::Manager, {logistics})};
    made.accounts[3].disabled = true;
    made.employers = {vermeer, employer('w', "westland", "Tuinderij Westland")};
    made.isWholePractice = isWholePractice;
    return made;
}

} // namespace

class ManageScreenTest : public QObject {
    Q_OBJECT

    static void choose(const ui::ManageScreen& screen, const char* login)
    {
        auto* table = part<QTableWidget>(screen, "people");
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 1)->text() == QString::fromLatin1(login)) {
                table->selectRow(row);
            }
        }
    }
    static bool offers(const ui::ManageScreen& screen, const char* button)
    {
        const auto* found = part<QPushButton>(screen, button);
        return found != nullptr && found->isVisibleTo(&screen);
    }
    static void check(QWidget& screen, const QString& name)
    {
        screen.show();
        test::look(screen, name);
        const QStringList doubled = test::doubledMnemonics(screen);
        QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(QStringLiteral("; "))));
    }

private Q_SLOTS:
    void initTestCase() { ui::Look::apply(*qApp); }

    void theFilterFindsByNameRoleStateAndEmployer()
    {
        const auto people = book().accounts;
        QVERIFY(AccountText::matches(people[2], QStringLiteral("ruiter"), english));
        QVERIFY(AccountText::matches(people[0], QStringLiteral("doctor vermeer"), english));
        QVERIFY(AccountText::matches(people[3], QStringLiteral("closed logistiek"), english));
        QVERIFY(!AccountText::matches(people[2], QStringLiteral("doctor"), english));
    }

    void enterInTheFilterTakesWhoWasLookedFor()
    {
        ui::ManageScreen screen;
        screen.setBook(book(), QStringLiteral("beheer"));
        screen.show();
        auto* filter = part<QLineEdit>(screen, "manageFilter");
        QTest::keyClicks(filter, QStringLiteral("maarten"));
        QVERIFY2(!offers(screen, "accountEnable"), "nobody is chosen yet");
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(offers(screen, "accountEnable"));
    }

    void onlyWhatTheServerWillDoIsOffered()
    {
        ui::ManageScreen screen;
        screen.setBook(book(), QStringLiteral("beheer"));
        screen.show();
        choose(screen, "hanneke");
        QVERIFY(offers(screen, "changeRole") && offers(screen, "accountCode") && offers(screen, "accountDisable"));
        QVERIFY(!offers(screen, "accountEnable"));
        choose(screen, "arts");
        QVERIFY2(!offers(screen, "changeRole") && !offers(screen, "accountCode"), "a doctor");
        QVERIFY(offers(screen, "accountAccess") && offers(screen, "accountDisable") && offers(screen, "ungrant"));
        choose(screen, "beheer");
        for (const char* button : {"changeRole", "accountCode", "accountAccess", "accountDisable",
                                   "revokeAccountDevice", "wipeAccountDevice"}) {
            QVERIFY2(!offers(screen, button), button);
        }
        choose(screen, "maarten");
        QVERIFY(offers(screen, "accountEnable") && !offers(screen, "accountDisable"));
    }

    void whatSomebodyFeelsIsAskedFirst()
    {
        ui::ManageScreen screen;
        screen.setBook(book(), QStringLiteral("beheer"));
        screen.show();
        choose(screen, "hanneke");
        QSignalSpy wanted(&screen, &ui::ManageScreen::actWanted);
        part<QPushButton>(screen, "accountDisable")->click();
        QVERIFY(wanted.isEmpty());
        choose(screen, "arts");
        QVERIFY2(!offers(screen, "accountYes"), "it named somebody else");
        choose(screen, "hanneke");
        part<QPushButton>(screen, "accountDisable")->click();
        part<QPushButton>(screen, "accountYes")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<Act>(), Act::Disable);
        QCOMPARE(wanted[0][1].value<app::AccountAct>().user, book().accounts[2].id);
    }

    void nothingIsAskedForTwiceWhileItIsDone()
    {
        ui::ManageScreen screen;
        screen.setBook(book(), QStringLiteral("beheer"));
        choose(screen, "maarten");
        QSignalSpy wanted(&screen, &ui::ManageScreen::actWanted);
        part<QPushButton>(screen, "accountEnable")->click();
        screen.setBusy(true);
        part<QPushButton>(screen, "accountEnable")->click();
        QCOMPARE(wanted.size(), 1);
    }

    void anEmployersAdministratorAddsPeopleOfTheEmployerAndReadsTheAgreement()
    {
        ui::NewAccountDialog add(book(false), nullptr);
        QCOMPARE(part<QComboBox>(add, "newAccountRole")->count(), 3);
        ui::AgreementDialog agreement(book(false), nullptr);
        agreement.setAgreement({});
        agreement.show();
        QVERIFY(!part<QPushButton>(agreement, "agreementSave")->isVisible());
        QVERIFY(!(part<QListWidget>(agreement, "agreementFields")->item(0)->flags() & Qt::ItemIsUserCheckable));
    }

    void anotherEmployerIsNotChosenOverWhatWasTicked()
    {
        ui::AgreementDialog dialog(book(), nullptr);
        dialog.setAgreement({});
        dialog.show();
        part<QListWidget>(dialog, "agreementFields")->item(0)->setCheckState(Qt::Unchecked);
        QSignalSpy chosen(&dialog, &ui::AgreementDialog::employerChosen);
        part<QComboBox>(dialog, "agreementEmployer")->setCurrentIndex(1);
        QVERIFY(chosen.isEmpty());
        QCOMPARE(dialog.employer(), QStringLiteral("vermeer"));
        QCOMPARE(part<QListWidget>(dialog, "agreementFields")->item(0)->checkState(), Qt::Unchecked);
    }

    void itFitsInEveryLanguageAndColour_data() { test::Variant::rows(); }
    void itFitsInEveryLanguageAndColour()
    {
        QFETCH(const QString, code);
        const test::Variant variant(code);
        ui::ManageScreen screen;
        screen.resize(1200, 700);
        check(screen, QStringLiteral("manage-empty"));
        screen.setBook(book(), QStringLiteral("beheer"));
        for (const char* login : {"hanneke", "arts", "beheer", "maarten"}) {
            choose(screen, login);
            check(screen, QStringLiteral("manage-of-") + QString::fromLatin1(login));
        }
        ui::NewAccountDialog add(book(), nullptr);
        check(add, QStringLiteral("manage-add"));
        ui::AgreementDialog agreement(book(), nullptr);
        agreement.setAgreement({});
        check(agreement, QStringLiteral("manage-agreed"));
    }
};

QTEST_MAIN(ManageScreenTest)
#include "ManageScreenTest.moc"
