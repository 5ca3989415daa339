// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AppController.h"

#include "app/insight/InsightBook.h"
#include "app/settings/NetworkSettings.h"
#include "app/vault/VaultReader.h"
#include "ui/dossiers/DossierList.h"
#include "ui/engine/EngineThread.h"
#include "ui/engine/SyncPace.h"
#include "ui/engine/VaultSource.h"
#include "ui/keeping/KeepingScreen.h"
#include "ui/login/LoginScreen.h"
#include "ui/platform/SessionWatcher.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/shell/AccountController.h"
#include "ui/shell/ApprovalController.h"
#include "ui/shell/CaptureGuard.h"
#include "ui/shell/ChangesController.h"
#include "ui/shell/DoorController.h"
#include "ui/shell/DossierController.h"
#include "ui/shell/GuidanceController.h"
#include "ui/shell/HardLock.h"
#include "ui/shell/HelpController.h"
#include "ui/shell/InsightController.h"
#include "ui/shell/KeepingController.h"
#include "ui/shell/LockKey.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ManageController.h"
#include "ui/shell/MedicalController.h"
#include "ui/shell/NetworkController.h"
#include "ui/shell/NoticeBoard.h"
#include "ui/shell/OfficeController.h"
#include "ui/shell/PaletteController.h"
#include "ui/shell/PaperController.h"
#include "ui/shell/PlanningController.h"
#include "ui/shell/PrivacyController.h"
#include "ui/shell/StatusText.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WorkPane.h"
#include "ui/today/TodayScreen.h"
#include "ui/widgets/CopyGuard.h"

#include <QApplication>
#include <QDateTime>
#include <QDialog>

namespace kluis::ui {

namespace {

constexpr int listEveryMs = 700; ///< while a sync brings dossiers in

/// It lies beside this program.
QString previewProgram(const StartOptions& options)
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("/dossierkluis-preview.exe");
#else
    const QString name = QStringLiteral("/dossierkluis-preview");
#endif
    return options.previewProgram.isEmpty() ? QCoreApplication::applicationDirPath() + name : options.previewProgram;
}

} // namespace

AppController::AppController(EngineThread& engine, MainWindow& window, StartOptions options, QObject* parent)
    : QObject(parent), m_engine(engine), m_window(window), m_options(std::move(options)),
      m_userSettings(m_options.profile), m_uiSettings(m_options.profile), m_watcher(SessionWatcher::create()),
      m_hardLock(new HardLock(m_options.profile, this)), m_help(new HelpController(this)),
      m_pace(new SyncPace(engine, app::NetworkSettings(m_options.profile).rhythm(), this)),
      m_network(new NetworkController(engine, *window.settings()->network(), *m_pace, m_options.profile, this)),
      m_doors(new DoorController(engine, window, m_options, this)),
      m_account(new AccountController(engine, window, this)), m_approval(new ApprovalController(engine, window, this)),
      m_dossiers(new DossierController(engine, *window.work(), previewProgram(m_options), this)),
      m_medical(new MedicalController(engine, *window.medical(), this)),
      m_changes(new ChangesController(engine, *window.changes(), this)),
      m_guidance(new GuidanceController(engine, {*window.today(), *window.tasks(), *window.work()->dossier()}, this)),
      m_insight(new InsightController(engine, *window.insight(), this)),
      m_planning(new PlanningController(engine, *window.planning(), *window.today(), this)),
      m_privacy(new PrivacyController(engine, *window.privacy(), this)),
      m_office(new OfficeController(engine, *window.office(), *window.today(), this)),
      m_keeping(new KeepingController(engine, *window.keeping(), this)),
      m_manage(new ManageController(engine, *window.manage(), this)),
      m_paper(new PaperController(engine, *window.today(), this)), m_capture(new CaptureGuard(this)),
      m_copying(new CopyGuard(this)), m_notices(new NoticeBoard(*window.banner(), this))
{
    m_listSoon.setSingleShot(true);
    m_listSoon.setInterval(listEveryMs);
    connectWork();
    connectEngine();
    connectGuidance();
    connectKeeping();
    connectPalette();
    connectPlanning();
    connectSurroundings();
    heedPolicies();
    m_window.setEnabled(false);
    m_window.restoreGeometry(m_uiSettings.value(QStringLiteral("geometry")));
    m_window.work()->setSplitterState(m_uiSettings.value(QStringLiteral("splitter")));
    m_window.work()->list()->setColumnState(m_uiSettings.value(QStringLiteral("columns")));
}

