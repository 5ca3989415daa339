// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with his account in the window: password, authenticator, lost password, code of conduct, and whom to
// tell of a hole. At a real server; needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "server/store/ConductStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/ui/ClipCheck.h"
#include "tests/ui/Gallery.h"
#include "ui/login/ConductDialog.h"
#include "ui/login/RecoverDialog.h"
#include "ui/settings/AuthenticatorDialog.h"
#include "ui/settings/PasswordDialog.h"
#include "ui/settings/VulnerabilityDialog.h"
#include "ui/shell/TopBar.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString nextPassword = QStringLiteral("kajuit wasknijper dennenhout vuurtoren");

} // namespace

class AccountWindowTest : public QObject {
    Q_OBJECT

    /// Types into a field of \p dialog.
    static bool fill(const QWidget* dialog, const char* name, const QString& text)
    {
        auto* field = dialog->findChild<QLineEdit*>(QString::fromLatin1(name));
        if (field == nullptr) {
            return false;
        }
        field->clear();
        QTest::keyClicks(field, text);
        return field->text() == text;
    }
    static bool fillCode(const QWidget* dialog, const QString& code)
    {
        for (int i = 0; i < code.size(); ++i) {
            auto* box = dialog->findChild<QLineEdit*>(QStringLiteral("codeDigit%1").arg(i + 1));
            if (box == nullptr) {
                return false;
            }
            QTest::keyClicks(box, code.mid(i, 1));
        }
        return true;
    }
    /// The dialog, once it is there; its picture is kept, and nothing in it may be cut off.
    template <typename Dialog> static Dialog* shown(WindowAtWork& at, const char* picture)
    {
        Dialog* dialog = nullptr;
        const bool came = at.waitFor([&] {
            dialog = at.window().template findChild<Dialog*>();
            return dialog != nullptr && dialog->isVisible();
        });
        if (!came || !Gallery::save(*dialog, QString::fromLatin1(picture))) {
            return nullptr;
        }
        const QStringList clipped = clippedTexts(*dialog);
        if (!clipped.isEmpty()) {
            qWarning("%s: %s", picture, qPrintable(clipped.join(QStringLiteral("; "))));
            return nullptr;
        }
        return dialog;
    }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("nl") << QStringLiteral("nl");
        QTest::newRow("en") << QStringLiteral("en");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
    }

    void aPasswordIsChangedAndTheOldOneIsNoneAnyMore_data() { languages(); }
    void aPasswordIsChangedAndTheOldOneIsNoneAnyMore()
    {
        QFETCH(const QString, language);
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        QVERIFY(hanneke.begin(Role::Hr, {vermeer}));
        {
            WindowAtWork at(hanneke, language);
            QVERIFY(at.unlock());
            at.window().go(ui::MainWindow::Place::Settings);
            QVERIFY(at.press(QStringLiteral("passwordWanted")));
            auto* dialog = shown<ui::PasswordDialog>(at, "password");
            QVERIFY(dialog);
            QVERIFY(fill(dialog, "currentPassword", QString::fromLatin1(Workplace::goodPassword)));
            QVERIFY(fill(dialog, "newPassword", nextPassword) && fill(dialog, "newPasswordAgain", nextPassword));
            QVERIFY(fillCode(dialog, hanneke.nextCode()));
            QVERIFY(at.press(QStringLiteral("changePassword")));
            QVERIFY(at.waitFor([&] { return at.window().findChild<ui::PasswordDialog*>() == nullptr; }));
        }
        QVERIFY(!hanneke.loginWith(QString::fromLatin1(Workplace::goodPassword), hanneke.nextCode()));
        QVERIFY2(hanneke.loginWith(nextPassword, hanneke.nextCode()), qPrintable(hanneke.error.sentence()));
    }

    void aWrongPasswordIsToldAndNothingChanges()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        QVERIFY(hanneke.begin(Role::Hr, {vermeer}));
        {
            WindowAtWork at(hanneke);
            QVERIFY(at.unlock());
            at.window().go(ui::MainWindow::Place::Settings);
            QVERIFY(at.press(QStringLiteral("passwordWanted")));
            auto* dialog = shown<ui::PasswordDialog>(at, "password-wrong");
            QVERIFY(dialog);
            QVERIFY(fill(dialog, "currentPassword", nextPassword));
            QVERIFY(fill(dialog, "newPassword", nextPassword) && fill(dialog, "newPasswordAgain", nextPassword));
            QVERIFY(fillCode(dialog, hanneke.nextCode()));
            QVERIFY(at.press(QStringLiteral("changePassword")));
            QVERIFY(at.waitFor([&] {
                const auto* banner = dialog->findChild<ui::Banner*>();
                return banner != nullptr && banner->isVisible() && !banner->sentence().isEmpty();
            }));
        }
        QVERIFY(hanneke.loginWith(QString::fromLatin1(Workplace::goodPassword), hanneke.nextCode()));
    }

    void aNewAuthenticatorShowsItsSecretOnce_data() { languages(); }
    void aNewAuthenticatorShowsItsSecretOnce()
    {
        QFETCH(const QString, language);
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        QVERIFY(hanneke.begin(Role::Hr, {vermeer}));
        WindowAtWork at(hanneke, language);
        QVERIFY(at.unlock());
        at.window().go(ui::MainWindow::Place::Settings);
        QVERIFY(at.press(QStringLiteral("authenticatorWanted")));
        auto* dialog = shown<ui::AuthenticatorDialog>(at, "authenticator");
        QVERIFY(dialog);
        const auto* secret = dialog->findChild<QLabel*>(QStringLiteral("totpSecret"));
        QVERIFY(secret && secret->text().remove(u' ').size() >= 32);
    }

    void aLostPasswordIsReplacedByThePrintedKit_data() { languages(); }
    void aLostPasswordIsReplacedByThePrintedKit()
    {
        QFETCH(const QString, language);
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        QVERIFY(hanneke.enrol(Role::Hr, {vermeer}, hanneke.scratch(QStringLiteral("kit.pdf"))));
        QVERIFY(hanneke.login());
        {
            WindowAtWork at(hanneke, language);
            QVERIFY(at.press(QStringLiteral("loginInstead")));
            QVERIFY(at.press(QStringLiteral("forgottenWay")));
            auto* dialog = shown<ui::RecoverDialog>(at, "recover");
            QVERIFY(dialog);
            QVERIFY(fill(dialog, "recoverServer", hanneke.address().toString()));
            QVERIFY(fill(dialog, "recoveryKey", hanneke.kit().value(QStringLiteral("UR"))));
            QVERIFY(fill(dialog, "newPassword", nextPassword) && fill(dialog, "newPasswordAgain", nextPassword));
            QVERIFY(fillCode(dialog, hanneke.nextCode()));
            dialog->findChild<QCheckBox*>(QStringLiteral("setVaultAside"))->setChecked(true);
            QVERIFY(at.press(QStringLiteral("recover")));
            QVERIFY(at.waitFor([&] { return at.window().findChild<ui::RecoverDialog*>() == nullptr; }));
        }
        QVERIFY2(hanneke.loginWith(nextPassword, hanneke.nextCode()), qPrintable(hanneke.error.sentence()));
    }

    void aChangedCodeOfConductIsReadBeforeWorkGoesOn_data() { languages(); }
    void aChangedCodeOfConductIsReadBeforeWorkGoesOn()
    {
        QFETCH(const QString, language);
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        QVERIFY(hanneke.begin(Role::Hr, {vermeer}));
        const auto set = server.store().write<quint64>([&](server::StoreDatabase& database) {
            return server::ConductStore(database).set(QStringLiteral("Look only where your work takes you.\n"),
                                                      server.clock().unixMillis());
        });
        QVERIFY(set);
        WindowAtWork at(hanneke, language);
        QVERIFY(at.press(QStringLiteral("loginInstead")));
        QVERIFY(at.unlock());
        QVERIFY(shown<ui::ConductDialog>(at, "conduct"));
        QVERIFY(at.press(QStringLiteral("acceptConduct")));
        QVERIFY(at.waitFor([&] { return at.window().findChild<ui::ConductDialog*>() == nullptr; }));
        QVERIFY(at.sync());
        QVERIFY(at.status().mayPush);
    }

    void theMenuTellsWhomToWriteToAboutAHole_data() { languages(); }
    void theMenuTellsWhomToWriteToAboutAHole()
    {
        QFETCH(const QString, language);
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        QVERIFY(hanneke.begin(Role::Hr, {vermeer}));
        WindowAtWork at(hanneke, language);
        QVERIFY(at.unlock());
        Q_EMIT at.window().bar()->vulnerabilityWanted();
        QVERIFY(at.waitFor([&] { return at.visible<QLabel>(QStringLiteral("securityContact")) != nullptr; }));
        const auto* contact = at.visible<QLabel>(QStringLiteral("securityContact"));
        QVERIFY(at.waitFor([&] { return contact->text().startsWith(QStringLiteral("security@")); }));
        QVERIFY(shown<ui::VulnerabilityDialog>(at, "vulnerability"));
    }
};

QTEST_MAIN(AccountWindowTest)
#include "AccountWindowTest.moc"
