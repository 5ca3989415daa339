// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "ui/shell/StartOptions.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

namespace kluis::ui {

class ApprovalDialog;
class EngineThread;
class MainWindow;

/// Everything before the vault is open: which door is shown, and what is typed there. Window's thread.
class DoorController : public QObject {
    Q_OBJECT

public:
    DoorController(EngineThread& engine, MainWindow& window, const StartOptions& options, QObject* parent = nullptr);

    ~DoorController() override;

    /// The door that fits the profile: unlocking where that is possible, else logging in.
    void showFirst();
    void showLogin();
    /// The vault is damaged: logging in, with the repair offered. \p sentence: what is wrong.
    void showRepair(const QString& sentence);
    /// Nothing of the account is left here. \p failure: what to say instead of just that.
    void showLeft(const QString& failure);
    /// A login that waits for another computer's approval goes on without it.
    void giveUpApproval();

Q_SIGNALS:
    void opened(const kluis::app::LoginOutcome& outcome);

private:
    /// Where the doors lead, as of now: the organisation's server, else the profile's, else what the start options say.
    struct Way {
        QString server;
        bool isFixed; ///< by the organisation
    };
    [[nodiscard]] Way way() const;
    template <typename Input> void address(Input& input) const;
    void login();
    [[nodiscard]] app::ApprovalHandler approvalHandler();
    void showApproval(const app::ApprovalProgress& progress);
    void recover();
    void unlock();
    void enrol();
    void confirmEnrolment();

    EngineThread& m_engine;
    MainWindow& m_window;
    const StartOptions m_options;
    QPointer<ApprovalDialog> m_approval;
    std::shared_ptr<std::atomic<bool>> m_givenUp = std::make_shared<std::atomic<bool>>(false);
};

} // namespace kluis::ui