AppController::~AppController() = default;

void AppController::connectWork()
{
    connect(&m_window, &MainWindow::lockWanted, this, &AppController::lock);
    connect(new LockKey(this), &LockKey::pressed, this, &AppController::lock);
    connect(&m_window, &MainWindow::syncWanted, this, &AppController::sync);
    connect(&m_window, &MainWindow::closing, this, &AppController::saveArrangement);
    connect(&m_window, &MainWindow::filterWanted, this, [this] {
        m_window.go(MainWindow::Place::Dossiers);
        m_window.work()->list()->focusFilter();
    });
    connect(m_window.work()->list(), &DossierList::syncWanted, this, &AppController::sync);
    connect(m_window.bar(), &TopBar::cancelWanted, this, [this] { m_engine.cancelSync(); });
    connect(m_window.bar(), &TopBar::logoutWanted, this, &AppController::logout);
    connect(m_window.bar(), &TopBar::helpWanted, m_help, [this] { m_help->show(&m_window); });
    connect(m_window.bar(), &TopBar::breachWanted, this, [this] { m_office->report(&m_window); });
    connect(m_window.today(), &TodayScreen::reminderChosen, &m_window, &MainWindow::showOffice);
    connect(m_window.settings(), &SettingsScreen::logoutWanted, this, &AppController::logout);
    connect(m_window.settings(), &SettingsScreen::wipeWanted, this, &AppController::wipe);
    connect(m_window.settings(), &SettingsScreen::languageChosen, this, &AppController::takeLanguage);
    m_window.settings()->setAppearance(m_userSettings.appearance());
    connect(m_window.settings(), &SettingsScreen::appearanceChosen, this,
            [this](app::Appearance chosen) { m_userSettings.setAppearance(chosen); });
    connect(m_account, &AccountController::done, m_notices, &NoticeBoard::tell);
    connect(m_approval, &ApprovalController::done, m_notices, &NoticeBoard::tell);
    connect(m_approval, &ApprovalController::waits, this,
            [this](const QString& sentence) { m_notices->warn(sentence, tr("Look"), [this] { m_approval->show(); }); });
    connect(m_account, &AccountController::conductRefused, this, &AppController::lock);
    m_notices->setRepair([this](const QString& sentence) { lock(), m_doors->showRepair(sentence); });
    const auto tell = [this](const Error& error) { m_notices->tellFailure(error); };
    connect(m_account, &AccountController::failed, this, tell);
    connect(m_dossiers, &DossierController::failed, this, tell);
    connect(m_changes, &ChangesController::failed, this, tell);
    connect(m_insight, &InsightController::failed, this, tell);
    connect(m_insight, &InsightController::told, m_notices, &NoticeBoard::tell);
    connect(m_changes, &ChangesController::changed, this, &AppController::written);
    connect(m_changes, &ChangesController::placeWanted, this, [this] { m_window.go(MainWindow::Place::Changes); });
    connect(m_changes, &ChangesController::dossierWanted, this, [this](const DossierId& dossier) {
        m_window.go(MainWindow::Place::Dossiers);
        m_dossiers->showDossier(dossier);
    });
    connect(m_dossiers, &DossierController::told, m_notices, &NoticeBoard::tell);
    connect(m_dossiers, &DossierController::decisionWanted, m_changes, &ChangesController::showConflict);
    connect(m_dossiers, &DossierController::changed, m_pace, &SyncPace::edited);
    connect(m_dossiers, &DossierController::medicalHelpWanted, this,
            [this] { m_window.go(MainWindow::Place::Medical); });
    connect(m_medical, &MedicalController::changed, this, &AppController::sync);
    connect(m_medical, &MedicalController::news, m_notices, &NoticeBoard::tell);
    connect(&m_listSoon, &QTimer::timeout, this, [this] { m_window.work()->list()->refresh(); });
    connect(m_watcher.get(), &SessionWatcher::away, this, &AppController::lock);
    connect(&m_idle, &IdleTimer::expired, this, &AppController::lock);
    connect(&m_idle, &IdleTimer::expiring, this,
            [this] { m_notices->tell(tr("Nobody seems to be here: the program locks in a minute.")); });
    connect(&m_idle, &IdleTimer::resumed, this,
            [this] { m_notices->untell(tr("Nobody seems to be here: the program locks in a minute.")); });
}

