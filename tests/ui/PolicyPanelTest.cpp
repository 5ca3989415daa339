// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/ManagedSettings.h"
#include "core/letters/LetterLibrary.h"
#include "tests/ui/ClipCheck.h"
#include "tests/ui/Gallery.h"
#include "ui/letters/LetterDialog.h"
#include "ui/login/EnrolScreen.h"
#include "ui/login/LoginScreen.h"
#include "ui/login/RecoverDialog.h"
#include "ui/settings/NetworkPanel.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/shell/StartOptions.h"
#include "ui/shell/Translators.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/SecretClipboard.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using app::ManagedSettings;
using app::PolicyLayer;
using app::PolicyOrigin;

class PolicyPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_policies;

    static ManagedSettings settings(const QVariantHash& values)
    {
        return ManagedSettings({},
                               {{.origin = PolicyOrigin::Machine, .place = QStringLiteral("HKLM"), .values = values}});
    }
    void govern(const QByteArray& text) const
    {
        QFile file(m_policies->filePath(QStringLiteral("10.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        QVERIFY(qputenv("KLUIS_TEST_POLICIES", m_policies->path().toUtf8()));
    }
    template <typename T> static T* part(QWidget& screen, const char* name)
    {
        return screen.findChild<T*>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void initTestCase() { ui::Look::apply(*qApp); }
    void init() { m_policies = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qunsetenv("KLUIS_TEST_POLICIES"); }

    void whatIsFixedCannotBeChangedAndSaysWhy()
    {
        ui::SettingsScreen screen;
        screen.show();
        screen.setManaged(
            settings({{QStringLiteral("Language"), QStringLiteral("nl")}, {QStringLiteral("Notices"), 1}}));
        auto* language = part<QComboBox>(screen, "language");
        QVERIFY(!language->isEnabled());
        QCOMPARE(language->currentData().toString(), QStringLiteral("nl"));
        QVERIFY(language->accessibleDescription().contains(QStringLiteral("HKLM")));
        QVERIFY(part<QLabel>(screen, "languageManaged")->isVisible());
        QVERIFY(!part<QCheckBox>(screen, "notices")->isEnabled());
        QVERIFY(part<QCheckBox>(screen, "notices")->isChecked());
    }

    void whatIsNotFixedAnyMoreCanBeChangedAgain()
    {
        ui::SettingsScreen screen;
        screen.show();
        screen.setManaged(settings({{QStringLiteral("Language"), QStringLiteral("nl")}}));
        screen.setManaged(settings({}));
        QVERIFY(part<QComboBox>(screen, "language")->isEnabled());
        QVERIFY(!part<QLabel>(screen, "languageManaged")->isVisible());
        QVERIFY(!part<QLabel>(screen, "fixedPolicies")->isVisible());
    }

    void itFitsInBothLanguages_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("nl") << QLocale(QLocale::Dutch, QLocale::Netherlands);
        QTest::newRow("en") << QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    void itFitsInBothLanguages()
    {
        QFETCH(QLocale, locale);
        const ui::Translators translators(locale);
        ui::SettingsScreen screen;
        screen.resize(1000, 1500);
        screen.show();
        screen.setProfile(QStringLiteral("https://dossiers.example"), QStringLiteral("r.smit"), QStringLiteral("HR"));
        screen.setManaged(settings({{QStringLiteral("Language"), QStringLiteral("nl")},
                                    {QStringLiteral("Notices"), 1},
                                    {QStringLiteral("ProxyMode"), QStringLiteral("none")},
                                    {QStringLiteral("HardLockMinutes"), 15},
                                    {QStringLiteral("PollSeconds"), 1}}));
        QTest::qWait(30);
        QVERIFY(test::Gallery::save(screen, QStringLiteral("settings-managed")));
        const QStringList cut = test::clippedTexts(screen);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void aFixedProxyLeavesOnlyTheNameThereToThePerson()
    {
        ui::NetworkPanel panel;
        panel.setProxy({.mode = app::ProxyChoice::Mode::None});
        panel.setManaged(settings({{QStringLiteral("ProxyMode"), QStringLiteral("own")},
                                   {QStringLiteral("ProxyHost"), QStringLiteral("proxy.example")},
                                   {QStringLiteral("ProxyPort"), 3128}}));
        QVERIFY(!part<QComboBox>(panel, "proxyMode")->isEnabled());
        QCOMPARE(part<QComboBox>(panel, "proxyMode")->currentData().toInt(), int(app::ProxyChoice::Mode::Own));
        QCOMPARE(part<QLineEdit>(panel, "proxyHost")->text(), QStringLiteral("proxy.example"));
        QVERIFY(part<QLineEdit>(panel, "proxyHost")->isReadOnly());
        QVERIFY(!part<QSpinBox>(panel, "proxyPort")->isEnabled());
        QVERIFY(!part<QLineEdit>(panel, "proxyUser")->isReadOnly());
    }

    void aPolicyThatIsNotHeededIsShown()
    {
        ui::SettingsScreen screen;
        screen.show();
        screen.setManaged(settings({{QStringLiteral("PollSeconds"), 1}}));
        const auto* problems = part<QLabel>(screen, "policyProblems");
        QVERIFY(problems->isVisible());
        QVERIFY(problems->text().contains(QStringLiteral("PollSeconds HKLM")));
    }

    void theWindowTakesTheOrganisationsServerForAnOldShortcuts()
    {
        govern("ServerUrl=https://dossiers.example\nLanguage=nl\nCaFile=/etc/ssl/ours.pem\n");
        const auto options = ui::StartOptions::parse(
            {QStringLiteral("dossierkluis"), QStringLiteral("--server"), QStringLiteral("https://old.example"),
             QStringLiteral("--ca"), QStringLiteral("old.pem"), QStringLiteral("--language"), QStringLiteral("en")});
        QCOMPARE(options.exitCode, 0);
        QCOMPARE(options.server, QStringLiteral("https://dossiers.example"));
        QVERIFY(options.serverIsFixed);
        QCOMPARE(options.caFile, QStringLiteral("/etc/ssl/ours.pem"));
        QCOMPARE(options.language, QStringLiteral("nl"));
    }

    void nobodyTypesAnotherServerAtAnyDoor()
    {
        const QString server = QStringLiteral("https://dossiers.example");
        ui::LoginScreen login;
        login.prefill(server, QString(), false);
        login.setServerFixed(true);
        QVERIFY(part<QLineEdit>(login, "server")->isReadOnly());
        ui::EnrolScreen enrol;
        enrol.prefill(server, QString());
        enrol.setServerFixed(true);
        QVERIFY(part<QLineEdit>(enrol, "enrolServer")->isReadOnly());
        ui::RecoverDialog recover(server, QString(), false, nullptr);
        recover.setServerFixed(true);
        QVERIFY(part<QLineEdit>(recover, "recoverServer")->isReadOnly());
    }

    void whatWasCopiedLeavesTheClipboardWhenThePolicySays()
    {
        govern("ClipboardSeconds=5\n");
        ui::SecretClipboard::copy(QStringLiteral("ABCD-EFGH"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ABCD-EFGH"));
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().isEmpty(), 9000);
    }

    void lettersArePrintedOnlyWhereThePolicyLetsThem()
    {
        const auto offers = [] {
            ui::LetterDialog dialog(letters::LetterLibrary::builtIn().all(), domain::Language::English, nullptr,
                                    QString(), nullptr);
            return !part<QPushButton>(dialog, "printLetter")->isHidden();
        };
        QVERIFY(offers());
        govern("Printing=0\n");
        QVERIFY(!offers());
    }
};

QTEST_MAIN(PolicyPanelTest)
#include "PolicyPanelTest.moc"
