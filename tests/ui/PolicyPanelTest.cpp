// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/ManagedSettings.h"
#include "core/letters/LetterLibrary.h"
#include "tests/ui/Shown.h"
#include "ui/engine/EngineThread.h"
#include "ui/letters/LetterDialog.h"
#include "ui/login/EnrolScreen.h"
#include "ui/login/LoginScreen.h"
#include "ui/login/RecoverDialog.h"
#include "ui/settings/NetworkPanel.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/shell/AppController.h"
#include "ui/shell/DoorController.h"
#include "ui/shell/GuidanceController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StartOptions.h"
#include "ui/style/Look.h"
#include "ui/widgets/SecretClipboard.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using app::ManagedSettings;
using app::PolicyLayer;
using app::PolicyOrigin;

namespace {

/// A window over a profile in which nothing was done yet, started with an old server.
struct Office {
    QTemporaryDir profile;
    SystemClock clock;
    ui::StartOptions options;
    ui::EngineThread engine{app::EngineConfig{profile.path(), &clock, {}}};
    ui::MainWindow window;

    Office()
    {
        options.profile = profile.path();
        options.server = QStringLiteral("https://old.example");
        window.show();
    }
    [[nodiscard]] bool open()
    {
        QSignalSpy opened(&engine, &ui::EngineThread::opened);
        engine.open();
        return opened.wait();
    }
    QLineEdit* field(const char* name) { return window.findChild<QLineEdit*>(QString::fromLatin1(name)); }
};

} // namespace

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

    void itFitsInEveryLanguageAndColour_data() { test::Variant::rows(); }
    void itFitsInEveryLanguageAndColour()
    {
        QFETCH(const QString, code);
        const test::Variant variant(code);
        ui::SettingsScreen screen;
        screen.resize(1000, 1500);
        screen.show();
        screen.setProfile(QStringLiteral("https://dossiers.example"), QStringLiteral("r.smit"), QStringLiteral("HR"));
        screen.setManaged(settings({{QStringLiteral("Language"), QStringLiteral("nl")},
                                    {QStringLiteral("Notices"), 1},
                                    {QStringLiteral("ProxyMode"), QStringLiteral("none")},
                                    {QStringLiteral("HardLockMinutes"), 15},
                                    {QStringLiteral("PollSeconds"), 1}}));
        test::look(screen, QStringLiteral("settings-managed"));
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

    void whereOnlyTheModeIsFixedTheNameOfTheProxyStaysThePersons()
    {
        ui::NetworkPanel panel;
        panel.setProxy({.mode = app::ProxyChoice::Mode::System, .host = QStringLiteral("mine.example"), .port = 8080});
        panel.setManaged(settings({{QStringLiteral("ProxyMode"), QStringLiteral("system")}}));
        QVERIFY(!part<QComboBox>(panel, "proxyMode")->isEnabled());
        QCOMPARE(part<QLineEdit>(panel, "proxyHost")->text(), QStringLiteral("mine.example"));
        QVERIFY(!part<QLineEdit>(panel, "proxyHost")->isReadOnly());
        QVERIFY(part<QSpinBox>(panel, "proxyPort")->isEnabled());
    }

    void aNumberThatIsLessForMedicalRolesSaysSo()
    {
        ui::SettingsScreen screen;
        screen.setManaged(settings({{QStringLiteral("IdleLockMinutes"), 8}}));
        const QString shown = part<QLabel>(screen, "fixedPolicies")->text();
        QVERIFY2(shown.contains(QStringLiteral("8")) && shown.contains(QStringLiteral("5")), qPrintable(shown));
    }

    void whatIsShownAsFixedIsHeededFromTheNextUnlocking()
    {
        Office office;
        ui::AppController controller(office.engine, office.window, office.options);
        QVERIFY(office.open());
        auto* guidance = controller.findChild<ui::GuidanceController*>();
        auto* doors = controller.findChild<ui::DoorController*>();
        QVERIFY(guidance != nullptr && doors != nullptr);
        QVERIFY(!guidance->wantsNotices());
        govern("Notices=1\nProxyMode=none\n");
        Q_EMIT doors->opened({});
        QVERIFY(guidance->wantsNotices());
        QVERIFY(part<QCheckBox>(office.window, "notices")->isChecked());
        qunsetenv("KLUIS_TEST_POLICIES");
        Q_EMIT doors->opened({});
        QVERIFY(!guidance->wantsNotices());
        QVERIFY(part<QCheckBox>(office.window, "notices")->isEnabled());
        QVERIFY(!part<QCheckBox>(office.window, "notices")->isChecked());
        QCOMPARE(part<QComboBox>(office.window, "proxyMode")->currentData().toInt(),
                 int(app::ProxyChoice::Mode::System));
    }

    void aChoiceThatWasFixedMeanwhileIsNotTaken()
    {
        Office office;
        const ui::AppController controller(office.engine, office.window, office.options);
        auto* notices = part<QCheckBox>(office.window, "notices");
        govern("Notices=0\n");
        notices->click();
        QVERIFY(!controller.findChild<ui::GuidanceController*>()->wantsNotices());
        QVERIFY(!notices->isChecked() && !notices->isEnabled());
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

    void whatAnOldShortcutSaysOfAFixedThingCountsAsNotSaid()
    {
        govern("ServerUrl=https://dossiers.example\nLanguage=nl\nCaFile=/etc/ssl/ours.pem\n");
        const auto options = ui::StartOptions::parse(
            {QStringLiteral("dossierkluis"), QStringLiteral("--server"), QStringLiteral("https://old.example"),
             QStringLiteral("--ca"), QStringLiteral("old.pem"), QStringLiteral("--language"), QStringLiteral("en")});
        QCOMPARE(options.exitCode, 0);
        QCOMPARE(options.server, QString());
        QCOMPARE(options.caFile, QString());
        QCOMPARE(options.language, QString());
    }

    void theDoorsLeadWhereThePolicySaysByNow()
    {
        Office office;
        ui::DoorController doors(office.engine, office.window, office.options);
        for (const char* server : {"https://one.example", "https://two.example"}) {
            govern(QByteArray("ServerUrl=") + server + "\n");
            doors.showFirst();
            for (const char* name : {"server", "enrolServer"}) {
                QCOMPARE(office.field(name)->text(), QLatin1String(server));
                QVERIFY(office.field(name)->isReadOnly());
            }
        }
        qunsetenv("KLUIS_TEST_POLICIES");
        doors.showFirst();
        QCOMPARE(office.field("server")->text(), QStringLiteral("https://old.example"));
        QVERIFY(!office.field("server")->isReadOnly());
    }

    void aServerThatWasFixedOtherwiseMeanwhileIsNotHeldAgainstThePerson()
    {
        Office office;
        ui::DoorController doors(office.engine, office.window, office.options);
        QVERIFY(office.open());
        doors.showFirst();
        auto& screen = *office.window.login();
        part<QLineEdit>(screen, "login")->setText(QStringLiteral("hugo"));
        part<QLineEdit>(screen, "password")->setText(QStringLiteral("lantaarn roeiboot kelder"));
        govern("ServerUrl=https://127.0.0.1:1\nCaFile=/nowhere/ours.pem\n");
        for (const char* digit : {"codeDigit1", "codeDigit2", "codeDigit3", "codeDigit4", "codeDigit5", "codeDigit6"}) {
            QTest::keyClicks(part<QLineEdit>(screen, digit), QStringLiteral("1")); // the last one logs in
        }
        const auto failure = [&screen] {
            QStringList texts;
            const auto labels = screen.findChildren<QLabel*>();
            for (const auto* label : labels) {
                texts.append(label->text());
            }
            return texts.join(u'\n');
        };
        QTRY_VERIFY2(failure().contains(QStringLiteral("certificate")), qPrintable(failure()));
        QVERIFY2(!failure().contains(QStringLiteral("organisation")), qPrintable(failure()));
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