void AppController::connectEngine()
{
    connect(&m_engine, &EngineThread::opened, m_doors, &DoorController::showFirst);
    connect(&m_engine, &EngineThread::opened, m_network, &NetworkController::begin);
    connect(m_doors, &DoorController::opened, this, &AppController::opened);
    connect(&m_engine, &EngineThread::openFailed, this, [this](const Error& error) {
        // Another process has the profile, or its folder can't be used: say so where the person looks.
        m_window.setEnabled(true);
        m_window.showDoor(MainWindow::Door::Login);
        m_window.login()->setBusy(true);
        m_window.login()->showFailure(error.sentence());
    });
    connect(&m_engine, &EngineThread::statusChanged, this, &AppController::showFrame);
    connect(&m_engine, &EngineThread::syncStarted, this, [this] {
        m_window.bar()->setProgress(tr("Syncing…"), -1);
        m_window.work()->list()->setSyncing(m_engine.status().lastSync == 0);
    });
    connect(&m_engine, &EngineThread::syncProgress, this, [this](const app::SyncProgress& progress) {
        if (m_open) {
            m_window.bar()->setProgress(StatusText::progress(progress, QLocale()), StatusText::percent(progress));
            if (!m_listSoon.isActive()) {
                m_listSoon.start();
            }
        }
    });
    connect(&m_engine, &EngineThread::syncFinished, this, &AppController::syncFinished);
    connect(&m_engine, &EngineThread::syncFailed, this, &AppController::syncFailed);
}

void AppController::start()
{
    m_window.show();
    m_engine.open();
}

