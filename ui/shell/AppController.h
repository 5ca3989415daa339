// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "app/settings/UserSettings.h"
#include "ui/palette/PaletteAction.h"
#include "ui/platform/IdleTimer.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/StartOptions.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace kluis::ui {

class AccountController;
class ApprovalController;
class CaptureGuard;
class ChangesController;
class CopyGuard;
class CrashController;
class DoorController;
class DossierController;
class EngineThread;
class GuidanceController;
class HardLock;
class HelpController;
class InsightController;
class KeepingController;
class ManageController;
class MainWindow;
class MedicalController;
class NetworkController;
class NoticeBoard;
class OfficeController;
class PaletteController;
class PaperController;
class PlanningController;
class PrivacyController;
class SessionWatcher;
class SyncPace;

/// The program's course: which door is shown, what happens when the vault opens and locks, when it syncs, and what
/// the frame says. Window's thread.
class AppController : public QObject {
    Q_OBJECT

public:
    AppController(EngineThread& engine, MainWindow& window, StartOptions options, QObject* parent = nullptr);
    ~AppController() override;

    void start();
    void lock();
    /// The window goes, and the vault stays open for another one: what is being typed is saved.
    void leave();
    /// Instead of start(), where another window was left: goes on at the settings, where that was asked for; at the door where
    /// the vault was locked meanwhile.
    void resume();
    /// The window comes to the front. \p link, of a dossier, is followed now or once the vault is open; empty: none.
    void comeForward(const QString& link);
    [[nodiscard]] IdleTimer& idle() { return m_idle; }

Q_SIGNALS:
    void renewWanted(); ///< another language was chosen: the window is to be made anew

private:
    void connectWork();
    void connectEngine();
    void connectGuidance();
    void connectKeeping();
    void connectPalette();
    void connectPlanning();
    void connectSurroundings();
    [[nodiscard]] QList<PaletteAction> placeActions();
    [[nodiscard]] QList<PaletteAction> dossierActions();
    [[nodiscard]] QList<PaletteAction> otherActions();
    void opened(const app::LoginOutcome& outcome);
    void openSurroundings(domain::Role role);
    void tellOfDisk();
    void turnBeside();
    void takeLanguage(const QString& code);
    void heedPolicies();
    void tellOf(const app::LoginOutcome& outcome);
    void takeReader();
    void followLink();
    void showFrame();
    void sync();
    void written();
    void syncFinished(const app::SyncReport& report);
    void tellOfNewerProgram(const QString& newer);
    void syncFailed(const Error& error);
    void logout();
    void wipe();
    void close(); ///< drops everything of the vault from the screens
    void saveArrangement();

    EngineThread& m_engine;
    MainWindow& m_window;
    StartOptions m_options;
    app::UserSettings m_userSettings;
    UiSettings m_uiSettings;
    std::unique_ptr<SessionWatcher> m_watcher;
    HardLock* m_hardLock;
    HelpController* m_help;
    IdleTimer m_idle;
    SyncPace* m_pace;
    NetworkController* m_network;
    QTimer m_listSoon;
    DoorController* m_doors;
    AccountController* m_account;
    ApprovalController* m_approval;
    DossierController* m_dossiers;
    MedicalController* m_medical;
    ChangesController* m_changes;
    GuidanceController* m_guidance;
    InsightController* m_insight;
    PaletteController* m_palette = nullptr; ///< made by connectPalette()
    PlanningController* m_planning;
    PrivacyController* m_privacy;
    OfficeController* m_office;
    KeepingController* m_keeping;
    ManageController* m_manage;
    PaperController* m_paper;
    CaptureGuard* m_capture;
    CopyGuard* m_copying;
    NoticeBoard* m_notices;
    CrashController* m_crash = nullptr; ///< made by connectSurroundings()
    bool m_open = false;                ///< between opening and lock
    bool m_readerPending = false;       ///< a reader is on its way: locking waits for it
    bool m_lockPending = false;
    bool m_syncProblem = false;
    quint64 m_conflictsTold = 0; ///< how many the person has heard of
    QString m_versionTold;       ///< of a newer program, likewise
    QString m_link;              ///< to be followed; from outside, as it came
};

} // namespace kluis::ui
