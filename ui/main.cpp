// SPDX-License-Identifier: GPL-3.0-or-later
// `dossierkluis`: the window over the client's engine.
#include "app/crash/CrashHandler.h"
#include "app/crash/CrashReports.h"
#include "app/session/ProcessEnd.h"
#include "app/session/ProcessHardening.h"
#include "app/session/RunningWindow.h"
#include "app/settings/GivenProfile.h"
#include "app/settings/ManagedSettings.h"
#include "app/settings/UserSettings.h"
#include "core/crypto/Initialise.h"
#include "ui/engine/EngineThread.h"
#include "ui/links/DossierLink.h"
#include "ui/links/LinkOpener.h"
#include "ui/platform/ProcessRenewal.h"
#include "ui/platform/SystemAppearance.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/shell/AppController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StartOptions.h"
#include "ui/shell/WindowKeeper.h"
#include "ui/style/AppearanceKeeper.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace kluis;

namespace {

/// From the arguments to the end of the event loop; everything is closed when it returns.
int run(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dossierkluis"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(KLUIS_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("dossierkluis"));

    const auto options = ui::StartOptions::parse(QApplication::arguments());
    if (!options.text.isEmpty()) {
        QTextStream(options.exitCode == 0 ? stdout : stderr) << options.text << Qt::endl;
        return options.exitCode;
    }
    if (!crypto::initialise()) {
        QTextStream(stderr) << QCoreApplication::translate("main", "The cryptographic library can't be started.")
                            << Qt::endl;
        return 1;
    }
    ui::AppearanceKeeper appearance(application, ui::SystemAppearance::create(),
                                    app::UserSettings(options.profile).appearance());
    app::RunningWindow running(options.profile);
    if (running.call(options.link)) {
        return 0; // the window of this profile has come forward
    }
    const SystemClock clock;
    ui::EngineThread engine(app::EngineConfig{options.profile, &clock, {}});
    ui::WindowKeeper keeper(engine, options);
    QObject::connect(&keeper, &ui::WindowKeeper::made, &appearance, [&appearance](ui::MainWindow* window) {
        QObject::connect(window->settings(), &ui::SettingsScreen::appearanceChosen, &appearance,
                         &ui::AppearanceKeeper::choose);
    });
    QObject::connect(&engine, &ui::EngineThread::opened, &running, &app::RunningWindow::listen);
    const auto follow = [&keeper](const QString& link) { keeper.controller().comeForward(link); };
    QObject::connect(&running, &app::RunningWindow::called, &keeper, follow);
    ui::LinkOpener opener;
    application.installEventFilter(&opener);
    QObject::connect(&opener, &ui::LinkOpener::followed, &keeper, follow);
    const app::ManagedSettings policies({});
    for (const auto& problem : policies.problems()) {
        QTextStream(stderr) << QCoreApplication::translate("main", "A policy is not heeded:") << u' '
                            << problem.subject() << u". " << problem.sentence << Qt::endl;
    }
    keeper.start();
    if (!options.link.isEmpty()) {
        keeper.controller().comeForward(options.link);
    }
    return QApplication::exec();
}

bool isLink(const char* argument)
{
    return QByteArrayView(argument).startsWith(
        QByteArrayView(ui::DossierLink::scheme)); // all options begin with dashes
}

} // namespace

int main(int argc, char** argv)
{
    app::ProcessHardening::apply();
    const QString profile = app::GivenProfile::of(argc, argv);
    app::CrashHandler::install("dossierkluis", profile);
    app::CrashReports(profile).tidy(SystemClock().unixMillis());
    const int code = run(argc, argv);
    if (code != ui::ProcessRenewal::wanted) {
        return app::ProcessEnd::with(code);
    }
    // The link that this process was started with was followed already.
    char** kept = std::remove_if(argv + 1, argv + argc, isLink);
    *kept = nullptr;
    return ui::ProcessRenewal::renew(argv) ? 0 : 1;
}