void AppController::opened(const app::LoginOutcome& outcome)
{
    m_open = true;
    m_hardLock->opened();
    m_syncProblem = false;
    m_conflictsTold = 0;
    const auto role = m_engine.status().role.value_or(domain::Role::Planner);
    m_window.showWork();
    m_window.setMedicalOffered(domain::isMedical(role));
    m_window.setInsightOffered(app::InsightBook::mayAsk(role));
    m_window.setPlanningOffered(domain::AppointmentRecord::mayPlan(role));
    const bool isOfficer = role == domain::Role::PrivacyOfficer;
    m_window.setKeepingOffered(KeepingScreen::isFor(role));
    m_window.setPrivacyOffered(isOfficer);
    m_privacy->open(isOfficer);
    m_office->open(isOfficer);
    const bool isAdministrator = role == domain::Role::Administrator;
    m_window.setManageOffered(isAdministrator);
    m_manage->open(isAdministrator);
    if (isOfficer || isAdministrator) {
        m_window.go(isOfficer ? MainWindow::Place::Privacy : MainWindow::Place::Manage);
    }
    tellOf(outcome);
    openSurroundings(role);
    m_dossiers->open(role); // which may have something to say too
    m_medical->open(role);
    m_keeping->open(role);
    m_idle.start(m_userSettings.idleLockMinutes(domain::isMedical(role)) * 60'000);
    heedPolicies();
    showFrame();
    takeReader();
    m_account->showFingerprint();
    if (outcome.conductText.isEmpty()) {
        m_pace->begin();
    } else {
        m_account->askForConduct(outcome.conductVersion, outcome.conductText, [this] { m_pace->begin(); });
    }
}

/// What a login brought to light; the most pressing gets the button.
void AppController::tellOf(const app::LoginOutcome& outcome)
{
    const QString sentence = StatusText::loginNotice(outcome);
    if (sentence.isEmpty()) {
        m_notices->clear();
    } else if (outcome.authenticatorNeeded) {
        m_notices->warn(sentence, tr("Set up"), [this] { m_account->newAuthenticator(); });
    } else {
        m_notices->tell(sentence);
    }
}

void AppController::takeReader()
{
    m_readerPending = true;
    m_engine.run(
        this, [](app::Engine& engine) { return std::tuple(engine.reader(), engine.insight(), engine.reader()); },
        [this](auto got) {
            auto& [reader, book, finder] = got;
            m_readerPending = false;
            if (m_lockPending) {
                got = {}; // whatever reads must be gone before the vault locks
                lock();
            } else if (!reader) {
                m_notices->tellFailure(reader.error());
            } else if (m_open) {
                m_window.work()->list()->setSource(std::make_unique<VaultSource>(std::move(*reader)));
                if (m_window.place() == MainWindow::Place::Dossiers) {
                    m_window.work()->list()->focusFilter();
                } else {
                    m_window.focusPlace(); // never in what is not shown: from there no key leads back
                }
                m_insight->open(book ? std::move(*book) : nullptr); // a role without figures has no such place
                m_palette->open(finder ? std::move(*finder) : nullptr);
                followLink();
            }
        });
}

void AppController::showFrame()
{
    const auto& status = m_engine.status();
    const QLocale locale;
    const QDateTime now = QDateTime::currentDateTime();
    m_window.setEnvironment(status.environment);
    if (!m_open) {
        return;
    }
    if (status.leaseOver) {
        lock(); // the time without the server has ended, or the clock was changed: unlocking says which
        return;
    }
    m_window.setWindowTitle(StatusText::windowTitle(status));
    m_window.bar()->setEmployer(StatusText::employers(status));
    const auto role = status.role.value_or(domain::Role::Planner);
    const QString roleText = domain::roleLabel(role, domain::languageOf(locale));
    m_window.bar()->setUser(status.displayName, roleText);
    m_window.settings()->setProfile(status.server, status.login, roleText);
    if (!m_engine.isSyncing()) {
        m_window.bar()->setSynced(StatusText::synced(status, now, locale), m_syncProblem);
    }
    m_window.setStatusLine(StatusText::line(status, now, locale));
    m_window.setChangesCount(status.outbox + status.refused + status.conflicts);
    m_changes->setStatus(status);
    tellOfNewerProgram(status.newerProgram);
}

/// Not in the dossier that is shown, but perhaps about it.
void AppController::written()
{
    m_window.work()->list()->refresh();
    m_dossiers->refresh();
    m_pace->edited();
}

void AppController::close()
{
    m_open = false;
    m_link.clear();
    m_idle.stop();
    m_pace->end();
    m_listSoon.stop();
    m_engine.cancelSync();
    // Popups are windows of their own, over whatever comes next: a field's history, a list, a menu.
    for (auto* popup = QApplication::activePopupWidget(); popup != nullptr && popup->close();) {
        auto* next = QApplication::activePopupWidget();
        popup = next != popup ? next : nullptr;
    }
    const auto dialogs = m_window.findChildren<QDialog*>();
    for (auto* dialog : dialogs) {
        dialog->reject();
    }
    saveArrangement();
    m_dossiers->close();
    m_medical->close();
    m_changes->close();
    m_guidance->close();
    m_insight->close();
    m_planning->close();
    m_palette->close();
    m_privacy->close();
    m_office->close();
    m_keeping->close();
    m_manage->close();
    m_paper->close();
    m_capture->setWanted(false);
    m_window.settings()->forget();
    m_notices->clear();
    m_window.setStatusLine({});
    m_window.setWindowTitle(QStringLiteral("Dossierkluis"));
}

void AppController::lock()
{
    m_doors->giveUpApproval(); // nobody looks at the number any more
    if (!m_open && !m_lockPending) {
        return;
    }
    if (m_open) {
        m_hardLock->locked(m_engine.status().role.value_or(domain::Role::Planner));
        close();
        m_doors->showFirst();
    }
    m_lockPending = m_readerPending;
    if (!m_lockPending) {
        m_engine.run(
            this,
            [](app::Engine& engine) {
                engine.lock();
                return true;
            },
            [](bool) {});
    }
}

void AppController::saveArrangement()
{
    if (!m_engine.status().enrolled) {
        return; // the folder is made by the first account
    }
    m_uiSettings.setValue(QStringLiteral("geometry"), m_window.saveGeometry());
    m_uiSettings.setValue(QStringLiteral("splitter"), m_window.work()->splitterState());
    m_uiSettings.setValue(QStringLiteral("columns"), m_window.work()->list()->columnState());
}

} // namespace kluis::ui
